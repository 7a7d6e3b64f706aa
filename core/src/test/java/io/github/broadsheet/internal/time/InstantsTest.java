package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.TimeExpression;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes and hours from the time of day at which a message was written. */
class InstantsTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 5, 20));
    private static final Optional<LocalTime> LATE = Optional.of(LocalTime.of(22, 50, 30));

    private static List<String> values(String text, Optional<LocalTime> clock) {
        return new TimeTagger(TimeSettings.standard())
                .tag(Tagged.sentences(text), DAY, clock, Optional.empty(), List.of()).stream()
                        .map(TimeExpression::value)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "I will be back at the pier in 5 minutes,2021-05-20T22:55",
        "I will be back at the pier in two hours,2021-05-21T00:50",
        "I will see you in half an hour,2021-05-20T23:20",
        "My boat left two hours ago,2021-05-20T20:50",
        "My boat left an hour and ten minutes ago,2021-05-20T21:40",
        "My boat left two and a half hours ago,2021-05-20T20:20",
        "My boat leaves 20 seconds from now,2021-05-20T22:50:50",
        "My boat was built in two hours,PT2H",
        "My boat will be back in two days,2021-05-22",
    })
    void aMessageCountsFromItsTimeOfDay(String text, String value) {
        assertEquals(List.of(value), values(text, LATE), text);
    }

    @Test
    void anArticleCountsDaysAlone() {
        assertEquals(List.of("2021-05-20"), values("The boat left the pier two hours ago.", LATE));
    }

    @Test
    void withoutATimeOfDayTheDayIsAllThatIsKnown() {
        assertEquals(List.of("2021-05-20"), values("My boat left two hours ago", Optional.empty()));
        assertEquals(List.of("PT5M"), values("I will be back in 5 minutes", Optional.empty()));
    }
}
