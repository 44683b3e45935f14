package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.motcua.document.DocumentRefused.Reason;

/** What a file is, by its content: the first bytes say the kind, the rest must then hold what that kind promises. */
final class ContentCheck {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** Readers find the header of a PDF within this many bytes (ISO 32000-1, Annex H). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private ContentCheck() {
    }

    static DocumentType typeOf(Path file, long maxBytes) throws DocumentRefused, IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(PDF_HEADER_WITHIN);
        }
        Findings findings = new Findings(maxBytes);
        if (startsWith(head, JPEG)) {
            ImageCheck.check(file, "jpeg", findings);
            return DocumentType.JPEG;
        }
        if (startsWith(head, PNG)) {
            ImageCheck.check(file, "png", findings);
            return DocumentType.PNG;
        }
        if (startsWith(head, ZIP)) {
            DocxCheck.check(file, findings);
            return DocumentType.DOCX;
        }
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            PdfCheck.check(file, findings);
            return DocumentType.PDF;
        }
        throw findings.refuse(Reason.NOT_ACCEPTED_TYPE, "no known first bytes");
    }

    static boolean startsLikePdf(byte[] bytes) {
        return startsWith(bytes, PDF);
    }

    /** Makes the refusals of one file. */
    record Findings(long maxBytes) {
        DocumentRefused refuse(Reason reason, String detail) {
            return new DocumentRefused(reason, maxBytes, detail);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
