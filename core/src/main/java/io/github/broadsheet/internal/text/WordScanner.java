package io.github.broadsheet.internal.text;

import java.util.Optional;

/** Scans words: letters with inner hyphens, apostrophes, dots and digits; cuts off their clitics. */
final class WordScanner {

    private static final int MOST_CLITICS = 3;
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final int begin;
    private final int end;
    private final SingleMarks marks;
    private final TokenBuffer out;

    WordScanner(String text, int begin, int end, SingleMarks marks, TokenBuffer out) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.marks = marks;
        this.out = out;
    }

    /** Adds the word that begins at {@code from} and of which all up to {@code known} has been read. */
    int scan(int from, int known) {
        int at = known;
        while (true) {
            at = letters(from, at);
            if (at == end || text.charAt(at) != '.' || !takesStop(from, at)) {
                return add(from, at);
            }
            at++;
            if (!goesOnBehindHyphen(at)) {
                return out.add(TokenKind.WORD, from, at);
            }
            at++;
        }
    }

    /** A word that took its stop may go on behind a hyphen: {@code U.S.-led}. */
    private boolean goesOnBehindHyphen(int at) {
        return at < end && Characters.isHyphen(text.charAt(at)) && Characters.wordStep(text, at + 1, end) > 0;
    }

    /** Where the letters, and what joins them, end that begin at {@code known}. */
    private int letters(int from, int known) {
        int at = Characters.skipWord(text, known, end);
        int part = from;
        boolean dotted = false;
        while (at < end) {
            int joined = text.charAt(at) == '.' ? afterInnerDot(part, at, dotted) : afterJoint(from, at);
            if (joined < 0) {
                break;
            }
            dotted = text.charAt(at) == '.' || (dotted && isApostropheAt(at));
            part = joined;
            at = Characters.skipWord(text, joined, end);
        }
        return at;
    }

    private boolean isApostropheAt(int at) {
        return Characters.isApostrophe(text.charAt(at));
    }

    /** Where a word goes on behind a hyphen, apostrophe or other sign inside it, or -1. */
    private int afterJoint(int from, int at) {
        char c = text.charAt(at);
        if (c == '*') {
            return afterStars(at);
        }
        if (Characters.wordStep(text, at + 1, end) == 0) {
            return isApostropheAt(at) && marks.at(at) == SingleMarks.Role.WORD_END ? at + 1 : -1;
        }
        if (Characters.isHyphen(c) || c == '_' || (isApostropheAt(at) && at > from)) {
            return at + 1;
        }
        boolean initials = c == '&' && isUpper(at - 1) && isUpper(at + 1);
        return initials ? at + 1 : -1;
    }

    private int afterStars(int at) {
        int stars = at;
        while (stars < end && text.charAt(stars) == '*') {
            stars++;
        }
        return stars - at > 1 || Characters.wordStep(text, stars, end) > 0 ? stars : -1;
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    /** Where letters with a stop each go on behind a stop ({@code U.S}, {@code Ph.D}), or -1. */
    private int afterInnerDot(int part, int dot, boolean dotted) {
        if (!Characters.isLetterAt(text, dot + 1, end)) {
            return -1;
        }
        boolean single = dot - part == 1 && Character.isLetter(text.charAt(part));
        boolean nextSingle = Characters.wordStep(text, dot + 2, end) == 0
                || (dotted && text.charAt(dot + 2) == 's' && Characters.wordStep(text, dot + 3, end) == 0);
        if (single && nextSingle) {
            return dot + 1;
        }
        return Abbreviations.endOfDotted(text, part, end) > dot ? dot + 1 : -1;
    }

    private boolean takesStop(int from, int dot) {
        if (dot + 1 < end && text.charAt(dot + 1) == '.') {
            return false;
        }
        int last = lastHyphen(from, dot) + 1;
        if (dot - last > LONGEST_ABBREVIATION) {
            return false;
        }
        Optional<Abbreviations.Kind> kind = Abbreviations.kindOf(text.substring(last, dot + 1));
        return kind.isPresent() && takesStop(kind.get(), last, dot);
    }

    private int lastHyphen(int from, int dot) {
        int limit = Math.max(from, dot - LONGEST_ABBREVIATION);
        for (int at = dot - 1; at >= limit; at--) {
            if (Characters.isHyphen(text.charAt(at))) {
                return at;
            }
        }
        return from - 1;
    }

    private boolean takesStop(Abbreviations.Kind kind, int last, int dot) {
        int after = Characters.skipBlank(text, dot + 1, end);
        return switch (kind) {
            case NUMBER, DATE_NUMBER -> Characters.isDigitAt(text, after, end);
            case MEASURE -> out.lastIs(TokenKind.NUMBER, last - 1);
            case PLACE_COMMA -> followsCommaOrHyphen(last);
            case INITIAL -> isInitial(last, after);
            case TITLE, INNER -> after < end;
            default -> true;
        };
    }

    private boolean followsCommaOrHyphen(int last) {
        int before = last;
        while (before > begin && Characters.isBlank(text.charAt(before - 1)) && last - before < 3) {
            before--;
        }
        return before > begin && (text.charAt(before - 1) == ',' || Characters.isHyphen(text.charAt(before - 1)));
    }

    /** A capital and a stop are an initial before another capital; {@code I.} only before one more initial. */
    private boolean isInitial(int letter, int after) {
        if (after < end && out.lastIsInitial(text, begin)) {
            return true;
        }
        if (after >= end || !Character.isUpperCase(text.codePointAt(after))) {
            return after < end && text.charAt(after) == ',' && after == letter + 2;
        }
        return text.charAt(letter) != 'I' || (after + 1 < end && text.charAt(after + 1) == '.');
    }

    private int add(int from, int to) {
        int[] cuts = new int[MOST_CLITICS];
        int count = 0;
        int stem = to;
        while (count < MOST_CLITICS) {
            int cut = clitic(from, stem);
            if (cut <= from) {
                break;
            }
            cuts[count++] = cut;
            stem = cut;
        }
        addStem(from, stem);
        int at = stem;
        for (int i = count - 1; i >= 0; i--) {
            int next = i == 0 ? to : cuts[i - 1];
            addClitic(at, next);
            at = next;
        }
        return to;
    }

    private void addStem(int from, int stem) {
        int half = Lexicon.secondHalf(text, from, stem);
        out.add(TokenKind.WORD, from, half);
        if (half < stem) {
            out.add(TokenKind.WORD, half, stem);
        }
    }

    /** Adds an ending that stands at {@code from}, such as {@code 's} or {@code n't}. */
    int addClitic(int from, int to) {
        boolean possessive = to - from == 2 && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S');
        return out.add(possessive ? TokenKind.POSSESSIVE : TokenKind.WORD, from, to);
    }

    /** Where the last clitic of a word begins, or -1 if it has none. */
    private int clitic(int from, int to) {
        for (int at = to - 2; at > from && at >= to - 3; at--) {
            if (isApostropheAt(at)) {
                boolean not = at == to - 2 && isLetter(at - 1, 'n') && isLetter(at + 1, 't');
                if (not) {
                    return at - 1;
                }
                return SingleMarks.clitics(text, at, to) == to - at - 1 ? at : -1;
            }
        }
        return -1;
    }

    private boolean isLetter(int at, char small) {
        return Character.toLowerCase(text.charAt(at)) == small;
    }
}
