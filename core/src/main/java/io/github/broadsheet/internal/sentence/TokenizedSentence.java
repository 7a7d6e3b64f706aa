package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.Block;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.List;
import java.util.Objects;

/**
 * A sentence with its tokens and its block. The sentences of a text take up its tokens one after the other, and leave
 * none out.
 *
 * @param sentence the sentence as the library gives it out
 * @param block the block that it stands in
 * @param tokens the tokens of the whole text
 * @param first the number of its first token
 * @param last one more than the number of its last token
 * @param opensParagraph whether it is the first of its block
 */
public record TokenizedSentence(
        Sentence sentence, Block block, TokenTable tokens, int first, int last, boolean opensParagraph) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the sentence has no token
     */
    public TokenizedSentence {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(tokens, "tokens");
        if (first < 0 || last <= first || last > tokens.size()) {
            throw new IllegalArgumentException("last: a sentence needs tokens, was " + first + " to " + last);
        }
    }

    /**
     * Where it stands.
     *
     * @return the place, half-open
     */
    public Span span() {
        return sentence.span();
    }

    /**
     * What stands there.
     *
     * @return the text of the sentence
     */
    public String text() {
        return sentence.text();
    }

    /**
     * Where it begins.
     *
     * @return offset of its first code unit
     */
    public int begin() {
        return sentence.span().begin();
    }

    /**
     * Where it ends.
     *
     * @return offset after its last code unit
     */
    public int end() {
        return sentence.span().end();
    }

    /**
     * How many tokens it has.
     *
     * @return one or more
     */
    public int size() {
        return last - first;
    }

    /**
     * Sentences without the words that stand before the news, such as those of a dateline.
     *
     * @param sentences the sentences, in order
     * @param before where those words stand
     * @return the sentences, of which the one that begins with those words begins after them
     */
    public static List<TokenizedSentence> after(List<TokenizedSentence> sentences, Span before) {
        Objects.requireNonNull(before, "before");
        return sentences.stream()
                .map(each ->
                        each.begin() <= before.begin() && before.end() < each.end() ? each.from(before.end()) : each)
                .toList();
    }

    private TokenizedSentence from(int offset) {
        int begin = Math.min(last - 1, tokens.firstAtOrAfter(offset));
        Span span = Span.of(tokens.begin(begin), sentence.span().end());
        String text = sentence.text().substring(span.begin() - sentence.span().begin());
        return new TokenizedSentence(new Sentence(span, text), block, tokens, begin, last, opensParagraph);
    }
}
