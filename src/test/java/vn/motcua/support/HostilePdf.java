package vn.motcua.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Small files made to exhaust whoever opens them. Objects are numbered from 1; the first is the catalogue. */
public final class HostilePdf {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    public HostilePdf() {
        raw("%PDF-1.7\n");
    }

    public HostilePdf raw(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    public HostilePdf object(String body) {
        offsets.add(file.size());
        return raw("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), body));
    }

    public HostilePdf stream(String entries, byte[] bytes) {
        offsets.add(file.size());
        raw("%d 0 obj\n<<%s/Length %d>>\nstream\n".formatted(offsets.size(), entries, bytes.length));
        file.writeBytes(bytes);
        return raw("\nendstream\nendobj\n");
    }

    /** Ends with a table of the objects written so far. */
    public byte[] withTable() {
        int at = file.size();
        raw("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> raw("%010d 00000 n \n".formatted(offset)));
        raw("trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(offsets.size() + 1, at));
        return file.toByteArray();
    }

    /** Ends pointing at the object written last, which is a cross-reference stream. */
    public byte[] withLastAsTable() {
        return raw("startxref\n%d\n%%%%EOF\n".formatted(offsets.getLast())).file.toByteArray();
    }

    /** A page that draws one letter with a font whose table of letters spans a thousand million. */
    public static byte[] endlessLetters() {
        String letters = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n"
                + "100 beginbfrange <00000000> <3FFFFFFF> <0041>\nendbfrange\n1 begincidrange <00000000> <3FFFFFFF> 0 endcidrange endcmap end end";
        return new HostilePdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
                .stream("", "BT /F1 12 Tf (A) Tj ET".getBytes(StandardCharsets.US_ASCII))
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                .stream("", letters.getBytes(StandardCharsets.US_ASCII)).withTable();
    }

    public static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
