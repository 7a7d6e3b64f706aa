package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;

/** Cuts the tokens of a sentence into atoms: words with hyphens fall into their parts, number words become numbers. */
final class AtomReader {

    private static final int LONGEST_SPLIT = 64;
    private static final int LONGEST_ABBREVIATION = 6;
    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_GERUND = 6;
    private static final int LONGEST_GLUED = 16;
    private static final int LONGEST_CODE = 3;
    private static final int SHORTEST_DRAWN = 5;
    /** Day, month and year, with hyphens between. */
    private static final int DASHED_DATE = 5;

    private static final int LONGEST_DASHED = 10;
    private static final int DIGITS_OF_YEAR = 4;
    private static final long GLUED =
            WordClass.UNITS.bit() | WordClass.AMPM.bit() | WordClass.ANYMONTH.bit() | WordClass.FISCALYEAR.bit();

    private final Lexicon lexicon;
    private final NumberShape numbers;
    private final NumberPhrases phrases;

    AtomReader(Lexicon lexicon, DayMonthOrder order) {
        this.lexicon = lexicon;
        this.numbers = new NumberShape(order);
        this.phrases = new NumberPhrases(lexicon);
    }

    /** Fills the table with the atoms of a sentence. */
    void read(TokenizedSentence sentence, Atoms atoms) {
        atoms.clear();
        TokenTable tokens = sentence.tokens();
        String text = tokens.source().text();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            int begin = tokens.begin(i);
            int end = tokens.end(i);
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.NUMBER && isDashed(tokens, i, sentence.last())) {
                piece(text, begin, tokens.end(i + DASHED_DATE - 1), atoms);
                i += DASHED_DATE - 1;
            } else if (kind == TokenKind.URL || kind == TokenKind.EMAIL || kind == TokenKind.HANDLE) {
                atoms.add(begin, end, Lexicon.NONE, 0, Meaning.UNKNOWN);
            } else if (kind == TokenKind.WORD && end - begin <= LONGEST_SPLIT && hyphen(text, begin, end) < end) {
                split(text, begin, end, atoms);
            } else {
                piece(text, begin, end, atoms);
            }
        }
        phrases.join(atoms);
        new ZoneOffsets(lexicon, text).join(atoms);
    }

    /** Whether the tokens from one on are a date such as 12-25-2015, and no part of a longer number. */
    private boolean isDashed(TokenTable tokens, int first, int end) {
        int last = first + DASHED_DATE - 1;
        if (last >= end || tokens.end(last) - tokens.begin(first) > LONGEST_DASHED) {
            return false;
        }
        String text = tokens.source().text();
        for (int i = first; i < last; i++) {
            boolean dash = i % 2 != first % 2;
            if (tokens.end(i) != tokens.begin(i + 1) || (text.charAt(tokens.begin(i)) == '-') != dash) {
                return false;
            }
        }
        boolean longer = (first > 0 && glued(tokens, first - 1)) || (last + 1 < tokens.size() && glued(tokens, last));
        boolean year = tokens.end(last) - tokens.begin(last) == DIGITS_OF_YEAR;
        return year
                && !longer
                && (numbers.read(text, tokens.begin(first), tokens.end(last), false) & WordClass.FULLDATE.bit()) != 0;
    }

    /** Whether a token and the next stand together, one of them a hyphen. */
    private static boolean glued(TokenTable tokens, int i) {
        String text = tokens.source().text();
        return tokens.end(i) == tokens.begin(i + 1)
                && (text.charAt(tokens.end(i) - 1) == '-' || text.charAt(tokens.begin(i + 1)) == '-');
    }

    private void split(String text, int begin, int end, Atoms atoms) {
        int at = begin;
        while (at < end) {
            int next = hyphen(text, at, end);
            if (next > at && at > begin && isDigit(text.charAt(at)) && isLetterCode(text, begin, at - 1)) {
                atoms.add(at, next, Lexicon.NONE, 0, Meaning.UNKNOWN);
            } else if (next > at) {
                piece(text, at, next, atoms);
            }
            if (next < end) {
                piece(text, next, next + 1, atoms);
            }
            at = next + 1;
        }
    }

    /** Whether these are the letters of a machine's name, "KC-30", rather than a word of time, "FY-20". */
    private boolean isLetterCode(String text, int begin, int end) {
        boolean capitals = end > begin && end - begin <= LONGEST_CODE && lexicon.find(text, begin, end) == Lexicon.NONE;
        for (int i = begin; i < end && capitals; i++) {
            capitals = text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
        }
        return capitals;
    }

    private static int hyphen(String text, int begin, int end) {
        int at = begin;
        while (at < end && text.charAt(at) != '-' && (text.charAt(at) < '\u2010' || text.charAt(at) > '\u2013')) {
            at++;
        }
        return at;
    }

    private void piece(String text, int begin, int end, Atoms atoms) {
        char first = text.charAt(begin);
        int change = change(text, begin, end);
        if (change < end && (isDigit(first) || isDigit(text.charAt(change))) && isGlued(text, begin, change, end)) {
            piece(text, begin, change, atoms);
            piece(text, change, end, atoms);
            return;
        }
        if (isDigit(first) || (isApostrophe(first) && end - begin > 1 && isDigit(text.charAt(begin + 1)))) {
            number(text, begin, end, atoms);
            return;
        }
        boolean capital = Character.isUpperCase(first);
        int word = lexicon.find(text, begin, end);
        if (word == Lexicon.NONE && text.charAt(end - 1) == '.' && end - begin <= LONGEST_ABBREVIATION) {
            word = lexicon.find(text, begin, end - 1);
        }
        if (word == Lexicon.NONE) {
            word = lexicon.find(text, begin, drawnOut(text, begin, end));
        }
        long classes = capital ? WordClass.CAPITAL.bit() : 0;
        if (word != Lexicon.NONE) {
            classes |= lexicon.classes(word, capital);
        } else if (!capital && isPlural(text, begin, end)) {
            classes |= WordClass.PLURAL.bit();
        }
        if (!capital && isGerund(text, begin, end)) {
            classes |= WordClass.GERUND.bit();
        }
        atoms.add(begin, end, word, classes, Meaning.UNKNOWN);
    }

    /** Where a word ends without the letters by which it is drawn out, "todayyy"; its beginning if it is not drawn out. */
    private static int drawnOut(String text, int begin, int end) {
        int at = end;
        while (at - 1 > begin && text.charAt(at - 2) == text.charAt(end - 1)) {
            at--;
        }
        boolean drawn = Character.isLetter(text.charAt(end - 1))
                && (end - at >= 2 || end - at == 1 && at - begin >= SHORTEST_DRAWN);
        return drawn ? at : begin;
    }

    /** Where digits turn to letters or letters to digits, the end if they do so nowhere. */
    private static int change(String text, int begin, int end) {
        boolean digits = isDigit(text.charAt(begin));
        int at = begin + 1;
        while (at < end && end - begin <= LONGEST_GLUED && isNumeral(text.charAt(at), digits) == digits) {
            at++;
        }
        return at < end && end - begin <= LONGEST_GLUED ? at : end;
    }

    private static boolean isNumeral(char c, boolean inNumber) {
        return isDigit(c) || (inNumber && (c == '.' || c == ',' || c == ':'));
    }

    /** Whether a word and a number stand together as one: "3.5years", "14april", "FY2020". */
    private boolean isGlued(String text, int begin, int change, int end) {
        boolean numberFirst = isDigit(text.charAt(begin));
        int word = numberFirst ? lexicon.find(text, change, end) : lexicon.find(text, begin, change);
        boolean capital = Character.isUpperCase(text.charAt(numberFirst ? change : begin));
        return word != Lexicon.NONE && (lexicon.classes(word, capital) & GLUED) != 0;
    }

    private static boolean isPlural(String text, int begin, int end) {
        return end - begin >= SHORTEST_PLURAL
                && text.charAt(end - 1) == 's'
                && text.charAt(end - 2) != 's'
                && Character.isLetter(text.charAt(begin));
    }

    private static boolean isGerund(String text, int begin, int end) {
        return end - begin >= SHORTEST_GERUND && text.startsWith("ing", end - 3);
    }

    private void number(String text, int begin, int end, Atoms atoms) {
        boolean shortened = isApostrophe(text.charAt(begin));
        int digits = shortened ? begin + 1 : begin;
        long shape = numbers.read(text, digits, end, shortened);
        int word = lexicon.find(text, begin, end);
        atoms.add(begin, end, word, shape, numbers.value(text, digits, end, shape));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
