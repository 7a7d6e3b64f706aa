package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Dateline;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateInferenceTest {

    private static final String NONE = "none";

    private static Optional<DocumentDate> infer(String text, Optional<Dateline> dateline) {
        return new DateInference().infer(Tagged.sentences(text), Tagged.times(text, Optional.empty()), dateline);
    }

    private static String inferred(String text) {
        return infer(text, Optional.empty())
                .map(date -> date.value() + " " + date.evidence().orElseThrow().rule())
                .orElse(NONE);
    }

    private static String withDateline(String dateline, String value, String rest) {
        Dateline line = new Dateline(Span.of(0, dateline.length()), dateline, "Marlow", Optional.of(value));
        return infer(dateline + rest, Optional.of(line))
                .map(date -> date.value() + " " + date.evidence().orElseThrow().rule())
                .orElse(NONE);
    }

    @Test
    void thePaperSaysWhenItCameOut() {
        assertEquals(
                "2018-05-02 publication-line",
                inferred("The mayor quit on Tuesday.\n\nThis article was originally published on May 2, 2018."));
        assertEquals(
                "2018-05-04 update-line",
                inferred("The mayor quit on Tuesday.\n\nThis story was corrected on May 4, 2018, to mend a name."));
        assertEquals(NONE, inferred("Her first novel was published on May 2, 2018."));
    }

    @Test
    void aDayNamedTwice() {
        assertEquals(
                "2017-07-04 day-named-twice", inferred("The mayor said today, July 4, 2017, that the bridge is shut."));
        assertEquals("2017-07-05 day-named-twice", inferred("The bridge fell yesterday (July 4, 2017)."));
        assertEquals(NONE, inferred("\"It fell today, July 4, 1917,\" the diary says."));
        assertEquals(NONE, inferred("The bridge fell on Monday, July 3, 2017."));
        assertEquals(NONE, inferred("Shut today, July 4, 2017, it was open yesterday, July 9, 2017."));
    }

    @Test
    void theYearOfADateline() {
        assertEquals(
                "2019-03-02 dateline-and-date",
                withDateline("MARLOW, March 2 -", "XXXX-03-02", " The port shut on March 1, 2019, he said."));
        assertEquals(
                "2020-01-02 dateline-and-date",
                withDateline("MARLOW, Jan. 2 -", "XXXX-01-02", " The port shut on December 30, 2019, he said."));
        assertEquals(
                "2017-07-05 dateline-and-weekday",
                withDateline("MARLOW, July 5 -", "XXXX-07-05", " He quit on Tuesday, 4 July. He came in 2016."));
        assertEquals(NONE, withDateline("MARLOW, July 5 -", "XXXX-07-05", " He quit on Tuesday. He came in 2016."));
        assertEquals(
                NONE, withDateline("MARLOW, March 2 -", "XXXX-03-02", " The port shut on August 1, 2019, he said."));
    }

    @Test
    void theEvidenceHasItsPlace() {
        DocumentDate date =
                infer("It fell today, July 4, 2017.", Optional.empty()).orElseThrow();
        assertEquals(Source.INFERRED, date.source());
        assertEquals(Optional.of(Span.of(8, 27)), date.span());
    }
}
