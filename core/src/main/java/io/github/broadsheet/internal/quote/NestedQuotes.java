package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Reads the words that are quoted as a text of their own, and so finds what they quote in their turn: "Keller said that
 * Wirth had told her it sank".
 */
final class NestedQuotes {

    private static final int DEEPEST = 3;

    private final List<TokenizedSentence> sentences;
    private final List<Quotation> marks;
    private final Words words;
    private final TokenTable tokens;

    NestedQuotes(List<TokenizedSentence> sentences, List<Quotation> marks, Words words) {
        this.sentences = sentences;
        this.marks = marks;
        this.words = words;
        this.tokens = words.tokens();
    }

    /** The quotations, each with those inside it; marked phrases of one clause follow one another. */
    List<FoundQuote> read(List<FoundQuote> found) {
        return read(found, 1);
    }

    private List<FoundQuote> read(List<FoundQuote> found, int depth) {
        List<FoundQuote> read = new ArrayList<>();
        for (int i = 0; i < found.size(); ) {
            int next = i + 1;
            while (next < found.size() && isSameClause(found.get(i), found.get(next))) {
                next++;
            }
            read.addAll(ofOneClause(found.subList(i, next), depth));
            i = next;
        }
        return read;
    }

    private static boolean isSameClause(FoundQuote first, FoundQuote second) {
        return first.clause().isPresent() && first.clause().equals(second.clause());
    }

    /** The words of one clause are read once; what is in them goes to the marks around it, else to the first. */
    private List<FoundQuote> ofOneClause(List<FoundQuote> outer, int depth) {
        FoundQuote first = outer.get(0);
        if (first.type() == QuoteType.SCARE || depth > DEEPEST) {
            return outer;
        }
        List<FoundQuote> nested = new ArrayList<>();
        for (Span place : first.clause().map(List::of).orElse(first.content())) {
            if (hasCue(place)) {
                inside(place).stream().filter(each -> isLess(each, place)).forEach(nested::add);
            }
        }
        return nested.isEmpty() ? outer : shared(outer, read(nested, depth + 1));
    }

    private static List<FoundQuote> shared(List<FoundQuote> outer, List<FoundQuote> nested) {
        List<List<FoundQuote>> shares = new ArrayList<>();
        outer.forEach(each -> shares.add(new ArrayList<>()));
        int at = 0;
        for (FoundQuote each : nested) {
            while (at + 1 < outer.size()
                    && outer.get(at + 1).span().begin() <= each.span().begin()) {
                at++;
            }
            boolean around = outer.get(at).span().overlaps(each.span());
            shares.get(around ? at : 0).add(each);
        }
        List<FoundQuote> read = new ArrayList<>();
        for (int i = 0; i < outer.size(); i++) {
            read.add(outer.get(i).withNested(shares.get(i)));
        }
        return read;
    }

    /** Whether a quotation has a source of its own and leaves a part of the words around it. */
    private static boolean isLess(FoundQuote each, Span place) {
        return each.speakerSpan().filter(place::encloses).isPresent();
    }

    private boolean hasCue(Span place) {
        for (int i = tokens.firstAtOrAfter(place.begin()); i < tokens.size() && tokens.begin(i) < place.end(); i++) {
            if (words.cue(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<FoundQuote> inside(Span place) {
        List<TokenizedSentence> cut = new ArrayList<>();
        int first = Math.max(0, firstFrom(sentences, TokenizedSentence::begin, place.begin() + 1) - 1);
        for (int s = first; s < sentences.size() && sentences.get(s).begin() < place.end(); s++) {
            cut(sentences.get(s), place, cut);
        }
        List<FoundQuote> found = new ArrayList<>();
        for (Unit unit : new Units(cut, first, outermost(place), words).make()) {
            for (Spoken spoken : Reading.of(unit).spoken()) {
                QuoteBuilder.add(unit, spoken, found);
            }
        }
        return found;
    }

    private void cut(TokenizedSentence sentence, Span place, List<TokenizedSentence> cut) {
        int from = Math.max(sentence.first(), tokens.firstAtOrAfter(place.begin()));
        int to = Math.min(sentence.last(), tokens.firstAtOrAfter(place.end()));
        if (from < to) {
            Span span = Span.of(tokens.begin(from), tokens.end(to - 1));
            String text = tokens.source().cut(span.begin(), span.end());
            cut.add(new TokenizedSentence(
                    new Sentence(span, text), sentence.block(), tokens, from, to, sentence.opensParagraph()));
        }
    }

    /** The marked words inside a place that stand in no others there. */
    private List<Quotation> outermost(Span place) {
        List<Quotation> inside = new ArrayList<>();
        int end = place.begin();
        for (int i = firstFrom(marks, mark -> mark.span().begin(), place.begin());
                i < marks.size() && marks.get(i).span().begin() < place.end();
                i++) {
            Quotation mark = marks.get(i);
            if (place.encloses(mark.span()) && mark.span().begin() >= end) {
                inside.add(mark);
                end = mark.span().end();
            }
        }
        return inside;
    }

    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> begin, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(sorted.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
