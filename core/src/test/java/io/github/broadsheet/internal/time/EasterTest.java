package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2038-04-25"
            })
    void sundays(String expected) {
        LocalDate day = LocalDate.parse(expected);
        assertEquals(day, Easter.sunday(day.getYear()));
    }
}
