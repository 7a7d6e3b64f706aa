package io.github.broadsheet.benchmark;

import io.github.broadsheet.Article;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.article.Layout;
import io.github.broadsheet.internal.article.LayoutReader;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import io.github.broadsheet.internal.time.TimeSettings;
import io.github.broadsheet.internal.time.TimeTagger;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The times of the articles of a folder on one thread: from the sentences, and from the text with everything that comes
 * before. Divide the characters that {@code setUp} prints by the time to get characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class TimeBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);

    /** A folder of {@code .txt} files. */
    @Param("src/test/resources/io/github/broadsheet/articles")
    public String folder;

    private final LayoutReader layoutReader =
            new LayoutReader(TimeSettings.standard().order());
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final QuoteMarks quoteMarks = new QuoteMarks();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final TimeTagger tagger = new TimeTagger(TimeSettings.standard());

    private List<String> texts;
    private List<List<TokenizedSentence>> sentences;

    /**
     * Reads the articles.
     *
     * @throws IOException if the folder cannot be read
     */
    @Setup
    public void setUp() throws IOException {
        texts = Folder.texts(folder);
        sentences = texts.stream().map(this::sentences).toList();
    }

    private List<TokenizedSentence> sentences(String text) {
        SourceText source = SourceText.of(text);
        Layout layout = layoutReader.read(source, Article.of(text));
        TokenTable tokens = tokenizer.tokenize(source, layout.blocks());
        return splitter.split(tokens, layout.blocks(), quoteMarks.pair(tokens, layout.blocks()));
    }

    private List<TimeExpression> times(List<TokenizedSentence> read) {
        return tagger.tag(read, Optional.of(PUBLISHED));
    }

    /**
     * From sentences to times.
     *
     * @param sink takes the times
     */
    @Benchmark
    public void tag(Blackhole sink) {
        for (List<TokenizedSentence> read : sentences) {
            sink.consume(times(read));
        }
    }

    /**
     * From text to times: layout, tokens, quotation marks, sentences and times.
     *
     * @param sink takes the times
     */
    @Benchmark
    public void readAndTag(Blackhole sink) {
        for (String text : texts) {
            sink.consume(times(sentences(text)));
        }
    }
}
