package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.Attribution.Extras;
import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.Optional;

/** Reads attributions without a verb: "according to the ministry", "the ministry's claim that". */
final class Sources {

    private static final int REACH = 5;
    private static final long HELPERS = WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit() | WordClass.MODAL.bit();

    private Sources() {}

    /** "according to", which begins at an item. */
    static Optional<Attribution> according(Unit unit, int item) {
        int name = item + 2;
        int end = tied(unit, NounPhrases.right(unit, name));
        if (end == name) {
            return Optional.empty();
        }
        boolean first = item == 0 || item == 1 && unit.is(0, WordClass.COORDINATOR);
        int stop = CueReader.end(unit, end);
        if (first) {
            stop = Math.min(afterApposition(unit, stop) + 1, unit.size());
        }
        return Optional.of(new Attribution(
                first ? Order.BEFORE : Order.AFTER,
                QuoteKind.SPEECH,
                new Range(item, name),
                Optional.of(owner(unit, name, end)),
                item,
                stop,
                Extras.none(),
                Shape.CLAUSE,
                "according-to"));
    }

    /** Over the rest of "two people familiar with the matter". */
    private static int tied(Unit unit, int end) {
        int further = unit.is(end, "with") || unit.is(end, "on") ? NounPhrases.right(unit, end + 1) : end;
        return further > end + 1 && !unit.is(end + 1, WordClass.TIME) ? further : end;
    }

    /** The comma after "the spokesman of the house,", where such words and not the content follow a name. */
    private static int afterApposition(Unit unit, int comma) {
        if (!unit.isComma(comma)) {
            return comma;
        }
        int next = CueReader.end(unit, comma + 1);
        boolean apposition = unit.isComma(next)
                && unit.isAny(comma + 1, WordClass.DETERMINER.bit() | WordClass.RELATIVE.bit())
                && !unit.hasVerb(comma + 1, next);
        return apposition ? next : comma;
    }

    /** "Ruiz's claim that", "his warning that", "the union issued a warning that", "a warning from the union that". */
    static Optional<Attribution> noun(Unit unit, int item) {
        if (!unit.is(item, WordClass.NOUN_CUE)) {
            return Optional.empty();
        }
        int that = item + 1;
        Optional<Range> owner = Optional.empty();
        if (unit.is(that, "from") || unit.is(that, "by")) {
            that = NounPhrases.right(unit, item + 2);
            owner = Optional.of(new Range(item + 2, that));
        }
        if (!unit.is(that, "that") || unit.is(that + 1, WordClass.FINITE)) {
            return Optional.empty();
        }
        Range maker = owner.orElseGet(() -> owner(unit, item));
        return maker.isEmpty() ? Optional.empty() : Optional.of(byNoun(item, maker, that + 1, Shape.CLAUSE));
    }

    /** "to chants of “Open the gates!”", "with cries of “Shame!”". */
    static Optional<Attribution> chant(Unit unit, int item) {
        boolean quote = unit.is(item + 1, "of") && unit.isQuote(item + 2);
        if (!quote || Terms.isPlace(unit, item + 2)) {
            return Optional.empty();
        }
        Range owner = owner(unit, item);
        Range first = owner.isEmpty() ? Subjects.first(unit, item) : owner;
        boolean speaks = !first.isEmpty() && NounPhrases.canSpeak(unit, first);
        return Optional.of(byNoun(item, speaks ? first : new Range(item, item), item + 2, Shape.MARKED));
    }

    private static Attribution byNoun(int item, Range maker, int content, Shape shape) {
        boolean before = !maker.isEmpty() && maker.to() <= item;
        return new Attribution(
                Order.BEFORE,
                QuoteKind.SPEECH,
                new Range(item, item + 1),
                Optional.of(maker).filter(range -> !range.isEmpty()),
                before ? maker.from() : item,
                content,
                Extras.none(),
                shape,
                "noun-cue");
    }

    /** Whose warning it is: the word before it tells, or the subject of "issued a warning". */
    private static Range owner(Unit unit, int item) {
        if (unit.is(item - 1, TokenKind.POSSESSIVE)) {
            return new Range(NounPhrases.core(unit, item - 1), item - 1);
        }
        if (unit.is(item - 1, WordClass.POSSESSIVE)) {
            return new Range(item - 1, item);
        }
        int verb = item - 1;
        while (verb > item - REACH && verb > 0 && !unit.is(verb, WordClass.GIVING)) {
            verb--;
        }
        if (!unit.is(verb, WordClass.GIVING)) {
            return new Range(item, item);
        }
        while (unit.isAny(verb - 1, HELPERS)) {
            verb--;
        }
        return NounPhrases.left(unit, verb);
    }

    /** Who speaks in "a statement from the ministry" or "the group’s study": the ministry, the group. */
    private static Range owner(Unit unit, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean paper = unit.is(i, WordClass.DOCUMENT) && !unit.isCapitalized(i);
            boolean owned = unit.is(i + 1, "from") || unit.is(i + 1, "by") || unit.is(i + 1, "of");
            if (paper && owned) {
                int end = NounPhrases.right(unit, i + 2);
                return end > i + 2 ? new Range(i + 2, end) : new Range(from, to);
            }
            if (paper && i == to - 1 && unit.is(i - 1, TokenKind.POSSESSIVE)) {
                return new Range(from, Math.max(from + 1, i - 1));
            }
        }
        return published(unit, from, to);
    }

    /** "a report on the bridge in the Courier:": the paper that it stands in. */
    private static Range published(Unit unit, int from, int to) {
        int end = to;
        while (end < unit.size() && !unit.isMark(end) && !unit.isQuote(end)) {
            end++;
        }
        boolean paper = unit.is(to - 1, WordClass.DOCUMENT) && !unit.isCapitalized(to - 1) && end > to + 1;
        int name = end - 1;
        while (name > to && (unit.isCapitalized(name) || unit.is(name, WordClass.DETERMINER))) {
            name--;
        }
        boolean in = unit.is(name, "in") || unit.is(name, "from");
        return paper && in && name + 1 < end ? new Range(name + 1, end) : new Range(from, to);
    }
}
