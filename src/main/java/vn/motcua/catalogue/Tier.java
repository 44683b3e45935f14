package vn.motcua.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a search matches, best first: each tier leaves out what an earlier one found. */
enum Tier {
    /** Nothing was typed: everything that the filters let through. */
    ALL,
    CODE, NAME_STARTS, NAME_PHRASE, EVENT, NAME_WORDS, ANY_WORDS,
    /** Only when nothing else matches at all: a slip of the pen. */
    SIMILAR;

    private static final List<Tier> WITH_WORDS = List.of(CODE, NAME_STARTS, NAME_PHRASE, EVENT, NAME_WORDS, ANY_WORDS);

    static List<Tier> of(Terms terms, boolean typed, boolean event) {
        if (!typed) {
            return List.of(ALL);
        }
        if (terms.words().isEmpty()) {
            return List.of();
        }
        if (terms.onlyCode()) {
            return List.of(CODE);
        }
        return WITH_WORDS.stream().filter(t -> t != CODE || terms.code() != null).filter(t -> t != EVENT || event).toList();
    }

    /** SQL over columns of {@code catalogue.procedure p}; values are named parameters. */
    String condition(Terms terms) {
        return switch (this) {
            case ALL -> "true";
            case CODE -> "p.code LIKE :code";
            case NAME_STARTS -> "p.sort_name LIKE :start";
            case NAME_PHRASE -> "p.name_words LIKE :phrase";
            case EVENT -> "p.code = ANY (:events)";
            case NAME_WORDS -> each(terms, "p.name_words");
            case ANY_WORDS -> each(terms, "p.all_words");
            case SIMILAR -> "p.name_words %> :words";
        };
    }

    /** Within the tier; every order ends with something that tells two rows apart. */
    String order() {
        return switch (this) {
            case EVENT -> "array_position(:events, p.code)";
            case SIMILAR -> "word_similarity(:words, p.name_words) DESC, p.shelf, p.sort_name, p.code";
            default -> "p.shelf, p.sort_name, p.code";
        };
    }

    /** Where a page begins that follows another. */
    String behind() {
        return this == EVENT ? "array_position(:events, p.code) > coalesce(array_position(:events, :afterCode), 0)"
                : "(p.shelf, p.sort_name, p.code) > (:shelf, :sortName, :afterCode)";
    }

    private static String each(Terms terms, String column) {
        return IntStream.range(0, terms.each().size()).mapToObj(i -> column + " LIKE :word" + i)
                .collect(Collectors.joining(" AND ", "(", ")"));
    }
}
