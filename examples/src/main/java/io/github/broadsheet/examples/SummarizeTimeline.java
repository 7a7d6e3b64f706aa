package io.github.broadsheet.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.Article;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.CorpusTimeline;
import io.github.broadsheet.Document;
import io.github.broadsheet.Passage;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What were the main days of a long story? Chooses the days that most is told of from the common timeline of many
 * articles, with the best sentences of each, and writes them as {@code [["2017-07-04", ["…", …]], …]}.
 */
public final class SummarizeTimeline {

    private static final Set<String> SETTINGS = Set.of("--dates", "--sentences", "--keywords");

    private final CorpusBuilder corpus = new CorpusBuilder();
    private final Map<Passage, String> sentences = new HashMap<>();

    private SummarizeTimeline() {}

    /**
     * Summarizes articles.
     *
     * @param args nothing, to print a summary of the samples; or {@code IN OUT.json}, and if wanted {@code --dates L},
     *     {@code --sentences K} of each and {@code --keywords "a,b"}, of which a sentence has to have one
     * @throws IOException if a path cannot be read or written
     * @throws IllegalArgumentException if a setting is wrong
     */
    public static void main(String[] args) throws IOException {
        CommandLine line = CommandLine.parse(2, SETTINGS, args);
        SummarizeTimeline summarizer = new SummarizeTimeline();
        String[] in = line.path(0).stream().map(String::valueOf).toArray(String[]::new);
        try (Stream<Article> articles = Samples.articles(in)) {
            int threads = Runtime.getRuntime().availableProcessors();
            Analyzer.standard().analyzeAll(articles::iterator, threads, summarizer::add);
        }
        String[] keywords = line.settings().getOrDefault("--keywords", "").split(",", -1);
        Map<String, Set<String>> summary =
                summarizer.summary(line.number("--dates", 5), line.number("--sentences", 1), keywords);
        if (line.path(1).isPresent()) {
            Object days = summary.entrySet().stream()
                    .map(day -> List.of(day.getKey(), day.getValue()))
                    .toList();
            new ObjectMapper().writeValue(line.path(1).get().toFile(), days);
        } else {
            summary.forEach((day, words) -> Terminal.output().row(day, String.join(" ", words)));
        }
    }

    private void add(Document document) {
        corpus.add(document);
        document.timeline()
                .forEach(entry -> document.sentenceAt(entry.span())
                        .ifPresent(
                                sentence -> sentences.put(new Passage(document.id(), entry.span()), sentence.text())));
    }

    private Map<String, Set<String>> summary(int dates, int sentencesPerDate, String... keywords) {
        List<CorpusEvent> ofOneDay = corpus.build().timeline().stream()
                .filter(event -> event.range().days().equals(OptionalLong.of(1)))
                .toList();
        Set<String> terms = Stream.of(keywords).filter(word -> !word.isBlank()).collect(Collectors.toSet());
        Map<String, Set<String>> summary = new TreeMap<>();
        for (CorpusEvent event : CorpusTimeline.of(ofOneDay).digest(dates, sentencesPerDate, terms)) {
            String day = event.range().earliest().orElseThrow().toString();
            summary.computeIfAbsent(day, any -> new LinkedHashSet<>()).add(sentence(event));
        }
        return summary;
    }

    private String sentence(CorpusEvent event) {
        return event.sources().stream()
                .filter(source -> source.text().equals(event.text()))
                .findFirst()
                .map(source -> sentences.getOrDefault(source.passage(), event.text()))
                .orElse(event.text());
    }
}
