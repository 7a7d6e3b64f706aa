package io.github.broadsheet.internal.text;

/** Scans numbers with their separators and endings; a number that runs on into letters is a word. */
final class NumberScanner {

    private final String text;
    private final int end;
    private final WordScanner words;
    private final TokenBuffer out;

    NumberScanner(String text, int end, WordScanner words, TokenBuffer out) {
        this.text = text;
        this.end = end;
        this.words = words;
        this.out = out;
    }

    /** Adds the number that begins at {@code from}, where a digit, or a stop and a digit, stand. */
    int scan(int from) {
        int date = isoDate(from);
        if (date > from) {
            return out.add(TokenKind.NUMBER, from, date);
        }
        int at = figures(from);
        if (at < end && Character.getType(text.charAt(at)) == Character.OTHER_NUMBER) {
            at++;
        }
        if (isHyphenAndLetter(at)) {
            return words.scan(from, at + 1);
        }
        return Characters.wordStep(text, at, end) == 0 ? out.add(TokenKind.NUMBER, from, at) : letters(from, at);
    }

    private int figures(int from) {
        int at = Characters.skipDigits(text, text.charAt(from) == '.' ? from + 1 : from, end);
        while (Characters.isDigitAt(text, at + 1, end) && isSeparator(at)) {
            at = Characters.skipDigits(text, at + 1, end);
        }
        return at;
    }

    private boolean isSeparator(int at) {
        return switch (text.charAt(at)) {
            case '.', ':', '/', '⁄', '·' -> true;
            case ',' -> isGroup(at + 1);
            default -> false;
        };
    }

    /** Three digits, or two before another comma, as in {@code 1,00,000}. */
    private boolean isGroup(int at) {
        int after = Characters.skipDigits(text, at, Math.min(end, at + 4));
        return after - at == 3 || (after - at == 2 && after < end && text.charAt(after) == ',');
    }

    private boolean isHyphenAndLetter(int at) {
        return at < end && Characters.isHyphen(text.charAt(at)) && Characters.isLetterAt(text, at + 1, end);
    }

    /** Whether another number follows, as in {@code 1:00pm-6:00pm}. */
    private boolean isHyphenAndDigit(int at) {
        return at < end && Characters.isHyphen(text.charAt(at)) && Characters.isDigitAt(text, at + 1, end);
    }

    private int letters(int from, int at) {
        if (text.regionMatches(true, at, "a.m", 0, 3) || text.regionMatches(true, at, "p.m", 0, 3)) {
            return out.add(TokenKind.NUMBER, from, at);
        }
        int after = Characters.skipWord(text, at, end);
        boolean alone = !isHyphenAndLetter(after);
        if (alone && isEnding(at, after)) {
            return out.add(TokenKind.NUMBER, from, after);
        }
        if (alone && Lexicon.isUnit(text, at, after)) {
            int number = out.add(TokenKind.NUMBER, from, at);
            return isHyphenAndDigit(after) ? out.add(TokenKind.WORD, at, after) : number;
        }
        return words.scan(from, after);
    }

    private boolean isEnding(int at, int after) {
        if (after - at == 1) {
            return text.charAt(at) == 's';
        }
        return after - at == 2
                && (text.regionMatches(true, at, "st", 0, 2)
                        || text.regionMatches(true, at, "nd", 0, 2)
                        || text.regionMatches(true, at, "rd", 0, 2)
                        || text.regionMatches(true, at, "th", 0, 2));
    }

    /** Where a date such as {@code 2024-03-14} or {@code 2024-03-14T09:30Z} ends, or {@code from}. */
    private int isoDate(int from) {
        boolean date = from + 10 <= end
                && Characters.skipDigits(text, from, end) == from + 4
                && text.charAt(from + 4) == '-'
                && Characters.skipDigits(text, from + 5, end) == from + 7
                && text.charAt(from + 7) == '-'
                && Characters.skipDigits(text, from + 8, end) == from + 10;
        if (!date) {
            return from;
        }
        int at = from + 10;
        boolean time = at < end && text.charAt(at) == 'T' && Characters.isDigitAt(text, at + 1, end);
        return time ? isoTime(at + 1) : Characters.wordStep(text, at, end) == 0 ? at : from;
    }

    private int isoTime(int from) {
        int at = from;
        while (at < end
                && (Characters.isDigitAt(text, at, end)
                        || (".:+-".indexOf(text.charAt(at)) >= 0 && Characters.isDigitAt(text, at + 1, end)))) {
            at++;
        }
        return at < end && text.charAt(at) == 'Z' ? at + 1 : at;
    }
}
