package io.github.broadsheet.internal.text;

/** Scans one block from left to right, and reads each character a fixed number of times. */
final class BlockScanner {

    private static final int LONGEST_CURRENCY = 3;

    private final String text;
    private final int begin;
    private final int end;
    private final TokenBuffer out;
    private final SingleMarks marks;
    private final AddressScanner addresses;
    private final WordScanner words;
    private final NumberScanner numbers;

    BlockScanner(String text, int begin, int end, TokenBuffer out) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.out = out;
        this.marks = new SingleMarks(text, begin, end);
        this.addresses = new AddressScanner(text, end);
        this.words = new WordScanner(text, begin, end, marks, out);
        this.numbers = new NumberScanner(text, end, words, out);
    }

    void scan() {
        int at = begin;
        while (at < end) {
            at = Characters.isBlank(text.charAt(at)) ? at + 1 : token(at);
        }
    }

    private int token(int at) {
        int address = addresses.endOf(at, Characters.isWordAt(text, at - 1, begin, end));
        if (address > at) {
            return out.add(addresses.kind(), at, address);
        }
        char c = text.charAt(at);
        if (Characters.isDigitAt(text, at, end) || (c == '.' && startsDecimal(at))) {
            return numbers.scan(at);
        }
        if (Characters.isApostrophe(c)) {
            return apostrophe(at);
        }
        if (Characters.wordStep(text, at, end) > 0) {
            return word(at, c);
        }
        return Characters.isDoubleQuote(c) || c == '‹' || c == '›' || c == '‚' ? quote(at) : mark(at, c);
    }

    private boolean startsDecimal(int at) {
        return Characters.isDigitAt(text, at + 1, end) && !Characters.isWordAt(text, at - 1, begin, end);
    }

    private int word(int at, char c) {
        if (Character.isUpperCase(c)) {
            int sign = at + 1;
            while (sign < end && sign < at + LONGEST_CURRENCY && Character.isUpperCase(text.charAt(sign))) {
                sign++;
            }
            if (sign < end && Character.getType(text.charAt(sign)) == Character.CURRENCY_SYMBOL) {
                return out.add(TokenKind.SYMBOL, at, sign + 1);
            }
        }
        return words.scan(at, at);
    }

    private int apostrophe(int at) {
        return switch (marks.at(at)) {
            case PAIR -> out.add(TokenKind.QUOTE, at, at + 2);
            case POSSESSIVE -> out.add(TokenKind.POSSESSIVE, at, at + 1);
            case WORD_END -> out.add(TokenKind.WORD, at, at + 1);
            case WORD_BEGIN -> beginning(at);
            case CLITIC -> words.addClitic(at, at + 1 + marks.clitics(at));
            case PRIME -> out.add(TokenKind.SYMBOL, at, at + 1);
            case QUOTE -> quotes(at);
            case INSIDE -> inside(at);
        };
    }

    private int beginning(int at) {
        if (!Characters.isDigitAt(text, at + 1, end)) {
            return words.scan(at, at + 1);
        }
        int digits = Characters.skipDigits(text, at + 1, end);
        return out.add(TokenKind.NUMBER, at, Characters.skipWord(text, digits, end));
    }

    /** An apostrophe with letters or digits on both sides that no word took: {@code 1990's}, {@code 6'2}. */
    private int inside(int at) {
        int run = run(at, text.charAt(at));
        if (run - at > 2) {
            return out.add(TokenKind.SYMBOL, at, run);
        }
        int letters = marks.clitics(at);
        if (letters > 0) {
            return words.addClitic(at, at + 1 + letters);
        }
        boolean feet = at > begin && Character.isDigit(text.charAt(at - 1)) && Characters.isDigitAt(text, at + 1, end);
        return out.add(feet ? TokenKind.SYMBOL : TokenKind.QUOTE, at, at + 1);
    }

    private int quote(int at) {
        boolean inches = text.charAt(at) == '"'
                && out.lastIs(TokenKind.NUMBER, at)
                && out.lastBegin() - 1 > begin
                && Characters.isApostrophe(text.charAt(out.lastBegin() - 1))
                && Character.isDigit(text.charAt(out.lastBegin() - 2));
        return inches ? out.add(TokenKind.SYMBOL, at, at + 1) : quotes(at);
    }

    /** One quotation mark; three and more of a kind quote nothing. */
    private int quotes(int at) {
        int run = run(at, text.charAt(at));
        return run - at > 2 ? out.add(TokenKind.SYMBOL, at, run) : out.add(TokenKind.QUOTE, at, at + 1);
    }

    private int mark(int at, char c) {
        if (c == '.') {
            return out.add(TokenKind.MARK, at, run(at, c));
        }
        if (c == '!' || c == '?') {
            return out.add(TokenKind.MARK, at, questions(at));
        }
        if (c == '&' && text.startsWith("&amp;", at) && at + 5 <= end) {
            return out.add(TokenKind.SYMBOL, at, at + 5);
        }
        int point = text.codePointAt(at);
        TokenKind kind = isPunctuation(point) ? TokenKind.MARK : TokenKind.SYMBOL;
        int after = at + Character.charCount(point);
        return out.add(kind, at, after > end ? end : repeats(c) ? run(at, c) : joined(after));
    }

    private static boolean isPunctuation(int point) {
        if (point == '%' || point == '&' || point == '#' || point == '@' || point == '*') {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean repeats(char c) {
        return "-–—_=*~#…•·|<>/\\+".indexOf(c) >= 0;
    }

    private int questions(int at) {
        int after = at;
        while (after < end && (text.charAt(after) == '!' || text.charAt(after) == '?')) {
            after++;
        }
        return after;
    }

    private int run(int at, char c) {
        int after = at + 1;
        while (after < end && text.charAt(after) == c) {
            after++;
        }
        return after;
    }

    /** Keeps a picture together with the signs that change its look. */
    private int joined(int after) {
        int at = after;
        while (at < end
                && (text.charAt(at) == '\ufe0f' || text.charAt(at) == '\ufe0e' || text.charAt(at) == '\u20e3')) {
            at++;
        }
        return at;
    }
}
