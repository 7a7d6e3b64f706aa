package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.CorpusTimeline;
import io.github.broadsheet.Correction;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Divergence;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.MergeCandidate;
import io.github.broadsheet.Modality;
import io.github.broadsheet.NearDuplicates;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.Span;
import io.github.broadsheet.Story;
import io.github.broadsheet.Update;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusJsonTest {

    private static final Passage A = new Passage("a", Span.of(0, 4));
    private static final Passage B = new Passage("b", Span.of(3, 7));

    private static CorpusEntity entity(String name) {
        return new CorpusEntity(
                "person-" + name,
                EntityType.PERSON,
                name,
                List.of(name),
                List.of("chair"),
                List.of(new CorpusEntity.Member("a", "e1")),
                List.of(A),
                Map.of("register", "7"),
                List.of("person-l"));
    }

    static Corpus corpus() {
        Excerpt first = new Excerpt("a", Span.of(0, 4), "1912");
        Excerpt second = new Excerpt("b", Span.of(3, 7), "1913");
        CorpusEvent event = new CorpusEvent(
                "1912/..",
                DateRange.parse("1912/.."),
                "1912",
                List.of(entity("lund")),
                Modality.REPORTED,
                List.of(first, second),
                Evidence.of("year"));
        return Corpus.builder(new Producer("1", "0", "m", "s"), List.of("a", "b"))
                .entities(List.of(entity("lund"), entity("holm")))
                .timeline(CorpusTimeline.of(List.of(event)))
                .quotations(List.of(new Quotation(
                        Optional.of("lund"),
                        List.of(
                                new Quotation.Printing("q1", A, Optional.of("Lund")),
                                new Quotation.Printing("q4", B, Optional.empty())))))
                .stories(List.of(new Story(List.of("a", "b"))))
                .reuse(List.of(new Reuse(A, B, 2.0 / 3, Reuse.Kind.WIRE_COPY, Optional.of(B))))
                .nearDuplicates(List.of(new NearDuplicates(List.of("a", "b"), Optional.of("a"))))
                .updates(List.of(new Update(
                        "a",
                        new Update.Version("0".repeat(64), Optional.of(LocalDate.parse("2020-01-01"))),
                        new Update.Version("1".repeat(64), Optional.empty()),
                        List.of(Span.of(1, 2)),
                        List.of())))
                .unapplied(List.of(new Correction.Unapplied(
                        new Correction(
                                "merge-candidate",
                                "a",
                                "lund",
                                "",
                                "",
                                Correction.Kind.SAME,
                                "person-x",
                                Optional.of(EntityType.PERSON)),
                        "gone")))
                .divergences(List.of(new Divergence(
                        Divergence.Kind.NUMBER,
                        new Divergence.Telling(first, "1912"),
                        new Divergence.Telling(second, "1913"))))
                .mergeCandidates(List.of(
                        new MergeCandidate(entity("holm"), entity("lund"), Evidence.of("surname"), "b", "holm")))
                .build();
    }

    @Test
    void theFormIsTheDocumentedOne() throws IOException {
        String json = CorpusJson.toJson(corpus());
        JsonNode read = new ObjectMapper().readTree(json);
        assertEquals("[\"a\",\"b\"]", read.get("documents").toString());
        assertEquals("1", read.at("/producer/schema").asText());
        assertEquals(
                "{\"id\":\"person-lund\",\"name\":\"lund\",\"type\":\"PERSON\",\"aliases\":[\"lund\"],\"roles\":[\"chair\"],"
                        + "\"weight\":1,\"members\":[{\"document\":\"a\",\"entity\":\"e1\"}],"
                        + "\"mentions\":[{\"document\":\"a\",\"begin\":0,\"end\":4}],"
                        + "\"ids\":{\"register\":\"7\"},\"formerIds\":[\"person-l\"]}",
                read.at("/entities/0").toString());
        assertEquals(
                "{\"value\":\"1912/..\",\"earliest\":\"1912-01-01\",\"text\":\"1912\",\"entities\":[\"lund\"],"
                        + "\"modality\":\"REPORTED\",\"weight\":2,\"sources\":["
                        + "{\"document\":\"a\",\"begin\":0,\"end\":4,\"text\":\"1912\"},"
                        + "{\"document\":\"b\",\"begin\":3,\"end\":7,\"text\":\"1913\"}],\"evidence\":\"year\"}",
                read.at("/timeline/0").toString());
        assertEquals(
                "{\"speaker\":\"lund\",\"printings\":["
                        + "{\"quote\":\"q1\",\"document\":\"a\",\"begin\":0,\"end\":4,\"speaker\":\"Lund\"},"
                        + "{\"quote\":\"q4\",\"document\":\"b\",\"begin\":3,\"end\":7}]}",
                read.at("/quotations/0").toString());
        assertEquals("{\"documents\":[\"a\",\"b\"]}", read.at("/stories/0").toString());
        assertEquals(
                "{\"a\":{\"document\":\"a\",\"begin\":0,\"end\":4},\"b\":{\"document\":\"b\",\"begin\":3,\"end\":7},"
                        + "\"similarity\":0.667,\"kind\":\"WIRE_COPY\",\"first\":\"b\"}",
                read.at("/reuse/0").toString());
        assertEquals(
                "[{\"documents\":[\"a\",\"b\"],\"first\":\"a\"}]",
                read.at("/nearDuplicates").toString());
        assertEquals(
                "[{\"document\":\"a\",\"earlier\":{\"textSha256\":\"" + "0".repeat(64)
                        + "\",\"date\":\"2020-01-01\"},\"later\":{\"textSha256\":\"" + "1".repeat(64) + "\"},"
                        + "\"removed\":[{\"begin\":1,\"end\":2}],\"added\":[]}]",
                read.at("/updates").toString());
        assertEquals(
                "[{\"document\":\"a\",\"source\":\"merge-candidate\",\"text\":\"lund\",\"before\":\"\",\"after\":\"\","
                        + "\"correct\":\"SAME\",\"value\":\"person-x\",\"type\":\"PERSON\",\"reason\":\"gone\"}]",
                read.at("/unapplied").toString());
        assertEquals("NUMBER", read.at("/divergences/0/kind").asText());
        assertEquals("1913", read.at("/divergences/0/b/value").asText());
        assertEquals(
                "{\"a\":\"person-holm\",\"b\":\"person-lund\",\"evidence\":\"surname\",\"document\":\"b\",\"text\":\"holm\"}",
                read.at("/mergeCandidates/0").toString());
    }

    @Test
    void bytesAreTheSameJsonInUtf8() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        CorpusJson.write(corpus(), target);
        assertEquals(CorpusJson.toJson(corpus()), target.toString(StandardCharsets.UTF_8));
        assertTrue(CorpusJson.toJson(corpus()).indexOf('\n') < 0);
    }

    @Test
    void aMissingCorpusIsNamed() {
        assertEquals(
                "corpus",
                assertThrows(NullPointerException.class, () -> CorpusJson.toJson(null))
                        .getMessage());
    }
}
