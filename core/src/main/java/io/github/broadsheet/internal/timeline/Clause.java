package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.Modality;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;

/**
 * The smallest stretch of a sentence that tells what happened at a time: the clause around it, grown by the one beside it
 * as long as it has no verb.
 */
final class Clause {

    /** Tokens looked at on either side of a time, so that no sentence, however long, costs more than its length. */
    private static final int REACH = 80;

    private static final int REACH_OF_MODAL = 4;

    private final TokenTable tokens;
    private final int sentenceFirst;
    private final int sentenceLast;
    private final int timeFirst;
    private final int timeLast;
    private int first;
    private int last;

    /**
     * The clause around a time.
     *
     * @param sentence the sentence
     * @param timeFirst the first token of the time
     * @param timeLast one more than its last
     */
    Clause(TokenizedSentence sentence, int timeFirst, int timeLast) {
        this.tokens = sentence.tokens();
        this.timeFirst = timeFirst;
        this.timeLast = timeLast;
        this.sentenceFirst = Math.max(sentence.first(), timeFirst - REACH);
        this.sentenceLast = Math.min(sentence.last(), timeLast + REACH);
        this.first = before(timeFirst);
        this.last = after(timeLast);
        while (verb() < 0 && (first > sentenceFirst || last < sentenceLast)) {
            if (first > sentenceFirst) {
                first = before(first - 1);
            } else {
                last = after(last + 1);
            }
        }
        trim();
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
            return i + 1 < sentenceLast && ClauseWord.of(tokens, i + 1) == ClauseWord.OPENER;
        }
        boolean dash = mark == '\u2014' || mark == '\u2013' || mark == '-';
        return mark == ';' || mark == ':' || (dash && (tokens.length(i) > 1 || mark == '\u2014'));
    }

    private void trim() {
        while (first < timeFirst && (isLoose(first) || ClauseWord.of(tokens, first) == ClauseWord.OPENER)) {
            first++;
        }
        while (last > timeLast && isLoose(last - 1)) {
            last--;
        }
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
            if (ClauseWord.of(tokens, i).isVerb()) {
                return i;
            }
        }
        for (int i = timeLast; i < last; i++) {
            if (ClauseWord.of(tokens, i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the clause says that something did not happen. */
    boolean isDenied() {
        int verb = verb();
        if (verb < 0) {
            return false;
        }
        for (int i = Math.max(first, verb - REACH_OF_MODAL); i < Math.min(last, verb + 3); i++) {
            ClauseWord word = ClauseWord.of(tokens, i);
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
        ClauseWord opening = ClauseWord.of(tokens, first);
        boolean planned = isToBe(verb);
        boolean conditional = opening == ClauseWord.CONDITIONAL;
        for (int i = Math.max(first, verb - REACH_OF_MODAL); i <= Math.min(last - 1, verb + 1); i++) {
            ClauseWord word = ClauseWord.of(tokens, i);
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
