package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.quote.Follow.Kind;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.Optional;

/** Reads on after a cue verb: over who is told, when and where, to what is said. */
final class FollowReader {

    private static final int STEPS = 10;
    private static final int REACH = 14;
    private static final int CLAUSE_WORDS = 3;

    private final Unit unit;
    private final CueVerb verb;
    private Optional<Range> addressee = Optional.empty();
    private Optional<Range> told = Optional.empty();
    private Optional<Range> venue = Optional.empty();
    private boolean placed;

    private FollowReader(Unit unit, CueVerb verb) {
        this.unit = unit;
        this.verb = verb;
    }

    /** What stands from an item on, which is the one after the verb. */
    static Follow read(Unit unit, int begin, CueVerb verb) {
        return new FollowReader(unit, verb).read(begin);
    }

    /** What stands from an item on where it is known who is told: "were told yesterday that". */
    static Follow readTold(Unit unit, int begin, CueVerb verb) {
        FollowReader reader = new FollowReader(unit, verb);
        reader.addressee = Optional.of(new Range(begin, begin));
        return reader.complementFrom(begin);
    }

    private Follow at(Kind kind, int item) {
        return new Follow(kind, item, addressee, venue);
    }

    private Follow read(int begin) {
        if (verb.takes(Frame.AS) || verb.takes(Frame.NAMING)) {
            Optional<Follow> named = naming(begin);
            if (named.isPresent()) {
                return named.get();
            }
        }
        Follow follow = complementFrom(begin);
        boolean object = follow.isClosed() && told.isPresent() && verb.takes(Frame.NOUN);
        return object ? new Follow(Kind.NOUN, told.get().from(), Optional.empty(), venue) : follow;
    }

    private Follow complementFrom(int begin) {
        int i = begin;
        for (int step = 0; step < STEPS; step++) {
            Optional<Follow> end = boundary(i);
            if (end.isPresent()) {
                return end.get();
            }
            int next = addressee.isPresent() ? adjunct(i) : Math.max(adjunct(i), told(i));
            if (next <= i) {
                return complement(i, addressee.isPresent());
            }
            i = next;
        }
        return at(Kind.OTHER, i);
    }

    private Optional<Follow> boundary(int i) {
        if (unit.isQuote(i) && !Terms.isPlace(unit, i)) {
            boolean title = !verb.takes(Frame.AFTER) && Terms.isTitle(unit, i) && !unit.closesClause(i);
            return Optional.of(at(title ? Kind.OTHER : Kind.QUOTE, i));
        }
        if (unit.isEnd(i)) {
            return Optional.of(at(Kind.END, i));
        }
        if (unit.is(i, ':')) {
            return Optional.of(at(unit.isQuote(i + 1) ? Kind.QUOTE : Kind.COLON, i + 1));
        }
        if (unit.isComma(i) || unit.isDash(i)) {
            return Optional.of(comma(i));
        }
        boolean open = unit.is(i, "with") && verb.takes(Frame.QUOTE);
        int quote = unit.isComma(i + 1) || unit.is(i + 1, ':') ? i + 2 : i + 1;
        if (open && unit.isQuote(quote)) {
            return Optional.of(at(Kind.QUOTE, quote));
        }
        boolean that = unit.is(i, "that") && !unit.is(i + 1, WordClass.TIME) && !unit.isEnd(i + 1);
        return that ? Optional.of(at(Kind.THAT, i + 1)) : Optional.empty();
    }

    private Follow comma(int i) {
        if (unit.isQuote(i + 1)) {
            return at(Kind.QUOTE, i + 1);
        }
        if (unit.is(i + 1, "that") && !unit.is(i + 2, WordClass.FINITE)) {
            return at(Kind.THAT, i + 2);
        }
        int close = i + 1;
        while (close < Math.min(unit.size(), i + REACH) && !isBorder(close)) {
            close++;
        }
        boolean adjunct = (unit.isComma(close) || unit.is(close, ':'))
                && unit.isAny(i + 1, WordClass.ADVERBIAL.bit() | WordClass.ADVERB.bit() | WordClass.TIME.bit());
        if (adjunct && unit.isQuote(close + 1)) {
            return at(Kind.QUOTE, close + 1);
        }
        return adjunct && unit.is(close + 1, "that") ? at(Kind.THAT, close + 2) : at(Kind.COMMA, i);
    }

    private boolean isBorder(int item) {
        return unit.isComma(item) || unit.is(item, ':') || unit.isQuote(item);
    }

    /** Skips who is told, after the verbs that need it. */
    private int told(int i) {
        if (!verb.takes(Frame.ADDRESSEE) || unit.is(i, "that")) {
            return i;
        }
        int end = NounPhrases.right(unit, i);
        if (end > i) {
            told = Optional.of(new Range(i, end));
            addressee = told;
        }
        return end;
    }

    /** Skips an adverb, a time, or a phrase such as "in a statement". */
    private int adjunct(int i) {
        boolean day = unit.is(i, TokenKind.NUMBER) && unit.is(i - 1, WordClass.TIME);
        boolean adverb = unit.is(i, WordClass.ADVERB) && !unit.is(i, WordClass.PREPOSITION);
        if (unit.isQuote(i) || isTime(i) || day || adverb) {
            return i + 1;
        }
        return unit.is(i, WordClass.ADVERBIAL) || unit.is(i, "to") ? phrase(i) : i;
    }

    private boolean isTime(int i) {
        return unit.is(i, WordClass.TIME) || unit.is(i, WordClass.TIMEWORD) && isTimeOrNext(i + 1) || isSpan(i);
    }

    /** "a week earlier", "two days later". */
    private boolean isSpan(int i) {
        boolean unitOfTime = unit.is(i + 1, WordClass.TIME) && !unit.isCapitalized(i + 1);
        boolean counted = unit.is(i, WordClass.DETERMINER) || unit.is(i, TokenKind.NUMBER);
        return counted && unitOfTime && unit.is(i + 2, WordClass.TIME);
    }

    private boolean isTimeOrNext(int i) {
        return unit.is(i, WordClass.TIME) || unit.is(i, WordClass.TIMEWORD) && unit.is(i + 1, WordClass.TIME);
    }

    private int phrase(int i) {
        if (unit.isQuote(i + 1) && Terms.isPlace(unit, i + 1)) {
            return i + 2;
        }
        boolean infinitive =
                unit.is(i, "to") && (verb.takes(Frame.TO) || verb.takes(Frame.OBJECT_TO) || !isNounStart(i + 1));
        if (infinitive || unit.is(i, WordClass.SENTENCE_ADJUNCT) && opensSentence(i)) {
            return i;
        }
        int end = unit.is(i, WordClass.PLACE) ? placeEnd(phraseEnd(i + 1)) : phraseEnd(i + 1);
        if (end <= i + 1) {
            return i;
        }
        placed = true;
        boolean time = unit.isAny(i + 1, WordClass.TIME.bit() | WordClass.TIMEWORD.bit());
        if (unit.is(i, "to")) {
            addressee = addressee.or(() -> Optional.of(new Range(i + 1, end)));
        } else if (unit.is(i, WordClass.PLACE) && !time) {
            venue = venue.or(() -> Optional.of(new Range(i, end)));
        }
        return end;
    }

    /** Over the town after "at a meeting". */
    private int placeEnd(int end) {
        boolean in = !unit.isCapitalized(end - 1) && (unit.is(end, "in") || unit.is(end, "at"));
        boolean town = in && unit.isCapitalized(end + 1) && !unit.is(end + 1, WordClass.TIME);
        return town ? NounPhrases.right(unit, end + 1) : end;
    }

    private int phraseEnd(int begin) {
        int i = begin;
        while (isTime(i)) {
            i++;
        }
        return i > begin ? i : NounPhrases.right(unit, begin);
    }

    /** Whether a clause of its own follows: "after he left". */
    private boolean opensSentence(int i) {
        int end = NounPhrases.right(unit, i + 1);
        boolean gerund = unit.endsWith(i + 1, "ing") && unit.isWord(i + 1) && !unit.is(i + 2, WordClass.CHAIN);
        boolean verb = unit.isAny(end, WordClass.FINITE.bit() | WordClass.AUXILIARY.bit())
                || unit.isCue(end)
                || unit.endsWith(end, "ed");
        return unit.is(i + 1, WordClass.PRONOUN) || gerund || end > i + 1 && verb;
    }

    private boolean isNounStart(int i) {
        return unit.isAny(i, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit() | WordClass.OBJECT.bit())
                || unit.isCapitalized(i)
                || unit.endsWith(i, "s");
    }

    private Follow complement(int i, boolean told) {
        boolean asks = verb.takes(Frame.WHETHER) || verb.takes(Frame.ADDRESSEE) && told;
        boolean asked = unit.is(i, "why") || unit.is(i, "how") || unit.is(i, "whether");
        if (unit.is(i, WordClass.QUESTION) && (asks || asked)) {
            return at(Kind.WHETHER, i);
        }
        if (unit.is(i, "to")) {
            return infinitive(i, told);
        }
        if (verb.takes(Frame.OBJECT_TO) && objectTo(i)) {
            return at(Kind.OBJECT_TO, i);
        }
        if (verb.takes(Frame.CLAUSE) && startsClause(i)) {
            return at(Kind.CLAUSE, i);
        }
        return verb.takes(Frame.NOUN) && startsNoun(i) ? at(Kind.NOUN, i) : at(Kind.OTHER, i);
    }

    private Follow infinitive(int i, boolean isTold) {
        if (told.isPresent() && told.get().to() == i && verb.takes(Frame.OBJECT_TO)) {
            return new Follow(Kind.OBJECT_TO, told.get().from(), Optional.empty(), venue);
        }
        boolean silent = unit.is(i + 1, WordClass.QUIET) || placed || isTold || !unit.is(i + 1, TokenKind.WORD);
        boolean takes = verb.takes(Frame.TO) || verb.takes(Frame.OBJECT_TO);
        silent |= verb.takes(Frame.NEGATIVE) && unit.isCue(i + 1) && reports(i + 1);
        return takes && !silent ? at(Kind.TO, i) : at(Kind.OTHER, i);
    }

    /** Whether a verb is itself followed by what is not said: "declined to say who". */
    private boolean reports(int cue) {
        boolean clause = unit.is(cue + 1, WordClass.QUESTION) || unit.is(cue + 1, "that");
        return clause && unit.cue(cue).verbs().get(0).kind() == QuoteKind.SPEECH;
    }

    private boolean objectTo(int i) {
        int end = NounPhrases.right(unit, i);
        boolean not = unit.is(end, WordClass.NEGATION);
        return end > i && (unit.is(end, "to") || not && unit.is(end + 1, "to"));
    }

    private boolean startsClause(int i) {
        if (unit.is(i, WordClass.CONCESSION)) {
            return isConcession(i);
        }
        boolean none = unit.is(i, WordClass.NOTHING) || unit.isMark(i) || unit.is(i, WordClass.SENTENCE_ADJUNCT);
        if (none || unit.isAny(i, WordClass.COORDINATOR.bit() | WordClass.OBJECT.bit())) {
            return false;
        }
        int limit = Math.min(unit.size(), i + 2 * REACH);
        return unit.is(i, WordClass.FINITE) || unit.hasVerb(i + 1, limit) || isLong(i, limit);
    }

    /** "said although it was late, nobody left": a clause before a comma, then that on which it hangs. */
    private boolean isConcession(int begin) {
        int comma = begin + 1;
        while (comma < Math.min(unit.size(), begin + 2 * REACH) && !unit.isComma(comma)) {
            comma++;
        }
        int limit = Math.min(unit.size(), comma + REACH);
        return unit.isComma(comma) && unit.hasVerb(begin + 1, comma) && unit.hasVerb(comma + 1, limit);
    }

    private boolean isLong(int begin, int limit) {
        int words = 0;
        for (int i = begin; i < limit && !unit.isEnd(i) && !unit.isComma(i); i++) {
            words += unit.isWord(i) ? 1 : 0;
        }
        boolean plain = !unit.isAny(begin, WordClass.PREPOSITION.bit() | WordClass.AUXILIARY.bit());
        return plain && words > CLAUSE_WORDS && !verb.takes(Frame.NOUN);
    }

    private boolean startsNoun(int i) {
        if (unit.isAny(i, WordClass.AUXILIARY.bit() | WordClass.COORDINATOR.bit() | WordClass.PREPOSITION.bit())) {
            return false;
        }
        return unit.is(i, WordClass.OBJECT) ? !isWhom(i) : NounPhrases.right(unit, i) > i || unit.endsWith(i, "ing");
    }

    /** "us" of "they asked us": who was asked, not what. */
    private boolean isWhom(int item) {
        boolean alone = item + 1 >= unit.size() || !unit.isWord(item + 1);
        return alone && verb.kind() == QuoteKind.SPEECH;
    }

    /** "what Ruiz called “a wreck”", but not "the group called “The Wreckers”": whether what is named stands before. */
    private boolean isRelative(int cue) {
        Predicate predicate = Predicate.read(unit, cue);
        Range subject = NounPhrases.left(unit, predicate.begin());
        int relative = NounPhrases.edge(unit, subject) - 1;
        boolean what = unit.is(relative, "what") || unit.is(relative, "whom") || unit.is(relative, WordClass.RELATIVE);
        return predicate.passive() || subject.isEmpty() || what && !unit.isCue(relative - 1);
    }

    /** "described it as “a wreck”", "called it “a wreck”". */
    private Optional<Follow> naming(int begin) {
        long clause = WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit() | WordClass.COORDINATOR.bit();
        int limit = Math.min(unit.size(), begin + REACH);
        for (int i = begin; i < limit; i++) {
            boolean as = unit.is(i, "as") && !unit.is(i + 1, "well");
            if (verb.takes(Frame.AS) && as) {
                return Optional.of(at(Kind.AS, i + 1));
            }
            if (verb.takes(Frame.NAMING) && unit.isQuote(i)) {
                boolean names = i > begin || verb.takes(Frame.QUOTE) || isRelative(begin - 1);
                return Optional.of(at(names ? Kind.NAMING : Kind.OTHER, i));
            }
            if (unit.isComma(i) || unit.isEnd(i) || unit.isAny(i, clause)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
