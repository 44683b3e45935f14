package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF: the reference validator for archives. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** Fails with each rule broken and where. */
    public static void assertPdfA2u(byte[] pdf) {
        assertThat(problems(pdf)).as("veraPDF, PDF/A-2u").isEmpty();
    }

    /** Empty when the file is PDF/A-2u. */
    public static List<String> problems(byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
                    .map(a -> a.getRuleId().getClause() + " test " + a.getRuleId().getTestNumber() + ": " + a.getMessage() + " at "
                            + (a.getLocation() == null ? "?" : a.getLocation().getContext()) + " " + a.getErrorMessage())
                    .distinct().limit(20).toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the file: " + e.getMessage(), e);
        }
    }
}
