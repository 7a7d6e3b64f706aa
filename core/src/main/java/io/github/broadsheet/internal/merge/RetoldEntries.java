package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Two entries of one time whose words are the same but for one value: a number, or what may be a name. Where two values
 * differ they may well be two events that are told in like words, so nothing is made of it.
 */
final class RetoldEntries {

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 80;
    private static final int LONGEST_NAME = 4;
    private static final int LEAST_BESIDE = 3;
    private static final double MOSTLY_SAME = 0.6;

    /** The numbers and the places of names that differ. */
    record Found(List<Divergence> numbers, List<NameDifferences.Slot> names) implements Serializable {}

    /** Words of one entry that stand where the other has others, by half-open indexes. */
    private record Gap(int aFrom, int aTo, int bFrom, int bTo) {}

    private final Telling tellingA;
    private final Telling tellingB;
    private final Words a;
    private final Words b;
    private final List<Gap> gaps = new ArrayList<>();
    private int equal;

    private RetoldEntries(Telling tellingA, Telling tellingB) {
        this.tellingA = tellingA;
        this.tellingB = tellingB;
        this.a = Words.of(tellingA.entry().text());
        this.b = Words.of(tellingB.entry().text());
    }

    /** What differs. */
    static Found compare(AlikeEntries pair) {
        RetoldEntries entries = new RetoldEntries(pair.a().telling(), pair.b().telling());
        return pair.isOfOneTime() && entries.isOfLength() && entries.align()
                ? entries.found()
                : new Found(List.of(), List.of());
    }

    private boolean isOfLength() {
        int shorter = Math.min(a.size(), b.size());
        return shorter >= LEAST_WORDS && Math.max(a.size(), b.size()) <= MOST_WORDS;
    }

    /** Notes the gaps between the most words that stand in both in one order; whether these are most of the words. */
    private boolean align() {
        int[][] most = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                most[i][j] = a.isSame(i, b, j) ? 1 + most[i + 1][j + 1] : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        equal = most[0][0];
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            while (i < a.size() && j < b.size() && !a.isSame(i, b, j)) {
                if (most[i + 1][j] >= most[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i == a.size() || j == b.size()) {
                i = a.size();
                j = b.size();
            }
            if (i > fromA || j > fromB) {
                gaps.add(new Gap(fromA, i, fromB, j));
            }
            while (i < a.size() && j < b.size() && a.isSame(i, b, j)) {
                i++;
                j++;
            }
        }
        return 2.0 * equal >= MOSTLY_SAME * (a.size() + b.size());
    }

    private Found found() {
        List<Gap> values = gaps.stream()
                .filter(gap -> gap.aFrom() < gap.aTo() && gap.bFrom() < gap.bTo())
                .filter(gap ->
                        hasValue(tellingA, a, gap.aFrom(), gap.aTo()) || hasValue(tellingB, b, gap.bFrom(), gap.bTo()))
                .toList();
        if (values.size() != 1 || !isHeld(values.get(0))) {
            return new Found(List.of(), List.of());
        }
        Gap gap = values.get(0);
        boolean single = gap.aTo() - gap.aFrom() == 1 && gap.bTo() - gap.bFrom() == 1;
        if (single && a.isNumber(gap.aFrom()) && b.isNumber(gap.bFrom())) {
            return new Found(number(gap), List.of());
        }
        boolean name = gap.aTo() - gap.aFrom() <= LONGEST_NAME && gap.bTo() - gap.bFrom() <= LONGEST_NAME;
        return new Found(List.of(), name ? List.of(slot(gap)) : List.of());
    }

    /** Whether words hold a number or a name. */
    private static boolean hasValue(Telling telling, Words words, int from, int to) {
        boolean value = false;
        for (int i = from; i < to; i++) {
            boolean capital = Character.isUpperCase(telling.entry().text().charAt(words.begin(i)));
            value |= words.isNumber(i) || (capital && !FunctionWords.contains(words.hash(i)));
        }
        return value;
    }

    /** Whether words stand on both sides of which enough are the same in both entries. */
    private boolean isHeld(Gap gap) {
        int before = 0;
        while (gap.aFrom() > before
                && gap.bFrom() > before
                && a.isSame(gap.aFrom() - 1 - before, b, gap.bFrom() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (gap.aTo() + after < a.size()
                && gap.bTo() + after < b.size()
                && a.isSame(gap.aTo() + after, b, gap.bTo() + after)) {
            after++;
        }
        boolean first = gap.aFrom() == 0 && gap.bFrom() == 0;
        boolean last = gap.aTo() == a.size() && gap.bTo() == b.size();
        return (before > 0 || first) && (after > 0 || last) && before + after >= LEAST_BESIDE;
    }

    private List<Divergence> number(Gap gap) {
        return NumberDifferences.differ(a, gap.aFrom(), tellingA.day(), b, gap.bFrom(), tellingB.day())
                ? List.of(new Divergence(
                        Divergence.Kind.NUMBER, number(tellingA, a, gap.aFrom()), number(tellingB, b, gap.bFrom())))
                : List.of();
    }

    private static Divergence.Telling number(Telling telling, Words words, int word) {
        Span span = words.span(word, word + 1).shift(telling.entry().span().begin());
        return new Divergence.Telling(new Excerpt(telling.source(), span, words.number(word)), words.number(word));
    }

    private NameDifferences.Slot slot(Gap gap) {
        return new NameDifferences.Slot(
                tellingA.document(),
                a.span(gap.aFrom(), gap.aTo()).shift(tellingA.entry().span().begin()),
                tellingB.document(),
                b.span(gap.bFrom(), gap.bTo()).shift(tellingB.entry().span().begin()),
                true);
    }
}
