package vn.motcua.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Text;

/** How answers stand to one another, or what a text says: for checks only. What is not answered, or cannot be read, compares as false. */
sealed interface Comparison extends Condition {

    /** The question at which it is said was answered like one of the others: one person named twice. What the others share is not its fault. */
    record Same(String at, List<String> others) implements Comparison {
        public Same {
            others = List.copyOf(others);
        }

        @Override
        public boolean holds(Answers answers) {
            return answers.has(at) && others.stream().anyMatch(other -> answers.has(other) && answers.text(other).equalsIgnoreCase(answers.text(at)));
        }

        @Override
        public Set<String> fields() {
            return Stream.concat(Stream.of(at), others.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Fewer than so many full years lie between two days; where one of them is a year only, the two years are subtracted. */
    record YearsBelow(String from, String to, long years) implements Comparison {

        @Override
        public boolean holds(Answers answers) {
            OptionalLong between = between(answers.text(from), answers.text(to));
            return between.isPresent() && between.getAsLong() < years;
        }

        private static OptionalLong between(String earlier, String later) {
            Optional<LocalDate> first = Typed.date(earlier);
            Optional<LocalDate> last = Typed.date(later);
            if (first.isPresent() && last.isPresent()) {
                return OptionalLong.of(ChronoUnit.YEARS.between(first.get(), last.get()));
            }
            OptionalLong from = year(earlier, first);
            OptionalLong to = year(later, last);
            return from.isPresent() && to.isPresent() ? OptionalLong.of(to.getAsLong() - from.getAsLong()) : OptionalLong.empty();
        }

        private static OptionalLong year(String text, Optional<LocalDate> date) {
            return date.isPresent() ? OptionalLong.of(date.get().getYear())
                    : text.matches("\\d{4}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        }

        @Override
        public Set<String> fields() {
            return Set.copyOf(List.of(from, to));
        }
    }

    /** A text says one of these words, in whatever capitals. */
    record Mentions(String field, List<String> words) implements Comparison {
        public Mentions {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Answers answers) {
            String said = spaced(answers.text(field));
            return words.stream().anyMatch(word -> said.contains(spaced(word)));
        }

        private static String spaced(String text) {
            return " " + Text.line(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip() + " ";
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    /** A text is said, and begins with none of these words followed by more, in whatever capitals. */
    record BeginsOtherwise(String field, List<String> words) implements Comparison {
        public BeginsOtherwise {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Answers answers) {
            String said = Mentions.spaced(answers.text(field));
            return answers.has(field) && words.stream().map(Mentions::spaced).noneMatch(word -> said.startsWith(word) && said.length() > word.length());
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }
}
