package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.Modality;
import io.github.broadsheet.TimelineEntry;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day of the news that an article brings: papers print on Wednesday that the two met "on Tuesday", say so once, at the
 * top, and tell the rest without a time. It is the last day that the first sentence with a day tells, if that lies within a
 * week of the report.
 */
final class NewsDay {

    /** The news, and its day, stand in the first sentences. */
    private static final int LEAD = 3;

    /** "On Tuesday" lies no more than six days back. */
    private static final int DAYS_BACK = 6;

    private final Optional<LocalDate> written;
    private Optional<LocalDate> day = Optional.empty();
    private int sentences;

    NewsDay(Optional<LocalDate> written) {
        this.written = written;
    }

    /** Takes note of the next sentence and of what it dated itself. */
    void read(TokenizedSentence sentence, List<TimelineEntry> entries) {
        boolean lead = sentence.block().type().isBody() && ++sentences <= LEAD;
        if (lead && day.isEmpty()) {
            day = entries.stream()
                    .filter(entry -> entry.modality() == Modality.REPORTED)
                    .filter(entry -> entry.range().days().orElse(0) == 1)
                    .flatMap(entry -> entry.range().earliest().stream())
                    .filter(this::isNew)
                    .max(LocalDate::compareTo);
        }
    }

    private boolean isNew(LocalDate told) {
        LocalDate last = written.orElse(LocalDate.MIN);
        return !told.isAfter(last) && told.plusDays(DAYS_BACK).compareTo(last) >= 0;
    }

    /** The day, if the sentences told one. */
    Optional<LocalDate> value() {
        return day;
    }
}
