package io.github.broadsheet.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeStampReaderTest {

    private static final RelativeStampReader READER = new RelativeStampReader();
    private static final OffsetDateTime RETRIEVED = OffsetDateTime.parse("2021-03-01T01:30:45+02:00");

    /** The text in brackets is what must be found, the second column its value at 01:30 on March 1, 2021, at +02:00. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        [2 hours ago]                                      > 2021-02-28T23:30+02:00
        [35 mins ago]                                      > 2021-03-01T00:55+02:00
        [a day ago]                                        > 2021-02-28
        [3 weeks ago]                                      > 2021-02-08
        [1 month ago] in World                             > 2021-02-01
        [2 years ago]                                      > 2019-03-01
        Updated [5h ago]                                   > 2021-02-28T20:30+02:00
        Updated [5 hrs. ago] •                             > 2021-02-28T20:30+02:00
        [An hour ago]                                      > 2021-03-01T00:30+02:00
        [half an hour ago]                                 > 2021-03-01T01:00+02:00
        [1 hour, 20 minutes ago]                           > 2021-03-01T00:10+02:00
        [1 hour and 20 minutes ago]                        > 2021-03-01T00:10+02:00
        [1h 20m ago]                                       > 2021-03-01T00:10+02:00
        [1 year 2 months ago]                              > 2020-01-01
        [Yesterday]                                        > 2021-02-28
        [today]                                            > 2021-03-01
        [Yesterday at 2:01 PM]                             > 2021-02-28T14:01
        [Today, 14:01 GMT]                                 > 2021-03-01T14:01Z
        [Just now]                                         > 2021-03-01T01:30+02:00
        Posted [a few seconds ago] by                      > 2021-03-01T01:30+02:00
        Ann Poe[5 hours ago]                               > 2021-02-28T20:30+02:00
        [5 hours ago]Updated                               > 2021-02-28T20:30+02:00
        [Yesterday] at home                                > 2021-02-28
        """)
    void reckonsFromTheTimeOfRetrieval(String marked, String value) {
        String text = marked.replace("[", "").replace("]", "");
        List<RelativeStamp> found = READER.find(text, 0, text.length());
        assertEquals(1, found.size(), () -> text + ": " + found);
        assertEquals(marked.indexOf('['), found.get(0).begin(), text);
        assertEquals(marked.indexOf(']') - 1, found.get(0).end(), text);
        assertEquals(value, found.get(0).reckonedFrom(RETRIEVED).value(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 hours",
                "hours ago",
                "2 hours before",
                "12345 hours ago",
                "1.5 hours ago",
                "2 hoursago",
                "todays",
                "Today's paper",
                "COVID19 days ago",
                "20 minutes 1 hour ago",
                "1 year 2 days ago",
                "long ago",
                "just nowhere",
                ""
            })
    void findsNoStampWhereNoneIs(String text) {
        assertEquals(List.of(), READER.find(text, 0, text.length()));
    }

    @Test
    void leavesTheZoneOpenWhereTheRetrievalTimeDoes() {
        RelativeStamp stamp = READER.find("2 hours ago", 0, 11).get(0);
        assertEquals(
                "2021-02-28T23:30",
                stamp.reckonedFrom(LocalDateTime.parse("2021-03-01T01:30")).value());
    }

    @Test
    void refusesBadParts() {
        assertThrows(IllegalArgumentException.class, () -> stamp(3, 3, 1, ChronoUnit.DAYS));
        assertThrows(IllegalArgumentException.class, () -> stamp(0, 3, -1, ChronoUnit.DAYS));
        assertThrows(IllegalArgumentException.class, () -> stamp(0, 3, 1, ChronoUnit.CENTURIES));
    }

    private static RelativeStamp stamp(int begin, int end, int amount, ChronoUnit unit) {
        return new RelativeStamp(begin, end, amount, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
