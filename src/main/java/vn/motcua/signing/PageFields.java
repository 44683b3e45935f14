package vn.motcua.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import vn.motcua.document.RenderedPdf;
import vn.motcua.document.RenderedPdf.Slot;
import vn.motcua.document.SerifFont;

/**
 * Các ô chừa sẵn: what a page must hold before anybody signs it: a field for each signature, and a field for each line that is
 * filled between the signatures, with the font those lines will need. What is added later only completes fields that the first
 * signature has already covered, and the law lets that follow it (docs/decisions/0010-number-and-date-between-two-signatures.md).
 */
final class PageFields {
    private static final int PRINT = 4;
    private static final int LOCKED = 128;
    private static final double MM = 72 / 25.4;

    /** The small print under a seal is wider than the seal. */
    private static final double SEAL_TEXT_MORE_MM = 14;

    private PageFields() {
    }

    static byte[] add(RenderedPdf page, List<OpenText> texts, double sealDiameterMm) {
        try (PDDocument pdf = Loader.loadPDF(page.bytes())) {
            PDAcroForm form = new PDAcroForm(pdf);
            form.setDefaultResources(new PDResources());
            pdf.getDocumentCatalog().setAcroForm(form);
            for (OpenText text : texts) {
                page.slots().stream().filter(slot -> slot.name().equals(text.name())).forEach(slot -> addText(pdf, form, slot, text));
            }
            page.slots().stream().filter(slot -> slot.name().equals(Signing.PERSON)).forEach(slot -> {
                addSignature(pdf, form, slot, "Chữ ký của người có thẩm quyền", false);
                addSignature(pdf, form, sealBeside(slot, sealDiameterMm), "Chữ ký số của cơ quan", true);
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The fields of a page could not be placed", e);
        }
    }

    /** The seal covers the left third of the person's signature (Decree 30/2020, Appendix I, part II, 8). */
    static Slot sealBeside(Slot person, double diameterMm) {
        double size = diameterMm * MM;
        double text = Appearance.TEXT_MM * MM;
        double middle = person.y() + text + (person.height() - text) / 2;
        double right = person.x() + person.width() * 0.36;
        double centre = right - size / 2;
        double width = size + SEAL_TEXT_MORE_MM * MM;
        return new Slot(Signing.SEAL, person.page(), centre - width / 2, middle - size / 2 - text, width, size + text);
    }

    private static void addText(PDDocument pdf, PDAcroForm form, Slot slot, OpenText text) {
        try {
            PDFont font = PDType0Font.load(pdf, new ByteArrayInputStream((text.italic() ? SerifFont.ITALIC : SerifFont.REGULAR).bytes()), true);
            (text.draft() + text.possible()).codePoints().forEach(font::addToSubset);
            COSName fontName = form.getDefaultResources().add(font);
            COSDictionary field = widget(pdf, form, slot, COSName.TX, text.label(), PRINT);
            String size = String.valueOf(text.size());
            field.setItem(COSName.DA, new COSString("/" + fontName.getName() + " " + size + " Tf 0 g"));
            field.setInt(COSName.Q, 1);
            field.setItem(COSName.V, new COSString(text.draft()));
            TextAppearance.set(pdf, field, font, fontName, text.size(), text.draft());
            font.subset();
        } catch (IOException e) {
            throw new UncheckedIOException("The field %s could not be placed".formatted(text.name()), e);
        }
    }

    private static void addSignature(PDDocument pdf, PDAcroForm form, Slot slot, String label, boolean last) {
        COSDictionary field = widget(pdf, form, slot, COSName.SIG, label, PRINT | LOCKED);
        TextAppearance.setEmpty(pdf, field);
        if (last) {
            COSDictionary lock = new COSDictionary();
            lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
            lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName("All"));
            lock.setInt(COSName.P, 1);
            field.setItem(COSName.getPDFName("Lock"), lock);
        }
    }

    private static COSDictionary widget(PDDocument pdf, PDAcroForm form, Slot slot, COSName kind, String label, int flags) {
        PDPage page = pdf.getPage(slot.page());
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.FT, kind);
        field.setString(COSName.T, slot.name());
        field.setString(COSName.TU, label);
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.RECT, new PDRectangle(quarter(slot.x()), quarter(slot.y()), quarter(slot.width()), quarter(slot.height())));
        field.setItem(COSName.P, page);
        field.setItem(COSName.F, COSInteger.get(flags));
        array(page.getCOSObject(), COSName.ANNOTS).add(field);
        array(form.getCOSObject(), COSName.FIELDS).add(field);
        return field;
    }

    /** Quarters of a point survive every conversion of numbers, so that the box of an appearance never changes when it is signed. */
    private static float quarter(double points) {
        return Math.round(points * 4) / 4f;
    }

    private static COSArray array(COSDictionary owner, COSName key) {
        COSArray array = owner.getCOSArray(key);
        if (array == null) {
            array = new COSArray();
            owner.setItem(key, array);
        }
        return array;
    }

    /** Every character a number, a date and their fixed words can hold. */
    static String digitsAnd(String fixed) {
        return "0123456789".concat(fixed).codePoints().distinct().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
