package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was probably meant by words of which some are written otherwise, wrongly, or are not there at all. */
final class Meant {
    /** A word that is not finished, where another one stands behind it. */
    private static final double UNFINISHED = 0.3;
    /** Words that stand elsewhere in the name. */
    private static final double SCATTERED = 1;
    /** No rare word outweighs two others. */
    private static final double HEAVIEST = 4;
    /** Of all that was said, what a hit must have. */
    private static final double ENOUGH = 0.5;
    private static final int MOST = 20;
    /** What two words side by side are worth more than apart. */
    private static final double TOGETHER = 2;

    /** What people say around what they look for. */
    private static final Set<String> AROUND = Set.of("toi", "minh", "muon", "xin", "lam", "phai", "cho", "cua", "voi", "o", "dau", "gi", "nao", "nhu");

    /** @param near other words it may stand for, with how far they are */
    private record Word(String written, boolean last, Map<String, Double> near) {
        /** How far from a word of a name; infinitely, when it is not that. */
        double from(String word) {
            return word.equals(written) ? 0 : word.startsWith(written) ? (last ? 0 : UNFINISHED) : near.getOrDefault(word, Double.POSITIVE_INFINITY);
        }

        BitSet in(Vocabulary vocabulary) {
            BitSet places = vocabulary.beginning(written);
            places.or(vocabulary.with(near.keySet()));
            return places;
        }
    }

    private record Scored(Listed procedure, double score) {
    }

    private final SearchIndex index;
    private final List<Word> words = new ArrayList<>();

    /** @param letters whether wrong letters are allowed for, and not only other spellings of the same sound */
    Meant(SearchIndex index, List<String> written, boolean letters) {
        this.index = index;
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            List<String> two = letters && Misspelling.most(word) > 0 && !index.all().knows(word) ? index.names().cut(word) : null;
            boolean last = i == written.size() - 1;
            if (two != null && index.names().beginning(word).isEmpty()) {
                two.forEach(part -> words.add(new Word(part, false, Map.of())));
            } else {
                words.add(new Word(word, last, index.names().near(word, letters)));
            }
        }
    }

    /** Names with all of them, those first that are nearest and have them side by side. */
    Stream<Listed> inNames() {
        BitSet places = Ranking.every(words, word -> word.in(index.names()));
        return places.stream().mapToObj(index.rows()::get).map(each -> new Scored(each, far(each.nameWords())))
                .sorted(Comparator.comparingDouble(Scored::score).thenComparing(Scored::procedure, Listed.SHORTEST)).map(Scored::procedure);
    }

    private double far(List<String> name) {
        double nearest = SCATTERED;
        for (Word word : words) {
            double best = Double.POSITIVE_INFINITY;
            for (String each : name) {
                best = Math.min(best, word.from(each));
            }
            nearest += best;
        }
        for (int from = 0; from + words.size() <= name.size(); from++) {
            double together = 0;
            for (int i = 0; i < words.size() && together < nearest; i++) {
                together += words.get(i).from(name.get(from + i));
            }
            nearest = Math.min(nearest, together);
        }
        return nearest;
    }

    /** Those that have most of what was said, rare words counting more; those first that have more of it, and side by side. */
    Stream<Listed> mostly(Predicate<Listed> passes) {
        Map<Integer, Double> scores = new HashMap<>();
        double all = 0;
        List<Word> said = words.stream().filter(word -> !AROUND.contains(word.written())).toList();
        for (Word word : said) {
            BitSet places = word.in(index.all());
            double weight = places.isEmpty() ? 1 : Math.min(HEAVIEST, Math.log(1 + index.rows().size() / (double) places.cardinality()));
            all += weight;
            places.stream().forEach(place -> scores.merge(place, weight, Double::sum));
        }
        double enough = all * ENOUGH;
        return scores.entrySet().stream().filter(each -> each.getValue() >= enough)
                .map(each -> new Scored(index.rows().get(each.getKey()), each.getValue() + TOGETHER * pairs(said, index.rows().get(each.getKey()).nameWords())))
                .filter(each -> passes.test(each.procedure()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::procedure, Listed.SHORTEST)).limit(MOST).map(Scored::procedure);
    }

    /** Neighbours that are neighbours in the name. */
    private static long pairs(List<Word> words, List<String> name) {
        return IntStream.range(1, words.size()).filter(i -> IntStream.range(1, name.size()).anyMatch(at ->
                words.get(i - 1).from(name.get(at - 1)) < SCATTERED && words.get(i).from(name.get(at)) < SCATTERED)).count();
    }
}
