package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.Attribution.Extras;
import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.CueVerb.Form;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.quote.Follow.Kind;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the attributions of a unit, each on its own; which of them stand inside another's content is settled later. */
final class CueReader {

    private static final int WORDS_BEFORE = 2;
    private static final long ADJUNCT = WordClass.PREPOSITION.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.ADVERB.bit()
            | WordClass.TIME.bit()
            | WordClass.TIMEWORD.bit();

    private final Unit unit;
    private final List<Attribution> found = new ArrayList<>();
    private Optional<Range> firstSpeaker = Optional.empty();

    private CueReader(Unit unit) {
        this.unit = unit;
    }

    /** The attributions of a unit, in the order of their cues. */
    static List<Attribution> read(Unit unit) {
        CueReader reader = new CueReader(unit);
        for (int i = 0; i < unit.size(); i++) {
            reader.at(i).ifPresent(reader::add);
        }
        return reader.found;
    }

    private Optional<Attribution> at(int item) {
        if (unit.isCue(item)) {
            Optional<Attribution> read = verb(item);
            return read.isPresent() ? read : AnyVerbs.read(unit, item);
        }
        if (unit.is(item, WordClass.NOUN_CUE)) {
            return Sources.noun(unit, item);
        }
        if (unit.is(item, WordClass.CHANT)) {
            return Sources.chant(unit, item);
        }
        boolean according = unit.is(item, "according") && unit.is(item + 1, "to");
        return according ? Sources.according(unit, item) : AnyVerbs.read(unit, item);
    }

    private void add(Attribution attribution) {
        found.add(attribution);
        if (attribution.kind() != QuoteKind.THOUGHT) {
            firstSpeaker = firstSpeaker.or(attribution::speaker);
        }
    }

    private Optional<Attribution> verb(int item) {
        for (CueVerb verb : unit.cue(item).verbs()) {
            if (!verb.hasParticle() || unit.is(item + 1, verb.particle())) {
                Optional<Attribution> read = verb(item, item + (verb.hasParticle() ? 2 : 1), verb);
                return read.isPresent() ? read : noun(item);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> noun(int item) {
        return unit.is(item, WordClass.CHANT) ? Sources.chant(unit, item) : Sources.noun(unit, item);
    }

    private Optional<Attribution> verb(int item, int after, CueVerb verb) {
        boolean gerund = unit.cue(item).is(Form.GERUND);
        Optional<Attribution> special = gerund
                ? unit.is(item - 1, "as") ? SecondHand.read(unit, item, after, verb) : Optional.empty()
                : Inversions.read(unit, item, after, verb);
        if (special.isPresent()) {
            return special;
        }
        Predicate predicate = Predicate.read(unit, item);
        if (predicate.passive() && !gerund) {
            return verb.takes(Frame.AS) || verb.takes(Frame.NAMING)
                    ? SecondHand.described(unit, predicate, after, verb)
                    : Passives.read(unit, predicate, after, verb);
        }
        if (!predicate.agrees(unit)) {
            return Optional.empty();
        }
        Follow follow = FollowReader.read(unit, after, verb);
        Range subject = subject(predicate.begin());
        if (unit.is(subject.from() - 1, "if") || unit.is(subject.from() - 1, "unless")) {
            predicate = predicate.conditional();
        }
        boolean silent = verb.takes(Frame.PAPER) && !NounPhrases.isPaper(unit, subject)
                || isMild(follow, verb) && !NounPhrases.canSpeak(unit, subject);
        if (silent && (!subject.isEmpty() || verb.takes(Frame.PAPER))) {
            return Optional.empty();
        }
        if (!subject.isEmpty() && (!gerund || predicate.helped())) {
            return spoken(predicate, after, verb, follow, subject);
        }
        if (!hangs(predicate.begin(), gerund, follow) || !reports(follow, verb)) {
            return Optional.empty();
        }
        Optional<Range> shared = gerund ? absolute(predicate.begin()) : Optional.empty();
        shared = shared.isPresent() ? shared : governing(predicate.begin(), subject);
        boolean speaks = shared.isEmpty() || NounPhrases.canSpeak(unit, shared.get());
        return speaks || !isMild(follow, verb)
                ? Optional.of(before(predicate, after, verb, follow, shared, Attribution.SAME_SUBJECT))
                : Optional.empty();
    }

    /** Whether what follows reports speech only if the subject can speak: "the trip underlined the need". */
    private static boolean isMild(Follow follow, CueVerb verb) {
        return follow.is(Kind.NOUN) || follow.is(Kind.TO) || follow.is(Kind.CLAUSE) && verb.takes(Frame.NOUN);
    }

    /** Whether a verb without a subject of its own can share that of the sentence. */
    private boolean hangs(int begin, boolean gerund, Follow follow) {
        boolean sure = follow.is(Kind.THAT) || follow.is(Kind.QUOTE);
        if (gerund) {
            boolean parted = unit.isComma(begin - 1) || !follow.is(Kind.OBJECT_TO);
            return begin > 0 && (sure || parted && !unit.is(begin - 1, WordClass.PREPOSITION));
        }
        return unit.is(begin - 1, WordClass.COORDINATOR) || unit.isComma(begin - 1) && sure;
    }

    /** The subject that ends before a predicate, over a relative pronoun too. */
    private Range subject(int begin) {
        boolean relative = unit.is(begin - 1, WordClass.RELATIVE);
        if (!relative) {
            return NounPhrases.left(unit, begin);
        }
        return NounPhrases.chain(unit, unit.isComma(begin - 2) ? begin - 2 : begin - 1);
    }

    private Optional<Attribution> spoken(Predicate predicate, int after, CueVerb verb, Follow follow, Range subject) {
        int edge = NounPhrases.edge(unit, subject);
        int before = edge - 1;
        boolean orphan = unit.is(before, TokenKind.QUOTE) && unit.isComma(before - 1);
        boolean comma = unit.isComma(before) || unit.isDash(before) || orphan;
        int quote = comma ? before - 1 : before;
        boolean closed = follow.isClosed() || comma && isDescribed(after, follow, before);
        if (unit.is(before, "as") && (closed || before == 0 && follow.is(Kind.QUOTE))) {
            return asSaid(predicate, after, verb, follow, subject);
        }
        boolean marked = unit.isQuote(quote) && verb.takes(Frame.QUOTE) && (unit.closesClause(quote) || comma);
        boolean reported = comma
                && !unit.cue(predicate.verb()).is(Form.GERUND)
                && verb.takes(Frame.AFTER)
                && closed
                && (follow.is(Kind.COMMA) && before > 0 || wordsBefore(before));
        boolean object = follow.is(Kind.OTHER) && !unit.isMark(follow.at()) && !unit.isAny(follow.at(), ADJUNCT);
        boolean stands = closed || follow.is(Kind.QUOTE) || follow.is(Kind.CLAUSE) || follow.is(Kind.WHETHER);
        if (marked && stands || reported && !object) {
            return Optional.of(new Attribution(
                    Order.AFTER,
                    verb.kind(),
                    new Range(predicate.verb(), after),
                    Optional.of(subject),
                    edge,
                    end(unit, after),
                    extras(predicate, verb, follow),
                    Shape.CLAUSE,
                    "subject-verb"));
        }
        return reports(follow, verb)
                ? Optional.of(before(predicate, after, verb, follow, Optional.of(subject), "cue-first"))
                : Optional.empty();
    }

    /** Whether a clause after "that" only describes: "It is over, Ruiz said after the vote that Cho called." */
    private boolean isDescribed(int after, Follow follow, int before) {
        int verb = NounPhrases.right(unit, follow.at());
        return follow.is(Kind.THAT)
                && unit.is(after, WordClass.SENTENCE_ADJUNCT)
                && verb > follow.at()
                && (unit.isEnd(verb + 1) || verb + 1 == unit.size())
                && unit.hasVerb(0, before)
                && !unit.isAny(0, WordClass.SUBORDINATOR.bit() | WordClass.SENTENCE_ADJUNCT.bit());
    }

    /** "As Ruiz says, the bridge is safe", and the same after the clause. */
    private Optional<Attribution> asSaid(Predicate predicate, int after, CueVerb verb, Follow follow, Range subject) {
        int as = subject.from() - 1;
        boolean quoted = as == 0 && follow.is(Kind.QUOTE) && verb.takes(Frame.QUOTE);
        boolean first = as == 0 && follow.is(Kind.COMMA) && verb.takes(Frame.THAT);
        boolean parted = unit.isComma(as - 1) && verb.takes(Frame.AFTER) && !follow.is(Kind.OTHER);
        boolean last = parted || unit.isQuote(as - 1) && verb.takes(Frame.QUOTE);
        if (quoted) {
            return Optional.of(before(predicate, after, verb, follow, Optional.of(subject), "as-said"));
        }
        if (!first && !last) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                first ? Order.BEFORE : Order.AFTER,
                verb.kind(),
                new Range(predicate.verb(), after),
                Optional.of(subject),
                as,
                first ? follow.at() + 1 : end(unit, after),
                extras(predicate, verb, follow),
                Shape.CLAUSE,
                "as-said"));
    }

    private boolean wordsBefore(int end) {
        int words = 0;
        for (int i = end - 1; i >= 0 && words <= WORDS_BEFORE; i--) {
            words += unit.isWord(i) || unit.isQuote(i) ? 1 : 0;
        }
        return words > WORDS_BEFORE;
    }

    /** Where words that attribute end: before the next comma, marks, or stop. */
    static int end(Unit unit, int begin) {
        int i = begin;
        while (i < unit.size() && !unit.isComma(i) && !isSpeech(unit, i) && !unit.isEnd(i) && !unit.isDash(i)) {
            i++;
        }
        return i;
    }

    private static boolean isSpeech(Unit unit, int item) {
        return unit.isQuote(item) && !Terms.isPlace(unit, item);
    }

    /** Whether what follows a cue is content that its frames allow. */
    static boolean reports(Follow follow, CueVerb verb) {
        return switch (follow.kind()) {
            case QUOTE, COLON -> verb.takes(Frame.QUOTE) || verb.takes(Frame.NOUN) || verb.takes(Frame.NAMING);
            case THAT -> verb.takes(Frame.THAT) || verb.takes(Frame.NOUN);
            case CLAUSE, WHETHER, TO, OBJECT_TO, NOUN, AS, NAMING -> true;
            case COMMA, END, OTHER -> false;
        };
    }

    private static Attribution before(
            Predicate predicate, int after, CueVerb verb, Follow follow, Optional<Range> speaker, String rule) {
        Shape shape = switch (follow.kind()) {
            case NOUN, AS, OBJECT_TO, TO -> Shape.NOUN;
            case NAMING -> Shape.MARKED;
            default -> Shape.CLAUSE;
        };
        boolean named = follow.is(Kind.AS) || follow.is(Kind.NAMING);
        boolean own = speaker.isPresent() && !rule.equals(Attribution.SAME_SUBJECT);
        return new Attribution(
                Order.BEFORE,
                verb.kind(),
                new Range(predicate.verb(), after),
                speaker,
                own ? speaker.get().from() : predicate.begin(),
                named ? after : follow.at(),
                extras(predicate, verb, follow),
                shape,
                rule);
    }

    static Extras extras(Predicate predicate, CueVerb verb, Follow follow) {
        return new Extras(
                follow.addressee(),
                follow.venue(),
                Optional.empty(),
                predicate.negated() || verb.takes(Frame.NEGATIVE),
                verb.takes(Frame.DENIED) ? Modality.DENIED : predicate.modality());
    }

    /** The noun phrase between "with" and a gerund: "with some analysts suggesting". */
    private Optional<Range> absolute(int gerund) {
        int noun = NounPhrases.core(unit, gerund);
        return noun < gerund && unit.is(noun - 1, "with") ? Optional.of(new Range(noun, gerund)) : Optional.empty();
    }

    /** The subject of what a gerund or a second verb hangs on. */
    private Optional<Range> governing(int begin, Range own) {
        boolean paper = unit.isAny(own.to() - 1, WordClass.DOCUMENT.bit() | WordClass.VENUE.bit());
        if (!own.isEmpty() && !unit.isComma(begin - 1) && !paper) {
            return Optional.of(own);
        }
        Range near = Subjects.pronoun(unit, begin);
        if (!near.isEmpty()) {
            return Optional.of(near);
        }
        if (firstSpeaker.isPresent()) {
            return firstSpeaker;
        }
        Range first = Subjects.first(unit, begin);
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }
}
