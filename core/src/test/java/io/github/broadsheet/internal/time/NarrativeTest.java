package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A history carries its own current date from sentence to sentence. */
class NarrativeTest {

    private static final String YEARS = "The league was founded in 1801, split in 1822, and met again in 1843. "
            + "Its hall burned in 1854 and once more in 1861.\n\n";

    private static List<String> values(String text) {
        return Tagged.times(YEARS + text, Optional.of(LocalDate.of(2019, 4, 9))).stream()
                .skip(5)
                .map(TimeExpression::value)
                .toList();
    }

    @Test
    void aRangeOfYearsIsTwoTimesOfWhichTheFirstKnowsTheRange() {
        String text = "The first campaign (1870-1873) failed, that of 1881–84 did not.";
        List<TimeExpression> times = Tagged.times(YEARS + text, Optional.of(LocalDate.of(2019, 4, 9)));
        assertEquals(List.of("1870", "1873", "1881", "1884"), values(text));
        assertEquals(List.of("1870", "1873", "1881", "84"), texts(times.subList(5, 9)));
        assertEquals(Optional.of("1873"), times.get(5).endPoint());
    }

    @Test
    void whatOnlyLooksLikeARangeStaysWhole() {
        assertEquals(List.of("1870"), values("In 1870 the score was 19-16."));
    }

    private static List<String> texts(List<TimeExpression> times) {
        return times.stream().map(TimeExpression::text).toList();
    }

    @Test
    void aMonthGoesOnFromTheYearTold() {
        assertEquals(List.of("1870", "1870-05"), values("In 1870 the league bought land. In May it sold the land."));
    }

    @Test
    void aMonthAfterTheEndOfAYearIsOfTheNext() {
        assertEquals(
                List.of("1870-11-02", "1871-01"),
                values("On November 2, 1870, the bank failed. In January the league lost its land."));
    }

    @Test
    void aGlanceBackOfAMonthStaysInTheYear() {
        assertEquals(
                List.of("1870-11-02", "1870-10"),
                values("On November 2, 1870, the bank failed. Rumors in October had warned its clients."));
    }

    @Test
    void aYearInBracketsDoesNotMoveTheThread() {
        assertEquals(
                List.of("1870-03-01", "1902", "1870-06-04"),
                values("On March 1, 1870, the painter (who died in 1902) came. He left on June 4."));
    }

    @Test
    void aYearNamedByTheWayDoesNotMoveTheThread() {
        assertEquals(
                List.of("1870-03-01", "1895", "1870-04-10"),
                values("On March 1, 1870, the works opened. They would burn to the ground in 1895. "
                        + "On April 10 the first train came."));
    }

    @Test
    void aYearThatOpensASentenceMovesTheThread() {
        assertEquals(
                List.of("1870-03-01", "1895", "1895-04-10"),
                values("On March 1, 1870, the works opened. In 1895 they burned. On April 10 a wall fell."));
    }

    @Test
    void aLeapDayIsOfAYearThatHasOne() {
        assertEquals(
                List.of("1871-12-20", "1872-02-29"),
                values("On December 20, 1871, the strike began. It ended on February 29."));
    }

    @Test
    void soonInThePastTenseIsNoTimeOfAHistory() {
        assertEquals(List.of("1870"), values("In 1870 the league bought land. It soon sold the land."));
    }

    @Test
    void formerIsNoTimeOfAReport() {
        assertEquals(
                List.of(),
                Tagged.times("The former mayor spoke of future plans.", Optional.of(LocalDate.of(2019, 4, 9))));
    }
}
