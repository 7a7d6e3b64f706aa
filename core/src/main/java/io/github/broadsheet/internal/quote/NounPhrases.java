package io.github.broadsheet.internal.quote;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;

/** Finds the noun phrases beside a cue by a small grammar over classes of words; no part of speech is needed. */
final class NounPhrases {

    private static final int LONGEST = 14;
    private static final int SHORT_QUOTE = 3;
    private static final long STOP = WordClass.PREPOSITION.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.MODAL.bit()
            | WordClass.NEGATION.bit()
            | WordClass.ADVERB.bit()
            | WordClass.OBJECT.bit()
            | WordClass.PRONOUN.bit()
            | WordClass.RELATIVE.bit();
    private static final long BEGIN = WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit();
    private static final long SPEAKERS = WordClass.ROLE.bit() | WordClass.DOCUMENT.bit() | WordClass.PLURAL.bit();

    private NounPhrases() {}

    /**
     * The phrase that ends before an item, over brackets, commas that hold an apposition, or "himself"; empty if none does.
     */
    static Range left(Unit unit, int end) {
        if (unit.is(end - 1, WordClass.EMPHATIC) && end > 1) {
            return left(unit, end - 1);
        }
        if (unit.is(end - 1, ')')) {
            int open = end - 1;
            while (open > 0 && open > end - LONGEST && !unit.is(open, '(')) {
                open--;
            }
            return unit.is(open, '(') ? chain(unit, open) : new Range(end, end);
        }
        return unit.isComma(end - 1) ? Appositions.before(unit, end - 1) : chain(unit, end);
    }

    /** Where a subject begins with the description before it: "the mayor, Ana Ruiz," at "the". */
    static int edge(Unit unit, Range subject) {
        int comma = subject.from() - 1;
        if (subject.isEmpty() || !unit.isComma(comma) || !unit.isComma(subject.to())) {
            return subject.from();
        }
        Range before = chain(unit, comma);
        boolean description = !before.isEmpty() && !unit.isCapitalized(before.to() - 1);
        return description ? before.from() : subject.from();
    }

    /** The phrase that ends before an item, its "of" and "for" phrases with it. */
    static Range chain(Unit unit, int end) {
        int begin = core(unit, end);
        int limit = Math.max(0, end - 3 * LONGEST);
        while (begin < end && begin > limit) {
            boolean link = unit.is(begin - 1, WordClass.LINK) && !opensClause(unit, begin - 1);
            boolean and = unit.is(begin - 1, WordClass.AND) && coordinates(unit, begin, end);
            int further = link || and ? core(unit, begin - 1) : begin - 1;
            if (further >= begin - 1 || isLoneVerb(unit, further, begin - 1)) {
                break;
            }
            begin = and ? listed(unit, further, limit) : further;
        }
        return new Range(begin, end);
    }

    /** Where "France, Spain and Italy" begins whose last two names are read. */
    private static int listed(Unit unit, int from, int limit) {
        int begin = from;
        while (begin > limit && unit.isComma(begin - 1) && unit.isCapitalized(begin) && unit.isCapitalized(begin - 2)) {
            int name = core(unit, begin - 1);
            boolean apart = unit.isAny(name - 1, WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit());
            if (name >= begin - 1 || apart || !unit.isCapitalized(name)) {
                break;
            }
            begin = name;
        }
        return begin;
    }

    /** A phrase after "in" or "on" at the head of a clause is no part of the subject that follows. */
    private static boolean opensClause(Unit unit, int item) {
        return item == 0 || unit.isMark(item - 1) || unit.isQuote(item - 1);
    }

    /** A small word that looks like a verb ends the search: "leaders met officials of the bank". */
    private static boolean isLoneVerb(Unit unit, int from, int to) {
        return to - from == 1 && !unit.isCapitalized(from) && (unit.isCue(from) || unit.endsWith(from, "ed"));
    }

    private static boolean coordinates(Unit unit, int begin, int end) {
        if (unit.isAny(begin, BEGIN)) {
            return unit.isWord(begin - 2) && unit.isAny(core(unit, begin - 1), BEGIN);
        }
        boolean names = unit.isCapitalized(begin) && unit.isCapitalized(begin - 2);
        boolean plurals = unit.endsWith(end - 1, "s") && unit.endsWith(begin - 2, "s") && !unit.isCue(begin - 2);
        return names || plurals;
    }

    /** Where the phrase that ends before an item begins, without what it is tied to; the item itself if none ends there. */
    static int core(Unit unit, int end) {
        int limit = Math.max(0, end - LONGEST);
        int i = end;
        while (i > limit) {
            int p = i - 1;
            if (unit.isQuote(p)) {
                if (i == end || !isNickname(unit, p)) {
                    break;
                }
            } else if (i == end && (unit.is(p, WordClass.PRONOUN) || unit.is(p, "them") && unit.is(p - 1, "of"))) {
                return p;
            } else if (unit.isAny(p, BEGIN) && !unit.is(p, "that")) {
                return determined(unit, p, i == end);
            } else if (i < end && isModifier(unit, p)) {
                return determined(unit, p - 1, false);
            } else if (!isNominal(unit, p) || endsBefore(unit, p, i == end)) {
                break;
            }
            i = p;
        }
        return i;
    }

    /** "an inside source", "the then mayor": a small word between an article and its noun. */
    private static boolean isModifier(Unit unit, int item) {
        boolean article = unit.is(item - 1, "a") || unit.is(item - 1, "an") || unit.is(item - 1, "the");
        return article && unit.isAny(item, WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit());
    }

    private static boolean isNickname(Unit unit, int item) {
        return unit.wordCount(item) <= SHORT_QUOTE && !unit.closesClause(item) && unit.isWord(item - 1);
    }

    private static int determined(Unit unit, int item, boolean alone) {
        if (alone && !unit.is(item, WordClass.SUBJECT)) {
            return item + 1;
        }
        boolean two = unit.isAny(item - 1, BEGIN) && !unit.is(item - 1, "that");
        return two ? item - 1 : item;
    }

    private static boolean isNominal(Unit unit, int item) {
        if (unit.is(item, TokenKind.POSSESSIVE) || unit.is(item, TokenKind.HANDLE) || unit.is(item, '&')) {
            return true;
        }
        if (!unit.isWord(item)) {
            return false;
        }
        if (unit.is(item, "per") && unit.is(item + 1, "cent")) {
            return true;
        }
        boolean named = unit.isCapitalized(item) && (unit.name(item) >= 0 || isSurname(unit, item));
        return named || !unit.is(item, WordClass.TIME) && !unit.isAny(item, STOP);
    }

    /** "Theresa May" is no month. */
    private static boolean isSurname(Unit unit, int item) {
        return unit.isCapitalized(item - 1) && !unit.isAny(item - 1, STOP | BEGIN | WordClass.TIME.bit());
    }

    /** Whether a small word is a verb before the phrase: "when asked Ruiz". */
    private static boolean endsBefore(Unit unit, int item, boolean last) {
        if (unit.isCapitalized(item)) {
            return false;
        }
        if (last) {
            return unit.is(item, WordClass.FINITE);
        }
        boolean verb = unit.is(item, WordClass.FINITE) || unit.isCue(item) && !isNounForm(unit, item);
        return verb && !unit.isAny(item - 1, BEGIN);
    }

    /** "state senator Ruiz": the base form of a verb that is rather a noun. */
    private static boolean isNounForm(Unit unit, int item) {
        boolean base = unit.cue(item).is(CueVerb.Form.BASE) && !unit.cue(item).is(CueVerb.Form.PAST);
        return base && unit.is(item, WordClass.NOUN_FORM) && !unit.endsWith(item - 1, "s");
    }

    /** Where the phrase that begins at an item ends; the item itself if none begins there. */
    static int right(Unit unit, int begin) {
        boolean her = unit.is(begin, WordClass.POSSESSIVE) && unit.isAny(begin + 1, BEGIN | WordClass.PRONOUN.bit());
        if (her || unit.isAny(begin, WordClass.PRONOUN.bit() | WordClass.OBJECT.bit())) {
            return begin + 1;
        }
        int end = simple(unit, begin);
        int limit = begin + 3 * LONGEST;
        while (end > begin && end < limit) {
            boolean chain = unit.is(end, WordClass.CHAIN) || unit.is(end, "to") && isNounStart(unit, end + 1);
            boolean and = unit.is(end, "and") && unit.isCapitalized(end - 1) && unit.isCapitalized(end + 1);
            int further = chain || and ? simple(unit, end + 1) : end;
            if (further <= end + 1 || chain && unit.is(end + 1, WordClass.TIME)) {
                break;
            }
            end = further;
        }
        return end;
    }

    private static boolean isVerbal(Unit unit, int item) {
        boolean ending = unit.endsWith(item, "ed") || unit.endsWith(item, "s") || unit.endsWith(item, "ing");
        return unit.isCue(item) || unit.is(item, WordClass.FINITE) || ending && !unit.is(item, WordClass.ROLE);
    }

    private static boolean isNounStart(Unit unit, int item) {
        return unit.isAny(item, BEGIN) || unit.isCapitalized(item);
    }

    private static int simple(Unit unit, int begin) {
        int i = begin;
        while (unit.isAny(i, BEGIN)) {
            i++;
        }
        int nouns = i;
        int limit = begin + LONGEST;
        while (i < limit && continues(unit, i, nouns)) {
            i++;
        }
        boolean alone = i > begin && i == nouns && unit.is(i - 1, WordClass.SUBJECT);
        return i > nouns || alone ? i : begin;
    }

    private static boolean continues(Unit unit, int i, int nouns) {
        if (unit.isQuote(i)) {
            return i > nouns && unit.wordCount(i) <= SHORT_QUOTE && unit.isCapitalized(i + 1);
        }
        if (unit.is(i, WordClass.TIME) && unit.isAny(i - 1, BEGIN) && isNominal(unit, i + 1)) {
            return true;
        }
        boolean begins = unit.isAny(i, BEGIN) && i > nouns && !unit.is(i - 1, TokenKind.POSSESSIVE);
        if (!isNominal(unit, i) || begins) {
            return false;
        }
        if (i == nouns || unit.isCapitalized(i)) {
            return true;
        }
        if (unit.endsWith(i, "ing") && unit.is(i - 1, WordClass.DOCUMENT) || unit.is(i + 1, "by")) {
            return false;
        }
        boolean noun = unit.isAny(i, WordClass.NOUN_CUE.bit() | WordClass.DOCUMENT.bit());
        boolean past = unit.endsWith(i, "ed") && !unit.isCapitalized(i + 1);
        boolean verb = unit.is(i, WordClass.FINITE) || !noun && (unit.isCue(i) || past);
        boolean apart = isPerson(unit, i - 1) && !leadsToName(unit, i);
        return !verb && (unit.is(i, TokenKind.POSSESSIVE) || !apart);
    }

    /** "Ruiz campaign manager Ina Lund": small words between two names. */
    private static boolean leadsToName(Unit unit, int begin) {
        int i = begin;
        while (i < begin + SHORT_QUOTE && isNominal(unit, i) && !unit.isCapitalized(i) && !isVerbal(unit, i)) {
            i++;
        }
        return i > begin && unit.isCapitalized(i) && isNominal(unit, i) && isPerson(unit, i);
    }

    private static boolean isPerson(Unit unit, int item) {
        int name = unit.name(item);
        return name >= 0 && unit.isCapitalized(item) && unit.words().found(name).type() == EntityType.PERSON;
    }

    /** Whether a phrase means something written or a count of opinions. */
    static boolean isPaper(Unit unit, Range phrase) {
        for (int i = phrase.from(); i < phrase.to() && !unit.is(i, WordClass.LINK); i++) {
            if (unit.is(i, WordClass.PAPER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase can mean somebody, or a paper, that speaks. */
    static boolean canSpeak(Unit unit, Range phrase) {
        int head = phrase.from() + 1;
        while (head < phrase.to() && !unit.is(head, WordClass.LINK)) {
            head++;
        }
        int noun = head - 1;
        if (unit.isAny(noun, SPEAKERS)) {
            return true;
        }
        if (unit.isAny(noun, WordClass.PRONOUN.bit() | WordClass.RELATIVE.bit())) {
            return !unit.is(noun, "it") && !unit.is(noun, "which");
        }
        boolean noted = unit.isCapitalized(noun) || unit.is(noun, WordClass.SUBJECT);
        return noted || unit.isWord(noun) && unit.endsWith(noun, "s");
    }
}
