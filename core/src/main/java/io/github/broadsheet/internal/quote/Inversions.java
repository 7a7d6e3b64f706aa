package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.CueVerb.Form;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.Optional;

/** Reads "said the mayor" after marks or a comma. */
final class Inversions {

    private static final long KNOWN = WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit() | WordClass.PRONOUN.bit();
    private static final long ADJUNCT = WordClass.ADVERBIAL.bit() | WordClass.TIME.bit() | WordClass.RELATIVE.bit();

    private Inversions() {}

    static Optional<Attribution> read(Unit unit, int item, int after, CueVerb verb) {
        boolean comma = unit.isComma(item - 1) || unit.isDash(item - 1);
        boolean quote = unit.isQuote(comma ? item - 2 : item - 1) && verb.takes(Frame.QUOTE);
        if (!quote && !(comma && verb.takes(Frame.AFTER) && item > 1)) {
            return Optional.empty();
        }
        if (unit.is(item, WordClass.NOUN_FORM)
                && !unit.cue(item).is(Form.THIRD)
                && !unit.cue(item).is(Form.PAST)) {
            return Optional.empty();
        }
        int end = NounPhrases.right(unit, after);
        boolean none = end == after || unit.isAny(after, WordClass.OBJECT.bit() | WordClass.NOTHING.bit());
        boolean sure = quote && unit.closesClause(comma ? item - 2 : item - 1);
        boolean goesOn = !sure && (unit.is(end, "to") || unit.is(end, "that"));
        boolean told = !quote
                && verb.takes(Frame.ADDRESSEE)
                && !NounPhrases.left(unit, item).isEmpty();
        if (none || goesOn || told || !quote && !isParenthetical(unit, item, after, end)) {
            return Optional.empty();
        }
        Follow follow = FollowReader.read(unit, end, verb);
        return Optional.of(new Attribution(
                Order.AFTER,
                verb.kind(),
                new Range(item, after),
                Optional.of(new Range(after, end)),
                item,
                CueReader.end(unit, end),
                CueReader.extras(Predicate.bare(item), verb, follow),
                Shape.CLAUSE,
                "verb-first"));
    }

    /** Whether "said the mayor" after a comma is not the beginning of "said the mayor was right". */
    private static boolean isParenthetical(Unit unit, int item, int subject, int end) {
        boolean speaks = unit.cue(item).is(Form.THIRD)
                || unit.isCapitalized(subject)
                || unit.isAny(subject, KNOWN)
                || unit.is(end - 1, WordClass.ROLE)
                || unit.endsWith(end - 1, "s");
        boolean stop = unit.isEnd(end) || unit.isComma(end);
        boolean adjunct =
                unit.isAny(end, ADJUNCT) && NounPhrases.left(unit, item).isEmpty();
        return speaks && (stop || adjunct);
    }
}
