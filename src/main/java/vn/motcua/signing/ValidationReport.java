package vn.motcua.signing;

import java.util.List;
import java.util.Optional;

/**
 * Báo cáo kiểm tra chữ ký của một tệp.
 *
 * @param isPdf false for anything else, then the rest is empty
 * @param whole nothing was changed after it was signed, nothing was added after the last signature
 * @param signatures in the order in which they were made
 */
public record ValidationReport(boolean isPdf, boolean whole, List<SignatureCheck> signatures) {
    static final ValidationReport NOT_PDF = new ValidationReport(false, false, List.of());
    /** Begins like a PDF, but cannot be read, or was cut short. */
    public static final ValidationReport DAMAGED = new ValidationReport(true, false, List.of());
    static final ValidationReport UNSIGNED = new ValidationReport(true, true, List.of());

    public ValidationReport {
        signatures = List.copyOf(signatures);
    }

    /** A PDF that cannot be read to its end: nothing can be said of its signatures. */
    public boolean damaged() {
        return isPdf && !whole && signatures.isEmpty();
    }

    public boolean signed() {
        return !signatures.isEmpty();
    }

    public Optional<SignatureCheck> person() {
        return first(SignatureCheck.Kind.PERSON);
    }

    public Optional<SignatureCheck> agency() {
        return first(SignatureCheck.Kind.AGENCY);
    }

    /** A person and an agency signed, both hold, and nothing came after: an original (Decree 30/2020, Article 5). */
    public boolean original() {
        return whole && person().isPresent() && agency().isPresent() && signatures.stream().allMatch(SignatureCheck::holds);
    }

    /** The one person and the one agency that signed hold these certificates. @param person SHA-256, in hexadecimal, as {@code agency} */
    public boolean signedBy(String person, String agency) {
        return signatures.stream().allMatch(check -> (check.kind() == SignatureCheck.Kind.PERSON ? person : agency).equals(check.certificate()));
    }

    private Optional<SignatureCheck> first(SignatureCheck.Kind kind) {
        return signatures.stream().filter(s -> s.kind() == kind).findFirst();
    }
}
