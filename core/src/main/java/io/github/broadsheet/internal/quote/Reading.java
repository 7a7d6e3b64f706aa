package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit with what is said in it.
 *
 * @param unit the unit
 * @param candidates every attribution in it, also those inside the content of others
 * @param spoken the attributions that count, with their content
 */
record Reading(Unit unit, List<Attribution> candidates, List<Spoken> spoken) {

    static Reading of(Unit unit) {
        List<Attribution> candidates = CueReader.read(unit);
        List<Spoken> spoken = new ArrayList<>(Settling.settle(unit, candidates));
        if (spoken.isEmpty()) {
            Colons.read(unit).ifPresent(spoken::add);
        }
        return new Reading(unit, candidates, spoken);
    }

    /** Whether an item is part of what somebody says. */
    boolean covers(int item) {
        for (Spoken each : spoken) {
            for (Range range : each.content()) {
                if (range.from() <= item && item < range.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who spoke last in it. */
    Optional<Span> lastSpeaker() {
        Optional<Range> last = Optional.empty();
        for (Spoken each : spoken) {
            Optional<Range> speaker = each.attribution().speaker();
            last = speaker.isPresent() ? speaker : last;
        }
        return last.filter(range -> !range.isEmpty()).map(unit::span);
    }

    /** Who speaks the marked words that it begins with. */
    Optional<Span> firstSpeaker() {
        if (!unit.isQuote(0)) {
            return Optional.empty();
        }
        return spoken.stream()
                .filter(each -> each.attribution().order() == Attribution.Order.AFTER)
                .findFirst()
                .flatMap(each -> each.attribution().speaker())
                .map(unit::span);
    }

    /** The subject that it begins with, if it can speak: "Ruiz" in "Ruiz was angry" and in "Ruiz's answer was no". */
    Optional<Span> subject() {
        Range subject = Subjects.owner(unit, Subjects.first(unit, unit.size()));
        boolean speaks = !subject.isEmpty() && NounPhrases.canSpeak(unit, subject);
        return speaks ? Optional.of(unit.span(subject)) : Optional.empty();
    }
}
