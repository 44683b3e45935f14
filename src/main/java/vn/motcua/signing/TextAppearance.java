package vn.motcua.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What a field shows: one centred line in a font that is already in the file. */
final class TextAppearance {
    /** Highest code of a two-byte font. */
    private static final int CODES = 0x10000;

    private TextAppearance() {
    }

    static void set(PDDocument pdf, COSDictionary field, PDFont font, COSName fontName, double size, String text) throws IOException {
        Map<Integer, Integer> codes = font.willBeSubset() ? Map.of() : codes(font);
        StringBuilder hex = new StringBuilder();
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            int code = font.willBeSubset() ? encode(font, character) : codes.getOrDefault(character, -1);
            if (code < 0) {
                throw new IllegalArgumentException("The page was not prepared for the character \"%s\" in \"%s\""
                        .formatted(Character.toString(character), text));
            }
            hex.append("%04X".formatted(code));
            width += font.getWidth(code) / 1000 * size;
        }
        PDRectangle box = new PDRectangle(field.getCOSArray(COSName.RECT));
        double x = (box.getWidth() - width) / 2;
        double y = (box.getHeight() - size) / 2 + size * 0.22;
        String content = String.format(Locale.ROOT, "/Tx BMC q BT /%s %s Tf 0 g %.3f %.3f Td <%s> Tj ET Q EMC",
                fontName.getName(), size, x, y, hex);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(fontName, font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        put(pdf, field, box, resources, content);
    }

    /** Nothing to see yet, but PDF/A wants every field to say what it looks like. */
    static void setEmpty(PDDocument pdf, COSDictionary field) {
        try {
            put(pdf, field, new PDRectangle(field.getCOSArray(COSName.RECT)), new COSDictionary(), "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("An empty appearance could not be written to memory", e);
        }
    }

    private static void put(PDDocument pdf, COSDictionary field, PDRectangle box, COSDictionary resources, String content) throws IOException {
        COSStream form = pdf.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray bounds = new PDRectangle(box.getWidth(), box.getHeight()).getCOSArray();
        form.setItem(COSName.BBOX, bounds);
        form.setItem(COSName.RESOURCES, resources);
        form.setInt(COSName.FORMTYPE, 1);
        // Uncompressed and of form type 1, as the signature library writes it later: then only the content differs.
        try (OutputStream out = form.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, form);
        field.setItem(COSName.AP, appearance);
    }

    private static int encode(PDFont font, int character) throws IOException {
        byte[] bytes = font.encode(Character.toString(character));
        return (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    }

    /** Which code stands for which character, read back from the font in the file. */
    private static Map<Integer, Integer> codes(PDFont font) throws IOException {
        COSStream table = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        try (RandomAccessRead bytes = new RandomAccessReadBuffer(table.createInputStream())) {
            CMap map = new CMapParser().parse(bytes);
            Map<Integer, Integer> codes = new HashMap<>();
            for (int code = 1; code < CODES; code++) {
                String text = map.toUnicode(code, 2);
                if (text != null && !text.isEmpty()) {
                    codes.putIfAbsent(text.codePointAt(0), code);
                }
            }
            return codes;
        }
    }
}
