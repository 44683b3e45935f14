package vn.motcua.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.shared.YamlProblem;

/** Mẫu kết quả of a revision: the first of its package, else the notice that says what was decided. */
public final class ResultForms {
    private static final List<LegalBasis> ONE_STOP = List.of(
            new LegalBasis("45/2020/NĐ-CP", "Nghị định về thực hiện thủ tục hành chính trên môi trường điện tử"),
            new LegalBasis("118/2025/NĐ-CP", "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông"));
    private static final ResultForm NOTICE = notice();

    private ResultForms() {
    }

    /** @param revision under which the dossier runs; null when the catalogue no longer has it */
    public static ResultForm of(ProcedureRevision revision) {
        if (revision == null || revision.results().isEmpty()) {
            return NOTICE;
        }
        ResultTemplate template = revision.results().getFirst();
        try {
            return ResultFormReader.read(template.key(), template.body(), revision.facts().legalBases(), revision.form());
        } catch (YamlProblem e) {
            throw new IllegalStateException("The stored template %s of %s no longer reads: line %d: %s"
                    .formatted(template.key(), revision.code(), e.line(), e.reason()), e);
        }
    }

    private static ResultForm notice() {
        try (InputStream in = ResultForms.class.getResourceAsStream("/procedures/general-result.yaml")) {
            return ResultFormReader.read("thong-bao", new String(in.readAllBytes(), StandardCharsets.UTF_8), ONE_STOP, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped notice cannot be read", e);
        } catch (YamlProblem e) {
            throw new IllegalStateException("The shipped notice does not read: line %d: %s".formatted(e.line(), e.reason()), e);
        }
    }
}
