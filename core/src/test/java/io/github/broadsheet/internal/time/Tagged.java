package io.github.broadsheet.internal.time;

import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.Paragraphs;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Texts cut into sentences, and their times. */
public final class Tagged {

    private static final TimeTagger TAGGER = new TimeTagger(TimeSettings.standard());

    private Tagged() {}

    public static List<TokenizedSentence> sentences(String text) {
        SourceText source = SourceText.of(text);
        var blocks = Paragraphs.of(source);
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        return SentenceSplitter.standard().split(tokens, blocks, new QuoteMarks().pair(tokens, blocks));
    }

    public static List<TimeExpression> times(String text, Optional<LocalDate> written) {
        List<TokenizedSentence> sentences = sentences(text);
        if (sentences.isEmpty()) {
            return TAGGER.tag(sentences, written);
        }
        TokenTable tokens = sentences.get(0).tokens();
        List<Quotation> quotations = new QuoteMarks().pair(tokens, Paragraphs.of(tokens.source()));
        return TAGGER.tag(sentences, written, Optional.empty(), quotations);
    }
}
