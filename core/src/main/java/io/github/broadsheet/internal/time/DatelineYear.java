package io.github.broadsheet.internal.time;

import io.github.broadsheet.Dateline;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.calendar.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the year of a dateline that has a month and a day, by the other dates of the text. */
final class DatelineYear {

    private static final int FRESH = 14;
    private static final String UNKNOWN_YEAR = "XXXX-";
    private static final int DAY_LENGTH = 10;

    private final Dateline dateline;
    private final List<TimeExpression> times;

    DatelineYear(Dateline dateline, List<TimeExpression> times) {
        this.dateline = dateline;
        this.times = times;
    }

    /** The day of the dateline with its year, if the text decides it. */
    Optional<DocumentDate> day() {
        return dateline.value().filter(DatelineYear::isYearless).flatMap(value -> {
            MonthDay day = monthDay(value);
            return byFreshDate(day).or(() -> byWeekday(day));
        });
    }

    private static boolean isYearless(String value) {
        return value.startsWith(UNKNOWN_YEAR)
                && value.length() == DAY_LENGTH
                && Character.isDigit(value.charAt(5))
                && Character.isDigit(value.charAt(8));
    }

    private static MonthDay monthDay(String value) {
        return MonthDay.of(Integer.parseInt(value.substring(5, 7)), Integer.parseInt(value.substring(8)));
    }

    /** News comes fresh: the latest full date of the text lies a few days before its dateline, never long before. */
    private Optional<DocumentDate> byFreshDate(MonthDay day) {
        Optional<TimeExpression> latest = times.stream()
                .filter(time -> DateInference.isFullDate(time.value()))
                .max((a, b) -> DateInference.day(a).compareTo(DateInference.day(b)));
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        LocalDate told = DateInference.day(latest.get());
        for (int year = told.getYear(); year <= told.getYear() + 1; year++) {
            LocalDate candidate = day.atYear(year);
            boolean fresh =
                    day.isValidYear(year) && !candidate.isBefore(told) && !candidate.isAfter(told.plusDays(FRESH));
            if (fresh
                    && weekdayOfDateline().map(candidate.getDayOfWeek()::equals).orElse(true)) {
                return Optional.of(DocumentDate.inferred(
                        candidate, "dateline-and-date", latest.get().span()));
            }
        }
        return Optional.empty();
    }

    /**
     * The weekday of a date leaves one year of five, six or eleven; the latest year that the text names, or the next,
     * must be the one, and not both.
     */
    private Optional<DocumentDate> byWeekday(MonthDay day) {
        int latestYear = times.stream()
                .filter(time -> time.range().isPresent())
                .flatMap(time -> time.range().get().latest().stream())
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(0);
        if (latestYear == 0) {
            return Optional.empty();
        }
        List<DocumentDate> found = new ArrayList<>();
        for (TimeExpression time : times) {
            Optional<DayOfWeek> weekday = Weekdays.opening(time.text());
            if (weekday.isPresent() && isYearless(time.value())) {
                for (int year = latestYear; year <= latestYear + 1; year++) {
                    MonthDay told = monthDay(time.value());
                    LocalDate candidate = day.atYear(year);
                    LocalDate toldDay = told.atYear(year);
                    boolean near = !toldDay.isAfter(candidate) && !toldDay.isBefore(candidate.minusDays(FRESH));
                    if (near && toldDay.getDayOfWeek() == weekday.get()) {
                        found.add(DocumentDate.inferred(candidate, "dateline-and-weekday", time.span()));
                    }
                }
            }
        }
        boolean one = found.stream().map(DocumentDate::value).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<DayOfWeek> weekdayOfDateline() {
        Span span = dateline.span();
        return times.stream()
                .filter(time ->
                        time.span().begin() >= span.begin() && time.span().end() <= span.end())
                .flatMap(time -> Weekdays.opening(time.text()).stream())
                .findFirst();
    }
}
