package io.github.broadsheet.analysis;

import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.time.TimeSettings;
import io.github.broadsheet.internal.time.TimeTagger;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What a caller decides about the reading of times; collected by the builder of an analyzer. */
final class TimeOptions {

    private TimeStyle style = TimeStyle.DETECTED;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;
    private Month fiscalYearStart = Month.JANUARY;
    private final List<List<WordList.Line>> rules = new ArrayList<>();

    void style(TimeStyle wanted) {
        style = wanted;
    }

    void weekStart(DayOfWeek day) {
        weekStart = day;
    }

    void fiscalYearStart(Month month) {
        fiscalYearStart = month;
    }

    void rules(String name, byte[] content) {
        try {
            rules.add(WordList.parse(name, content));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    TimeTagger tagger(DayMonthOrder order) {
        TimeSettings.Style known = TimeSettings.Style.valueOf(style.name());
        return TimeTagger.withRules(new TimeSettings(order, known, weekStart, fiscalYearStart), rules);
    }

    /** All of them, for the hash that documents carry. */
    String digest() {
        StringBuilder text = new StringBuilder("time-style=").append(style);
        text.append(" week-start=").append(weekStart);
        text.append(" fiscal-year-start=").append(fiscalYearStart);
        for (List<WordList.Line> file : rules) {
            text.append(" time-rules=");
            file.forEach(line -> text.append(line.columns()).append('\n'));
        }
        return text.toString();
    }
}
