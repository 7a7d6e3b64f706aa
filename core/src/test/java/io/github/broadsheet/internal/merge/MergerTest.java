package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.Divergence;
import io.github.broadsheet.Document;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.NearDuplicates;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergerTest {

    private static final String HARBOUR =
            "Dockers in Port Halvern walked out on Monday after the harbour company cut night wages, and cranes stood still.";
    private static final String SHIPS =
            "At least 14 container ships lay at anchor outside the bay while captains waited for word from the pilots.";

    private static Corpus corpus(Paper... papers) {
        Producer producer = new Producer(Producer.SCHEMA, "test", "none", "none");
        Stock stock = new Stock();
        Arrays.stream(papers).forEach(paper -> stock.add(Extract.of(paper.document(), false)));
        return new Merger().merge(stock, Wishes.none(), producer);
    }

    private static Paper strike(String id, String... paragraphs) {
        return Paper.of(id, paragraphs).on("2020-03-04").name(EntityType.LOCATION, "Port Halvern", "");
    }

    @Test
    void nothingMakesAnEmptyCorpus() {
        Corpus corpus = corpus();
        assertTrue(corpus.documents().isEmpty());
        assertTrue(corpus.timeline().isEmpty());
        assertTrue(corpus.stories().isEmpty());
    }

    @Test
    void aCopiedPassageIsFoundWithItsEditsOnBothSides() {
        Paper a = strike("a", HARBOUR, SHIPS, "The mayor was away.");
        Paper b = strike("b", "Strikes spread.", HARBOUR.replace("cut night", "slashed the night"), SHIPS);
        Corpus corpus = corpus(a, b);
        assertEquals(1, corpus.reuse().size());
        Reuse reuse = corpus.reuse().get(0);
        Document first = a.document();
        Document second = b.document();
        assertTrue(reuse.a().of(first).startsWith("Dockers in Port")
                && reuse.a().of(first).endsWith("from the pilots"));
        assertTrue(reuse.b().of(second).contains("slashed the night"));
        assertTrue(reuse.similarity() > 0.9 && reuse.similarity() < 1);
    }

    @Test
    void dateAndClockTellWhoPrintedFirst() {
        Paper a = strike("a", HARBOUR).on("2020-03-05");
        Paper b = strike("b", HARBOUR).on("2020-03-04");
        assertEquals("b", corpus(a, b).reuse().get(0).first().orElseThrow().document());
        assertEquals(
                Optional.empty(), corpus(b, strike("c", HARBOUR)).reuse().get(0).first());
        Corpus clocks = corpus(
                strike("a", HARBOUR).from("Coast News", "2020-03-04T10:00+01:00"),
                strike("b", HARBOUR).from("Coast News", "2020-03-04T09:30Z"));
        assertEquals("a", clocks.reuse().get(0).first().orElseThrow().document());
        assertEquals(Reuse.Kind.WIRE_COPY, clocks.reuse().get(0).kind());
    }

    @Test
    void quotationsAndWireCopyAreToldApart() {
        String words = "We will not load a single crate until the night wages come back to every crane";
        Paper a = strike("a", "“" + words + ",” said Olga Brandt.")
                .person("Olga Brandt")
                .quote(words, "Olga Brandt");
        Paper b = strike("b", "She said: “" + words + "”.").quote(words, "nobody");
        assertEquals(Reuse.Kind.QUOTATION, corpus(a, b).reuse().get(0).kind());
        Paper wire = strike("w", HARBOUR).from("Coast News", "2020-03-04");
        Paper other = strike("x", HARBOUR).from("Inland News", "2020-03-04");
        Paper plain = strike("y", HARBOUR);
        assertEquals(
                List.of(Reuse.Kind.OTHER, Reuse.Kind.WIRE_COPY, Reuse.Kind.WIRE_COPY),
                corpus(wire, other, plain).reuse().stream().map(Reuse::kind).toList());
    }

    @Test
    void reprintsAreNearDuplicatesAndOneSourceOfAnEvent() {
        Paper a = strike("a", HARBOUR, SHIPS).on("2020-03-03").event("2020-03-02", HARBOUR);
        Paper b = strike("b", HARBOUR, SHIPS.replace("14", "17")).event("2020-03-02", HARBOUR);
        String own =
                "On Monday the dockers of Port Halvern walked out, since the harbour company had cut their night wages.";
        Paper c = strike("c", own, "Nobody else came.").event("2020-03-02", own);
        Corpus corpus = corpus(a, b, c);
        assertEquals(List.of(new NearDuplicates(List.of("a", "b"), Optional.of("a"))), corpus.nearDuplicates());
        assertEquals(1, corpus.timeline().size());
        CorpusEvent event = corpus.timeline().list().get(0);
        assertEquals(List.of("a", "b", "c"), event.documents());
        assertEquals(2, event.weight());
    }

    @Test
    void marksAndSpacesDoNotHideReuse() {
        Corpus corpus = corpus(
                strike(
                        "a",
                        "The company's “night wages” were cut by a third, dockers’ leaders told a crowd of thousands."),
                strike(
                        "b",
                        "The company’s \"night\u00a0wages\" were cut by a third, dockers' leaders told a crowd of thousands."));
        assertEquals(1, corpus.reuse().size());
        assertEquals(1.0, corpus.reuse().get(0).similarity());
    }

    @Test
    void namesWithOfficesAreNoReuse() {
        String office = "Anna Lund of Port Halvern, the chair of the Coastal Trade Assembly";
        Corpus corpus = corpus(
                Paper.of("a", "A prize went to " + office + ", last night.")
                        .on("2020-01-01")
                        .person("Anna Lund"),
                Paper.of("b", "Herring was praised by " + office + ", in a speech.")
                        .on("2021-01-01")
                        .person("Anna Lund"));
        assertTrue(corpus.reuse().isEmpty());
    }

    @Test
    void anotherNumberInTheSamePassageDiverges() {
        Corpus corpus = corpus(strike("a", HARBOUR, SHIPS), strike("b", HARBOUR, SHIPS.replace("14", "17")));
        List<Divergence> divergences = corpus.divergences();
        assertEquals(1, divergences.size());
        assertEquals(Divergence.Kind.NUMBER, divergences.get(0).kind());
        assertEquals("14", divergences.get(0).a().value());
        assertEquals("17", divergences.get(0).b().value());
    }

    @Test
    void theSameWordsQuotedAreOneQuotationWholeOrInPart() {
        String whole = "We will not load a single crate until the night wages come back";
        Paper a = strike("a", "“" + whole + ",” said Olga Brandt.")
                .person("Olga Brandt")
                .quote(whole + ",", "Olga Brandt");
        Paper b = strike("b", "They will \"not load a single crate\", Olga Brandt said.")
                .person("Olga Brandt")
                .quote("not load a single crate", "Olga Brandt");
        Paper c = strike("c", "\"It is a fine day for a walk by the sea\", somebody said.")
                .quote("It is a fine day for a walk by the sea", "nobody");
        Corpus corpus = corpus(a, b, c);
        assertEquals(1, corpus.quotations().size());
        Quotation quotation = corpus.quotations().get(0);
        assertEquals(Optional.of("Olga Brandt"), quotation.speaker());
        assertEquals(
                List.of("a", "b"),
                quotation.printings().stream()
                        .map(each -> each.passage().document())
                        .toList());
    }

    @Test
    void entriesOfOneDayAndEventAreJoined() {
        Corpus corpus = corpus(
                strike("a", "Dockers in Port Halvern walked out on Monday over wages.")
                        .event("2020-03-02", "Dockers in Port Halvern walked out on Monday over wages"),
                strike("b", "On Monday most dockers of Port Halvern walked off the quays over their wages.")
                        .event("2020-03-02", "On Monday most dockers of Port Halvern walked off the quays"),
                strike("c", "A bakery in Port Halvern opened on Monday.")
                        .event("2020-03-02", "A bakery in Port Halvern opened on Monday"));
        assertEquals(
                List.of(2, 1),
                corpus.timeline().stream().map(CorpusEvent::weight).toList());
        CorpusEvent walkout = corpus.timeline().list().get(0);
        assertEquals("Port Halvern", walkout.entities().get(0).name());
        assertEquals(walkout, corpus.timeline().digest(1, 1).list().get(0));
        assertEquals(2, corpus.timeline().involving("port halvern").size());
    }

    @Test
    void kindredWordsAndCountriesJoinEntriesThatShareNoWord() {
        Corpus corpus = corpus(
                Paper.of("a", "The Norwegian navy began a drill near Osterby on Monday.")
                        .on("2020-03-04")
                        .name(EntityType.NORP, "Norwegian", "")
                        .name(EntityType.LOCATION, "Osterby", "")
                        .event("2020-03-02", "The Norwegian navy began a drill near Osterby on Monday"),
                Paper.of("b", "Norway opened exercises near Osterby this week.")
                        .on("2020-03-04")
                        .name(EntityType.LOCATION, "Norway", "")
                        .name(EntityType.LOCATION, "Osterby", "")
                        .event("2020-W10", "Norway opened exercises near Osterby this week"),
                Paper.of("c", "Norway named a prize jury this week.")
                        .on("2020-03-04")
                        .name(EntityType.LOCATION, "Norway", "")
                        .event("2020-W10", "Norway named a prize jury this week"));
        assertEquals(
                List.of("2020-03-02 2", "2020-W10 1"),
                corpus.timeline().stream()
                        .map(event -> event.value() + " " + event.weight())
                        .sorted()
                        .toList());
    }

    @Test
    void aFactOfThePastWithTwoDatesDiverges() {
        Corpus corpus = corpus(
                strike("a", HARBOUR, "The rail link between Port Halvern and Osterby closed to freight in 2009.")
                        .name(EntityType.LOCATION, "Osterby", "")
                        .event("2009", "The rail link between Port Halvern and Osterby closed to freight in 2009"),
                strike(
                                "b",
                                HARBOUR,
                                "Since the freight rail link from Port Halvern to Osterby closed in 2012, lorries queue.")
                        .name(EntityType.LOCATION, "Osterby", "")
                        .event("2012", "the freight rail link from Port Halvern to Osterby closed in 2012"));
        assertEquals(1, corpus.divergences().size());
        Divergence divergence = corpus.divergences().get(0);
        assertEquals(Divergence.Kind.DATE, divergence.kind());
        assertEquals(
                List.of("2009", "2012"),
                List.of(divergence.a().value(), divergence.b().value()));
    }

    @Test
    void storiesAreArticlesOnOneEventOfTheSameDays() {
        Corpus corpus = corpus(
                strike("a", HARBOUR, "Pilots and captains of container ships waited at anchor for the dockers."),
                strike("b", "Container ships lay at anchor off Port Halvern as dockers walked out over night wages."),
                Paper.of("c", "A painter won a prize for a portrait of her aunt at a gallery in the hills.")
                        .on("2020-03-04"),
                strike("d", HARBOUR, SHIPS).on("2022-03-04"));
        assertEquals(List.of("a", "b"), corpus.storyOf("a").orElseThrow().documents());
        assertEquals(List.of("c"), corpus.storyOf("c").orElseThrow().documents());
        assertEquals(List.of("d"), corpus.storyOf("d").orElseThrow().documents());
        assertTrue(corpus.storyOf("e").isEmpty());
    }
}
