package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;

/**
 * Judges one quotation mark of a block by its shape and by what stands on either side: how much speaks against its
 * opening a quotation, closing one, or being none.
 *
 * <p>The costs are judgements about English typesetting. 0 is what a careful typesetter writes; 1 is what careless
 * spacing makes of it; above 2 is an error in the text.
 */
final class MarkReader {

    private static final double WRONG_SHAPE = 2.5;
    private static final double WRONG_SIDE = 4;

    private enum Side {
        BLANK,
        WORD,
        STOP,
        OPENER,
        CLOSER,
        OTHER
    }

    private enum Shape {
        OPENING,
        CLOSING,
        STRAIGHT
    }

    private final TokenTable tokens;
    private final int first;
    private final int last;
    private boolean lowMarks;
    private boolean guillemets;
    private boolean guillemetsPointInwards;

    private boolean doubled;
    private double open;
    private double close;
    private double ignore;

    /** Reads the marks among the tokens of a block, {@code first} to {@code last}, half-open. */
    MarkReader(TokenTable tokens, int first, int last) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
    }

    /** Whether the mark last read is a double one. */
    boolean isDouble() {
        return doubled;
    }

    /** What speaks against its opening a quotation. */
    double open() {
        return open;
    }

    /** What speaks against its closing a quotation. */
    double close() {
        return close;
    }

    /** What speaks against its being no quotation mark at all. */
    double ignore() {
        return ignore;
    }

    /** Judges a mark; the marks of a block must come in order. */
    void read(int mark) {
        doubled = isDouble(tokens, mark);
        Side before = before(mark);
        Side after = after(mark);
        boolean roomBefore = before == Side.BLANK || before == Side.OPENER;
        boolean roomAfter = after == Side.BLANK || after == Side.CLOSER || after == Side.STOP;
        if (roomBefore && roomAfter) {
            apart(mark, before, after);
        } else if (roomBefore) {
            open = 0;
            close = smallWordAfterComma(mark) ? WRONG_SHAPE : WRONG_SIDE;
        } else if (roomAfter) {
            open = WRONG_SIDE;
            close = 0;
        } else {
            open = before == Side.STOP ? 1 : 1.5;
            close = before == Side.STOP ? 0.7 : 1;
        }
        ignore = ignorance(mark, roomBefore, roomAfter);
        addShape(shape(tokens.source().at(tokens.begin(mark))));
    }

    /** A mark with room on both sides is judged by what stands before the blank. */
    private void apart(int mark, Side before, Side after) {
        boolean opensBlock = mark == first;
        boolean afterStop = !opensBlock && isStop(mark - 1);
        open = opensBlock || before == Side.OPENER ? 0.5 : afterStop ? 1.3 : 1;
        close = opensBlock ? 2 * WRONG_SIDE : afterStop || after == Side.STOP ? 0.7 : 1;
        if (after == Side.STOP && before != Side.OPENER) {
            open += 1;
        }
    }

    private boolean smallWordAfterComma(int mark) {
        return mark > first
                && mark + 1 < last
                && isStop(mark - 1)
                && tokens.is(mark + 1, TokenKind.WORD)
                && !tokens.isCapitalized(mark + 1);
    }

    private double ignorance(int mark, boolean roomBefore, boolean roomAfter) {
        boolean afterNumber =
                mark > first && !roomBefore && roomAfter && tokens.is(mark - 1, TokenKind.NUMBER) && straight(mark);
        if (doubled) {
            return afterNumber ? 1 : 3;
        }
        return roomAfter && !roomBefore ? 1 : 2;
    }

    private boolean straight(int mark) {
        char c = tokens.first(mark);
        return c == '"' || c == '\'';
    }

    private void addShape(Shape shape) {
        if (shape == Shape.OPENING) {
            close += WRONG_SHAPE;
        } else if (shape == Shape.CLOSING) {
            open += WRONG_SHAPE;
        }
    }

    private Shape shape(char c) {
        return switch (c) {
            case '„', '‚', '\u301d' -> {
                lowMarks = true;
                yield Shape.OPENING;
            }
            case '“', '‘' -> lowMarks ? Shape.CLOSING : Shape.OPENING;
            case '«', '‹', '»', '›' -> guillemet(c == '«' || c == '‹');
            case '`', '「', '『', '‟' -> Shape.OPENING;
            case '”', '’', '´', '」', '』', '\u301e', '\u301f' -> Shape.CLOSING;
            default -> Shape.STRAIGHT;
        };
    }

    private Shape guillemet(boolean pointsLeft) {
        if (!guillemets) {
            guillemets = true;
            guillemetsPointInwards = !pointsLeft;
        }
        return pointsLeft != guillemetsPointInwards ? Shape.OPENING : Shape.CLOSING;
    }

    private Side before(int mark) {
        int at = mark;
        while (at > first && !tokens.spaceBefore(at) && tokens.is(at - 1, TokenKind.QUOTE) && mark - at < 4) {
            at--;
        }
        return at == first || tokens.spaceBefore(at) ? Side.BLANK : side(at - 1);
    }

    private Side after(int mark) {
        int at = mark + 1;
        while (at < last && !tokens.spaceBefore(at) && tokens.is(at, TokenKind.QUOTE) && at - mark < 5) {
            at++;
        }
        return at == last || tokens.spaceBefore(at) ? Side.BLANK : side(at);
    }

    private Side side(int token) {
        if (!tokens.is(token, TokenKind.MARK)) {
            boolean quote = tokens.is(token, TokenKind.QUOTE) || tokens.is(token, TokenKind.SYMBOL);
            return quote ? Side.OTHER : Side.WORD;
        }
        return switch (tokens.first(token)) {
            case '(', '[', '{', '-', '–', '—', '―', '/', '¿', '¡' -> opensOrBreaks(token);
            case ')', ']', '}' -> Side.CLOSER;
            default -> isStop(token) ? Side.STOP : Side.OTHER;
        };
    }

    /** A bracket opens; a dash or slash leaves room on either side. */
    private Side opensOrBreaks(int token) {
        char c = tokens.first(token);
        return c == '(' || c == '[' || c == '{' || c == '¿' || c == '¡' ? Side.OPENER : Side.BLANK;
    }

    private boolean isStop(int token) {
        return tokens.is(token, TokenKind.MARK) && ".,;:?!…".indexOf(tokens.first(token)) >= 0;
    }

    /** Whether a quotation mark is a double one. */
    static boolean isDouble(TokenTable tokens, int mark) {
        if (tokens.length(mark) == 2) {
            return true;
        }
        return switch (tokens.first(mark)) {
            case '\'', '‘', '’', '‚', '‛', '`', '´', '‹', '›', '\u02bc', '\uff07' -> false;
            default -> true;
        };
    }
}
