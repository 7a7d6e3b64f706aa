package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a document that tell something of the past in a sentence that tells of no other time of the past, so that
 * there is no doubt what the time belongs to. News of the week is told day by day, and is no past.
 */
final class LonePasts {

    private static final int NEWS_DAYS = 7;

    private final Optional<LocalDate> published;
    private final Map<Integer, Optional<DateRange>> bySentence = new HashMap<>();

    LonePasts(Extract document, List<KeptEntry> entries) {
        this.published = document.date();
        for (KeptEntry entry : entries) {
            if (isPast(entry)) {
                bySentence.merge(sentence(entry), Optional.of(entry.range()), LonePasts::both);
            }
        }
    }

    private static int sentence(KeptEntry entry) {
        return 31 * Arrays.hashCode(entry.sentence().plain())
                + Arrays.hashCode(entry.sentence().capital());
    }

    /** The longer of two ranges that overlap; nothing if they do not. */
    private static Optional<DateRange> both(Optional<DateRange> a, Optional<DateRange> b) {
        boolean overlap = a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
        boolean first =
                overlap && a.get().days().orElseThrow() >= b.get().days().orElseThrow();
        return overlap ? (first ? a : b) : Optional.empty();
    }

    private boolean isPast(KeptEntry entry) {
        Optional<LocalDate> latest = entry.range().latest();
        boolean early = latest.isPresent()
                && (published.isEmpty() || latest.get().isBefore(published.get().minusDays(NEWS_DAYS)));
        return early
                && entry.isDated()
                && !entry.passing()
                && entry.range().days().isPresent();
    }

    boolean has(KeptEntry entry) {
        return isPast(entry)
                && bySentence.getOrDefault(sentence(entry), Optional.empty()).isPresent();
    }
}
