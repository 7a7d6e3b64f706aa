package io.github.broadsheet.internal.time;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holds the rules of a caller's file to their examples. */
final class RuleExamples {

    private final TimeTagger tagger;

    RuleExamples(TimeTagger tagger) {
        this.tagger = tagger;
    }

    /** Throws IllegalArgumentException, naming file and line of the rule, if an example does not come out as it says. */
    void check(Rule rule) {
        for (Rule.Yes yes : rule.yes()) {
            Optional<String> fault = fault(rule, yes);
            if (fault.isPresent()) {
                throw new IllegalArgumentException(rule.place() + ": rule " + rule.name() + ": " + fault.orElseThrow());
            }
        }
        for (String no : rule.no()) {
            for (TimeExpression time : times(no, Optional.empty())) {
                if (time.evidence().rule().equals(rule.name())) {
                    throw new IllegalArgumentException(
                            rule.place() + ": rule " + rule.name() + ": finds " + time + " in: " + no);
                }
            }
        }
    }

    private Optional<String> fault(Rule rule, Rule.Yes yes) {
        int begin = yes.before().length();
        Span span = Span.of(begin, begin + yes.found().length());
        List<TimeExpression> times = times(yes.text(), yes.written());
        if (yes.value().equals("NONE")) {
            return times.stream()
                    .filter(time -> time.span().overlaps(span))
                    .findFirst()
                    .map(time -> "does not leave out what is marked in: " + yes.text());
        }
        Optional<TimeExpression> found =
                times.stream().filter(time -> time.span().equals(span)).findFirst();
        boolean own =
                found.map(time -> time.evidence().rule().equals(rule.name())).orElse(false);
        if (!own) {
            return Optional.of("does not find what is marked in: " + yes.text());
        }
        String value = found.orElseThrow().value();
        return value.equals(yes.value())
                ? Optional.empty()
                : Optional.of("gives " + value + ", not " + yes.value() + ", in: " + yes.text());
    }

    private List<TimeExpression> times(String text, Optional<LocalDate> written) {
        SourceText source = SourceText.of(text);
        List<Block> blocks =
                List.of(new Block(BlockType.PARAGRAPH, Span.of(0, text.length()), text, Evidence.of("example")));
        TokenTable tokens = Tokenizer.standard().tokenize(source, blocks);
        List<TokenizedSentence> sentences =
                SentenceSplitter.standard().split(tokens, blocks, new QuoteMarks().pair(tokens, blocks));
        return tagger.tag(sentences, written);
    }
}
