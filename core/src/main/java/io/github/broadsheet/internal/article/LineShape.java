package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.text.Characters;

/** What a line looks like, whatever its words mean: its length, how it begins and ends, how its words are capitalised. */
final class LineShape {

    private static final int LONGEST_SPEAKER = 32;

    /** How a line ends, once closing marks and brackets are taken off. */
    enum End {
        STOP,
        COLON,
        COMMA,
        DIGIT,
        BRACKET,
        OTHER
    }

    /** How a line begins. */
    enum Start {
        UPPER,
        LOWER,
        DIGIT,
        QUOTE,
        BULLET,
        BRACKET,
        OTHER
    }

    final int length;
    final int words;
    final int lowerWords;
    final int capitalWords;
    final int allCapsWords;
    final int letters;
    final int upperLetters;
    final int digits;
    final boolean comma;
    final boolean sentenceBreak;
    final End end;
    final Start start;
    /** Whether it is a turn of a transcript or interview: {@code NAME: …}, {@code Q: …}, {@code >> …}. */
    final boolean turn;

    private LineShape(Line line, Counter counter) {
        this.length = line.length();
        this.words = counter.words;
        this.lowerWords = counter.lower;
        this.capitalWords = counter.capital;
        this.allCapsWords = counter.allCaps;
        this.letters = counter.letters;
        this.upperLetters = counter.upper;
        this.digits = counter.digits;
        this.comma = counter.comma;
        this.sentenceBreak = counter.sentenceBreak;
        this.end = end(line);
        this.start = start(line);
        this.turn = isTurn(line);
    }

    static LineShape of(Line line) {
        Counter counter = new Counter();
        counter.count(line);
        return new LineShape(line, counter);
    }

    /**
     * Whether the line reads like running text: long enough, and with an end of its own.
     *
     * @param turns whether the page is a transcript or interview, so that a speaker's turn is running text too
     */
    boolean isSentence(boolean turns) {
        if ((turns && turn) || (isAllCaps() && words >= 7 && end == End.STOP)) {
            return words >= 3;
        }
        boolean caseless = letters > 0 && upperLetters == 0 && lowerWords == 0;
        if (caseless) {
            return length >= 30 && (end == End.STOP || length >= 60);
        }
        return words >= 7
                && lowerWords * 5 >= words * 2
                && (end == End.STOP || length >= 180 || (sentenceBreak && words >= 20));
    }

    boolean isAllCaps() {
        return letters >= 3 && upperLetters * 10 >= letters * 9;
    }

    /** Whether most words, short function words apart, begin with a capital. */
    boolean isTitleCase() {
        return words >= 2 && capitalWords + allCapsWords > 1 && lowerWords * 3 <= words;
    }

    static boolean isTerminal(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u3002'
                || c == '\u0964'
                || c == '\uff01'
                || c == '\uff1f'
                || c == '\u061f'
                || c == '\u06d4';
    }

    static boolean isQuote(char c) {
        return c == '"'
                || c == '\''
                || (c >= '\u2018' && c <= '\u201f')
                || c == '\u00ab'
                || c == '\u00bb'
                || c == '\u2039'
                || c == '\u203a'
                || c == '`'
                || c == '\u300c'
                || c == '\u300d';
    }

    static boolean isBullet(char c) {
        return c == '\u2022'
                || c == '\u25cf'
                || c == '\u25aa'
                || c == '\u25a0'
                || c == '\u2023'
                || c == '\u25e6'
                || c == '*'
                || c == '\u00b7'
                || c == '\u203a'
                || c == '\u25ba';
    }

    static boolean opensListItem(Line line) {
        char c = line.source.at(line.begin);
        return isBullet(c) || (c == '-' && line.length() > 1 && Characters.isBlank(line.source.at(line.begin + 1)));
    }

    private static boolean isTurn(Line line) {
        int at = line.begin;
        if (line.length() > 3 && line.source.at(at) == '>' && line.source.at(at + 1) == '>') {
            return true;
        }
        int letters = 0;
        while (at < line.end && at - line.begin < LONGEST_SPEAKER) {
            char c = line.source.at(at);
            if (c == ':') {
                return letters > 0 && at + 2 < line.end && line.source.at(at + 1) == ' ';
            }
            if (!Character.isUpperCase(c) && c != ' ' && c != '.' && c != '-' && c != '\'') {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            at++;
        }
        return false;
    }

    private static End end(Line line) {
        int at = line.end - 1;
        boolean bracket = false;
        while (at >= line.begin && (isQuote(line.source.at(at)) || isClosing(line.source.at(at)))) {
            bracket |= isClosing(line.source.at(at));
            at--;
        }
        char c = at < line.begin ? ' ' : line.source.at(at);
        if (isTerminal(c)) {
            return End.STOP;
        }
        if (bracket) {
            return End.BRACKET;
        }
        if (c == ':' || c == '\uff1a') {
            return End.COLON;
        }
        if (c == ',' || c == ';' || c == '-' || c == '\u2013' || c == '\u2014') {
            return End.COMMA;
        }
        return Character.isDigit(c) ? End.DIGIT : End.OTHER;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    private static Start start(Line line) {
        char c = line.source.at(line.begin);
        if (opensListItem(line)) {
            return Start.BULLET;
        }
        if (isQuote(c)) {
            return Start.QUOTE;
        }
        if (c == '(' || c == '[') {
            return Start.BRACKET;
        }
        if (Character.isDigit(c)) {
            return Start.DIGIT;
        }
        if (Character.isLowerCase(c)) {
            return Start.LOWER;
        }
        return Character.isLetter(c) ? Start.UPPER : Start.OTHER;
    }

    /** One pass over the characters of a line. */
    private static final class Counter {
        int words;
        int lower;
        int capital;
        int allCaps;
        int letters;
        int upper;
        int digits;
        boolean comma;
        boolean sentenceBreak;

        void count(Line line) {
            int at = line.begin;
            while (at < line.end) {
                char c = line.source.at(at);
                if (Character.isLetter(c)) {
                    at = word(line, at);
                } else {
                    other(line, at, c);
                    at++;
                }
            }
        }

        private void other(Line line, int at, char c) {
            if (Character.isDigit(c)) {
                digits++;
            } else if (c == ',' || c == '\u060c' || c == '\u3001' || c == '\uff0c') {
                comma = true;
            } else if (isTerminal(c) && at + 2 < line.end && line.source.at(at + 1) == ' ') {
                sentenceBreak = true;
            }
        }

        private int word(Line line, int from) {
            int at = from;
            int uppers = 0;
            while (at < line.end && isWordPart(line.source.at(at))) {
                if (Character.isUpperCase(line.source.at(at))) {
                    uppers++;
                }
                at++;
            }
            words++;
            letters += at - from;
            upper += uppers;
            if (Character.isLowerCase(line.source.at(from))) {
                lower++;
            } else if (uppers == at - from && uppers > 1) {
                allCaps++;
            } else if (uppers > 0) {
                capital++;
            }
            return at;
        }

        private static boolean isWordPart(char c) {
            return Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '\u2019'
                    || c == '\'';
        }
    }
}
