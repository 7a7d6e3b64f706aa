package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Block;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.CueLexicon.CueForm;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence as the grammar of quotations reads it: a row of items, each of them a token or a whole marked quotation. A
 * sentence that ends inside marks goes on to where they close. To ask about an item outside the row is allowed and
 * answered with no.
 */
final class Unit {

    private static final int LONG_WORD = 4;
    private static final int SENTENCE = 3;
    private static final int MANY_WORDS = 10;
    private static final int CLOSERS = 4;
    private static final int LABEL = 3;

    private final Words words;
    private final TokenTable tokens;
    private final Block block;
    private final int sentence;
    private final List<Item> items;
    private final int[] quotesBefore;
    private final boolean titleCase;

    /**
     * One item.
     *
     * @param first its first token
     * @param last one more than its last token
     * @param mark the quotation that it is, if it is one
     */
    record Item(int first, int last, Optional<Quotation> mark) {}

    /**
     * A stretch of items, half-open.
     *
     * @param from the first item
     * @param to one more than the last item
     */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    Unit(Words words, Block block, int sentence, List<Item> items) {
        this.words = words;
        this.tokens = words.tokens();
        this.block = block;
        this.sentence = sentence;
        this.items = List.copyOf(items);
        this.quotesBefore = new int[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            quotesBefore[i + 1] = quotesBefore[i] + (items.get(i).mark().isPresent() ? 1 : 0);
        }
        this.titleCase = readTitleCase();
    }

    private boolean readTitleCase() {
        int small = 0;
        int capital = 0;
        for (int i = 0; i < size(); i++) {
            if (is(i, TokenKind.WORD) && tokens.length(token(i)) > LONG_WORD) {
                small += isCapitalized(i) ? 0 : 1;
                capital += isCapitalized(i) ? 1 : 0;
            }
        }
        return capital > small * 2;
    }

    /** Whether most longer words have a capital, as in some headlines. */
    boolean isTitleCase() {
        return titleCase;
    }

    int size() {
        return items.size();
    }

    Block block() {
        return block;
    }

    /** The number of the sentence that it begins with. */
    int sentence() {
        return sentence;
    }

    Words words() {
        return words;
    }

    private boolean inside(int item) {
        return item >= 0 && item < items.size();
    }

    /** Whether an item is a marked quotation. */
    boolean isQuote(int item) {
        return inside(item) && items.get(item).mark().isPresent();
    }

    /** The quotation of an item that {@link #isQuote}. */
    Quotation quote(int item) {
        return items.get(item).mark().orElseThrow();
    }

    private int token(int item) {
        return items.get(item).first();
    }

    int begin(int item) {
        return isQuote(item) ? quote(item).span().begin() : tokens.begin(token(item));
    }

    int end(int item) {
        return isQuote(item) ? quote(item).span().end() : tokens.end(token(item));
    }

    Span span(int from, int to) {
        return Span.of(begin(from), end(to - 1));
    }

    Span span(Range range) {
        return span(range.from(), range.to());
    }

    Phrase phrase(Range range) {
        Span span = span(range);
        return new Phrase(span, tokens.source().cut(span.begin(), span.end()));
    }

    boolean isToken(int item) {
        return inside(item) && items.get(item).mark().isEmpty();
    }

    boolean is(int item, WordClass type) {
        return isAny(item, type.bit());
    }

    boolean isAny(int item, long types) {
        return isToken(item) && (words.classes(token(item)) & types) != 0;
    }

    boolean is(int item, TokenKind kind) {
        return isToken(item) && tokens.is(token(item), kind);
    }

    boolean is(int item, String word) {
        return isToken(item) && tokens.isIgnoreCase(token(item), word);
    }

    boolean is(int item, char mark) {
        return isToken(item) && tokens.is(token(item), mark);
    }

    boolean isComma(int item) {
        return is(item, ',');
    }

    /** Whether an item ends a sentence, or nothing follows. */
    boolean isEnd(int item) {
        return item >= size() || is(item, '.') || is(item, '?') || is(item, '!') || is(item, ';') || is(item, '…');
    }

    boolean isMark(int item) {
        return is(item, TokenKind.MARK) || is(item, TokenKind.QUOTE);
    }

    boolean isDash(int item) {
        return isMark(item) && (is(item, '–') || is(item, '—') || is(item, '-') || is(item, "--"));
    }

    boolean isCapitalized(int item) {
        return isToken(item) && tokens.isCapitalized(token(item));
    }

    boolean isWord(int item) {
        return is(item, TokenKind.WORD) || is(item, TokenKind.NUMBER);
    }

    boolean endsWith(int item, String ending) {
        if (!isToken(item) || tokens.length(token(item)) <= ending.length()) {
            return false;
        }
        return tokens.source().text().startsWith(ending, tokens.end(token(item)) - ending.length());
    }

    /** Whether an item is a form of a cue verb and not part of a name or, in running text, written as one. */
    boolean isCue(int item) {
        if (!isToken(item) || words.cue(token(item)) < 0) {
            return false;
        }
        return item == 0 || !isCapitalized(item) || titleCase && name(item) < 0;
    }

    /** The cue form of an item that {@link #isCue}. */
    CueForm cue(int item) {
        return CueLexicon.standard().form(words.cue(token(item)));
    }

    /** The number of the name that an item is part of, -1 for none. */
    int name(int item) {
        return isToken(item) ? words.name(token(item)) : -1;
    }

    /** How many words an item has; of many not all are counted. */
    int wordCount(int item) {
        int count = 0;
        for (int i = items.get(item).first(); i < items.get(item).last() && count < MANY_WORDS; i++) {
            count += tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.NUMBER) ? 1 : 0;
        }
        return count;
    }

    /** Whether the words between the marks end as a whole sentence, or a part before its cue, does. */
    boolean closesClause(int item) {
        return isQuote(item) && ",.?!…—-".indexOf(closing(item)) >= 0;
    }

    /** Whether the words between the marks end as a part of a longer sentence may: with no full stop. */
    boolean endsOpen(int item) {
        return isQuote(item) && ",?!…—-".indexOf(closing(item)) >= 0;
    }

    private char closing(int item) {
        Span content = quote(item).content();
        int end = content.end();
        int begin = Math.max(content.begin(), end - CLOSERS);
        while (end > begin && "'\u2019\u201d\" ".indexOf(tokens.source().at(end - 1)) >= 0) {
            end--;
        }
        return end == begin ? ' ' : tokens.source().at(end - 1);
    }

    /** Who speaks in marked words that begin as a transcript does, "RUIZ: We will not pay", by that label. */
    Optional<Span> label(int item) {
        if (!isQuote(item)) {
            return Optional.empty();
        }
        int first = tokens.firstAtOrAfter(quote(item).content().begin());
        int colon = first;
        while (colon < Math.min(items.get(item).last(), first + LABEL) && isCapitals(colon)) {
            colon++;
        }
        boolean label = colon > first && colon + 1 < items.get(item).last() && tokens.is(colon, ':');
        return label ? Optional.of(Span.of(tokens.begin(first), tokens.end(colon - 1))) : Optional.empty();
    }

    private boolean isCapitals(int token) {
        String text = tokens.is(token, TokenKind.WORD) ? tokens.text(token) : "";
        return text.length() >= LABEL && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The words between the marks without such a label. */
    Span said(int item) {
        Span content = quote(item).content();
        return label(item)
                .map(label -> tokens.firstAtOrAfter(label.end()) + 1)
                .map(from -> Span.of(tokens.begin(from), content.end()))
                .orElse(content);
    }

    /** Whether the words between the marks begin with a capital. */
    boolean opensSentence(int item) {
        return Character.isUpperCase(tokens.source().at(quote(item).content().begin()));
    }

    /** Whether a finite verb seems to stand between two items. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isQuote(i) ? wordCount(i) > SENTENCE : isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int item) {
        if (is(item, WordClass.FINITE)) {
            return true;
        }
        if (!is(item, TokenKind.WORD) || isCapitalized(item)) {
            return is(item, TokenKind.POSSESSIVE) && is(item - 1, WordClass.PRONOUN);
        }
        boolean cue = isCue(item) && !endsWith(item, "ing") && !is(item, WordClass.NOUN_FORM);
        return cue || endsWith(item, "ed");
    }

    /** Whether a marked quotation stands between two items. */
    boolean hasQuote(int from, int to) {
        return from < to && quotesBefore[to] > quotesBefore[from];
    }
}
