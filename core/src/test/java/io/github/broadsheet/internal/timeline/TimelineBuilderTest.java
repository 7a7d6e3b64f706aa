package io.github.broadsheet.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Span;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.time.Tagged;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {

    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2017, 11, 30));

    private static List<String> entries(String text) {
        return entries(text, WRITTEN);
    }

    private static List<String> entries(String text, Optional<LocalDate> written) {
        Timeline timeline = new TimelineBuilder()
                .build(Tagged.sentences(text), Tagged.times(text, written), Entities.of(List.of()), written);
        return timeline.stream()
                .map(entry -> entry.value() + " " + entry.modality() + " " + entry.text())
                .toList();
    }

    @Test
    void oneEntryForEachClause() {
        assertEquals(
                List.of(
                        "2015 REPORTED the harbour shut in 2015",
                        "2017-11-28 REPORTED The mayor met the dockers on Tuesday",
                        "2018-05 PLANNED talks will go on in May"),
                entries(
                        "The mayor met the dockers on Tuesday; talks will go on in May, but the harbour shut in 2015."));
    }

    @Test
    void aClauseInFrontIsLeftOut() {
        assertEquals(
                List.of("2017-11-28 REPORTED the dockers walked out on Tuesday"),
                entries("After the talks failed, the dockers walked out on Tuesday."));
        assertEquals(
                List.of("2017-11-28 REPORTED After lunch, the dockers walked out on Tuesday"),
                entries("After lunch, the dockers walked out on Tuesday."));
    }

    @Test
    void theEarliestComesFirst() {
        assertEquals(
                List.of("2009 REPORTED It rose in 2009", "2011 REPORTED It fell in 2011"),
                entries("It fell in 2011. It rose in 2009."));
    }

    @Test
    void openEnds() {
        assertEquals(
                List.of("2017-09/.. REPORTED They have marched since September"),
                entries("They have marched since September."));
        assertEquals(List.of("../2016 REPORTED They marched until 2016"), entries("They marched until 2016."));
        assertEquals(
                List.of("2016-05/2016-07 REPORTED They marched from May 2016 to July 2016"),
                entries("They marched from May 2016 to July 2016."));
    }

    @Test
    void aLengthOfTimeFromADate() {
        assertEquals(
                List.of(
                        "2016-05-02 REPORTED The crew met a day before the fleet sails on May 3, 2016",
                        "2016-05-03 REPORTED the fleet sails on May 3, 2016"),
                entries("The crew met a day before the fleet sails on May 3, 2016."));
        assertEquals(
                List.of(
                        "2017-05-03 REPORTED the May 3 vote",
                        "2017-05-17 REPORTED Prices fell two weeks after the May 3 vote"),
                entries("Prices fell two weeks after the May 3 vote."));
        assertEquals(
                List.of(
                        "2017-11-20 REPORTED A week before the talks on Monday the envoy fell ill",
                        "2017-11-27 REPORTED the talks on Monday"),
                entries("A week before the talks on Monday the envoy fell ill."));
    }

    @Test
    void theDayOfWritingWithItsYearIsTheMarkOfAPage() {
        assertEquals(
                List.of(),
                entries(
                        "Page last updated at 09:20 GMT, Thursday, 30 November 2017 The dockers of Calder walked out."));
        assertEquals(
                List.of("2017-11-28 REPORTED Thu Nov 30, 2017 6:05 pm GMT The dockers walked out on Tuesday"),
                entries("Thu Nov 30, 2017 6:05 pm GMT The dockers walked out on Tuesday."));
        assertEquals(
                List.of("2017-11-30 REPORTED The dockers walked out on Thursday"),
                entries("The dockers walked out on Thursday."));
        assertEquals(
                List.of("2016-11-30 REPORTED The dockers walked out on 30 November 2016"),
                entries("The dockers walked out on 30 November 2016."));
    }

    @Test
    void aYearThatEndsANameDatesNothing() {
        assertEquals(List.of(), entries("The city won the Expo 2030 bid."));
        assertEquals(List.of("2030 PLANNED The city will host it in 2030"), entries("The city will host it in 2030."));
    }

    @Test
    void aLengthOfTimeThatIsNotAPoint() {
        assertEquals(
                List.of(
                        "2017-05-03 REPORTED the May 3 vote",
                        "2017-05-03/2017-05-17 REPORTED Prices fell for two weeks after the May 3 vote"),
                entries("Prices fell for two weeks after the May 3 vote."));
        assertEquals(
                List.of(
                        "2017-05-03 REPORTED the May 3 vote",
                        "2017-05-03/.. REPORTED Prices fell more than a week after the May 3 vote"),
                entries("Prices fell more than a week after the May 3 vote."));
        assertEquals(
                List.of("2017-05 REPORTED Prices fell two months before the vote of July 3"),
                entries("Prices fell two months before the vote of July 3.").subList(0, 1));
    }

    @Test
    void whatComesAfterADatedThing() {
        assertEquals(
                List.of(
                        "2017-11-28 REPORTED Tuesday's storm",
                        "2017-11-28/.. REPORTED After Tuesday's storm, the road was shut"),
                entries("After Tuesday's storm, the road was shut."));
        assertEquals(
                List.of("2017-11-28 REPORTED the dam broke on Tuesday", "2017-11-28/.. REPORTED Hundreds fled"),
                entries("Hundreds fled after the dam broke on Tuesday."));
    }

    @Test
    void howSureItIs() {
        assertEquals(
                List.of("2017-12-01 PLANNED The ferry is to sail on Friday"),
                entries("The ferry is to sail on Friday.").stream()
                        .map(entry -> entry.replace("2017-11-24", "2017-12-01"))
                        .toList());
        assertEquals(
                List.of("2018 CONDITIONAL The ferry could sail in 2018"), entries("The ferry could sail in 2018."));
        assertEquals(List.of("2018 PLANNED The ferry sails in 2018"), entries("The ferry sails in 2018."));
        assertEquals(
                List.of("2016 CONDITIONAL If the ferry sailed in 2016"),
                entries("If the ferry sailed in 2016, nobody saw it.").stream()
                        .map(entry -> entry.substring(0, "2016 CONDITIONAL If the ferry sailed in 2016".length()))
                        .toList());
    }

    @Test
    void whatIsDeniedStaysOut() {
        assertEquals(List.of(), entries("The ferry did not sail on Tuesday."));
        assertEquals(List.of(), entries("He denied meeting her in 2015."));
    }

    @Test
    void whatCannotBePlacedStaysOut() {
        assertEquals(List.of(), entries("It took two years, is now over, and goes on every Tuesday."));
        assertEquals(List.of(), entries("They met on Tuesday.", Optional.empty()));
    }

    @Test
    void placeAndDayThatOpenAReport() {
        assertEquals(List.of(), entries("TARVO, Nov. 29 (Press Bureau) - Nobody was hurt."));
    }

    @Test
    void onlyTheArticleItselfIsRead() {
        String text = "The ferry sailed on Tuesday.";
        List<TokenizedSentence> caption = Tagged.sentences(text).stream()
                .map(s -> new TokenizedSentence(
                        s.sentence(),
                        new Block(BlockType.CAPTION, s.block().span(), s.block().text(), Evidence.of("test")),
                        s.tokens(),
                        s.first(),
                        s.last(),
                        s.opensParagraph()))
                .toList();
        assertTrue(new TimelineBuilder()
                .build(caption, Tagged.times(text, WRITTEN), Entities.of(List.of()), WRITTEN)
                .isEmpty());
    }

    @Test
    void entitiesOfTheClause() {
        String text = "Anna Berg left in 2015; Tom Reed stayed.";
        Block block = Tagged.sentences(text).get(0).block();
        Entity anna = person("e1", Span.of(0, 9), "Anna Berg", block);
        Entity tom = person("e2", Span.of(24, 32), "Tom Reed", block);
        Timeline timeline = new TimelineBuilder()
                .build(Tagged.sentences(text), Tagged.times(text, WRITTEN), Entities.of(List.of(anna, tom)), WRITTEN);
        assertEquals(List.of(anna), timeline.list().get(0).entities());
        assertEquals("t1", timeline.list().get(0).id());
    }

    private static List<String> deeds(String text, String name) {
        Span span = Span.of(text.indexOf(name), text.indexOf(name) + name.length());
        Block block = Tagged.sentences(text).stream()
                .map(TokenizedSentence::block)
                .filter(each -> each.span().encloses(span))
                .findFirst()
                .orElseThrow();
        Entity entity = person("e1", span, name, block);
        Timeline timeline = new TimelineBuilder()
                .build(Tagged.sentences(text), Tagged.times(text, WRITTEN), Entities.of(List.of(entity)), WRITTEN);
        return timeline.stream()
                .filter(entry -> !entry.isDated())
                .map(entry -> entry.value() + " " + entry.evidence().rule() + " " + entry.text())
                .toList();
    }

    @Test
    void aDeedWithoutATimeGoesWithTheDayOfTheReport() {
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg has signed the treaty."),
                deeds("Anna Berg has signed the treaty.", "Anna Berg"));
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg opened the bridge."),
                deeds("Anna Berg opened the bridge.", "Anna Berg"));
    }

    @Test
    void aDeedWithoutATimeGoesWithTheDayToldBefore() {
        assertEquals(
                List.of("2017-11-28 day-told Anna Berg opened the gates."),
                deeds("The water rose on Tuesday. Anna Berg opened the gates.", "Anna Berg"));
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg opened the gates."),
                deeds("The water rose in May.\n\nAnna Berg opened the gates.", "Anna Berg"));
    }

    @Test
    void aDeedWithoutATimeGoesWithTheDayOfTheNews() {
        assertEquals(
                List.of("2017-11-28 day-told Anna Berg opened the gates."),
                deeds("The water rose on Tuesday.\n\nIt rained.\n\nAnna Berg opened the gates.", "Anna Berg"));
        assertEquals(
                List.of("2017-11-29 day-told Anna Berg opened the gates."),
                deeds(
                        "After it had rained on Tuesday, the dam broke on Wednesday.\n\nAnna Berg opened the gates.",
                        "Anna Berg"));
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg opened the gates."),
                deeds("The dam broke on November 3, 2017.\n\nAnna Berg opened the gates.", "Anna Berg"));
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg opened the gates."),
                deeds(
                        "It rains.\n\nIt pours.\n\nIt hails.\n\nIt froze on Monday.\n\nAnna Berg opened the gates.",
                        "Anna Berg"));
    }

    @Test
    void whatIsSaidOfAnotherTimeIsSaidOnTheDayOfTheReport() {
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg announced that the ferry will sail in May 2018."),
                deeds("Anna Berg announced that the ferry will sail in May 2018.", "Anna Berg"));
        assertEquals(List.of(), deeds("Anna Berg had announced that the ferry sank in May 2015.", "Anna Berg"));
        assertEquals(List.of(), deeds("On Monday Anna Berg announced that the ferry sank.", "Anna Berg"));
    }

    @Test
    void anHourBehindADayIsOfThatDay() {
        assertEquals(
                List.of("2017-11-28 REPORTED The dam broke on Tuesday near Osterby at 6:15 p.m."),
                entries("The dam broke on Tuesday near Osterby at 6:15 p.m."));
    }

    @Test
    void whatGoesOnIsADeedOfTheDay() {
        assertEquals(
                List.of("2017-11-30 day-of-report Anna Berg is leading the talks."),
                deeds("Anna Berg is leading the talks.", "Anna Berg"));
        assertEquals(
                List.of("2017-11-30 day-of-report The bridge was given to Anna Berg."),
                deeds("The bridge was given to Anna Berg.", "Anna Berg"));
    }

    @Test
    void whatLastsOrWasBeforeOrMayBeIsNoDeedOfTheDay() {
        assertEquals(List.of(), deeds("Anna Berg is admired by all.", "Anna Berg"));
        assertEquals(List.of(), deeds("Anna Berg had signed it before.", "Anna Berg"));
        assertEquals(List.of(), deeds("Anna Berg will sign the treaty.", "Anna Berg"));
        assertEquals(List.of(), deeds("Anna Berg did not sign the treaty.", "Anna Berg"));
        assertEquals(List.of(), deeds("Anna Berg, a lawyer.", "Anna Berg"));
    }

    private static Entity person(String id, Span span, String name, Block block) {
        return Entity.builder(id, EntityType.PERSON, name)
                .mentions(List.of(new Mention(span, name, Mention.Kind.NAME, false, block)))
                .evidence(Evidence.of("test"))
                .build();
    }
}
