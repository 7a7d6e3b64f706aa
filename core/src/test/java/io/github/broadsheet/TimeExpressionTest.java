package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

    private static TimeExpression.Builder time(TimeType type, String value) {
        return TimeExpression.builder(Span.of(7, 13), "July 4", type, value).evidence(Evidence.of("test"));
    }

    @Test
    void daysFollowFromTheValue() {
        assertEquals(
                Optional.of(DateRange.parse("2017-07-04")),
                time(TimeType.DATE, "2017-07-04").build().range());
        assertEquals(
                Optional.of(DateRange.parse("2017-07-04")),
                time(TimeType.TIME, "2017-07-04T14:00").build().range());
        assertEquals(Optional.empty(), time(TimeType.DATE, "PAST_REF").build().range());
        assertEquals(Optional.empty(), time(TimeType.DURATION, "20").build().range());
        assertEquals(Optional.empty(), time(TimeType.SET, "XXXX-WXX-2").build().range());
    }

    @Test
    void givenDaysWin() {
        DateRange since = DateRange.parse("2017/..");
        assertEquals(
                Optional.of(since),
                time(TimeType.DATE, "2017").range(since).build().range());
    }

    @Test
    void keepsItsParts() {
        TimeExpression set = time(TimeType.SET, "P1W")
                .mod("APPROX")
                .quant("EVERY")
                .freq("2X")
                .beginPoint("2017")
                .endPoint("2018")
                .after(Span.of(1, 4))
                .before(Span.of(20, 24))
                .build();
        assertEquals(Optional.of("APPROX"), set.mod());
        assertEquals(Optional.of("EVERY"), set.quant());
        assertEquals(Optional.of("2X"), set.freq());
        assertEquals(Optional.of("2017"), set.beginPoint());
        assertEquals(Optional.of("2018"), set.endPoint());
        assertEquals(Optional.of(Span.of(1, 4)), set.after());
        assertEquals(Optional.of(Span.of(20, 24)), set.before());
        assertEquals(TimeType.SET, set.type());
        assertEquals("July 4 [7,13) SET P1W", set.toString());
        assertEquals(Evidence.of("test"), set.evidence());
    }

    @Test
    void equalPartsMakeEqualTimes() {
        assertEquals(
                time(TimeType.DATE, "2017").build(), time(TimeType.DATE, "2017").build());
        assertEquals(
                time(TimeType.DATE, "2017").build().hashCode(),
                time(TimeType.DATE, "2017").build().hashCode());
        assertNotEquals(
                time(TimeType.DATE, "2017").build(),
                time(TimeType.DATE, "2017").mod("START").build());
    }

    @Test
    void refusesBadArguments() {
        assertThrows(IllegalArgumentException.class, () -> time(TimeType.DATE, " "));
        assertThrows(
                IllegalArgumentException.class,
                () -> time(TimeType.DATE, "2017").mod(""));
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeExpression.builder(Span.of(0, 3), "July", TimeType.DATE, "2017-07"));
        TimeExpression.Builder bare = TimeExpression.builder(Span.of(0, 4), "July", TimeType.DATE, "2017-07");
        assertThrows(IllegalStateException.class, bare::build);
    }
}
