package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.CueVerb.Frame;
import io.github.broadsheet.internal.quote.Unit.Item;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the units of the article's own text: sentences, joined where marks hold them together. What is longer than any
 * sentence is cut, so that the time stays linear in the length of the text.
 */
final class Units {

    private static final int ATTRIBUTION = 8;
    private static final long ADJUNCT = WordClass.ADVERB.bit() | WordClass.ADVERBIAL.bit() | WordClass.TIME.bit();
    private static final long ADVERB = WordClass.ADVERB.bit() | WordClass.TIME.bit() | WordClass.TIMEWORD.bit();
    private static final int LONGEST = 300;

    private final List<TokenizedSentence> sentences;
    private final List<Quotation> marks;
    private final Words words;
    private final TokenTable tokens;
    private final int firstSentence;
    private int mark;

    /** The units of sentences with the marks in them that stand in no others; the first sentence has a number. */
    Units(List<TokenizedSentence> sentences, int firstSentence, List<Quotation> marks, Words words) {
        this.sentences = sentences;
        this.firstSentence = firstSentence;
        this.words = words;
        this.tokens = words.tokens();
        this.marks = marks.stream()
                .filter(each -> !each.content().isEmpty())
                .map(each -> each.open() && !each.continued() ? cut(each) : each)
                .toList();
    }

    List<Unit> make() {
        List<Unit> units = new ArrayList<>();
        for (int s = 0; s < sentences.size(); ) {
            int next = s + 1;
            if (sentences.get(s).block().type().isArticleText()) {
                skipMarks(sentences.get(s).begin());
                List<Item> items = new ArrayList<>();
                add(sentences.get(s), items);
                while (next < sentences.size() && joined(next)) {
                    add(sentences.get(next), items);
                    next++;
                }
                for (int from = 0; from < items.size(); from += LONGEST) {
                    List<Item> part = items.subList(from, Math.min(items.size(), from + LONGEST));
                    units.add(new Unit(words, sentences.get(s).block(), firstSentence + s, part));
                }
            }
            s = next;
        }
        return units;
    }

    /** A quotation whose closing mark is missing, cut before the comma that "she said" follows. */
    private Quotation cut(Quotation open) {
        int first = tokens.firstAtOrAfter(open.content().begin());
        int limit = Math.min(tokens.firstAtOrAfter(open.content().end()), first + LONGEST);
        for (int i = first + 1; i < limit; i++) {
            if (tokens.is(i, ',') && isAttribution(i + 1, limit)) {
                Span span = Span.of(open.span().begin(), tokens.end(i));
                Span content = Span.of(open.content().begin(), tokens.end(i));
                return new Quotation(span, content, open.kind(), open.depth(), true, false);
            }
        }
        return open;
    }

    private boolean isAttribution(int from, int limit) {
        long clause = WordClass.FINITE.bit() | WordClass.SUBORDINATOR.bit() | WordClass.COORDINATOR.bit();
        for (int i = from; i < Math.min(limit, from + ATTRIBUTION); i++) {
            if (words.cue(i) >= 0 && i > from) {
                return i + 1 >= limit || tokens.is(i + 1, '.') && isPast(i);
            }
            boolean other = (words.classes(i) & clause) != 0 || !tokens.is(i, TokenKind.WORD);
            if (other) {
                return false;
            }
        }
        return false;
    }

    private boolean isPast(int token) {
        return CueLexicon.standard().form(words.cue(token)).is(CueVerb.Form.PAST);
    }

    private void skipMarks(int offset) {
        while (mark < marks.size() && marks.get(mark).span().end() <= offset) {
            mark++;
        }
    }

    /** Adds the tokens of a sentence, those between marks as one item, which an earlier sentence may have begun. */
    private void add(TokenizedSentence sentence, List<Item> items) {
        for (int i = sentence.first(); i < sentence.last(); ) {
            if (!items.isEmpty() && i < items.get(items.size() - 1).last()) {
                i = items.get(items.size() - 1).last();
                continue;
            }
            skipMarks(tokens.begin(i));
            int next = i + 1;
            Optional<Quotation> quotation = Optional.empty();
            if (mark < marks.size() && marks.get(mark).span().begin() <= tokens.begin(i)) {
                quotation = Optional.of(marks.get(mark));
                while (next < tokens.size()
                        && tokens.begin(next) < marks.get(mark).span().end()) {
                    next++;
                }
            }
            items.add(new Item(i, next, quotation));
            i = next;
        }
    }

    /** Whether a sentence goes on with the one before it. */
    private boolean joined(int next) {
        TokenizedSentence here = sentences.get(next - 1);
        TokenizedSentence there = sentences.get(next);
        if (mark >= marks.size() || !here.block().equals(there.block())) {
            return false;
        }
        int begin = marks.get(mark).span().begin();
        int end = marks.get(mark).span().end();
        return begin < there.begin() && (end > there.begin() || end == here.end() && opensWithCue(there));
    }

    /** Whether a sentence after marks is no more than "she said" or "said the mayor". */
    private boolean opensWithCue(TokenizedSentence sentence) {
        if (tokens.is(sentence.first(), TokenKind.WORD) && !tokens.isCapitalized(sentence.first())) {
            return true;
        }
        long clause = WordClass.FINITE.bit() | WordClass.SUBORDINATOR.bit();
        int limit = Math.min(sentence.last(), sentence.first() + ATTRIBUTION);
        boolean pronoun = (words.classes(sentence.first()) & WordClass.PRONOUN.bit()) != 0;
        for (int i = sentence.first(); i < limit; i++) {
            if (i > sentence.first() && isCue(i)) {
                return endsSoon(sentence, i + 1);
            }
            if (pronoun && i > sentence.first() && (words.classes(i) & ADVERB) == 0) {
                return false;
            }
            if (tokens.is(i, ',')) {
                return endsApposition(sentence, i + 1);
            }
            if (!tokens.is(i, TokenKind.WORD) || (words.classes(i) & clause) != 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word reports the marks before its sentence: no noun after "the", and no gesture after a full stop. */
    private boolean isCue(int token) {
        boolean noun = (words.classes(token - 1) & WordClass.DETERMINER.bit()) != 0;
        return words.cue(token) >= 0
                && !noun
                && CueLexicon.standard().form(words.cue(token)).verbs().stream()
                        .anyMatch(verb -> !verb.takes(Frame.GESTURE) || !endsInStop());
    }

    private boolean endsInStop() {
        Span content = marks.get(mark).content();
        return tokens.source().at(content.end() - 1) == '.';
    }

    /** Whether a cue follows the comma that ends "Ruiz, the mayor of the town,". */
    private boolean endsApposition(TokenizedSentence sentence, int from) {
        int limit = Math.min(sentence.last() - 1, from + 2 * ATTRIBUTION);
        for (int i = from; i < limit; i++) {
            if (tokens.is(i, ',')) {
                return words.cue(i + 1) >= 0 && endsSoon(sentence, i + 2);
            }
        }
        return false;
    }

    /** Whether after a cue there is no more than when, where or how it was said. */
    private boolean endsSoon(TokenizedSentence sentence, int from) {
        if (from >= sentence.last() || tokens.is(from, '.') || tokens.is(from, ',')) {
            return true;
        }
        boolean adjunct = (words.classes(from) & ADJUNCT) != 0 && sentence.last() - from <= ATTRIBUTION;
        for (int i = from; i < sentence.last() && adjunct; i++) {
            adjunct = !tokens.is(i, "that") && !tokens.is(i, ':') && !tokens.is(i, TokenKind.QUOTE);
        }
        return adjunct;
    }
}
