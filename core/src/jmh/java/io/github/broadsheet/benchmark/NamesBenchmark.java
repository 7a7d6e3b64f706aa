package io.github.broadsheet.benchmark;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.article.LayoutReader;
import io.github.broadsheet.internal.coref.Coreference;
import io.github.broadsheet.internal.name.NameFinder;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.QuoteMarks;
import io.github.broadsheet.internal.sentence.SentenceSplitter;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.tag.SpeechPartTagger;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.TokenTable;
import io.github.broadsheet.internal.text.Tokenizer;
import io.github.broadsheet.internal.time.TimeSettings;
import java.io.IOException;
import java.util.List;
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
 * The names of the articles of a folder on one thread: tokens, sentences, both models and coreference. Divide the characters that {@code setUp} prints by the time to get characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class NamesBenchmark {

    /** A folder of {@code .txt} files. */
    @Param("src/test/resources/io/github/broadsheet/articles")
    public String folder;

    private final LayoutReader layoutReader =
            new LayoutReader(TimeSettings.standard().order());
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final QuoteMarks quoteMarks = new QuoteMarks();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final SpeechPartTagger speechParts = SpeechPartTagger.standard();
    private final NameFinder names = NameFinder.standard();
    private final Coreference coreference = Coreference.standard();

    private List<String> texts;
    private List<List<Block>> blocks;

    /**
     * Reads the articles.
     *
     * @throws IOException if the folder cannot be read
     */
    @Setup
    public void setUp() throws IOException {
        texts = Folder.texts(folder);
        blocks = texts.stream()
                .map(text -> layoutReader.read(SourceText.of(text), Article.of(text)).blocks())
                .toList();
    }

    /**
     * From blocks to entities: tokens, quotation marks, sentences, parts of speech, names and coreference.
     *
     * @param sink takes the parts of speech and the entities
     */
    @Benchmark
    public void names(Blackhole sink) {
        for (int i = 0; i < texts.size(); i++) {
            TokenTable tokens = tokenizer.tokenize(SourceText.of(texts.get(i)), blocks.get(i));
            List<Quotation> marks = quoteMarks.pair(tokens, blocks.get(i));
            List<TokenizedSentence> sentences = splitter.split(tokens, blocks.get(i), marks);
            sink.consume(speechParts.tagAll(sentences));
            List<Span> quoted = marks.stream().map(Quotation::span).toList();
            sink.consume(coreference.resolve(sentences, names.find(sentences), List.of(), quoted));
        }
    }
}
