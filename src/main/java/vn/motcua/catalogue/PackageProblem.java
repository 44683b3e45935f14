package vn.motcua.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.YamlProblem;

/** Why a package was refused: everything found, so that whoever wrote it corrects it in one go. */
class PackageProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param line from 1; 0 for the file as a whole */
    record Finding(String file, int line, String reason) {
        static Finding of(String file, YamlProblem problem) {
            return new Finding(file, problem.line(), problem.reason());
        }

        @Override
        public String toString() {
            return line > 0 ? "%s:%d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason);
        }
    }

    private final transient List<Finding> findings;

    PackageProblem(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
