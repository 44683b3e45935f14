package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.motcua.document.ContentCheck.Findings;
import vn.motcua.document.DocumentRefused.Reason;

/** A Word document without macros that unpacks to a size a machine can hold. */
final class DocxCheck {
    private static final String TYPES = "[Content_Types].xml";
    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 300_000_000;
    private static final int MAX_TYPES = 1_000_000;
    /** Bytes before a part and in the table of parts, its name aside (APPNOTE 4.3.7 and 4.3.12). */
    private static final int HEADERS = 30 + 46;

    private DocxCheck() {
    }

    static void check(Path file, Findings findings) throws DocumentRefused {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(TYPES) == null || zip.getEntry("word/document.xml") == null) {
                throw findings.refuse(Reason.NOT_ACCEPTED_TYPE, "a zip archive that is no Word document");
            }
            if (zip.size() > MAX_ENTRIES) {
                throw findings.refuse(Reason.DAMAGED, "a Word document of %d parts".formatted(zip.size()));
            }
            refuseOverlaps(zip, Files.size(file), findings);
            refuseMacros(zip, findings);
            refuseBomb(zip, findings);
            if (DocxLinks.fetches(zip)) {
                throw findings.refuse(Reason.LINKED, "it fetches a part of itself from elsewhere");
            }
        } catch (IOException | RuntimeException e) {
            throw findings.refuse(Reason.DAMAGED, "a zip archive that does not open: " + e.getMessage());
        }
    }

    /** Parts that lie beside one another fit into the archive with their headers; thousands of names for the same bytes do not. */
    private static void refuseOverlaps(ZipFile zip, long size, Findings findings) throws DocumentRefused {
        long packed = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            packed += HEADERS + 2L * entry.getName().length() + Math.max(0, entry.getCompressedSize());
            if (packed > size) {
                throw findings.refuse(Reason.DAMAGED, "a Word document whose parts lie upon one another");
            }
        }
    }

    private static void refuseMacros(ZipFile zip, Findings findings) throws DocumentRefused, IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(TYPES))) {
            String types = new String(in.readNBytes(MAX_TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (types.contains("macroenabled") || types.contains("vbaproject")) {
                throw findings.refuse(Reason.MACROS, "its content types name macros");
            }
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw findings.refuse(Reason.MACROS, "it holds " + name);
            }
        }
    }

    /** The sizes an archive declares may lie, so each part is unpacked and counted. */
    private static void refuseBomb(ZipFile zip, Findings findings) throws DocumentRefused, IOException {
        long left = MAX_UNPACKED;
        byte[] buffer = new byte[64 * 1024];
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    left -= n;
                    if (left < 0) {
                        throw findings.refuse(Reason.DAMAGED, "a Word document that unpacks to more than %d bytes".formatted(MAX_UNPACKED));
                    }
                }
            }
        }
    }
}
