package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Điền số và ngày: completes open lines by appending to the file, so that every byte signed before stays where it was. */
final class FieldFiller {
    private static final int READ_ONLY = 1;

    private FieldFiller() {
    }

    /** @throws IllegalArgumentException when the page has no such field or lacks a letter of the text */
    static byte[] fill(byte[] signed, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return signed;
        }
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
            Set<COSDictionary> changed = new HashSet<>();
            for (Map.Entry<String, String> entry : texts.entrySet()) {
                PDField field = form == null ? null : form.getField(entry.getKey());
                if (field == null) {
                    throw new IllegalArgumentException("The page has no field \"%s\"".formatted(entry.getKey()));
                }
                fill(pdf, form, field.getCOSObject(), entry.getValue());
                changed.add(field.getCOSObject());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(signed.length + 20_000);
            pdf.saveIncremental(out, changed);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The open lines of a page could not be completed", e);
        }
    }

    private static void fill(PDDocument pdf, PDAcroForm form, COSDictionary field, String text) throws IOException {
        String[] style = field.getString(COSName.DA).split(" ");
        COSName fontName = COSName.getPDFName(style[0].substring(1));
        TextAppearance.set(pdf, field, form.getDefaultResources().getFont(fontName), fontName, Double.parseDouble(style[1]), text);
        field.setItem(COSName.V, new COSString(text));
        field.setInt(COSName.FF, READ_ONLY);
    }
}
