package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.Corpus;
import io.github.broadsheet.SampleDocument;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusSchemaTest {

    private static List<String> faults(String json) throws IOException {
        return Schema.faults(json, "corpus.schema.json");
    }

    @Test
    void whatIsWrittenKeepsToTheSchema() throws IOException {
        assertEquals(List.of(), faults(CorpusJson.toJson(CorpusJsonTest.corpus())));
        assertEquals(
                List.of(),
                faults(CorpusJson.toJson(
                        Corpus.builder(SampleDocument.PRODUCER, List.of()).build())));
    }

    @Test
    void whatIsFoundInArticlesKeepsToTheSchema() throws IOException {
        String text =
                "Ferry strike ends\n\nPORT ELLERY, June 3 - Ferry crews of Port Ellery went back to work on Monday, "
                        + "Mayor Tom Reed said, after the harbour board agreed to pay them for the nights of the storm in May 2021.\n\n"
                        + "\"We have waited long enough for this day,\" Reed told reporters on the quay.\n";
        CorpusBuilder builder = new CorpusBuilder();
        for (String id : List.of("a", "b", "b")) {

            Article article = Article.builder(text.replace("agreed", builder.size() == 2 ? "chose" : "agreed"))
                    .id(id)
                    .published("2024-06-0" + (3 + builder.size()))
                    .build();
            builder.add(Analyzer.standard().analyze(article));
        }
        String json = CorpusJson.toJson(builder.build());
        assertEquals(List.of(), faults(json));
        assertTrue(json.contains("\"nearDuplicates\":[{") && json.contains("\"updates\":[{"), json);
    }

    @Test
    void theSchemaTellsWrongFromRight() throws IOException {
        String json = CorpusJson.toJson(CorpusJsonTest.corpus());
        for (String wrong : List.of(
                json.replace("\"WIRE_COPY\"", "\"LOUD\""),
                json.replace("\"formerIds\"", "\"oldIds\""),
                json.replaceFirst("\"begin\":\\d+", "\"begin\":-1"),
                json.replace("\"weight\":2", "\"weight\":0"),
                json.replace("\"SAME\"", "\"DATE\""))) {
            assertFalse(faults(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void theExampleInTheDocsKeepsToTheSchema() throws IOException {
        String page = Files.readString(Schema.docs().resolve("json-format.md"));
        int begin = page.lastIndexOf("```json\n") + "```json\n".length();
        assertEquals(List.of(), faults(page.substring(begin, page.indexOf("\n```", begin))));
    }
}
