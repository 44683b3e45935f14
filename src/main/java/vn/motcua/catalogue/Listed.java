package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One procedure as searches compare it: its texts as words without accents.
 *
 * @param sortName the name without "thủ tục"; nameWords are its words
 * @param allWords of code, name, field, decision and results
 */
record Listed(ProcedureSummary summary, List<String> levels, String sortName, List<String> nameWords, List<String> allWords) {
    /** What can be filed here comes first, then by name. */
    static final Comparator<Listed> ORDER = Comparator.comparing((Listed each) -> !each.summary.fileable())
            .thenComparing(Listed::sortName).thenComparing(Listed::code);

    /** Of names that say the same, the one that says nothing else. */
    static final Comparator<Listed> SHORTEST = Comparator.comparing((Listed each) -> !each.summary.fileable())
            .thenComparing(each -> each.nameWords.size()).thenComparing(ORDER);

    static Listed of(ProcedureSummary summary, List<String> levels, String allWords) {
        String name = SearchWords.ofName(summary.name());
        return new Listed(summary, levels, name, words(name),
                words(allWords.strip()).stream().distinct().toList());
    }

    String code() {
        return summary.code();
    }

    /** The same word of many procedures is kept once. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(String::intern).toList();
    }
}
