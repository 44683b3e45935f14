package vn.motcua.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Trang in: XHTML pages made into PDF/A-2u (ISO 19005-2), all text in Liberation Serif, embedded. */
@Component
public class PdfRenderer {
    private final byte[] colours = resource("/colour/sRGB.icc");

    /**
     * @param xhtml well-formed, with its own {@code <style>}; pictures only as {@code data:} addresses, nothing is fetched
     * @param title what a reader's window and a screen reader call the document
     * @throws IllegalArgumentException when the page is not well-formed
     */
    public byte[] render(String xhtml, String title) {
        throw new UnsupportedOperationException("Comes with the next landing");
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfRenderer.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks " + name, e);
        }
    }
}
