package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.text.HostileText;
import io.github.broadsheet.internal.text.SpecFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeProperties {

    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2017, 11, 30));

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Provide
    Arbitrary<String> timelike() {
        return Arbitraries.of(
                        "may",
                        "May",
                        "March",
                        "31",
                        "30",
                        "Feb.",
                        "29",
                        "the",
                        "last",
                        "next",
                        "fourth",
                        "quarter",
                        "of",
                        "1990",
                        "'90s",
                        "2,000",
                        "-",
                        ",",
                        "twenty",
                        "hundred",
                        "million",
                        "years",
                        "week",
                        "ago",
                        "later",
                        "Monday",
                        "noon",
                        "10:30",
                        "p.m.",
                        "EST",
                        "early",
                        "end",
                        "every",
                        "second",
                        "and",
                        "a",
                        "half",
                        "before",
                        "Easter",
                        "BC",
                        "spring",
                        "two-day",
                        "99999999999",
                        "0",
                        "00",
                        "13/13/13",
                        "2/29/2019")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Property
    void anyText(@ForAll("texts") String text) {
        check(text);
    }

    @Property
    void anyWordsOfTime(@ForAll("timelike") String text) {
        check(text);
    }

    @Property(tries = 100)
    void nothingIsKept(@ForAll("timelike") String first, @ForAll("timelike") String second) {
        List<TimeExpression> alone = Tagged.times(second, WRITTEN);
        Tagged.times(first, Optional.empty());
        assertEquals(alone, Tagged.times(second, WRITTEN));
    }

    @Example
    void everyTruncationOfEveryCase() {
        for (String line : SpecFile.cases("times.txt")) {
            for (int end = 0; end <= line.length(); end++) {
                check(line.substring(0, end));
            }
        }
    }

    @Example
    void oneThingOverAndOver() {
        HostileText.repeated(20_000).forEach(TimeProperties::check);
        List.of("two ", "May 5 ", "10:30 ", "the end of ", "a-", "last ", "hundred ", "1990-")
                .forEach(piece -> check(piece.repeat(20_000)));
    }

    private static void check(String text) {
        check(text, Tagged.times(text, Optional.empty()));
        check(text, Tagged.times(text, WRITTEN));
    }

    private static void check(String text, List<TimeExpression> times) {
        int end = 0;
        for (TimeExpression time : times) {
            assertTrue(time.span().begin() >= end, () -> time + " overlaps another");
            end = time.span().end();
            assertEquals(text.substring(time.span().begin(), end), time.text());
        }
    }
}
