package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Block;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.coref.Coreference;
import io.github.broadsheet.internal.coref.Referents;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.NameFinder;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.speaker.SpeakerFinder;
import io.github.broadsheet.internal.text.Paragraphs;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.util.List;

/** Runs the rooms up to the quotations on a text. */
public final class QuoteTexts {

    private QuoteTexts() {}

    /** What is quoted in a text, each line of which is a paragraph. */
    public static List<FoundQuote> find(String text) {
        SourceText source = SourceText.of(text);
        return find(source, Paragraphs.of(source));
    }

    /** What is quoted in a text with these blocks. */
    public static List<FoundQuote> find(SourceText source, List<Block> blocks) {
        Prepared prepared = prepare(source, blocks);
        return new QuoteFinder().find(prepared.sentences(), prepared.marks(), prepared.names());
    }

    /** The quotes of a text, each line of which is a paragraph. */
    public static Quotes attribute(String text, List<TimeExpression> times) {
        SourceText source = SourceText.of(text);
        Prepared prepared = prepare(source, Paragraphs.of(source));
        List<FoundQuote> found = new QuoteFinder().find(prepared.sentences(), prepared.marks(), prepared.names());
        List<Span> quoted = prepared.marks().stream().map(Quotation::content).toList();
        Referents referents = Coreference.standard().resolve(prepared.sentences(), prepared.names(), found, quoted);
        return new SpeakerFinder().attribute(prepared.sentences(), found, referents, times);
    }

    private record Prepared(List<TokenizedSentence> sentences, List<Quotation> marks, List<FoundName> names) {}

    private static Prepared prepare(SourceText source, List<Block> blocks) {
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        List<Quotation> marks = new QuoteMarks().pair(tokens, blocks);
        List<TokenizedSentence> sentences = SentenceSplitter.standard().split(tokens, blocks, marks);
        return new Prepared(sentences, marks, NameFinder.standard().find(sentences));
    }
}
