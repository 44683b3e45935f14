package vn.motcua.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.motcua.document.RenderedPdf.Slot;

/**
 * Trang in: XHTML pages made into PDF/A-2u (ISO 19005-2), all text in Liberation Serif, embedded: the metric twin of
 * Times New Roman, which Decree 30/2020 asks for and nobody may ship.
 */
@Component
public class PdfRenderer {
    private static final String SLOT = "slot-";
    private static final Pattern SLOTS = Pattern.compile(SLOT + ".+");
    private static final Comparator<Slot> READING_ORDER =
            Comparator.comparingInt(Slot::page).thenComparing(Slot::y, Comparator.reverseOrder()).thenComparing(Slot::x);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] colours = Shipped.bytes("/colour/sRGB.icc");

    /**
     * @param xhtml well-formed, with its own {@code <style>}; pictures only as {@code data:} addresses, nothing is fetched
     * @param title what a reader's window and a screen reader call the document
     * @throws IllegalArgumentException when the page is not well-formed
     */
    public byte[] render(String xhtml, String title) {
        return renderWithSlots(xhtml, title).bytes();
    }

    /** The same, and where each element lies whose id starts with {@code slot-}. */
    public RenderedPdf renderWithSlots(String xhtml, String title) {
        Document page = Xhtml.parse(xhtml, title);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            PDDocument pdf = renderer.createPDFKeepOpen();
            List<Slot> slots = renderer.findPagePositionsByID(SLOTS).stream().map(PdfRenderer::slot).sorted(READING_ORDER).toList();
            finish(pdf);
            pdf.save(out);
            pdf.close();
            return new RenderedPdf(out.toByteArray(), slots);
        } catch (IOException e) {
            throw new UncheckedIOException("The page \"%s\" could not be made into a PDF".formatted(title), e);
        }
    }

    private PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(colours)
                .withProducer("Một Cửa")
                .useUnicodeLineBreaker(new LineEnds())
                .useExternalResourceAccessControl((uri, type) -> inline(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> inline(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page, null);
        font(builder, 400, FontStyle.NORMAL, SerifFont.REGULAR);
        font(builder, 400, FontStyle.ITALIC, SerifFont.ITALIC);
        font(builder, 700, FontStyle.NORMAL, SerifFont.BOLD);
        font(builder, 700, FontStyle.ITALIC, SerifFont.BOLD_ITALIC);
        return builder;
    }

    private static boolean inline(String uri) {
        return uri == null || uri.startsWith("data:");
    }

    private static void font(PdfRendererBuilder builder, int weight, FontStyle style, SerifFont font) {
        builder.useFont(() -> new ByteArrayInputStream(font.bytes()), SerifFont.FAMILY, weight, style, true);
    }

    private static void finish(PDDocument pdf) {
        pdf.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences viewer = new PDViewerPreferences(pdf.getDocumentCatalog().getCOSObject());
        viewer.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(viewer);
    }

    private static Slot slot(PagePosition<Box> at) {
        return new Slot(at.getId().substring(SLOT.length()), at.getPageNo(), at.getX(), at.getY(), at.getWidth(), at.getHeight());
    }
}
