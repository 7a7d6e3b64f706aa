package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.Document;
import io.github.broadsheet.export.CorpusJson;
import io.github.broadsheet.internal.merge.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusBuilderTest {

    private static final Document OLD = Paper.of("a", "Anna Lund spoke.")
            .on("2020-01-01")
            .person("Anna Lund")
            .document();
    private static final Document NEW = Paper.of("a", "Erik Holm spoke.")
            .on("2020-01-02")
            .person("Erik Holm")
            .document();
    private static final Document OTHER = Paper.of("b", "Anna Lund sang.")
            .on("2020-01-02")
            .person("Anna Lund")
            .document();

    private static List<String> ids(CorpusBuilder builder) {
        return builder.build().entities().stream().map(entity -> entity.id()).toList();
    }

    @Test
    void theLaterVersionStaysWhicheverCameFirst() {
        assertEquals(
                List.of("person-erik-holm"), ids(new CorpusBuilder().add(OLD).add(NEW)));
        assertEquals(
                List.of("person-erik-holm"), ids(new CorpusBuilder().add(NEW).add(OLD)));
    }

    @Test
    void replaceAndRemoveTakeAwayWhatWasTold() {
        CorpusBuilder builder = new CorpusBuilder().add(NEW).add(OTHER);
        assertEquals(List.of("person-anna-lund"), ids(builder.replace(OLD)));
        assertEquals(2, builder.build().entities().get(0).weight());
        assertTrue(builder.remove("a"));
        assertFalse(builder.remove("a"));
        assertEquals(1, builder.size());
        assertEquals(1, builder.build().entities().get(0).weight());
        assertThrows(IllegalArgumentException.class, () -> builder.replace(OLD));
    }

    @Test
    void aSnapshotDoesNotChange() {
        CorpusBuilder builder = new CorpusBuilder().add(OLD);
        Corpus before = builder.build();
        builder.add(OTHER);
        assertEquals(List.of("a"), before.documents());
        assertEquals(List.of("a", "b"), builder.build().documents());
    }

    @Test
    void mergingLeavesTheOtherAsItIs() {
        CorpusBuilder one = new CorpusBuilder().add(OLD);
        CorpusBuilder two = new CorpusBuilder().add(OTHER).add(NEW);
        one.merge(two).merge(one);
        assertEquals(2, one.size());
        assertEquals(2, two.size());
        assertEquals(CorpusJson.toJson(two.build()), CorpusJson.toJson(one.build()));
    }

    @Test
    void theCollectorWorksInParallel() {
        Corpus corpus = Stream.of(OLD, NEW, OTHER).parallel().collect(CorpusBuilder.collector());
        assertEquals(List.of("a", "b"), corpus.documents());
    }

    @Test
    void nullsAreNamed() {
        CorpusBuilder builder = new CorpusBuilder();
        assertEquals(
                "document",
                assertThrows(NullPointerException.class, () -> builder.add(null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> builder.merge(null))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> builder.remove(null))
                        .getMessage());
    }
}
