package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.Abbreviations;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says whether a sentence ends at a stop, from the token before it and those behind it. Looks at a few tokens each time. */
final class StopRules {

    private static final Set<String> OPENERS = WordList.set(StopRules.class, "openers.txt");
    private static final Set<String> SPEECH_VERBS = WordList.set(StopRules.class, "speech-verbs.txt");
    private static final Set<String> HELPING_VERBS = WordList.set(StopRules.class, "helping-verbs.txt");
    private static final Set<String> NAMES_WITH_MARKS = WordList.set(StopRules.class, "names-with-marks.txt");
    private static final Set<String> AFTER_CLOCK = WordList.set(StopRules.class, "after-clock.txt");
    private static final int LONGEST_SPEAKER = 7;
    private static final int MOST_CLOSERS = 8;

    /** What kind of stop a token is. */
    private enum Stop {
        PERIOD,
        QUESTION,
        ELLIPSIS,
        ABBREVIATION,
        NONE
    }

    private final TokenTable tokens;
    private final MarkRoles roles;

    StopRules(TokenTable tokens, MarkRoles roles) {
        this.tokens = tokens;
        this.roles = roles;
    }

    /**
     * Where the sentence ends that a stop ends: behind its closing marks and brackets.
     *
     * @param start the first token of the sentence
     * @param stop a token of it
     * @param last one more than the last token of the block
     * @return the token after the end, or -1 if no sentence ends here
     */
    int endAfter(int start, int stop, int last) {
        Stop kind = stop(stop);
        if (kind == Stop.NONE) {
            return -1;
        }
        int next = afterClosers(stop + 1, last);
        return next == last || ends(kind, start, stop, next, last) ? next : -1;
    }

    private Stop stop(int i) {
        if (tokens.is(i, TokenKind.WORD)) {
            boolean stop = tokens.source().at(tokens.end(i) - 1) == '.';
            return stop ? Stop.ABBREVIATION : Stop.NONE;
        }
        if (!tokens.is(i, TokenKind.MARK)) {
            return Stop.NONE;
        }
        return switch (tokens.first(i)) {
            case '.' -> tokens.length(i) > 1 ? Stop.ELLIPSIS : Stop.PERIOD;
            case '…' -> Stop.ELLIPSIS;
            case '!', '?', '！', '？', '؟' -> Stop.QUESTION;
            case '。', '．', '।', '۔' -> Stop.PERIOD;
            default -> Stop.NONE;
        };
    }

    private int afterClosers(int from, int last) {
        int at = from;
        while (at < last && at - from < MOST_CLOSERS && (isCloser(at) || isNoteNumber(at, last))) {
            at += isCloser(at) ? 1 : 3;
        }
        return at;
    }

    /** Whether the number of a note follows its sentence, as in {@code so. [12] Then}. */
    private boolean isNoteNumber(int i, int last) {
        return i + 2 < last
                && tokens.is(i, '[')
                && tokens.is(i + 1, TokenKind.NUMBER)
                && tokens.length(i + 1) <= 3
                && tokens.is(i + 2, ']');
    }

    private boolean isCloser(int i) {
        if (tokens.is(i, TokenKind.QUOTE)) {
            return roles.closes(i) || (!roles.opens(i) && !tokens.spaceBefore(i));
        }
        if (!tokens.is(i, TokenKind.MARK)) {
            return false;
        }
        char c = tokens.first(i);
        return c == ')' || c == ']' || c == '}' || c == '）';
    }

    private boolean ends(Stop kind, int start, int stop, int next, int last) {
        if (isInnerMark(next)) {
            return false;
        }
        int word = afterOpeners(next, last);
        if (word == last || (kind == Stop.PERIOD && isListNumber(start, stop))) {
            return word == last && kind == Stop.PERIOD;
        }
        boolean small = isSmall(word);
        return switch (kind) {
            case PERIOD -> small ? word > next || beginsSmall(start, stop, next) : endsPeriod(stop, next, word);
            case QUESTION -> small ? beginsSmall(start, stop, next) : endsQuestion(stop, next, word, last);
            case ELLIPSIS -> !small && stop > start && endsEllipsis(stop, next, word);
            default -> !small && endsAbbreviation(stop, word);
        };
    }

    private boolean isInnerMark(int i) {
        if (!tokens.is(i, TokenKind.MARK)) {
            return false;
        }
        return switch (tokens.first(i)) {
            case '(', '[', '{', '（', '¿', '¡', '•', '<', '>', '|' -> false;
            default -> true;
        };
    }

    private int afterOpeners(int from, int last) {
        int at = from;
        while (at < last && at - from < MOST_CLOSERS && isOpener(at)) {
            at++;
        }
        return at;
    }

    private boolean isOpener(int i) {
        return tokens.is(i, TokenKind.QUOTE) || (tokens.is(i, TokenKind.MARK) && !isInnerMark(i));
    }

    /** Whether a sentence begins as {@code 1. The} does. */
    private boolean isListNumber(int start, int stop) {
        return stop == start + 1 && tokens.is(start, TokenKind.NUMBER) && tokens.length(start) <= 3;
    }

    private boolean isSmall(int i) {
        return tokens.is(i, TokenKind.WORD)
                && Character.isLowerCase(tokens.source().text().codePointAt(tokens.begin(i)))
                && !hasCapitalInside(i);
    }

    /** Names such as {@code iPhone} begin sentences as they are. */
    private boolean hasCapitalInside(int i) {
        return tokens.length(i) > 1 && Character.isUpperCase(tokens.source().at(tokens.begin(i) + 1));
    }

    /** Whether the writer uses no capitals: this sentence began with a small letter, and so may the next. */
    private boolean beginsSmall(int start, int stop, int next) {
        return isSmall(start) && isSmall(stop - 1) && next == stop + 1 && tokens.spaceBefore(next);
    }

    private boolean endsPeriod(int stop, int next, int word) {
        return tokens.spaceBefore(next) || next > stop + 1 || word > next || endsUnspaced(stop, next);
    }

    /** A missing space after a stop: a small word stands before it, or a word that only opens sentences after it. */
    private boolean endsUnspaced(int stop, int next) {
        if (!tokens.is(next, TokenKind.WORD) || stop == 0) {
            return !tokens.is(next, TokenKind.NUMBER);
        }
        if (isOpeningWord(next)) {
            return true;
        }
        boolean smallBefore = isSmall(stop - 1) && tokens.length(stop - 1) > 1;
        boolean properNext = tokens.length(next) > 1 && !isCapitals(next);
        return (smallBefore && properNext) || !isCased(next);
    }

    private boolean isCased(int i) {
        int point = tokens.source().text().codePointAt(tokens.begin(i));
        return Character.isUpperCase(point) || Character.isLowerCase(point) || Character.isTitleCase(point);
    }

    private boolean endsQuestion(int stop, int next, int word, int last) {
        boolean quoted = next > stop + 1;
        if (quoted) {
            return word > next || !isSpeaker(next, last);
        }
        boolean inName = stop > 0
                && !tokens.spaceBefore(stop)
                && tokens.is(stop, '!')
                && tokens.is(stop - 1, TokenKind.WORD)
                && NAMES_WITH_MARKS.contains(tokens.text(stop - 1));
        return inName ? isOpeningWord(word) : endsPeriod(stop, next, word);
    }

    /** Whether a name and a verb of saying follow, as in {@code “Why?” President Smith asked}. */
    private boolean isSpeaker(int from, int last) {
        if (isOpeningWord(from)) {
            return false;
        }
        int limit = Math.min(last, from + LONGEST_SPEAKER);
        for (int at = from; at < limit; at++) {
            if (!tokens.is(at, TokenKind.WORD)) {
                return false;
            }
            if (!tokens.isCapitalized(at)) {
                boolean says = at > from && tokens.length(at) < 16 && SPEECH_VERBS.contains(tokens.text(at));
                return says && (at + 1 == last || !tokens.is(at + 1, "that"));
            }
        }
        return false;
    }

    private boolean endsEllipsis(int stop, int next, int word) {
        if (tokens.is(word, "I") || (next == stop + 1 && !tokens.spaceBefore(next) && word == next)) {
            return false;
        }
        return next > stop + 1 || isOpeningWord(word) || !tokens.spaceBefore(stop);
    }

    private boolean endsAbbreviation(int stop, int word) {
        String text = tokens.length(stop) > 16 ? "" : tokens.text(stop);
        Optional<Abbreviations.Kind> kind = Abbreviations.kindOf(text.substring(text.lastIndexOf('-') + 1));
        if (kind.isEmpty()) {
            return isOpeningWord(word);
        }
        return switch (kind.get()) {
            case TITLE, NUMBER, INNER -> false;
            case TIME -> tokens.is(word, TokenKind.WORD) && !AFTER_CLOCK.contains(tokens.text(word));
            case MEASURE -> tokens.is(word, TokenKind.WORD);
            case COMPANY -> isOpeningWord(word) || isSubject(word);
            case END -> isOpeningWord(word) || (isPlainWord(text) && tokens.is(word, TokenKind.WORD));
            default -> isOpeningWord(word);
        };
    }

    /** Whether one word with a capital and a verb follow, as in {@code Acme Inc. Brown has left}. */
    private boolean isSubject(int word) {
        boolean verb = word + 1 < tokens.size() && tokens.length(word + 1) < 16 && tokens.spaceBefore(word + 1);
        return tokens.is(word, TokenKind.WORD)
                && !isSmall(word)
                && verb
                && HELPING_VERBS.contains(tokens.text(word + 1));
    }

    /** Small letters and one stop, such as {@code etc.} */
    private static boolean isPlainWord(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && text.indexOf('.') == text.length() - 1;
    }

    /** Whether a token has a capital that it can only have because a sentence begins with it. */
    private boolean isOpeningWord(int i) {
        return tokens.is(i, TokenKind.WORD)
                && tokens.length(i) < 16
                && tokens.isCapitalized(i)
                && !isCapitals(i)
                && OPENERS.contains(tokens.text(i).toLowerCase(Locale.ROOT));
    }

    /** Two capital letters or more at the beginning. */
    private boolean isCapitals(int i) {
        return tokens.length(i) > 1 && Character.isUpperCase(tokens.source().at(tokens.begin(i) + 1));
    }
}
