package vn.motcua.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Refusal;
import vn.motcua.shared.Text;

/** Tra kết quả: what was drafted, signed, issued and revoked. */
@Service
public class Results {
    private final ResultRows rows;
    private final Numbers numbers;
    private final Documents documents;
    private final Dossiers dossiers;
    private final Catalogue catalogue;

    Results(ResultRows rows, Numbers numbers, Documents documents, Dossiers dossiers, Catalogue catalogue) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.rows = rows;
        this.numbers = numbers;
        this.documents = documents;
    }

    public Optional<Draft> draft(UUID dossierId) {
        return rows.lastDraft(dossierId);
    }

    public Optional<IssuedResult> ofDossier(UUID dossierId) {
        return rows.byDossier(dossierId);
    }

    /** The number that is held for it since somebody tried to issue it; empty before, and after it was issued. */
    public Optional<String> numberHeld(UUID dossierId) {
        return rows.byDossier(dossierId).filter(result -> !result.issued()).flatMap(numbers::held).map(Numbers.Reserved::padded);
    }

    /** Issued results only, in force or revoked: a revoked one stays retrievable (Decree 45/2020, Article 14). */
    public Optional<IssuedResult> find(String code) {
        return rows.byCode(Text.line(code).toUpperCase(java.util.Locale.ROOT)).filter(IssuedResult::issued);
    }

    /** The result whose file this is, byte for byte. */
    public Optional<IssuedResult> ofFile(String sha256) {
        return rows.byFile(sha256);
    }

    /** How long it holds, by the rules under which it was applied for. */
    public Validity validity(IssuedResult result) {
        return Validity.of(result.title(), result.issuedAt(), dossiers.revision(result.dossierId()).flatMap(catalogue::revision)
                .map(revision -> revision.facts().results()).orElse(List.of()));
    }

    /** Why it is refused, once that answer is issued; empty for what is granted, or not issued. */
    public Optional<Refusal> refusal(UUID dossierId) {
        return rows.byDossier(dossierId).filter(IssuedResult::issued).flatMap(result -> rows.lastDraft(dossierId).filter(result::signs)).flatMap(Draft::refusal);
    }

    /** The file to show or hand out: as issued, else as signed, else as drafted. A draft newer than the signature is what will be signed next. */
    public Optional<StoredDocument> file(UUID dossierId) {
        Optional<Draft> draft = rows.lastDraft(dossierId);
        return rows.byDossier(dossierId).filter(result -> result.issued() || draft.map(result::signs).orElse(true))
                .map(result -> result.issued() ? result.sha256() : result.signedSha256())
                .or(() -> draft.map(Draft::sha256)).flatMap(documents::find);
    }
}
