package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Settles which attributions of a unit count, and what each reports. */
final class Settling {

    private static final int LEAST_WORDS = 2;
    private static final int VERB_WORDS = 4;
    private static final long APART = WordClass.DETERMINER.bit() | WordClass.PREPOSITION.bit();
    private static final long VERBS =
            WordClass.FINITE.bit() | WordClass.AUXILIARY.bit() | WordClass.MODAL.bit() | WordClass.BE.bit();
    private static final long HEAD = WordClass.SUBORDINATOR.bit() | WordClass.QUESTION.bit();

    private final Unit unit;
    private final List<Attribution> candidates;
    private final List<Spoken> settled = new ArrayList<>();
    private int done;
    private int next;
    private int nextAfter;

    private Settling(Unit unit, List<Attribution> candidates) {
        this.unit = unit;
        this.candidates = candidates;
    }

    /** The attributions of a unit that stand in no other's content, each with its own. */
    static List<Spoken> settle(Unit unit, List<Attribution> candidates) {
        Settling settling = new Settling(unit, candidates);
        settling.settle();
        return settling.settled;
    }

    private void settle() {
        while (next < candidates.size()) {
            findAfter(next);
            if (nextAfter < candidates.size() && !isCarrier(nextAfter)) {
                after(nextAfter);
            } else {
                before();
            }
        }
    }

    /** Moves on to the first attribution, from one on, that stands after its content. */
    private void findAfter(int from) {
        nextAfter = Math.max(nextAfter, from);
        while (nextAfter < candidates.size() && candidates.get(nextAfter).order() != Order.AFTER) {
            nextAfter++;
        }
    }

    /** "…, saying that it was over, the agency reported": the agency only passes on what another says. */
    private boolean isCarrier(int index) {
        Attribution last = candidates.get(index);
        for (int i = next; i < index; i++) {
            Attribution inner = candidates.get(i);
            boolean relays = inner.rule().equals(Attribution.RELAYED)
                    || unit.hasQuote(inner.to(), last.from())
                    || isComma(inner.to(), last.from());
            if (inner.order() == Order.BEFORE && inner.from() >= done && relays) {
                return true;
            }
        }
        return false;
    }

    private void after(int index) {
        Attribution a = candidates.get(index);
        List<Range> content = new ArrayList<>();
        Range said = trim(opening(done, a.from()), a.from());
        int rest = clauseEnd(a.to(), restEnd(index));
        int mark = reopening(index, said, rest);
        boolean goesOn = mark < rest || goesOn(a, said, rest);
        if (!said.isEmpty() && (goesOn || !isAdjunct(said))) {
            content.add(said);
        }
        done = a.to();
        rest = mark < rest ? marksEnd(mark, rest) : rest;
        Range further = goesOn ? trim(Math.max(a.to(), mark < rest ? mark : 0), rest) : new Range(done, done);
        if (!further.isEmpty()) {
            content.add(further);
            done = rest;
        }
        boolean quotes = content.stream().anyMatch(range -> unit.hasQuote(range.from(), range.to()));
        if (quotes || words(content) >= LEAST_WORDS) {
            settled.add(new Spoken(rest < unit.size() ? withCarrier(a, index + 1) : a, content));
        }
        skipTo(index + 1);
    }

    /** Where content may begin: a mark that parts clauses ends what came before it. */
    private int opening(int from, int to) {
        int begin = from;
        for (int i = from; i < to - 1; i++) {
            if (unit.is(i, ';') || unit.is(i, ':') && !unit.isQuote(i + 1)) {
                begin = i + 1;
            }
        }
        return begin;
    }

    /** Where the content that goes on after an attribution must end. */
    private int restEnd(int index) {
        int to = candidates.get(index).to();
        for (int i = index + 1; i < candidates.size(); i++) {
            Attribution other = candidates.get(i);
            if (other.from() > to && other.order() == Order.AFTER) {
                return resumes(to) ? other.from() : to;
            }
            if (other.from() > to && isChained(other)) {
                return other.from();
            }
        }
        return unit.size();
    }

    /** Whether the verb comes that the words before an attribution lack: "the drill, he said, was over". */
    private boolean resumes(int to) {
        return unit.isComma(to) && unit.isAny(to + 1, VERBS);
    }

    /** The marks that open again after more words on the speaker: "“We,” said Ruiz, 44, a baker, “will stay.”"; else the end. */
    private int reopening(int index, Range said, int rest) {
        int i = candidates.get(index).to();
        boolean open = !said.isEmpty() && unit.endsOpen(said.to() - 1) && unit.isComma(i);
        int next = index + 1 < candidates.size() ? candidates.get(index + 1).from() : rest;
        int limit = open ? Math.min(rest, next) : i;
        while (i < limit && !(unit.isQuote(i) && (unit.isComma(i - 1) || unit.isDash(i - 1)))) {
            i++;
        }
        return i < limit ? i : rest;
    }

    private int marksEnd(int mark, int rest) {
        int end = mark;
        while (end < rest && (unit.isQuote(end) || unit.isMark(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(Attribution a, Range said, int rest) {
        int i = a.to();
        if (unit.isQuote(i)) {
            return unit.hasQuote(said.from(), said.to()) && rest > i;
        }
        boolean part = unit.isComma(i) || unit.isDash(i);
        if (!part || i + 1 >= rest) {
            return false;
        }
        if (unit.isQuote(i + 1) || unit.is(i + 1, WordClass.COORDINATOR) && unit.isQuote(i + 2)) {
            return true;
        }
        if (isApart(i + 1)) {
            return false;
        }
        if (unit.isAny(i + 1, WordClass.FINITE.bit() | WordClass.AUXILIARY.bit() | WordClass.MODAL.bit())) {
            return true;
        }
        boolean reason = isReason(i + 1);
        boolean and = unit.is(i + 1, WordClass.COORDINATOR) && !unit.isCue(i + 2);
        boolean part1 = isAdjunct(said) || !unit.hasVerb(said.from(), said.to());
        return !onlyQuotes(said) && (part1 || and || reason) && unit.hasVerb(i + 1, rest);
    }

    /** Whether words after an attribution belong to it: "who", "after the vote", "pointing". */
    private boolean isApart(int item) {
        boolean adjunct = unit.isAny(item, WordClass.RELATIVE.bit() | WordClass.SENTENCE_ADJUNCT.bit());
        boolean gerund = unit.endsWith(item, "ing") && unit.is(item, TokenKind.WORD);
        return adjunct && !isReason(item) || gerund || unit.is(item, "whose") || unit.is(item, "according");
    }

    private boolean isReason(int item) {
        return unit.is(item, "because") || unit.is(item, "since") || unit.is(item, "if") || unit.is(item, "whether");
    }

    private boolean onlyQuotes(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (unit.isWord(i)) {
                return false;
            }
        }
        return !range.isEmpty();
    }

    /** "In retrospect" and the like, which are no clause. */
    private boolean isAdjunct(Range said) {
        int from = unit.is(said.from(), WordClass.COORDINATOR) ? said.from() + 1 : said.from();
        return unit.isAny(from, WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit() | WordClass.TIME.bit())
                && !unit.hasVerb(said.from(), said.to());
    }

    private void before() {
        Attribution a = candidates.get(next);
        if (a.order() == Order.AFTER || a.from() < done && !isAround(a, settled)) {
            next++;
            return;
        }
        int end = contentEnd(next);
        Range content = trim(a.to(), end);
        done = Math.max(end, a.to());
        if (!content.isEmpty()) {
            settled.add(new Spoken(withCarrier(a, next + 1), List.of(content)));
        }
        skipTo(next + 1);
    }

    /** Whether an attribution stands in a clause between another's subject and verb: "Ruiz, who said it was safe, told". */
    private boolean isAround(Attribution outer, Attribution inner) {
        int comma = lastComma(outer.cue().from());
        return outer.order() == Order.BEFORE
                && !outer.cue().isEmpty()
                && outer.from() <= inner.from()
                && inner.to() < comma
                && comma + VERB_WORDS >= outer.cue().from();
    }

    private boolean isAround(Attribution outer, List<Spoken> before) {
        return !before.isEmpty()
                && isAround(outer, before.get(before.size() - 1).attribution());
    }

    /** The last comma before an item, or -1. */
    private int lastComma(int item) {
        int comma = item - 1;
        while (comma >= 0 && !unit.isComma(comma)) {
            comma--;
        }
        return comma;
    }

    /** Whether nothing but a comma stands between two items. */
    private boolean isComma(int from, int to) {
        return to == from + 1 && unit.isComma(from);
    }

    private Attribution withCarrier(Attribution a, int index) {
        findAfter(index);
        int from = nextAfter < candidates.size() ? candidates.get(nextAfter).from() : -1;
        boolean carried = from >= done - 1 && from <= done + 1;
        boolean known = a.extras().carrier().isPresent();
        return carried && !known ? a.carriedBy(candidates.get(nextAfter).speaker()) : a;
    }

    private int contentEnd(int index) {
        Attribution a = candidates.get(index);
        if (a.shape() == Shape.MARKED) {
            int mark = a.to();
            while (mark < unit.size() && !unit.isQuote(mark)) {
                mark++;
            }
            return Math.min(unit.size(), mark + 1);
        }
        if (unit.closesClause(a.to()) && unit.isAny(a.to() + 1, APART)) {
            return a.to() + 1;
        }
        int end = Math.min(headClauseEnd(a), relativeClauseEnd(a));
        for (int i = index + 1; i < candidates.size() && end == unit.size(); i++) {
            Attribution other = candidates.get(i);
            int p = other.from() - 1;
            boolean parted = other.order() == Order.AFTER && (unit.isComma(p) || unit.isQuote(p));
            boolean begins = isComma(a.to(), other.from());
            end = other.from() > a.to() && !begins && (parted || isChained(other)) ? other.from() : end;
            end = isAround(other, a) ? lastComma(other.cue().from()) : end;
        }
        return a.shape() == Shape.NOUN ? nounEnd(a.to(), end) : clauseEnd(a.to(), end);
    }

    /** The comma that ends "When Ruiz says it is safe," at the head of a unit; its end if the words stand elsewhere. */
    private int headClauseEnd(Attribution a) {
        int opener = unit.isAny(0, WordClass.COORDINATOR.bit() | WordClass.ADVERB.bit()) || unit.is(0, "so") ? 1 : 0;
        boolean head = unit.isAny(opener, HEAD) || unit.is(0, TokenKind.WORD) && unit.endsWith(0, "ed");
        for (int i = 0; i < a.to() && head; i++) {
            head = !unit.isComma(i) && !unit.isQuote(i);
        }
        int end = a.to();
        while (end < unit.size() && head && !unit.isComma(end) && !unit.isQuote(end)) {
            end++;
        }
        return head && unit.isComma(end) ? end : unit.size();
    }

    /** The comma before the verb that "Ruiz, who said it was safe, is a baker" goes on with; the unit's end without one. */
    private int relativeClauseEnd(Attribution a) {
        int relative = a.cue().from() - 1;
        while (relative > a.cue().from() - VERB_WORDS && !unit.is(relative, WordClass.RELATIVE)) {
            relative--;
        }
        boolean apart = unit.is(relative, WordClass.RELATIVE) && unit.isComma(relative - 1);
        for (int i = a.to(); i < unit.size() && apart; i++) {
            if (unit.isComma(i) && unit.isAny(i + 1, VERBS)) {
                return i;
            }
        }
        return unit.size();
    }

    private int clauseEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            if (unit.is(i, ';')) {
                return i;
            }
        }
        return end;
    }

    private int nounEnd(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (unit.isQuote(i) && unit.closesClause(i)) {
                return i + 1;
            }
            boolean along = unit.is(i + 1, "and") && !unit.isCue(i + 2) || unit.is(i + 1, WordClass.MORE);
            boolean comma = unit.isComma(i) && !unit.isQuote(i + 1) && !along;
            if (comma || unit.isDash(i) || unit.is(i, ';')) {
                return i;
            }
        }
        return end;
    }

    /** Whether an attribution does not stand inside the content before it but beside it. */
    private boolean isChained(Attribution other) {
        int p = other.from() - 1;
        boolean parted = unit.isComma(p) || unit.isQuote(p) || unit.isDash(p);
        if (other.isSameSubject()) {
            return parted || unit.is(p, WordClass.COORDINATOR);
        }
        boolean joined = unit.is(p, WordClass.COORDINATOR) || unit.is(p, "while") || unit.is(p, "although");
        return joined && (unit.isComma(p - 1) || unit.isQuote(p - 1)) || unit.is(p, ';');
    }

    private void skipTo(int index) {
        next = index;
        while (next < candidates.size() && candidates.get(next).cue().from() < done) {
            next++;
        }
    }

    private int words(List<Range> content) {
        int words = 0;
        for (Range range : content) {
            for (int i = range.from(); i < range.to(); i++) {
                words += unit.isWord(i) ? 1 : 0;
            }
        }
        return words;
    }

    /** Without punctuation at the ends, and without a connecting word that only marks follow. */
    private Range trim(int begin, int stop) {
        int from = begin;
        int to = stop;
        while (from < to && unit.isMark(from) && !unit.is(from, '[')) {
            from++;
        }
        while (to > from && isTail(to - 1)) {
            to--;
        }
        boolean alone = to - from > 1 && unit.is(from, WordClass.COORDINATOR) && onlyQuotes(new Range(from + 1, to));
        return new Range(alone ? from + 1 : from, to);
    }

    private boolean isTail(int item) {
        boolean mark = unit.isMark(item) && !unit.is(item, ']') && !unit.is(item, ')');
        boolean joins =
                unit.is(item, WordClass.COORDINATOR) || unit.is(item, WordClass.CONCESSION) && unit.isComma(item - 1);
        return mark || item + 1 < unit.size() && joins;
    }
}
