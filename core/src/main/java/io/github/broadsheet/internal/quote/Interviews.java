package io.github.broadsheet.internal.quote;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the questions and answers of an interview: paragraphs that begin with "Q:" and "A:" or with the name of who
 * speaks and a colon. What follows without a label up to the next one belongs to the same speaker.
 */
final class Interviews {

    /** The rule of a question that no name stands before. */
    static final String QUESTION = "interview-question";

    private static final String ANSWER = "interview-answer";
    private static final int NAME = 6;
    private static final int REACH = 12;
    private static final int INTRO = 12;

    private final List<Reading> readings;
    private final List<Turn> turns = new ArrayList<>();

    /**
     * A turn of the interview.
     *
     * @param from its first unit
     * @param colon the item of that unit after which the words begin
     * @param to one more than its last unit
     */
    private record Turn(int from, int colon, int to) {}

    private Interviews(List<Reading> readings) {
        this.readings = readings;
    }

    /** Adds what is said in the interviews of a document. */
    static void read(List<Reading> readings, List<FoundQuote> found) {
        Interviews interviews = new Interviews(readings);
        interviews.findTurns();
        List<FoundQuote> quotes = new ArrayList<>();
        for (List<Turn> run : interviews.runs()) {
            Optional<Span> answers = interviews.interviewee(run.get(0).from());
            run.forEach(turn -> quotes.add(interviews.quote(turn, answers)));
        }
        found.removeIf(each -> each.type() != QuoteType.SCARE && holdsTurn(each.span(), quotes));
        found.addAll(quotes);
    }

    /** Whether a span has a whole turn in it. */
    private static boolean holdsTurn(Span span, List<FoundQuote> turns) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < turns.size() && span.encloses(turns.get(low).span());
    }

    private Unit unit(int index) {
        return readings.get(index).unit();
    }

    private boolean opensBlock(int index) {
        return unit(index).begin(0) == unit(index).block().span().begin();
    }

    private void findTurns() {
        for (int u = 0; u < readings.size(); u++) {
            boolean body = unit(u).block().type().isBody();
            int colon = body && opensBlock(u) ? label(unit(u)) : -1;
            if (colon < 0) {
                continue;
            }
            int end = u + 1;
            while (end < readings.size() && end < u + REACH && !(opensBlock(end) && label(unit(end)) >= 0)) {
                end++;
            }
            boolean closed = end < readings.size() && end < u + REACH;
            Turn turn = new Turn(u, colon, closed ? end : blockEnd(u));
            if (colon + 1 < unit(u).size() || turn.to() > u + 1) {
                turns.add(turn);
            }
        }
    }

    private int blockEnd(int index) {
        int end = index + 1;
        while (end < readings.size() && unit(end).block().equals(unit(index).block())) {
            end++;
        }
        return end;
    }

    /** The item that ends a label at the head of a unit, -1 if it has none. */
    private static int label(Unit unit) {
        if (isLetter(unit) && unit.endsWith(0, ".")) {
            return 0;
        }
        if (isLetter(unit) && (unit.is(1, ':') || unit.is(1, '.'))) {
            return 1;
        }
        int colon = 0;
        while (colon < NAME && unit.is(colon, TokenKind.WORD) && unit.isCapitalized(colon)) {
            colon++;
        }
        boolean name = colon > 0 && unit.is(colon, ':') && colon + 1 < unit.size() && !unit.isQuote(colon + 1);
        return name ? colon : -1;
    }

    private static boolean isLetter(Unit unit) {
        return unit.is(0, WordClass.INTERVIEW) && unit.isCapitalized(0);
    }

    /** The turns that make an interview: at least two beside each other, a question and somebody who says "I" or "you". */
    private List<List<Turn>> runs() {
        List<List<Turn>> runs = new ArrayList<>();
        List<Turn> run = new ArrayList<>();
        for (int t = 0; t < turns.size(); t++) {
            run.add(turns.get(t));
            boolean last = t + 1 == turns.size()
                    || turns.get(t + 1).from() > turns.get(t).to();
            if (last) {
                if (run.size() > 1 && isInterview(run)) {
                    runs.add(run);
                }
                run = new ArrayList<>();
            }
        }
        return runs;
    }

    private boolean isInterview(List<Turn> run) {
        boolean letters = true;
        boolean asks = false;
        boolean speaks = false;
        Set<String> labels = new HashSet<>();
        for (Turn turn : run) {
            letters &= isLetter(unit(turn.from()));
            labels.add(unit(turn.from())
                    .phrase(new Range(0, Math.max(1, turn.colon())))
                    .text());
            for (int u = turn.from(); u < turn.to(); u++) {
                asks |= unit(u).is(unit(u).size() - 1, '?');
                speaks |= says(unit(u));
            }
        }
        boolean turns = labels.size() < run.size() || run.size() == 2;
        return asks && (letters || speaks && turns);
    }

    private static boolean says(Unit unit) {
        for (int i = 0; i < unit.size(); i++) {
            if (unit.is(i, "i") || unit.is(i, "we") || unit.is(i, "you") || unit.is(i, "my") || unit.is(i, "your")) {
                return true;
            }
        }
        return false;
    }

    /** The person whom the paragraphs before an interview name most often. */
    private Optional<Span> interviewee(int before) {
        Map<String, Integer> counts = new HashMap<>();
        Optional<Span> best = Optional.empty();
        int most = 0;
        for (int u = before - 1; u >= 0 && u >= before - INTRO; u--) {
            Unit unit = unit(u);
            for (int i = 0; i < unit.size(); i++) {
                int name = unit.name(i);
                if (name < 0
                        || unit.name(i - 1) == name
                        || unit.words().found(name).type() != EntityType.PERSON) {
                    continue;
                }
                Span span = unit.words().found(name).span();
                String text = unit.words().tokens().source().cut(span.begin(), span.end());
                int count = counts.merge(text.substring(text.lastIndexOf(' ') + 1), 1, Integer::sum);
                if (count > most) {
                    most = count;
                    best = Optional.of(span);
                }
            }
        }
        return best;
    }

    private FoundQuote quote(Turn turn, Optional<Span> answers) {
        Unit first = unit(turn.from());
        Unit last = unit(turn.to() - 1);
        boolean letter = isLetter(first);
        boolean question = letter && first.is(0, WordClass.QUESTION);
        Optional<Span> named = Optional.of(first.span(new Range(0, Math.max(1, turn.colon()))));
        boolean alone = turn.colon() + 1 >= first.size();
        int begin = alone ? unit(turn.from() + 1).begin(0) : first.begin(turn.colon() + 1);
        Span span = Span.of(begin, last.end(last.size() - 1));
        Optional<Span> speaker = question ? Optional.empty() : letter ? answers : named;
        String rule = question ? QUESTION : ANSWER;
        return QuoteBuilder.withoutCue(first, QuoteType.BLOCK, span, List.of(span), speaker, rule);
    }
}
