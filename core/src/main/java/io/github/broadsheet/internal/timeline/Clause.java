package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.Modality;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.Optional;

/**
 * The smallest stretch of a sentence that tells what happened at a time: the clause around it, grown by the one beside it
 * as long as it has no verb.
 */
final class Clause {

    /** Tokens looked at on either side of a time, so that no sentence, however long, costs more than its length. */
    private static final int REACH = 80;

    private static final int REACH_OF_MODAL = 4;
    private static final int SHORTEST_GOING_ON = 5;

    /** Tokens of "after the May 3", behind which the thing is still to be named. */
    private static final int LONGEST_OPENING = 4;

    private final TokenTable tokens;
    private final ClauseWords words;
    private final int sentenceFirst;
    private final int sentenceLast;
    private final int timeFirst;
    private final int timeLast;
    private int first;
    private int last;
    private int outerFirst = -1;

    /** A stretch of the sentence of another clause, as it is but for loose marks. */
    private Clause(Clause of, int first, int last) {
        this.words = of.words;
        this.tokens = of.tokens;
        this.sentenceFirst = first;
        this.sentenceLast = last;
        this.timeFirst = last;
        this.timeLast = first;
        this.first = first;
        this.last = last;
        trim();
    }

    /**
     * The clause around a time.
     *
     * @param words the words of the sentence
     * @param timeFirst the first token of the time
     * @param timeLast one more than its last
     */
    Clause(ClauseWords words, int timeFirst, int timeLast) {
        this.words = words;
        this.tokens = words.tokens();
        this.timeFirst = timeFirst;
        this.timeLast = timeLast;
        this.sentenceFirst = Math.max(words.first(), timeFirst - REACH);
        this.sentenceLast = Math.min(words.last(), timeLast + REACH);
        this.first = before(timeFirst);
        this.last = after(timeLast);
        int conjunction = conjunction();
        if (conjunction >= 0) {
            outerFirst = first;
            first = conjunction + 1;
        }
        leaveFronted();
        grow();
        trim();
    }

    /** Lets go of a clause put in front: "After the talks failed, dockers walked out on Monday" is about the walkout. */
    private void leaveFronted() {
        ClauseWord opening = words.at(first);
        if (opening != ClauseWord.AFTER && opening != ClauseWord.OPENER && opening != ClauseWord.CONDITIONAL) {
            return;
        }
        for (int i = timeFirst - 1; i > first; i--) {
            boolean comma = tokens.is(i, TokenKind.MARK) && tokens.first(i) == ',';
            if (comma && hasVerb(first, i) && hasVerb(i, last)) {
                first = i + 1;
                return;
            }
        }
    }

    private void grow() {
        boolean verb = hasVerb(first, last);
        while (!verb && (first > sentenceFirst || last < sentenceLast)) {
            int knownFirst = first;
            int knownLast = last;
            if (first > sentenceFirst) {
                first = before(first - 1);
            } else {
                last = after(last + 1);
            }
            verb = hasVerb(first, knownFirst) || hasVerb(knownLast, last);
        }
    }

    private int before(int from) {
        int at = from;
        while (at > sentenceFirst && !isBorder(at - 1)) {
            at--;
        }
        return at;
    }

    private int after(int from) {
        int at = Math.min(from, sentenceLast);
        while (at < sentenceLast && !isBorder(at)) {
            at++;
        }
        return at;
    }

    private boolean isBorder(int i) {
        if (!tokens.is(i, TokenKind.MARK)) {
            return false;
        }
        char mark = tokens.first(i);
        if (mark == ',') {
            ClauseWord next = i + 1 < sentenceLast ? words.at(i + 1) : ClauseWord.OTHER;
            return next == ClauseWord.OPENER || next == ClauseWord.RELATIVE;
        }
        boolean dash = mark == '\u2014' || mark == '\u2013' || mark == '-';
        return mark == ';' || mark == ':' || (dash && (tokens.length(i) > 1 || mark == '\u2014'));
    }

    /** The "after" that parts the clause of the time from the one that it dates: "spoke after they met on Monday". */
    private int conjunction() {
        boolean verb = false;
        for (int i = timeFirst - 1; i > first; i--) {
            ClauseWord word = words.at(i);
            if (verb && word == ClauseWord.AFTER && hasVerb(first, i)) {
                return i;
            }
            verb |= word.isVerb();
        }
        return -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private void trim() {
        while (first < timeFirst && first + 1 < last && isLooseAtFirst()) {
            first++;
        }
        while (last > timeLast && last - 1 > first && isLoose(last - 1)) {
            last--;
        }
    }

    private boolean isLooseAtFirst() {
        return isLoose(first) || words.at(first) == ClauseWord.OPENER;
    }

    /** The clause that goes before and is told to be later than this one. */
    Optional<Clause> later() {
        return outerFirst < 0 ? Optional.empty() : Optional.of(new Clause(this, outerFirst, first - 1));
    }

    /** The thing that a date with 's names, "Monday's talks in Rome": up to the next verb or mark. */
    Optional<Clause> possessed() {
        if (timeLast >= sentenceLast || !tokens.is(timeLast, TokenKind.POSSESSIVE)) {
            return Optional.empty();
        }
        int end = timeLast + 1;
        while (end < last && !isLoose(end) && !words.at(end).isVerb()) {
            end++;
        }
        return end == timeLast + 1 ? Optional.empty() : Optional.of(new Clause(this, timeFirst, end));
    }

    /**
     * What a length of time is counted from, "the May 3 vote" in "two weeks after the May 3 vote".
     *
     * @param link the word behind the length
     * @param baseLast one more than the last token of its date
     */
    Clause base(int link, int baseLast) {
        boolean opens = baseLast - link <= LONGEST_OPENING || hasVerb(link, baseLast);
        int end = baseLast;
        while (opens && end < last && !isLoose(end) && !words.at(end).isVerb() && words.at(end) != ClauseWord.OPENER) {
            end++;
        }
        return new Clause(this, link + 1, end);
    }

    private boolean isLoose(int i) {
        return tokens.is(i, TokenKind.MARK) || tokens.is(i, TokenKind.QUOTE);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The verb that the time goes with: the last before it, or the first after it; -1 if the clause has none. */
    private int verb() {
        for (int i = timeFirst - 1; i >= first; i--) {
            if (words.at(i).isVerb()) {
                return i;
            }
        }
        for (int i = timeLast; i < last; i++) {
            if (words.at(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether the first verb, or what stands for it, is a deed of the day: "signed", "has signed", "was signed", "is
     * signing"; not "is seen", which lasts, and not "had signed", which was before.
     */
    boolean tellsDeed() {
        for (int i = first; i < last; i++) {
            ClauseWord word = i < timeFirst || i >= timeLast ? words.at(i) : ClauseWord.OTHER;
            int reach = Math.min(last, i + REACH_OF_MODAL);
            if (word == ClauseWord.AUXILIARY) {
                return hasPast(i + 1, reach);
            }
            if (word.isVerb()) {
                return word == ClauseWord.PAST
                        || word == ClauseWord.PRESENT
                        || (word == ClauseWord.LASTING && !tokens.isIgnoreCase(i, "had") && isGoingOn(i + 1, reach));
            }
        }
        return false;
    }

    /** "is signing": an -ing behind the auxiliary. */
    private boolean isGoingOn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, TokenKind.WORD)
                    && tokens.length(i) >= SHORTEST_GOING_ON
                    && tokens.text(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPast(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i) == ClauseWord.PAST) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause says that something did not happen. */
    boolean isDenied() {
        int verb = verb();
        if (verb < 0) {
            return false;
        }
        for (int i = Math.max(first, verb - REACH_OF_MODAL); i < Math.min(last, verb + 3); i++) {
            ClauseWord word = words.at(i);
            if (word == ClauseWord.DENIAL || word == ClauseWord.NEGATION) {
                return true;
            }
        }
        return false;
    }

    /** How sure the clause is. */
    Modality modality() {
        int verb = verb();
        if (verb < 0) {
            return Modality.REPORTED;
        }
        ClauseWord opening = words.at(first);
        boolean planned = isToBe(verb);
        boolean conditional = opening == ClauseWord.CONDITIONAL;
        for (int i = Math.max(first, verb - REACH_OF_MODAL); i <= Math.min(last - 1, verb + 1); i++) {
            ClauseWord word = words.at(i);
            planned |= word == ClauseWord.PLANNED;
            conditional |= word == ClauseWord.CONDITIONAL;
        }
        return conditional ? Modality.CONDITIONAL : planned ? Modality.PLANNED : Modality.REPORTED;
    }

    /** "is to", "are to": a plan. */
    private boolean isToBe(int verb) {
        return verb + 1 < last
                && (tokens.isIgnoreCase(verb, "is") || tokens.isIgnoreCase(verb, "are"))
                && tokens.isIgnoreCase(verb + 1, "to");
    }
}
