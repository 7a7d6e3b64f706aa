package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParaphraseTest {

    private static final String ONE =
            "Dockers led by Anna Lund blocked the southern gate of Port Halvern with burning crates on Monday.";
    private static final String OTHER =
            "On Monday the southern gate of Port Halvern was blocked by Anna Lund and her dockers, who burned crates.";

    private static Corpus corpus(Paper... papers) {
        Stock stock = new Stock();
        for (Paper paper : papers) {
            stock.add(Extract.of(paper.document(), false));
        }
        return new Merger().merge(stock, Wishes.none(), new Producer(Producer.SCHEMA, "test", "none", "none"));
    }

    private static Paper paper(String id, String day, String sentence) {
        return Paper.of(id, sentence, "The mayor of the town was away at the time.")
                .on("2020-03-04")
                .person("Anna Lund")
                .name(EntityType.LOCATION, "Port Halvern", "")
                .event(day, sentence);
    }

    private static List<Reuse.Kind> kinds(Paper... papers) {
        return corpus(papers).reuse().stream().map(Reuse::kind).toList();
    }

    @Test
    void theSameInOtherWordsIsAParaphrase() {
        Paper a = paper("a", "2020-03-02", ONE);
        Paper b = paper("b", "2020-03-02", OTHER).on("2020-03-03");
        List<Reuse> reuse = corpus(a, b).reuse();
        assertEquals(1, reuse.size());
        assertEquals(Reuse.Kind.PARAPHRASE, reuse.get(0).kind());
        assertEquals(ONE, reuse.get(0).a().of(a.document()));
        assertEquals(OTHER, reuse.get(0).b().of(b.document()));
        assertEquals("b", reuse.get(0).first().orElseThrow().document());
        assertTrue(reuse.get(0).similarity() > 0.5 && reuse.get(0).similarity() < 1);
    }

    @Test
    void theSameOnAnotherDayIsNone() {
        assertEquals(List.of(), kinds(paper("a", "2020-03-02", ONE), paper("b", "2020-03-03", OTHER)));
    }

    @Test
    void whatSharesOnlyItsNamesIsNone() {
        String visit = "Anna Lund had flown from Port Halvern to her sister in the hills on Monday.";
        assertEquals(List.of(), kinds(paper("a", "2020-03-02", ONE), paper("b", "2020-03-02", visit)));
    }

    @Test
    void aPassageThatBothPrintIsNotToldTwice() {
        assertEquals(List.of(Reuse.Kind.OTHER), kinds(paper("a", "2020-03-02", ONE), paper("b", "2020-03-02", ONE)));
    }

    @Test
    void aParaphraseIsASourceOfItsOwn() {
        Corpus corpus = corpus(paper("a", "2020-03-02", ONE), paper("b", "2020-03-02", OTHER));
        assertEquals(2, corpus.timeline().list().get(0).weight());
    }

    @Test
    void placesThatOverlapTakenOnesAreTaken() {
        TakenPlaces taken = new TakenPlaces();
        assertFalse(taken.overlap(Span.of(0, 9)));
        taken.add(Span.of(10, 20));
        taken.add(Span.of(30, 40));
        assertFalse(taken.overlap(Span.of(20, 30)));
        assertTrue(taken.overlap(Span.of(19, 21)));
        assertTrue(taken.overlap(Span.of(0, 50)));
        taken.add(Span.of(15, 35));
        assertTrue(taken.overlap(Span.of(22, 23)));
        assertTrue(taken.overlap(Span.of(39, 41)));
        assertFalse(taken.overlap(Span.of(40, 41)));
        assertFalse(taken.overlap(Span.of(5, 10)));
    }
}
