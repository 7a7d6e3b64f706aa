package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.sentence.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settles the marked words that no cue of their sentence reports: speech that goes on, or a term nobody is quoted for. */
final class Leftovers {

    private static final int SENTENCE = 5;
    private static final int SIGNATURE = 12;
    private static final long CLAUSE = WordClass.RELATIVE.bit() | WordClass.COORDINATOR.bit();

    private final List<FoundQuote> found;

    /** Adds to a list. */
    Leftovers(List<FoundQuote> found) {
        this.found = found;
    }

    void read(List<Reading> readings) {
        Optional<Span> speaker = Optional.empty();
        boolean pending = false;
        for (int u = 0; u < readings.size(); u++) {
            Reading reading = readings.get(u);
            Unit unit = reading.unit();
            if (isFloating(reading)) {
                Optional<Span> before = pending ? speaker : floatingSpeaker(readings, u, speaker);
                speaker = signature(readings, u)
                        .map(unit(readings, u + 1)::span)
                        .or(() -> unit.label(0))
                        .or(() -> before);
                add(unit, speaker);
            } else if (u == 0
                    || !isFloating(readings.get(u - 1))
                    || signature(readings, u - 1).isEmpty()) {
                loose(reading, speaker);
                Optional<Span> before = speaker;
                speaker = reading.lastSpeaker().or(reading::subject).or(() -> before);
            }
            int last = unit.size() - 1;
            pending = unit.isQuote(last) && unit.quote(last).continued();
        }
    }

    private static Unit unit(List<Reading> readings, int index) {
        return readings.get(Math.min(index, readings.size() - 1)).unit();
    }

    /** Who signs the words of a paragraph: "“We will not pay.” – Ana Ruiz, mayor", a name and no verb at its end. */
    private static Optional<Range> signature(List<Reading> readings, int index) {
        Unit unit = unit(readings, index + 1);
        int last = unit.size() - 1;
        boolean ends = index + 1 < readings.size()
                && (unit.isDash(0) || unit.block().equals(unit(readings, index).block()))
                && unit.end(last) == unit.block().span().end();
        if (!ends || last > SIGNATURE || unit.isEnd(last) && !unit.isDash(0)) {
            return Optional.empty();
        }
        int from = unit.isDash(0) ? 1 : 0;
        boolean verb = false;
        for (int i = from; i <= last; i++) {
            verb |= !unit.isQuote(i) && unit.hasVerb(i, i + 1);
        }
        int end = NounPhrases.right(unit, from);
        return end > from && !verb && unit.isCapitalized(from) ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /** Whether a unit is nothing but marked words that are speech. */
    private static boolean isFloating(Reading reading) {
        Unit unit = reading.unit();
        boolean quotes = false;
        for (int i = 0; i < unit.size(); i++) {
            if (unit.isWord(i) || reading.covers(i)) {
                return false;
            }
            boolean speech = unit.isQuote(i)
                    && (unit.wordCount(i) > Terms.WORDS
                            || unit.closesClause(i)
                            || unit.quote(i).open());
            quotes |= speech;
        }
        return quotes;
    }

    /** The speaker of the next sentence where a paragraph begins with two quotations, else the one before. */
    private static Optional<Span> floatingSpeaker(List<Reading> readings, int index, Optional<Span> before) {
        Unit unit = readings.get(index).unit();
        boolean first = index == 0 || !readings.get(index - 1).unit().block().equals(unit.block());
        if (first && index + 1 < readings.size()) {
            Reading next = readings.get(index + 1);
            if (next.unit().block().equals(unit.block()) && next.firstSpeaker().isPresent()) {
                return next.firstSpeaker();
            }
            if (before.isEmpty() && next.unit().block().equals(unit.block())) {
                return next.lastSpeaker().or(next::subject);
            }
        }
        return before;
    }

    private void add(Unit unit, Optional<Span> speaker) {
        List<Span> content = new ArrayList<>();
        List<Span> whole = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            if (unit.isQuote(i)) {
                content.add(unit.said(i));
                whole.add(unit.quote(i).span());
            }
        }
        Span span = Span.of(whole.get(0).begin(), whole.get(whole.size() - 1).end());
        found.add(QuoteBuilder.withoutCue(unit, QuoteType.DIRECT, span, content, speaker, "carried-over"));
    }

    /** Who speaks marked words without a cue: the name before their colon, or who speaks or acts in their sentence. */
    private static Optional<Span> speaker(Reading reading, int item) {
        Unit unit = reading.unit();
        Range label = unit.is(item - 1, ':') ? NounPhrases.chain(unit, item - 1) : new Range(item, item);
        boolean named = !label.isEmpty() && unit.isDash(label.from() - 1) && unit.isCapitalized(label.from());
        return named ? Optional.of(unit.span(label)) : reading.lastSpeaker().or(reading::subject);
    }

    private void loose(Reading reading, Optional<Span> before) {
        Unit unit = reading.unit();
        for (int i = 0; i < unit.size(); i++) {
            if (!unit.isQuote(i) || reading.covers(i)) {
                continue;
            }
            Quotation mark = unit.quote(i);
            boolean colon = unit.is(i - 1, ':') && unit.closesClause(i) && unit.opensSentence(i);
            boolean term = !colon && Terms.isTerm(unit, i);
            boolean sentence = colon || unit.closesClause(i) && unit.wordCount(i) >= SENTENCE && unit.opensSentence(i);
            boolean apart = !unit.endsOpen(i) || unit.isAny(i + 1, CLAUSE);
            boolean goesOn = sentence && i == 0 && apart;
            QuoteType type = term ? QuoteType.SCARE : sentence ? QuoteType.DIRECT : QuoteType.MIXED;
            Optional<Span> speaker =
                    term ? Optional.empty() : speaker(reading, i).or(() -> goesOn ? before : Optional.empty());
            found.add(QuoteBuilder.withoutCue(
                    unit, type, mark.span(), List.of(mark.content()), speaker, term ? "term" : "same-sentence"));
        }
    }
}
