package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Document;
import io.github.broadsheet.Located;
import io.github.broadsheet.RawArticles;
import io.github.broadsheet.export.JsonReader;
import io.github.broadsheet.export.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        return RawArticles.truncations();
    }
}
