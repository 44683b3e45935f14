package vn.motcua.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.YamlProblem;

/**
 * Mẫu kết quả of a revision: the first of its package, else the notice that says what was decided. For a dossier that is refused after it
 * was received: the template of the package that bears the key {@link #REFUSAL}, else the refusal common to all.
 */
public final class ResultForms {
    private static final List<LegalBasis> ONE_STOP = List.of(
            new LegalBasis("45/2020/NĐ-CP", "Nghị định về thực hiện thủ tục hành chính trên môi trường điện tử"),
            new LegalBasis("118/2025/NĐ-CP", "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông"));
    /** Key of every template that refuses. */
    public static final String REFUSAL = "tu-choi-giai-quyet";
    private static final ResultForm NOTICE = shipped("thong-bao", "general-result.yaml");
    private static final ResultForm COMMON_REFUSAL = shipped(REFUSAL, "general-refusal.yaml");

    private ResultForms() {
    }

    /** @param revision under which the dossier runs; null when the catalogue no longer has it */
    public static ResultForm of(ProcedureRevision revision) {
        return own(revision, false).orElse(NOTICE);
    }

    public static ResultForm refusal(ProcedureRevision revision) {
        return own(revision, true).orElse(COMMON_REFUSAL);
    }

    /** @param key of the template a draft was made from */
    public static ResultForm of(ProcedureRevision revision, String key) {
        return key.equals(REFUSAL) ? refusal(revision) : of(revision);
    }

    private static Optional<ResultForm> own(ProcedureRevision revision, boolean refusal) {
        return revision == null ? Optional.empty() : revision.results().stream().filter(template -> template.key().equals(REFUSAL) == refusal).findFirst()
                .map(template -> read(revision, template));
    }

    private static ResultForm read(ProcedureRevision revision, ResultTemplate template) {
        try {
            return ResultFormReader.read(template.key(), template.body(), revision.facts().legalBases(), revision.form());
        } catch (YamlProblem e) {
            throw new IllegalStateException("The stored template %s of %s no longer reads: line %d: %s"
                    .formatted(template.key(), revision.code(), e.line(), e.reason()), e);
        }
    }

    private static ResultForm shipped(String key, String file) {
        try (InputStream in = ResultForms.class.getResourceAsStream("/procedures/" + file)) {
            return ResultFormReader.read(key, new String(in.readAllBytes(), StandardCharsets.UTF_8), ONE_STOP, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped %s cannot be read".formatted(file), e);
        } catch (YamlProblem e) {
            throw new IllegalStateException("The shipped %s does not read: line %d: %s".formatted(file, e.line(), e.reason()), e);
        }
    }
}
