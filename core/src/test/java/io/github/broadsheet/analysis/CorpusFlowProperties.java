package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Document;
import io.github.broadsheet.export.CorpusJson;
import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.flow.ScatteredPile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CorpusFlowProperties {

    private static List<String> pieces(List<Document> documents) {
        return documents.stream().map(CorpusFlow::piece).toList();
    }

    private static String inOnePlace(List<Document> documents) {
        CorpusBuilder builder = new CorpusBuilder();
        documents.forEach(builder::add);
        return CorpusJson.toJson(builder.build());
    }

    @Property(tries = 25)
    void piecesThatAreScatteredMakeTheSameCorpus(@ForAll long seed, @ForAll @IntRange(max = 14) int count) {
        List<Document> documents = CorpusBuilderProperties.documents(seed, count);
        Pile<String> scattered = ScatteredPile.of(pieces(documents), new Random(seed));
        assertEquals(
                inOnePlace(documents),
                CorpusJson.toJson(CorpusFlow.merge(scattered).corpus()));
    }

    @Property(tries = 20)
    void theSameDocumentTwiceChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
        List<Document> documents = CorpusBuilderProperties.documents(seed, count);
        List<String> twice = new ArrayList<>(pieces(documents));
        twice.addAll(pieces(documents.subList(0, 1 + count / 2)));
        Pile<String> scattered = ScatteredPile.of(twice, new Random(seed));
        assertEquals(
                inOnePlace(documents),
                CorpusJson.toJson(CorpusFlow.merge(scattered).corpus()));
    }

    @Property(tries = 20)
    void theRowsOfTheTablesAreThoseOfTheCorpus(@ForAll long seed, @ForAll @IntRange(max = 10) int count) {
        List<Document> documents = CorpusBuilderProperties.documents(seed, count);
        CorpusFlow flow = CorpusFlow.merge(ScatteredPile.of(pieces(documents), new Random(seed)));
        String corpus = inOnePlace(documents);
        Stream.of(
                        flow.entities().flatMap(each -> Stream.of(CorpusJson.line(each))),
                        flow.timeline().flatMap(each -> Stream.of(CorpusJson.line(each))),
                        flow.quotations().flatMap(each -> Stream.of(CorpusJson.line(each))),
                        flow.reuse().flatMap(each -> Stream.of(CorpusJson.line(each))),
                        flow.divergences().flatMap(each -> Stream.of(CorpusJson.line(each))))
                .flatMap(rows -> rows.toList().stream())
                .forEach(row -> assertTrue(corpus.contains(row), row));
    }
}
