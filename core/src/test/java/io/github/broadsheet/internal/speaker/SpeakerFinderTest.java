package io.github.broadsheet.internal.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.broadsheet.Entity;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Quote;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.internal.quote.QuoteTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerFinderTest {

    private static Speaker speaker(String text) {
        List<Quote> quotes = QuoteTexts.attribute(text, List.of()).list();
        return quotes.get(quotes.size() - 1).speaker();
    }

    @Test
    void aNameIsAnEntityWithItsTitleAsRole() {
        Speaker speaker = speaker("“It sank,” said Transport Minister Anna Ruiz.");
        assertInstanceOf(Speaker.Named.class, speaker);
        assertEquals("Anna Ruiz", speaker.label());
        assertEquals(Optional.of("Transport Minister"), speaker.role().map(Phrase::text));
    }

    @Test
    void aPronounLeadsToItsPerson() {
        Speaker speaker = speaker("Anna Ruiz toured the port on Monday. “It is ready,” she said.");
        assertEquals("Anna Ruiz", speaker.label());
        assertEquals(Optional.of("she"), speaker.mention().map(Phrase::text));
    }

    @Test
    void wordsThatGoOnHaveTheSpeakerOfTheSentenceBefore() {
        assertEquals(
                "Anna Ruiz",
                speaker("“It sank,” Anna Ruiz said. “We saw it happen.”").label());
    }

    @Test
    void aNameThatOnlyStandsInADescriptionIsNotTheSpeaker() {
        Speaker speaker = speaker("A spokesman for Anna Ruiz said the boat had been sold.");
        assertInstanceOf(Speaker.Described.class, speaker);
        assertEquals("A spokesman for Anna Ruiz", speaker.label());
    }

    @Test
    void twoWhoSpeakTogetherAreNoOneEntity() {
        Speaker speaker = speaker("Anna Ruiz and Paul Cho said they would sign on Friday.");
        assertInstanceOf(Speaker.Described.class, speaker);
        assertEquals("Anna Ruiz and Paul Cho", speaker.label());
    }

    @Test
    void thoseWithoutANameAreDescribed() {
        assertEquals(
                "two senior officials",
                speaker("“It was chaos,” said two senior officials.").label());
    }

    @Test
    void whereNobodySpeaksTheReasonIsTold() {
        Quotes quotes = QuoteTexts.attribute("The so-called “ghost ferry” sailed.", List.of());
        assertEquals(0, quotes.size());
        Speaker speaker = quotes.scare().all().get(0).speaker();
        assertEquals(new Speaker.Unknown("the marks set off a term"), speaker);
    }

    @Test
    void itMeansTheBodyThatSpokeBefore() {
        Speaker speaker = speaker("The Valley Herald said the dam broke. It said nobody was hurt.");
        assertEquals("Valley Herald", speaker.label());
        assertEquals(Optional.of("It"), speaker.mention().map(Phrase::text));
    }

    @Test
    void whoSpokeBeforeIsTheNextBestGuess() {
        Speaker speaker = speaker("“It sank,” Anna Ruiz said. It was announced on Monday that the boat was old.");
        assertEquals("no subject beside the cue", speaker.label());
        Speaker.Unknown unknown = assertInstanceOf(Speaker.Unknown.class, speaker);
        assertEquals(Optional.of("Anna Ruiz"), unknown.runnerUp().map(Entity::name));
    }

    @Test
    void whatOthersPassOnHasASpeakerOfItsOwn() {
        String text =
                "Anna Ruiz said Paul Cho had told her that it sank. Paul Cho told the council that the boat was old.";
        Quotes quotes = QuoteTexts.attribute(text, List.of());
        assertEquals(1, quotes.by("Paul Cho").size());
        List<Quote> all = quotes.withNested().by("Paul Cho").list();
        assertEquals(List.of("q1.1", "q2"), all.stream().map(Quote::id).toList());
        assertEquals(List.of(all.get(0)), quotes.list().get(0).nested());
    }

    @Test
    void theAnswersOfAnInterviewAreThePersonsWhomItIntroduces() {
        String text = "Anna Ruiz runs the port.\n\nQ: Did you see it?\n\nA: I saw it.";
        List<Quote> quotes = QuoteTexts.attribute(text, List.of()).list();
        assertEquals(2, quotes.size());
        assertInstanceOf(Speaker.Unknown.class, quotes.get(0).speaker());
        assertEquals("Anna Ruiz", quotes.get(1).speaker().label());
    }

    @Test
    void aTimeBesideTheCueIsWhenItWasSaid() {
        String text = "Anna Ruiz said on Tuesday that the boat would sail on Friday.";
        Quote quote = QuoteTexts.attribute(
                        text, List.of(day(text, "Tuesday", "2021-05-04"), day(text, "Friday", "2021-05-07")))
                .list()
                .get(0);
        assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), quote.date());
    }

    @Test
    void aTimeInAnotherClauseIsNotWhenItWasSaid() {
        String text = "“It sank,” Anna Ruiz said after the boat was lost on Monday.";
        Quote quote = QuoteTexts.attribute(text, List.of(day(text, "Monday", "2021-05-03")))
                .list()
                .get(0);
        assertEquals(Optional.empty(), quote.date());
    }

    private static TimeExpression day(String text, String word, String value) {
        int begin = text.indexOf(word);
        return TimeExpression.builder(Span.of(begin, begin + word.length()), word, TimeType.DATE, value)
                .evidence(Evidence.of("test"))
                .build();
    }
}
