package io.github.broadsheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * Reads the calendar forms of TIMEX3 values, as in TimeML 1.2.1, and the open intervals of ISO 8601-2.
 *
 * <p>Seasons are those of the northern hemisphere by whole months (World Meteorological Organization).
 */
final class CalendarValue {

    private static final String OPEN = "..";

    private CalendarValue() {}

    /** The days of a value, or empty if it cannot be placed. Throws DateTimeException for a day like February 30. */
    static Optional<DateRange> range(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? single(value) : interval(value.substring(0, slash), value.substring(slash + 1));
    }

    private static Optional<DateRange> interval(String begin, String end) {
        Optional<LocalDate> earliest = single(begin).flatMap(DateRange::earliest);
        Optional<LocalDate> latest = single(end).flatMap(DateRange::latest);
        if (begin.equals(OPEN)) {
            return latest.map(DateRange::until);
        }
        if (end.equals(OPEN)) {
            return earliest.map(DateRange::from);
        }
        return earliest.flatMap(
                first -> latest.filter(last -> !last.isBefore(first)).map(last -> DateRange.of(first, last)));
    }

    private static Optional<DateRange> single(String value) {
        if (value.length() < 5) {
            return years(value);
        }
        if (value.charAt(4) != '-' || !digits(value, 0, 4)) {
            return Optional.empty();
        }
        int year = number(value, 0, 4);
        String rest = value.substring(5);
        int time = rest.indexOf('T');
        return part(year, time < 0 ? rest : rest.substring(0, time));
    }

    private static Optional<DateRange> years(String value) {
        int known = 0;
        while (known < value.length() && isDigit(value.charAt(known))) {
            known++;
        }
        boolean filled = value.length() == known || (value.length() == 4 && onlyX(value.substring(known)));
        if (known < 2 || !filled) {
            return Optional.empty();
        }
        int width = known == 4 ? 1 : known == 3 ? 10 : 100;
        int first = number(value, 0, known) * width;
        return Optional.of(DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + width - 1, 12, 31)));
    }

    private static Optional<DateRange> part(int year, String rest) {
        if (rest.startsWith("W") && !rest.startsWith("WI")) {
            return week(year, rest.substring(1));
        }
        if (rest.length() == 2 && !isDigit(rest.charAt(0))) {
            return partOfYear(year, rest);
        }
        if (rest.length() >= 2 && digits(rest, 0, 2)) {
            return month(year, number(rest, 0, 2), rest.substring(2));
        }
        return rest.equals("XX-XX") ? months(year, 1, 12) : Optional.empty();
    }

    private static Optional<DateRange> partOfYear(int year, String part) {
        int count = part.charAt(1) - '0';
        boolean quarter = part.charAt(0) == 'Q' && count >= 1 && count <= 4;
        boolean half = part.charAt(0) == 'H' && count >= 1 && count <= 2;
        if (quarter) {
            return months(year, 3 * count - 2, 3);
        }
        if (half) {
            return months(year, 6 * count - 5, 6);
        }
        return switch (part) {
            case "SP" -> months(year, 3, 3);
            case "SU" -> months(year, 6, 3);
            case "FA" -> months(year, 9, 3);
            case "WI" -> months(year, 12, 3);
            case "XX", "QX", "HX" -> months(year, 1, 12);
            default -> Optional.empty();
        };
    }

    private static Optional<DateRange> month(int year, int month, String rest) {
        if (rest.isEmpty() || rest.equals("-XX")) {
            return months(year, month, 1);
        }
        return rest.length() == 3 && rest.charAt(0) == '-' && digits(rest, 1, 3)
                ? Optional.of(DateRange.on(LocalDate.of(year, month, number(rest, 1, 3))))
                : Optional.empty();
    }

    private static Optional<DateRange> months(int year, int month, int count) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Optional.of(DateRange.of(first, first.plusMonths(count).minusDays(1)));
    }

    private static Optional<DateRange> week(int year, String rest) {
        if (rest.startsWith("XX")) {
            return months(year, 1, 12);
        }
        if (rest.length() < 2 || !digits(rest, 0, 2)) {
            return Optional.empty();
        }
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(DayOfWeek.MONDAY)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(rest, 0, 2));
        return dayOfWeek(monday, rest.substring(2));
    }

    private static Optional<DateRange> dayOfWeek(LocalDate monday, String rest) {
        if (rest.isEmpty() || rest.equals("-X")) {
            return Optional.of(DateRange.of(monday, monday.plusDays(6)));
        }
        if (rest.equals("-WE")) {
            return Optional.of(DateRange.of(monday.plusDays(5), monday.plusDays(6)));
        }
        return rest.length() == 2 && rest.charAt(0) == '-' && rest.charAt(1) >= '1' && rest.charAt(1) <= '7'
                ? Optional.of(DateRange.on(monday.plusDays(rest.charAt(1) - '1')))
                : Optional.empty();
    }

    private static boolean onlyX(String text) {
        return text.chars().allMatch(c -> c == 'X');
    }

    private static boolean digits(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }
}
