package io.github.broadsheet.internal.text;

import io.github.broadsheet.Span;
import io.github.broadsheet.Token;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The tokens of a text, in its order, none overlapping another: whatever is not blank inside the blocks lies in one. Kept
 * as columns of numbers, so that a stage may walk over a million of them without making an object of each.
 */
public final class TokenTable {

    private static final TokenKind[] KINDS = TokenKind.values();

    private final SourceText source;
    private final int[] begins;
    private final int[] ends;
    private final byte[] kinds;

    /** Takes over the columns, which the caller must not change afterwards. */
    TokenTable(SourceText source, int[] begins, int[] ends, byte[] kinds) {
        this.source = source;
        this.begins = begins;
        this.ends = ends;
        this.kinds = kinds;
    }

    /**
     * The text that the offsets count in.
     *
     * @return the text
     */
    public SourceText source() {
        return source;
    }

    /**
     * How many tokens there are.
     *
     * @return zero or more
     */
    public int size() {
        return begins.length;
    }

    /**
     * Where a token begins.
     *
     * @param i the number of a token, from zero
     * @return offset of its first code unit
     */
    public int begin(int i) {
        return begins[i];
    }

    /**
     * Where a token ends.
     *
     * @param i the number of a token, from zero
     * @return offset after its last code unit
     */
    public int end(int i) {
        return ends[i];
    }

    /**
     * How many code units a token has.
     *
     * @param i the number of a token, from zero
     * @return one or more
     */
    public int length(int i) {
        return ends[i] - begins[i];
    }

    /**
     * What a token looks like.
     *
     * @param i the number of a token, from zero
     * @return its kind
     */
    public TokenKind kind(int i) {
        return KINDS[kinds[i]];
    }

    /**
     * The text of a token; cut anew at each call.
     *
     * @param i the number of a token, from zero
     * @return exactly what stands there
     */
    public String text(int i) {
        return source.cut(begins[i], ends[i]);
    }

    /**
     * The text from one token to another, with whatever stands between.
     *
     * @param first the number of the first token
     * @param last one more than the number of the last token, more than {@code first}
     * @return exactly what stands there
     */
    public String text(int first, int last) {
        return source.cut(begins[first], ends[last - 1]);
    }

    /**
     * The place of several tokens.
     *
     * @param first the number of the first token
     * @param last one more than the number of the last token, more than {@code first}
     * @return from the beginning of the first to the end of the last
     */
    public Span span(int first, int last) {
        return Span.of(begins[first], ends[last - 1]);
    }

    /**
     * Whether a token is written just so.
     *
     * @param i the number of a token, from zero
     * @param word what to compare with
     * @return true if every code unit is the same
     */
    public boolean is(int i, String word) {
        return length(i) == word.length() && source.text().startsWith(word, begins[i]);
    }

    /**
     * Whether a token is this one character.
     *
     * @param i the number of a token, from zero
     * @param c a code unit
     * @return true if the token is the character alone
     */
    public boolean is(int i, char c) {
        return length(i) == 1 && first(i) == c;
    }

    /**
     * Whether a token is written so in small or capital letters.
     *
     * @param i the number of a token, from zero
     * @param word what to compare with
     * @return true if every letter is the same apart from case
     */
    public boolean isIgnoreCase(int i, String word) {
        return length(i) == word.length() && source.text().regionMatches(true, begins[i], word, 0, word.length());
    }

    /**
     * Whether a token is of this kind.
     *
     * @param i the number of a token, from zero
     * @param kind a kind
     * @return true if it is
     */
    public boolean is(int i, TokenKind kind) {
        return kinds[i] == kind.ordinal();
    }

    /**
     * The first code unit of a token.
     *
     * @param i the number of a token, from zero
     * @return the code unit
     */
    public char first(int i) {
        return source.at(begins[i]);
    }

    /**
     * Whether a token begins with a capital letter.
     *
     * @param i the number of a token, from zero
     * @return true for upper and title case
     */
    public boolean isCapitalized(int i) {
        int first = source.text().codePointAt(begins[i]);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /**
     * Whether white space, or nothing at all, stands before a token.
     *
     * @param i the number of a token, from zero
     * @return false if it touches the token before
     */
    public boolean spaceBefore(int i) {
        return i == 0 || ends[i - 1] < begins[i];
    }

    /**
     * The first token that begins at an offset or after it.
     *
     * @param offset an offset into the text
     * @return its number, {@link #size()} if there is none
     */
    public int firstAtOrAfter(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * One token as a noun of the library.
     *
     * @param i the number of a token, from zero
     * @return the token
     */
    public Token token(int i) {
        return new Token(Span.of(begins[i], ends[i]), text(i));
    }

    /**
     * All tokens as nouns of the library, each made when it is asked for.
     *
     * @return an unmodifiable view
     */
    public List<Token> asList() {
        return new View(this);
    }

    private static final class View extends AbstractList<Token> implements RandomAccess {

        private final TokenTable table;

        View(TokenTable table) {
            this.table = table;
        }

        @Override
        public Token get(int index) {
            return table.token(Objects.checkIndex(index, table.size()));
        }

        @Override
        public int size() {
            return table.size();
        }
    }
}
