package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.resource.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds numbers that stand for each other in passages that are otherwise the same. A number that is the other rounded is no
 * difference, nor are the time and day of the report itself.
 */
final class NumberDifferences {

    private static final int MOST_DIGITS = 15;
    private static final Set<Integer> CLOCK_WORDS = WordList.set(NumberDifferences.class, "clock-words.txt").stream()
            .map(Words::hash)
            .collect(Collectors.toUnmodifiableSet());

    private NumberDifferences() {}

    /** The differences in a passage of two documents. */
    static List<Divergence> of(Side a, Side b, SharedPassage passage) {
        List<Divergence> found = new ArrayList<>(0);
        for (int[] edit : passage.edits()) {
            boolean single = edit[1] - edit[0] == 1 && edit[3] - edit[2] == 1;
            if (single
                    && a.words().isNumber(edit[0])
                    && b.words().isNumber(edit[2])
                    && differ(a.words(), edit[0], a.day(), b.words(), edit[2], b.day())) {
                found.add(new Divergence(Divergence.Kind.NUMBER, telling(a, edit[0]), telling(b, edit[2])));
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    private static Divergence.Telling telling(Side side, int word) {
        Span span = side.words().span(word, word + 1);
        String written = side.words().number(word);
        return new Divergence.Telling(new Excerpt(side.id(), span, written), written);
    }

    /** Whether a number of one document differs from one of the other; the days are those of the documents. */
    static boolean differ(Words a, int wordA, long dayA, Words b, int wordB, long dayB) {
        String one = a.number(wordA);
        String other = b.number(wordB);
        return !one.equals(other)
                && !isClock(a, wordA)
                && !isClock(b, wordB)
                && !(isDayOf(dayA, one) && isDayOf(dayB, other))
                && !isRounded(one, other)
                && !isRounded(other, one);
    }

    /** "7" and "22" of "7:22 pm". */
    private static boolean isClock(Words words, int number) {
        int last = number + 1 < words.size() && words.isNumber(number + 1) ? number + 1 : number;
        return last + 1 < words.size() && CLOCK_WORDS.contains(words.hash(last + 1));
    }

    private static boolean isDayOf(long day, String number) {
        return day != Side.UNKNOWN
                && number.equals(Integer.toString(LocalDate.ofEpochDay(day).getDayOfMonth()));
    }

    private static boolean isRounded(String exact, String rounded) {
        Optional<BigDecimal> full = value(exact);
        Optional<BigDecimal> less = value(rounded);
        return full.isPresent()
                && less.isPresent()
                && less.get().scale() < full.get().scale()
                && full.get().setScale(less.get().scale(), RoundingMode.HALF_UP).compareTo(less.get()) == 0;
    }

    private static Optional<BigDecimal> value(String written) {
        String digits = written.replace(",", "");
        boolean plain =
                digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
        return plain && digits.indexOf('.') == digits.lastIndexOf('.')
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }
}
