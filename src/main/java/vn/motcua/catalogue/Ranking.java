package vn.motcua.catalogue;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one search finds, best first: the code; what the law calls what was said; names that begin so; names that say so, the
 * shortest first; the thing without the verbs before it; what an event of life brings; names with all the words, slips of the pen
 * allowed for; all the words anywhere. Only when nothing has all the words: what has most of them.
 */
final class Ranking {
    private final SearchIndex index;
    private final Terms terms;
    private final Everyday.Readings readings;
    private final List<String> events;
    private final Predicate<Listed> passes;
    private final int most;
    private final Set<Listed> found = new LinkedHashSet<>();
    private boolean literal;

    /** @param most hits that are needed: the search goes no further when it has them */
    Ranking(SearchIndex index, SearchIndex.Asked asked, Predicate<Listed> passes, int most) {
        this.index = index;
        this.terms = asked.terms();
        this.readings = asked.readings();
        this.events = asked.events();
        this.passes = passes;
        this.most = most;
    }

    List<Listed> hits() {
        if (terms.code() != null) {
            take(index.rows().stream().filter(each -> each.code().startsWith(terms.code())));
        }
        if (terms.onlyCode()) {
            return List.copyOf(found);
        }
        readings.law().stream().takeWhile(law -> found.isEmpty()).forEach(this::takeSaid);
        if (!readings.law().isEmpty() && found.isEmpty()) {
            take(new Meant(index, readings.law().getLast().each(), false).inNames());
        }
        if (!found.isEmpty()) {
            take(index.coded(events));
        }
        boolean otherwise = !found.isEmpty();
        takeSaid(terms);
        if (readings.thing() != null && found.isEmpty()) {
            takeSaid(readings.thing());
        }
        boolean said = !found.isEmpty();
        take(index.coded(events));
        literal = !otherwise && (said || found.isEmpty());
        if (found.size() < most) {
            Meant meant = new Meant(index, terms.each(), !said);
            take(meant.inNames());
            take(rows(every(terms.each(), word -> index.all().beginning(word))).stream());
            if (found.isEmpty()) {
                take(meant.mostly(passes));
            }
        }
        return List.copyOf(found);
    }

    /** Whether the best hit is there for the very words that were typed, and not for what they or an event of life stand for. */
    boolean literal() {
        return literal;
    }

    /** Names that say it word by word. */
    private void takeSaid(Terms said) {
        List<Listed> literal = rows(every(said.each(), word -> index.names().beginning(word)));
        take(literal.stream().filter(each -> each.sortName().startsWith(said.name())));
        take(literal.stream().filter(each -> (" " + each.sortName()).contains(" " + said.name()))
                .sorted(Listed.SHORTEST));
    }

    private void take(Stream<Listed> some) {
        some.filter(passes).forEach(found::add);
    }

    private List<Listed> rows(BitSet places) {
        return places.stream().mapToObj(index.rows()::get).toList();
    }

    static <T> BitSet every(List<T> words, Function<T, BitSet> where) {
        BitSet places = null;
        for (T word : words) {
            BitSet with = where.apply(word);
            if (places == null) {
                places = with;
            } else {
                places.and(with);
            }
        }
        return places == null ? new BitSet() : places;
    }
}
