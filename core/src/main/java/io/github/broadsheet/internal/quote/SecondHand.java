package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.internal.quote.Attribution.Extras;
import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.Optional;

/** Reads speech that somebody passes on: "was quoted by the agency as saying", "was described as". */
final class SecondHand {

    private static final int REACH = 20;
    private static final long HELPERS = WordClass.AUXILIARY.bit() | WordClass.ADVERB.bit() | WordClass.BE.bit();

    private SecondHand() {}

    /** "quoted … as saying", the gerund given. */
    static Optional<Attribution> read(Unit unit, int gerund, int after, CueVerb verb) {
        int source = gerund - 2;
        int limit = Math.max(0, gerund - REACH);
        while (source > limit && !unit.is(source, WordClass.SOURCE_VERB)) {
            source--;
        }
        if (!unit.is(source, WordClass.SOURCE_VERB)) {
            return Optional.empty();
        }
        int begin = source;
        boolean passive = false;
        while (unit.isAny(begin - 1, HELPERS)) {
            begin--;
            passive |= unit.is(begin, WordClass.BE);
        }
        Range left = NounPhrases.left(unit, begin);
        int object = unit.is(source + 1, "by") ? source + 2 : source + 1;
        boolean her = unit.is(object, WordClass.POSSESSIVE) && unit.is(object + 1, "as");
        Range right = new Range(object, her ? object + 1 : NounPhrases.right(unit, object));
        passive |= object > source + 1;
        Range speaker = passive ? left : right;
        Range carrier = passive ? right : left;
        Follow follow = FollowReader.read(unit, after, verb);
        int from = passive ? left.from() : left.isEmpty() ? begin : left.from();
        boolean last = follow.isClosed() && (unit.isComma(from - 1) || unit.isQuote(from - 1));
        if (speaker.isEmpty() || !last && (follow.is(Follow.Kind.END) || follow.is(Follow.Kind.COMMA))) {
            return Optional.empty();
        }
        if (carrier.isEmpty() && unit.is(after, "by")) {
            carrier = new Range(after + 1, NounPhrases.right(unit, after + 1));
        }
        Extras extras = new Extras(follow.addressee(), follow.venue(), Optional.of(carrier), false, Modality.REPORTED);
        return Optional.of(new Attribution(
                last ? Order.AFTER : Order.BEFORE,
                verb.kind(),
                passive ? new Range(begin, after) : new Range(source, source + 1),
                Optional.of(speaker),
                passive || last ? from : begin,
                last ? CueReader.end(unit, after) : follow.at(),
                extras.carriedBy(extras.carrier().filter(range -> !range.isEmpty())),
                Shape.CLAUSE,
                Attribution.RELAYED));
    }

    /** "was described as “reckless” by the union". */
    static Optional<Attribution> described(Unit unit, Predicate predicate, int after, CueVerb verb) {
        Follow follow = FollowReader.read(unit, after, verb);
        boolean named = follow.is(Follow.Kind.NAMING) && unit.is(follow.at() + 1, "by");
        if (!named && !follow.is(Follow.Kind.AS) || !unit.isQuote(follow.at())) {
            return Optional.empty();
        }
        int by = unit.is(after, "by") ? after : follow.at() + 1;
        int end = unit.is(by, "by") ? NounPhrases.right(unit, by + 1) : by;
        Optional<Range> speaker = end > by + 1 ? Optional.of(new Range(by + 1, end)) : Optional.empty();
        return Optional.of(new Attribution(
                Order.BEFORE,
                verb.kind(),
                new Range(predicate.verb(), after),
                speaker,
                predicate.begin(),
                follow.at(),
                CueReader.extras(predicate, verb, follow),
                Shape.MARKED,
                "passive"));
    }
}
