package vn.motcua.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one body, each place of it once known. At {@value #MOST} the reading ends: who has so many mends a program, not a form. */
final class Faults {
    static final int MOST = 100;
    private final List<ApiProblem.Fault> all = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();

    /** @throws ApiProblem with all that was found, when it is enough */
    void add(String pointer, String detail) {
        all.add(new ApiProblem.Fault(pointer, detail));
        pointers.add(pointer);
        if (all.size() >= MOST) {
            throw problem();
        }
    }

    boolean at(String pointer) {
        return pointers.contains(pointer);
    }

    /** @throws ApiProblem when there is anything to mend */
    void none() {
        if (!all.isEmpty()) {
            throw problem();
        }
    }

    private ApiProblem problem() {
        return FilingReader.incomplete(List.copyOf(all));
    }
}
