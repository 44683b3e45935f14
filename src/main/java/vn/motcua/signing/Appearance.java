package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.motcua.document.SerifFont;
import vn.motcua.shared.Vietnam;

/** Hình thức chữ ký trên trang: the picture, and under it in small print who and when. */
final class Appearance {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    /** Height kept under the picture for two lines of text, in millimetres. */
    static final double TEXT_MM = 6;
    private static final float TEXT_SIZE = 6.5f;

    private Appearance() {
    }

    /** @param pdf with the prepared field, whose size the picture and its text must fill exactly, or they would be stretched */
    static SignatureImageParameters of(byte[] pdf, String field, byte[] picture, String name, Instant at, Color colour) {
        DSSFileFont font = new DSSFileFont(new InMemoryDocument(SerifFont.REGULAR.bytes(), "LiberationSerif-Regular.ttf"), TEXT_SIZE);
        font.setEmbedFontSubset(true);
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(name + "\n" + moment(at));
        text.setFont(font);
        text.setTextColor(colour);
        text.setBackgroundColor(null);
        text.setPadding(0);
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setSignerTextPosition(SignerTextPosition.BOTTOM);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.CENTER);
        SignatureFieldParameters place = new SignatureFieldParameters();
        place.setFieldId(field);
        PDRectangle box = box(pdf, field);
        place.setWidth(box.getWidth());
        place.setHeight(box.getHeight());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(picture, field + ".png"));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setTextParameters(text);
        image.setFieldParameters(place);
        return image;
    }

    private static PDRectangle box(byte[] pdf, String field) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            PDField found = form == null ? null : form.getField(field);
            if (found == null) {
                throw new IllegalArgumentException("The page was not prepared for the signature \"%s\"".formatted(field));
            }
            return found.getWidgets().getFirst().getRectangle();
        } catch (IOException e) {
            throw new IllegalArgumentException("The page to sign is no PDF that can be read", e);
        }
    }

    /** "23/11/2026 16:30:05 +07:00": day, time and zone, as Decree 30/2020 (Appendix I) lists them and as people write them. */
    static String moment(Instant at) {
        return WRITTEN.format(Vietnam.at(at.truncatedTo(ChronoUnit.SECONDS)));
    }
}
