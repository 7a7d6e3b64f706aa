package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Article;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Document;
import io.github.broadsheet.export.JsonReader;
import io.github.broadsheet.export.JsonWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CorrectionsProperties {

    private static final String TEXT = """
            Bridge shut after storm

            Ana Duarte said on Tuesday that the bridge in Lisbon was shut. "It is not safe," she told the radio.

            Rui Lopes of Oslo Ferries called it "a shame" last May. Photo by a reader
            """;

    /** Corrections of any kind at any stretch of the text, which need not make sense. */
    @Provide
    Arbitrary<List<Correction>> corrections() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, TEXT.length());
        return Combinators.combine(ends, ends, Arbitraries.of(Correction.Kind.class))
                .as((a, b, kind) -> correction(TEXT.substring(Math.min(a, b), Math.max(a, b)), kind))
                .list()
                .ofMaxSize(4);
    }

    private static Correction correction(String words, Correction.Kind kind) {
        String text = words.isBlank() ? "bridge" : words;
        String value = switch (kind) {
            case TYPE -> "ORGANIZATION";
            case BLOCK -> "CAPTION";
            case DATE -> "2021-05-04";
            case EXTENT -> text + " shut";
            case NO_ENTITY, NO_QUOTE, NO_TIME -> "";
            default -> "Rui Lopes";
        };
        return new Correction("any:1", "bridge", text, "", "", kind, value, Optional.empty());
    }

    @Property(tries = 300)
    void whateverIsCorrectedTheDocumentHoldsTogether(@ForAll("corrections") List<Correction> corrections) {
        Analyzer analyzer =
                Analyzer.builder().corrections(Corrections.of(corrections)).build();
        Document document = analyzer.analyze(
                Article.builder(TEXT).id("bridge").published("2021-05-05").build());
        String json = JsonWriter.standard().toJson(document);
        assertEquals(json, JsonWriter.standard().toJson(JsonReader.standard().read(json, TEXT)));
    }
}
