package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Document;
import io.github.broadsheet.Located;
import io.github.broadsheet.export.JsonReader;
import io.github.broadsheet.export.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnalyzerProperties {

    @Property(tries = 200)
    void anyStringHasAResultWhoseSpansCutIt(@ForAll String text) {
        check(text);
    }

    @Property(tries = 150)
    void anyTruncationOfAnyArticleHasAResultWhoseSpansCutIt(@ForAll("truncations") String text) {
        check(text);
    }

    @Property(tries = 60)
    void whatIsWrittenIsReadBack(@ForAll("truncations") String text) {
        String json = JsonWriter.standard().toJson(Analyzer.standard().analyze(text));
        assertEquals(json, JsonWriter.standard().toJson(JsonReader.standard().read(json, text)));
    }

    private static void check(String text) {
        Document document = Analyzer.standard().analyze(text);
        List<Located> located = new ArrayList<>();
        located.addAll(document.blocks());
        located.addAll(document.sentences());
        located.addAll(document.tokens());
        located.addAll(document.times());
        located.addAll(document.allEntities().mentions());
        located.addAll(document.quotes().all());
        located.addAll(document.timeline().list());
        for (Located each : located) {
            assertEquals(each.span().of(text), each.text());
        }
    }

    @Provide
    Arbitrary<String> truncations() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/github/broadsheet/articles"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return Arbitraries.of(texts)
                .flatMap(text ->
                        Arbitraries.integers().between(0, text.length()).map(length -> text.substring(0, length)));
    }
}
