package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Document;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Quote;
import io.github.broadsheet.export.JsonReader;
import io.github.broadsheet.export.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final String TEXT = """
            Ferry to sail again in May

            Ana Duarte told the council of Lisbon on Tuesday that the ferry will sail again in May. The Oslo line had \
            stopped after the storm. "We are ready," Duarte said.

            Rui Lopes, a sailor, disagreed. "Nobody asked us," he said.

            The ferry in the harbour. Picture by a reader
            """;

    private static Correction correction(String text, Correction.Kind kind, String value) {
        return new Correction("test:1", "ferry", text, "", "", kind, value, Optional.empty());
    }

    private static Document analyze(Correction... corrections) {
        Article article =
                Article.builder(TEXT).id("ferry").published("2021-04-14").build();
        return Analyzer.builder()
                .corrections(Corrections.of(List.of(corrections)))
                .build()
                .analyze(article);
    }

    private static Optional<Entity> entity(Document document, String name) {
        return document.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst();
    }

    private static String speaker(Document document, String words) {
        return document.quotes().stream()
                .filter(quote -> quote.text().contains(words))
                .map(Quote::speaker)
                .map(speaker -> speaker.label())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceThatIsNoEntityIsNone() {
        assertTrue(entity(analyze(), "Oslo").isPresent());
        Document corrected = analyze(correction("Oslo", Correction.Kind.NO_ENTITY, ""));
        assertFalse(entity(corrected, "Oslo").isPresent());
        assertEquals(List.of(), corrected.unapplied());
    }

    @Test
    void aPronounMeansWhoThePersonSays() {
        Document corrected = analyze(new Correction(
                "test:1", "ferry", "he", "us,\"", "said", Correction.Kind.ENTITY, "Ana Duarte", Optional.empty()));
        assertEquals(List.of(), corrected.unapplied());
        assertTrue(entity(corrected, "Ana Duarte").orElseThrow().mentions().stream()
                .anyMatch(mention -> mention.text().equals("he")));
        assertFalse(entity(corrected, "Rui Lopes").orElseThrow().mentions().stream()
                .anyMatch(mention -> mention.text().equals("he")));
    }

    @Test
    void anEntityGetsAnotherTypeAndExtent() {
        Document corrected = analyze(
                correction("Lisbon", Correction.Kind.EXTENT, "council of Lisbon"),
                correction("council of Lisbon", Correction.Kind.TYPE, "ORGANIZATION"));
        assertEquals(
                EntityType.ORGANIZATION,
                entity(corrected, "council of Lisbon").orElseThrow().type());
        assertFalse(entity(corrected, "Lisbon").isPresent());
    }

    @Test
    void entitiesAreSplitAndMerged() {
        Document split = analyze(new Correction(
                "test:1",
                "ferry",
                "Duarte",
                "ready,\"",
                "said",
                Correction.Kind.SPLIT,
                "Jorge Duarte",
                Optional.empty()));
        assertEquals(1, entity(split, "Jorge Duarte").orElseThrow().mentions().size());
        Document merged = analyze(correction("Rui Lopes", Correction.Kind.MERGE, "Ana Duarte"));
        assertFalse(entity(merged, "Rui Lopes").isPresent());
        assertTrue(entity(merged, "Ana Duarte").orElseThrow().aliases().containsKey("Rui Lopes"));
    }

    @Test
    void aSpeakerIsWhoThePersonSaysAndFollowsMergedEntities() {
        assertEquals("Rui Lopes", speaker(analyze(), "Nobody asked"));
        assertEquals(
                "Ana Duarte",
                speaker(analyze(correction("Nobody asked us", Correction.Kind.SPEAKER, "Ana Duarte")), "Nobody asked"));
        assertEquals(
                "a reader",
                speaker(analyze(correction("Nobody asked us", Correction.Kind.SPEAKER, "a reader")), "Nobody asked"));
        assertEquals(
                "Ana Duarte",
                speaker(analyze(correction("Rui Lopes", Correction.Kind.MERGE, "Ana Duarte")), "Nobody asked"));
    }

    @Test
    void whatIsNoQuoteOrTimeIsNone() {
        Document corrected = analyze(
                correction("We are ready", Correction.Kind.NO_QUOTE, ""),
                correction("Tuesday", Correction.Kind.NO_TIME, ""));
        assertTrue(corrected.quotes().stream().noneMatch(quote -> quote.text().contains("ready")));
        assertTrue(corrected.times().stream().noneMatch(time -> time.text().contains("Tuesday")));
    }

    @Test
    void theDayOfWritingAndTheDayOfATimeAreCorrected() {
        Document day = analyze(correction("", Correction.Kind.DATE, "2020-03-04"));
        assertEquals("2020-03-04", day.date().orElseThrow().value().toString());
        assertTrue(day.times().stream().anyMatch(time -> time.value().equals("2020-03-03")));
        Document time = analyze(correction("Tuesday", Correction.Kind.DATE, "2021-04-06"));
        assertTrue(time.times().stream()
                .anyMatch(each -> each.value().equals("2021-04-06")
                        && each.range().orElseThrow().earliest().isPresent()));
    }

    @Test
    void aLineIsWhatThePersonSays() {
        Document corrected =
                analyze(correction("The ferry in the harbour. Picture by a reader", Correction.Kind.BLOCK, "CAPTION"));
        assertEquals(
                BlockType.CAPTION,
                corrected.blocks().get(corrected.blocks().size() - 1).type());
        Document headline = analyze(correction("Ferry to sail again in May", Correction.Kind.BLOCK, "KICKER"));
        assertEquals(Optional.empty(), headline.headline());
    }

    @Test
    void whatNoLongerFitsIsToldWithTheReason() {
        Document document = analyze(
                correction("the old lighthouse", Correction.Kind.NO_ENTITY, ""),
                correction("Nobody asked us", Correction.Kind.SPEAKER, "Zeno Pratt"),
                correction("stopped after the storm", Correction.Kind.NO_QUOTE, ""));
        assertEquals(
                List.of(
                        "the words do not stand in the text",
                        "the text does not name the speaker",
                        "nothing of the kind was found there"),
                document.unapplied().stream().map(Correction.Unapplied::reason).toList());
        Document read = JsonReader.standard().read(JsonWriter.standard().toJson(document), TEXT);
        assertEquals(document.unapplied(), read.unapplied());
    }

    @Test
    void surroundingsTellOnePlaceFromAnother() {
        Document corrected = analyze(new Correction(
                "test:1", "ferry", "May", "again  in", "", Correction.Kind.NO_TIME, "", Optional.empty()));
        assertTrue(corrected.unapplied().isEmpty());
        Document other = analyze(
                new Correction("test:1", "ferry", "May", "early", "", Correction.Kind.NO_TIME, "", Optional.empty()));
        assertEquals(1, other.unapplied().size());
    }

    @Test
    void bothFormsOfAFileAreRead(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("corrections.csv");
        Files.writeString(csv, """
                document,text,before,after,correct,value,type
                ferry,Oslo,,,no-entity,,
                ferry,"We are ready",,,speaker,Rui Lopes,
                """);
        Path json = folder.resolve("corrections.jsonl");
        Files.writeString(json, """
                {"document": "ferry", "text": "Oslo", "correct": "NO_ENTITY"}
                {"document": "ferry", "text": "We are ready", "correct": "speaker", "value": "Rui Lopes"}
                """);
        for (Path file : List.of(csv, json)) {
            Corrections corrections = Corrections.read(file);
            assertEquals(2, corrections.size());
            assertEquals(List.of("ferry"), List.copyOf(corrections.documents()));
            Document document = Analyzer.builder()
                    .corrections(corrections)
                    .build()
                    .analyze(Article.builder(TEXT).id("ferry").build());
            assertEquals("Rui Lopes", speaker(document, "We are ready"));
            assertFalse(entity(document, "Oslo").isPresent());
        }
    }

    @Test
    void aFaultInAFileNamesTheLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("corrections.csv");
        for (String row : List.of(
                "ferry,Oslo,no-such-kind,",
                "ferry,Oslo,type,TOWN",
                "ferry,,no-entity,",
                "ferry,,date,soon",
                ",Lund,no-entity,")) {
            Files.writeString(file, "document,text,correct,value\nferry,Torvik,no-entity,\n" + row + "\n");
            String message = assertThrows(IllegalArgumentException.class, () -> Corrections.read(file), row)
                    .getMessage();
            assertTrue(message.startsWith("corrections.csv:3: "), message);
        }
    }
}
