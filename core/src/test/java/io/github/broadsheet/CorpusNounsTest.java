package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CorpusNounsTest {

    private static final Passage A = new Passage("a", Span.of(0, 4));
    private static final Excerpt EXCERPT = new Excerpt("a", Span.of(0, 4), "Anna");

    private static CorpusEntity entity(String id, String name, String... documents) {
        List<CorpusEntity.Member> members = Arrays.stream(documents)
                .map(document -> new CorpusEntity.Member(document, "e1"))
                .toList();
        return new CorpusEntity(id, EntityType.PERSON, name, List.of(name), List.of(), members, List.of());
    }

    private static CorpusEvent event(String value, String... documents) {
        List<Excerpt> sources = Arrays.stream(documents)
                .map(document -> new Excerpt(document, Span.of(0, 1), "x"))
                .toList();
        return new CorpusEvent(
                value,
                DateRange.parse(value),
                "x",
                List.of(entity("p", "Anna Lund", "a")),
                Modality.REPORTED,
                sources,
                Evidence.of("test"));
    }

    private static void names(String parameter, Executable call) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, call);
        assertTrue(thrown.getMessage().startsWith(parameter + ":"), thrown.getMessage());
    }

    @Test
    void badArgumentsAreNamed() {
        names("document", () -> new Passage(" ", Span.of(0, 1)));
        names("text", () -> new Excerpt("a", Span.of(0, 2), "x"));
        names("members", () -> entity("p", "Anna"));
        names("sources", () -> event("2020"));
        names("documents", () -> new Story(List.of()));
        names("printings", () -> new Quotation(Optional.empty(), List.of()));
        names("quote", () -> new Quotation.Printing("", A, Optional.empty()));
        names("b", () -> new Reuse(A, A, 1));
        names(
                "first",
                () -> new Reuse(
                        A,
                        new Passage("b", Span.of(0, 1)),
                        1,
                        Reuse.Kind.OTHER,
                        Optional.of(new Passage("c", Span.of(0, 1)))));
        names("documents", () -> new NearDuplicates(List.of("a"), Optional.empty()));
        names("first", () -> new NearDuplicates(List.of("a", "b"), Optional.of("c")));
        Update.Version version = new Update.Version("0", Optional.empty());
        names("later", () -> new Update("a", version, version, List.of(), List.of()));
        names(
                "weight",
                () -> new CorpusEvent(
                        "2020",
                        DateRange.parse("2020"),
                        "x",
                        List.of(),
                        Modality.REPORTED,
                        List.of(EXCERPT),
                        2,
                        Evidence.of("test")));
        names("similarity", () -> new Reuse(A, new Passage("b", Span.of(0, 1)), 0));
        Divergence.Telling telling = new Divergence.Telling(EXCERPT, "1");
        names("b", () -> new Divergence(Divergence.Kind.DATE, telling, telling));
        CorpusEntity anna = entity("p", "Anna", "a");
        names("b", () -> new MergeCandidate(anna, anna, Evidence.of("x"), "a", "Anna"));
        names("dates", () -> CorpusTimeline.of(List.of()).digest(-1, 1));
        names("eventsPerDate", () -> CorpusTimeline.of(List.of()).digest(1, -1));
    }

    @Test
    void aPassageCutsItsOwnDocumentOnly() {
        Document document = SampleDocument.document();
        Passage passage = new Passage(document.id(), Span.of(0, 3));
        assertEquals(document.text().substring(0, 3), passage.of(document));
        names("source", () -> A.of(document));
        names(
                "source",
                () -> new Passage(document.id(), Span.of(0, document.text().length() + 1)).of(document));
    }

    @Test
    void anEntityCountsDocumentsOnceAndKnowsItsNames() {
        CorpusEntity anna = entity("p", "Anna Lund", "a", "a", "b");
        assertEquals(2, anna.weight());
        assertEquals(List.of("a", "b"), anna.documents());
        assertTrue(anna.isNamed("lund"));
        assertTrue(anna.isNamed("Anna Lund"));
        assertFalse(anna.isNamed("Anna"));
    }

    @Test
    void theTimelineIsSortedAndAsked() {
        CorpusTimeline timeline =
                CorpusTimeline.of(List.of(event("2021-05-01", "a"), event("2020", "b"), event("2021-05-01", "a", "b")));
        assertEquals(
                List.of("2020", "2021-05-01", "2021-05-01"),
                timeline.stream().map(CorpusEvent::value).toList());
        assertEquals(2, timeline.on(LocalDate.of(2021, 5, 1)).size());
        assertEquals(1, timeline.between(DateRange.parse("2020-06")).size());
        assertEquals(3, timeline.involving("Lund").size());
        assertEquals(3, timeline.involving(entity("p", "other", "c")).size());
        assertEquals(2, timeline.digest(1, 1).list().get(0).weight());
    }

    private static CorpusEvent told(String day, String text, String rule, String... documents) {
        List<Excerpt> sources = Arrays.stream(documents)
                .map(document -> new Excerpt(document, Span.of(0, text.length()), text))
                .toList();
        return new CorpusEvent(
                day, DateRange.parse(day), text, List.of(), Modality.REPORTED, sources, Evidence.of(rule));
    }

    @Test
    void aDigestTellsWhatManyDocumentsDate() {
        CorpusEvent strike = told("2020-03-03", "The dockers struck", "weekday", "a", "b");
        CorpusEvent storm = told("2020-03-04", "A storm came", "weekday", "a");
        CorpusEvent report = told("2020-03-05", "Anna Lund paid", TimelineEntry.DAY_OF_REPORT, "c");
        CorpusTimeline timeline = CorpusTimeline.of(List.of(storm, report, strike));
        assertEquals(List.of(strike), timeline.digest(1, 1).list());
        assertEquals(List.of(strike, storm), timeline.digest(2, 1).list());
        assertEquals(List.of(storm), timeline.digest(1, 1, Set.of("STORM")).list());
        assertEquals(List.of(strike, storm), timeline.dated().list());
        assertEquals(List.of(storm), timeline.about("storm", "flood").list());
        assertTrue(timeline.digest(0, 1).isEmpty());
    }

    @Test
    void aDigestKeepsWhatIsStillToldOfWeeksLater() {
        CorpusEvent fire = told("2020-03-03", "The mill burned", "month-day", "a");
        CorpusEvent vote = told("2020-03-25", "The council voted", "weekday", "b");
        CorpusEvent later = told("2020-03-26", "The mayor spoke", TimelineEntry.DAY_OF_REPORT, "a");
        assertEquals(
                List.of(fire),
                CorpusTimeline.of(List.of(vote, fire, later)).digest(1, 1).list());
        assertEquals(
                List.of(vote),
                CorpusTimeline.of(List.of(vote, told("2020-03-31", "It rained", "weekday", "a"), fire))
                        .digest(1, 1, Set.of("council"))
                        .list());
    }

    @Test
    void aDigestKeepsWorkingDaysBeforeWeekends() {
        CorpusEvent saturday = told("2020-03-07", "The choir sang", "weekday", "a");
        CorpusEvent tuesday = told("2020-03-10", "The council met", "weekday", "b");
        CorpusTimeline timeline = CorpusTimeline.of(List.of(saturday, tuesday));
        assertEquals(List.of(tuesday), timeline.digest(1, 1).list());
        assertEquals(List.of(saturday), timeline.digest(1, 1, Set.of("choir")).list());
    }

    @Test
    void ofADateADigestTellsWhatItsEventsShare() {
        CorpusEvent aside = told("2020-03-03", "Someone sang", "weekday", "a");
        CorpusEvent strike = told("2020-03-03", "The dockers struck", "weekday", "b");
        CorpusEvent again = told("2020-03-03", "Dockers struck again", "weekday", "c");
        CorpusTimeline digest = CorpusTimeline.of(List.of(aside, strike, again)).digest(1, 2);
        assertEquals(List.of(strike, again), digest.list());
    }

    @Test
    void aCorpusIsAskedByNameAndId() {
        Corpus corpus = Corpus.builder(new Producer("1", "l", "m", "s"), List.of("a"))
                .entities(List.of(entity("p", "Anna Lund", "a")))
                .stories(List.of(new Story(List.of("a"))))
                .build();
        assertEquals("p", corpus.entitiesNamed("lund").get(0).id());
        assertTrue(corpus.entity("q").isEmpty());
        assertEquals("Anna Lund", corpus.entity("p").orElseThrow().name());
        assertTrue(corpus.storyOf("a").isPresent());
        assertEquals("1 documents, 1 entities, 0 events, 1 stories", corpus.toString());
    }
}
