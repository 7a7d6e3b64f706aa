package io.github.broadsheet.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateReaderProperties {

    private static final DateReader AMERICAN = new DateReader(DayMonthOrder.MONTH_FIRST);
    private static final DateReader BRITISH = new DateReader(DayMonthOrder.DAY_FIRST);
    private static final RelativeStampReader RELATIVE = new RelativeStampReader();

    @Property
    void everyDayIsReadBackFromEveryStyle(@ForAll("days") LocalDate day, @ForAll("styles") String style) {
        DateReader reader = style.startsWith("M/") ? AMERICAN : BRITISH;
        String written = DateTimeFormatter.ofPattern(style, Locale.ROOT).format(day);
        String text = "Seen (" + written + ") there";
        List<WrittenDate> found = reader.find(text, 0, text.length());
        assertEquals(1, found.size(), text);
        assertEquals(day, found.get(0).date(), text);
        assertEquals(written, text.substring(found.get(0).begin(), found.get(0).end()));
    }

    @Property
    void everyMinuteIsReadBackOnEitherSide(
            @ForAll("days") LocalDate day, @ForAll("minutes") LocalTime time, @ForAll("clocks") String clock) {
        String date = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT).format(day);
        String hour = DateTimeFormatter.ofPattern(clock, Locale.ROOT).format(time);
        for (String text : List.of(date + ", " + hour, hour + " on " + date, date + " | " + hour)) {
            List<WrittenDate> found = AMERICAN.find(text, 0, text.length());
            assertEquals(day + "T" + time, found.get(0).value(), text);
            assertEquals(text.length(), found.get(0).end(), text);
        }
    }

    @Property
    void valuesAreReadBack(@ForAll("days") LocalDate day, @ForAll("minutes") LocalTime time) {
        for (String zone : List.of("", " GMT", " EST", " BST", " IST", " ET", " +05:30", " UTC-3")) {
            String text = day + " " + time + zone;
            WrittenDate date = AMERICAN.find(text, 0, text.length()).get(0);
            String value = date.value();
            assertEquals(text.length(), date.end(), text);
            boolean local = date.offset().isPresent() && date.offset().get().getTotalSeconds() % 900 != 0;
            assertTrue(
                    local
                            || AMERICAN.find(value, 0, value.length())
                                    .get(0)
                                    .value()
                                    .equals(value),
                    value);
        }
    }

    @Property(tries = 3000)
    void anyTextGivesOrderedSpansInsideIt(@ForAll("texts") String text) {
        int begin = text.length() / 7;
        int last = begin;
        for (WrittenDate date : AMERICAN.find(text, begin, text.length())) {
            assertTrue(last <= date.begin() && date.begin() < date.end() && date.end() <= text.length());
            last = date.end();
        }
        last = begin;
        for (YearlessDate date : AMERICAN.findYearless(text, begin, text.length())) {
            assertTrue(last <= date.begin() && date.begin() < date.end() && date.end() <= text.length());
            last = date.end();
        }
        last = begin;
        for (RelativeStamp stamp : RELATIVE.find(text, begin, text.length())) {
            assertTrue(last <= stamp.begin() && stamp.begin() < stamp.end() && stamp.end() <= text.length());
            last = stamp.end();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1000, 1, 1).toEpochDay();
        long last = LocalDate.of(2999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalTime> minutes() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of(
                "yyyy-MM-dd",
                "yyyy/M/d",
                "yyyy.MM.dd",
                "M/d/yyyy",
                "M/dd/yyyy",
                "dd.MM.yyyy",
                "d-M-yyyy",
                "MMMM d, yyyy",
                "MMM d yyyy",
                "MMM. d, yyyy".replace("MMM.", "MMM"),
                "MMMM d'th', yyyy",
                "d MMMM yyyy",
                "dd MMM yyyy",
                "d MMMM, yyyy",
                "'the' d'th of' MMMM yyyy",
                "d-MMM-yyyy",
                "EEE d MMM yyyy",
                "EEEE, MMMM d, yyyy",
                "EEE., MMMM d, yyyy".replace("EEE.", "EEE'.'"));
    }

    @Provide
    Arbitrary<String> clocks() {
        return Arbitraries.of("HH:mm", "H:mm", "h:mm a", "hh:mma", "h.mm a", "HH:mm:ss");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "May",
                "Sept.",
                "3",
                "25th",
                "2021",
                "10:12",
                "pm",
                "a.m.",
                "GMT",
                "+01:00",
                "the",
                "of",
                "at",
                "on",
                "Wed",
                "noon",
                "ago",
                "2 hours",
                "yesterday",
                ",",
                ".",
                "-",
                "/",
                ":",
                "(",
                ")",
                " ",
                " ",
                " ",
                "\n",
                "\t",
                "\u00A0",
                "\uD83D",
                "\uDE00",
                "0000",
                "99999",
                "T",
                "Z",
                "é",
                "_",
                "\u0000");
        Arbitrary<String> shuffled = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(shuffled, Arbitraries.strings().ofMaxLength(80));
    }
}
