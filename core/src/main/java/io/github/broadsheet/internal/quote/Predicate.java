package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.internal.quote.CueVerb.Form;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.text.TokenKind;

/**
 * A verb with the small words before it: "has not said", "is expected to say".
 *
 * @param begin where the first of them stands
 * @param verb where the verb stands
 * @param negated whether it did not happen
 * @param passive whether a form of "be" stands before it
 * @param helped whether an auxiliary or "to" stands before it
 * @param modality how sure it is
 */
record Predicate(int begin, int verb, boolean negated, boolean passive, boolean helped, Modality modality) {

    private static final int LONGEST_TIME = 5;
    private static final long SPEAKERS = WordClass.ROLE.bit() | WordClass.DOCUMENT.bit();

    /** A verb without small words. */
    static Predicate bare(int verb) {
        return new Predicate(verb, verb, false, false, false, Modality.REPORTED);
    }

    /** The same under a condition: "if Ruiz says". */
    Predicate conditional() {
        return new Predicate(begin, verb, negated, passive, helped, Modality.CONDITIONAL);
    }

    static Predicate read(Unit unit, int verb) {
        int i = verb;
        boolean negated = false;
        boolean be = false;
        boolean helped = false;
        boolean infinitive = false;
        Modality modality = Modality.REPORTED;
        while (i > 0) {
            int p = i - 1;
            if (unit.is(p, WordClass.NEGATION)) {
                negated = true;
            } else if (isHelper(unit, p)) {
                be |= unit.is(p, WordClass.BE) && !infinitive;
                helped = true;
                modality = stronger(unit, p, modality);
            } else if (unit.is(p, "to") && isInfinitive(unit, verb, helped) && unit.isWord(p - 1)) {
                p = governor(unit, p);
                negated |= isRefusal(unit, p);
                modality = unit.is(p, WordClass.EXPECTATION) ? Modality.EXPECTED : modality;
                helped = true;
                infinitive = true;
            } else if (!unit.is(p, WordClass.ADVERB) || unit.is(p, WordClass.PREPOSITION)) {
                p = timeBegin(unit, p);
                if (p == 0 || !isHelper(unit, p - 1)) {
                    break;
                }
            }
            i = p;
        }
        return new Predicate(i, verb, negated, be, helped, modality);
    }

    /** Where "over the past few months" begins that ends with an item; 0 if no such phrase does. */
    private static int timeBegin(Unit unit, int last) {
        int i = unit.is(last, WordClass.TIME) ? last : 0;
        int limit = Math.max(0, last - LONGEST_TIME);
        while (i > limit && !unit.is(i, WordClass.PREPOSITION)) {
            i--;
        }
        return unit.is(i, WordClass.PREPOSITION) ? i : 0;
    }

    /** "to say", "to have said". */
    private static boolean isInfinitive(Unit unit, int verb, boolean helped) {
        return unit.cue(verb).is(Form.BASE) || helped && unit.cue(verb).is(Form.PARTICIPLE);
    }

    private static boolean isHelper(Unit unit, int item) {
        if (unit.is(item, TokenKind.POSSESSIVE)) {
            return unit.is(item - 1, WordClass.PRONOUN);
        }
        return unit.isAny(item, WordClass.AUXILIARY.bit() | WordClass.MODAL.bit());
    }

    private static Modality stronger(Unit unit, int item, Modality known) {
        if (unit.is(item, WordClass.EXPECTED)) {
            return Modality.EXPECTED;
        }
        return unit.is(item, WordClass.CONDITIONAL) ? Modality.CONDITIONAL : known;
    }

    /** The verb that an infinitive hangs on, over an adverb or "on". */
    private static int governor(Unit unit, int to) {
        int i = to - 1;
        while (i > 0 && (unit.is(i, WordClass.ADVERB) || unit.is(i, "on"))) {
            i--;
        }
        return i;
    }

    private static boolean isRefusal(Unit unit, int item) {
        return unit.isCue(item) && unit.cue(item).verbs().stream().anyMatch(verb -> verb.takes(Frame.NEGATIVE));
    }

    /** Whether the form of the verb goes with what stands before it. */
    boolean agrees(Unit unit) {
        CueLexicon.CueForm form = unit.cue(verb);
        int p = begin - 1;
        boolean determined = unit.isAny(p, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())
                && !unit.is(p, WordClass.SUBJECT);
        if (determined || unit.is(p, TokenKind.POSSESSIVE) && begin == verb) {
            return false;
        }
        if (form.is(Form.PAST)) {
            return !passive;
        }
        if (form.is(Form.BASE)) {
            return helped && !passive
                    || unit.isAny(p, WordClass.PLURAL.bit() | WordClass.RELATIVE.bit())
                    || isPlural(unit, p);
        }
        if (form.is(Form.THIRD)) {
            boolean noun = unit.is(verb, WordClass.NOUN_FORM) && !isClear(unit, p);
            return !helped && !noun && (!unit.is(p, WordClass.PLURAL) || unit.is(p, WordClass.RELATIVE));
        }
        return !passive || form.is(Form.GERUND);
    }

    /** Whether a form that can be a noun must be a verb after this word: "he claims", "Ruiz demands". */
    private static boolean isClear(Unit unit, int item) {
        return unit.isAny(item, WordClass.PRONOUN.bit() | WordClass.RELATIVE.bit() | SPEAKERS)
                || unit.isCapitalized(item) && !unit.is(item, TokenKind.POSSESSIVE);
    }

    private static boolean isPlural(Unit unit, int item) {
        boolean and = unit.is(item - 1, "and") && unit.isCapitalized(item);
        return and || isPluralNoun(unit, item) || hasPluralHead(unit, NounPhrases.chain(unit, item + 1));
    }

    private static boolean isPluralNoun(Unit unit, int item) {
        return unit.isWord(item) && unit.endsWith(item, "s");
    }

    /** "sources close to the minister": a plural noun before the word that ties the rest to it. */
    private static boolean hasPluralHead(Unit unit, Unit.Range phrase) {
        boolean tied = false;
        boolean plural = false;
        for (int i = phrase.from(); i < phrase.to() && !tied; i++) {
            tied = unit.is(i, WordClass.LINK);
            plural |= !tied && (isPluralNoun(unit, i) || unit.is(i, WordClass.PLURAL));
        }
        return tied && plural;
    }
}
