package io.github.broadsheet.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * The thread of a history: the dates told last, one of which a date without a year goes on from.
 *
 * <p>Each of them is weighed: how far back in the text it stands, whether an aside gave it, and how many months lie
 * between it and the new date. The lightest wins. The weights were set on one half of a set of histories.
 */
final class Narrative {

    private static final int KEPT = 6;
    private static final int SENTENCE = 1;
    private static final int FARTHEST = 10;
    private static final int OTHER_BLOCK = 3;
    private static final int BRACKETED = 20;
    private static final int LOOSE = 16;
    private static final int WHOLE_YEAR = 4;
    private static final int MONTH_AHEAD = 2;
    private static final int MONTH_BACK = 3;
    private static final int NEXT_YEAR = 2;
    private static final int MONTHS = 12;

    private final Deque<Anchor> anchors = new ArrayDeque<>();
    private Place place = Place.START;

    /**
     * Where a time stands.
     *
     * @param block the block, counted from zero
     * @param sentence the sentence, counted from zero
     * @param opens whether the sentence begins with it
     * @param bracketed whether it stands in brackets
     * @param aside whether it stands beside the story: in a caption, a credit, a link, a comment
     */
    record Place(int block, int sentence, boolean opens, boolean bracketed, boolean aside) {

        static final Place START = new Place(0, 0, false, false, false);
    }

    private record Anchor(LocalDate day, Unit grain, Place place) {

        boolean isYear() {
            return grain.compareTo(Unit.YEAR) >= 0;
        }
    }

    void enter(Place next) {
        place = next;
    }

    /** Takes note of a date; a year that opens a sentence begins the thread anew. */
    void tell(LocalDate day, Unit grain) {
        Anchor told = new Anchor(day, grain, place);
        if (told.isYear() && place.opens() && !place.bracketed()) {
            anchors.clear();
        }
        anchors.addFirst(told);
        if (anchors.size() > KEPT) {
            anchors.removeLast();
        }
    }

    /** The year of a time, given its first day in each year; empty if nothing was told before. */
    OptionalInt yearOf(IntFunction<LocalDate> start) {
        int lightest = Integer.MAX_VALUE;
        OptionalInt best = OptionalInt.empty();
        for (Anchor anchor : anchors) {
            int year = anchor.day().getYear();
            int last = anchor.isYear() || year < 0 ? year : year + 1;
            for (int y = year; y <= last; y++) {
                Optional<LocalDate> day = inYear(start, y);
                int weight = day.isPresent() ? weight(anchor, day.orElseThrow()) : Integer.MAX_VALUE;
                if (weight < lightest) {
                    lightest = weight;
                    best = OptionalInt.of(y);
                }
            }
        }
        return best;
    }

    private static Optional<LocalDate> inYear(IntFunction<LocalDate> start, int year) {
        try {
            return Optional.of(start.apply(year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int weight(Anchor anchor, LocalDate day) {
        Place told = anchor.place();
        int weight = SENTENCE * Math.min(FARTHEST, place.sentence() - told.sentence());
        weight += told.block() == place.block() ? 0 : OTHER_BLOCK;
        weight += told.bracketed() && !(place.bracketed() && told.sentence() == place.sentence()) ? BRACKETED : 0;
        if (anchor.isYear()) {
            boolean near = told.opens() || told.sentence() == place.sentence();
            return weight + WHOLE_YEAR + (near ? 0 : LOOSE);
        }
        int months = (day.getYear() - anchor.day().getYear()) * MONTHS
                + day.getMonthValue()
                - anchor.day().getMonthValue();
        int crossed = day.getYear() > anchor.day().getYear() ? NEXT_YEAR : 0;
        return weight + crossed + (months < 0 ? -months * MONTH_BACK : months * MONTH_AHEAD);
    }
}
