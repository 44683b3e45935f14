package vn.motcua.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.document.ContentCheck.Findings;
import vn.motcua.document.DocumentRefused.Reason;

/** A PDF that opens, has a page, and is not locked: an official must read it and a signature must fit into it. */
final class PdfCheck {
    private PdfCheck() {
    }

    static void check(Path file, Findings findings) throws DocumentRefused {
        look(file, findings);
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw findings.refuse(Reason.ENCRYPTED, "locked by its owner");
            }
            if (pdf.getNumberOfPages() < 1) {
                throw findings.refuse(Reason.DAMAGED, "a PDF without a page");
            }
            pdf.getPage(0).getMediaBox();
        } catch (InvalidPasswordException e) {
            throw findings.refuse(Reason.ENCRYPTED, "asks for a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw findings.refuse(Reason.DAMAGED, "a PDF that does not parse: " + e.getMessage());
        }
    }

    private static void look(Path file, Findings findings) throws DocumentRefused {
        try {
            PdfBomb.Finding finding = PdfBomb.look(Files.readAllBytes(file));
            if (finding == PdfBomb.Finding.TOO_MUCH) {
                throw findings.refuse(Reason.DAMAGED, "a PDF that unpacks to more than a reader can hold");
            }
            if (finding == PdfBomb.Finding.LOCKED) {
                throw findings.refuse(Reason.ENCRYPTED, "locked, so nobody can tell what it unpacks to");
            }
        } catch (IOException e) {
            throw findings.refuse(Reason.DAMAGED, "a PDF that does not open: " + e.getMessage());
        }
    }
}
