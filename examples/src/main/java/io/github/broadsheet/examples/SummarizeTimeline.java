package io.github.broadsheet.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.Article;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.CorpusTimeline;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What were the main days of a long story? Chooses the days that most is told of from the common timeline of many
 * articles, with the best sentences of each, and writes them as {@code [["2017-07-04", ["…", …]], …]}.
 */
public final class SummarizeTimeline {

    private static final Set<String> SETTINGS = Set.of("--dates", "--sentences", "--keywords");

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
        CorpusBuilder corpus = new CorpusBuilder();
        String[] in = line.path(0).stream().map(String::valueOf).toArray(String[]::new);
        try (Stream<Article> articles = Samples.articles(in)) {
            int threads = Runtime.getRuntime().availableProcessors();
            Analyzer.standard().analyzeAll(articles::iterator, threads, corpus::add);
        }
        List<String> keywords = List.of(line.settings().getOrDefault("--keywords", "").toLowerCase(Locale.ROOT).split(","));
        CorpusTimeline days = CorpusTimeline.of(corpus.build().timeline().stream()
                .filter(event -> event.range().days().equals(OptionalLong.of(1)) && speaksOf(keywords, event))
                .toList());
        List<List<Object>> summary = summary(days.digest(line.number("--dates", 5), line.number("--sentences", 1)));
        if (line.path(1).isPresent()) {
            new ObjectMapper().writeValue(line.path(1).get().toFile(), summary);
        } else {
            summary.forEach(day -> Terminal.output().row(day.get(0).toString(), day.get(1).toString()));
        }
    }

    private static boolean speaksOf(List<String> keywords, CorpusEvent event) {
        String text = event.text().toLowerCase(Locale.ROOT);
        return keywords.stream().map(String::strip).anyMatch(text::contains);
    }

    private static List<List<Object>> summary(CorpusTimeline events) {
        Map<String, List<String>> byDay = new TreeMap<>();
        for (CorpusEvent event : events) {
            String day = event.range().earliest().orElseThrow().toString();
            byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(event.text());
        }
        List<List<Object>> summary = new ArrayList<>();
        byDay.forEach((day, sentences) -> summary.add(List.of(day, sentences)));
        return summary;
    }
}
