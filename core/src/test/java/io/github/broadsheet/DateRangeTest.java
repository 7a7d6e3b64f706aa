package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2017-07-04, 2017-07-04",
        "2017-07-04T14:30, 2017-07-04",
        "2017-07-04TMO, 2017-07-04",
        "2017-07, 2017-07-01/2017-07-31",
        "2016-02, 2016-02-01/2016-02-29",
        "2017-07-XX, 2017-07-01/2017-07-31",
        "2017, 2017-01-01/2017-12-31",
        "2017-XX, 2017-01-01/2017-12-31",
        "2017-XX-XX, 2017-01-01/2017-12-31",
        "199X, 1990-01-01/1999-12-31",
        "199, 1990-01-01/1999-12-31",
        "19XX, 1900-01-01/1999-12-31",
        "19, 1900-01-01/1999-12-31",
        "2017-Q2, 2017-04-01/2017-06-30",
        "2017-QX, 2017-01-01/2017-12-31",
        "2017-H2, 2017-07-01/2017-12-31",
        "2017-SP, 2017-03-01/2017-05-31",
        "2017-SU, 2017-06-01/2017-08-31",
        "2017-FA, 2017-09-01/2017-11-30",
        "2017-WI, 2017-12-01/2018-02-28",
        "2023-W41, 2023-10-09/2023-10-15",
        "2023-W41-3, 2023-10-11",
        "2023-W41-WE, 2023-10-14/2023-10-15",
        "2023-WXX-3, 2023-01-01/2023-12-31",
        "2020-W53, 2020-12-28/2021-01-03",
        "2021-W01, 2021-01-04/2021-01-10",
        "1950/1953, 1950-01-01/1953-12-31",
        "2023-09/2023-10-05, 2023-09-01/2023-10-05",
        "2017-09/.., 2017-09-01/..",
        "../2017-09, ../2017-09-30",
    })
    void readsCalendarValues(String value, String days) {
        assertEquals(days, DateRange.parse(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "XXXX-WXX-3",
                "P2M",
                "PAST_REF",
                "XXXX-07-04",
                "2017-02-30",
                "2017-13",
                "2017-W54",
                "2017-W41-8",
                "2017-Q5",
                "2017-H3",
                "2017-ZZ",
                "T14:30",
                "..",
                "../..",
                "2017/2016",
                "2017-7-4",
                "1",
                "1XXX",
                "2017X",
                "2017-07-4",
                "2017-W4",
                "2017-07-041",
                "２０１７"
            })
    void hasNoDaysForWhatCannotBePlaced(String value) {
        assertTrue(DateRange.tryParse(value).isEmpty());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> DateRange.parse(value))
                .getMessage()
                .startsWith("value: "));
    }

    @Test
    void bothEndsAreInside() {
        DateRange july = DateRange.parse("2017-07");
        assertTrue(july.contains(LocalDate.of(2017, 7, 1)));
        assertTrue(july.contains(LocalDate.of(2017, 7, 31)));
        assertFalse(july.contains(LocalDate.of(2017, 8, 1)));
        assertEquals(OptionalLong.of(31), july.days());
    }

    @Test
    void anOpenEndHasNoLimit() {
        DateRange since = DateRange.from(LocalDate.of(2017, 9, 1));
        assertTrue(since.contains(LocalDate.of(9999, 1, 1)));
        assertTrue(since.latest().isEmpty());
        assertEquals(OptionalLong.empty(), since.days());
        assertTrue(since.encloses(DateRange.parse("2018")));
        assertFalse(since.overlaps(DateRange.until(LocalDate.of(2017, 8, 31))));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        LocalDate day = LocalDate.of(2017, 7, 4);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> DateRange.of(day, day.minusDays(1)))
                .getMessage()
                .startsWith("latest: "));
        assertEquals(
                "day",
                assertThrows(NullPointerException.class, () -> DateRange.on(null))
                        .getMessage());
    }

    @Test
    void theEarlierComesFirst() {
        assertTrue(DateRange.parse("../2017").compareTo(DateRange.parse("2016")) < 0);
        assertTrue(DateRange.parse("2017").compareTo(DateRange.parse("2017/..")) < 0);
        assertTrue(DateRange.parse("2017-01").compareTo(DateRange.parse("2017")) < 0);
    }
}
