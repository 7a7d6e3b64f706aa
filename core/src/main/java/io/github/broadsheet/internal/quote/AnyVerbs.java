package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.Attribution.Extras;
import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.Optional;

/** Reads a verb that no list has where only a cue can stand: “…,” Ruiz thundered; “…,” deadpanned the mayor. */
final class AnyVerbs {

    private static final int SHORTEST = 4;
    private static final int WORDS = 2;
    private static final long ADJUNCT = WordClass.ADVERB.bit() | WordClass.ADVERBIAL.bit() | WordClass.TIME.bit();

    private AnyVerbs() {}

    /** The attribution that a verb after marked words makes, which end as a part of a sentence does. */
    static Optional<Attribution> read(Unit unit, int item) {
        if (!isVerb(unit, item)) {
            return Optional.empty();
        }
        int end = NounPhrases.right(unit, item + 1);
        if (isSaid(unit, item - 1) && end > item + 1) {
            return closes(unit, end)
                    ? Optional.of(by(unit, item, new Range(item + 1, end), item, end))
                    : Optional.empty();
        }
        Range subject = NounPhrases.left(unit, item);
        boolean speaks = !subject.isEmpty() && !hasCue(unit, item + 1) && NounPhrases.canSpeak(unit, subject);
        int from = NounPhrases.edge(unit, subject);
        return speaks && isSaid(unit, from - 1)
                ? Optional.of(by(unit, item, subject, from, item + 1))
                : Optional.empty();
    }

    private static boolean isVerb(Unit unit, int item) {
        if (!unit.is(item, TokenKind.WORD) || unit.isCapitalized(item) || unit.name(item) >= 0) {
            return false;
        }
        boolean third = unit.endsWith(item, "s") && !unit.endsWith(item, "ss") && !unit.endsWith(item, "us");
        boolean form = unit.endsWith(item, "ed") || third && (closes(unit, item + 1) || unit.isQuote(item - 1));
        boolean small = unit.isAny(item, ~0L);
        return form && !small && !isListed(unit, item) && unit.end(item) - unit.begin(item) >= SHORTEST;
    }

    /** Whether a verb has been read as the list has it: with marked words. */
    private static boolean isListed(Unit unit, int item) {
        return unit.isCue(item) && unit.cue(item).verbs().stream().anyMatch(verb -> verb.takes(CueVerb.Frame.QUOTE));
    }

    private static boolean closes(Unit unit, int item) {
        return unit.isEnd(item) || unit.isComma(item) || unit.isAny(item, ADJUNCT);
    }

    /** Whether a verb that the list has follows, which is the cue then. */
    private static boolean hasCue(Unit unit, int from) {
        for (int i = from; i < unit.size() && !unit.isEnd(i) && !unit.isQuote(i); i++) {
            if (unit.isCue(i) && !unit.is(i, WordClass.NOUN_FORM) && !unit.endsWith(i, "ing")) {
                return true;
            }
        }
        return false;
    }

    /** Whether marked words end here that are said and no title. */
    private static boolean isSaid(Unit unit, int item) {
        int quote = unit.isComma(item) ? item - 1 : item;
        boolean comma = unit.isComma(item) || unit.isQuote(item) && unit.endsOpen(item);
        boolean whole = unit.isQuote(quote) && !unit.isWord(quote - 1);
        return whole && comma && unit.wordCount(quote) >= WORDS && !Terms.isTitle(unit, quote);
    }

    private static Attribution by(Unit unit, int verb, Range speaker, int from, int to) {
        return new Attribution(
                Order.AFTER,
                QuoteKind.SPEECH,
                new Range(verb, verb + 1),
                Optional.of(speaker),
                from,
                CueReader.end(unit, to),
                Extras.none(),
                Shape.CLAUSE,
                "any-verb");
    }
}
