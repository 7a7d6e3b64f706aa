package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.TimelineEntry;
import io.github.broadsheet.analysis.Analyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTimesTest {

    private static void assertAll(boolean passing, String text) {
        Article article = Article.builder(text).id("a").published("2020-06-03").build();
        Document document = Analyzer.standard().analyze(article);
        List<TimelineEntry> entries =
                document.timeline().stream().filter(TimelineEntry::isDated).toList();
        assertFalse(entries.isEmpty(), text);
        PassingTimes times = new PassingTimes(document);
        entries.forEach(entry -> assertEquals(passing, times.has(entry), text + " " + entry.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lund lost the 2009 election to a baker from Osterby.",
                "Her party won its 2009 campaign in Osterby.",
                "The harbour company’s 2011 report told of cracks in the piers.",
                "The council closed two schools in last year's flood.",
                "Osterby, the largest port of the coast in 2015, lost its last ferry to the storm."
            })
    void timesThatTellWhichThingIsMeantAreByTheWay(String text) {
        assertAll(true, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lund lost her seat in Osterby in 2009.",
                "In March 2011 the harbour company found cracks in the piers.",
                "Anna Lund, the baker who won Osterby in 2015, opened a bridge.",
                "Osterby, a town founded in 1815, lost its last ferry to the storm.",
                "The bridge fell in 2009, the year of the flood."
            })
    void timesOfDeedsAreNot(String text) {
        assertAll(false, text);
    }
}
