package io.github.broadsheet.internal.article;

import io.github.broadsheet.Phrase;
import io.github.broadsheet.Source;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.internal.calendar.DateReader;
import io.github.broadsheet.internal.calendar.RelativeStamp;
import io.github.broadsheet.internal.calendar.RelativeStampReader;
import io.github.broadsheet.internal.calendar.WrittenDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads when an article was published and updated from the lines around its headline, or below its body. */
final class StampReader {

    private static final int LONGEST = 160;
    private static final int ABOVE = 8;
    private static final int BELOW = 8;

    private final DateReader dates;
    private final RelativeStampReader relative = new RelativeStampReader();

    /** A date in a line, and what the words before it say of it. */
    record Found(int line, Stamp stamp, boolean updated, boolean said) {}

    StampReader(DateReader dates) {
        this.dates = dates;
    }

    /** The dates of the head, best first: what says "published", then what stands nearest to the headline. */
    List<Found> read(Page page, int headline, int bodyBegin, int bodyEnd, Optional<OffsetDateTime> retrieved) {
        List<Found> found = new ArrayList<>();
        int from = Math.max(0, (headline < 0 ? bodyBegin : headline) - ABOVE);
        for (int i = from; i < Math.min(page.size(), bodyBegin + BELOW); i++) {
            for (Found date : inLine(page, i, retrieved)) {
                if (i < bodyBegin || isMostlyDate(page, i, date)) {
                    found.add(date);
                }
            }
        }
        for (int i = bodyEnd; i < Math.min(page.size(), bodyEnd + 12) && found.isEmpty(); i++) {
            if (page.has(i, Cue.PUBLISHED) && !page.has(i, Cue.COMMENT_META)) {
                found.addAll(inLine(page, i, retrieved));
            }
        }
        return found;
    }

    private List<Found> inLine(Page page, int i, Optional<OffsetDateTime> retrieved) {
        Line line = page.lines.get(i);
        if (line.length() > LONGEST || page.sentence[i] || isPicture(page, i)) {
            return List.of();
        }
        CharSequence text = line.source.text();
        List<Found> found = new ArrayList<>();
        int last = line.begin;
        for (WrittenDate date : dates.find(text, line.begin, line.end)) {
            found.add(found(i, text, date, last, page.has(i, Cue.PUBLISHED)));
            last = date.end();
        }
        if (found.isEmpty() && retrieved.isPresent()) {
            for (RelativeStamp stamp : relative.find(text, line.begin, line.end)) {
                found.add(found(i, text, stamp.reckonedFrom(retrieved.get()), last, page.has(i, Cue.PUBLISHED)));
            }
        }
        return found;
    }

    /** Below the first line of the body a line must be little more than a date, or say that it is one. */
    private static boolean isMostlyDate(Page page, int i, Found date) {
        int length = date.stamp().phrase().map(phrase -> phrase.text().length()).orElse(0);
        return page.has(i, Cue.PUBLISHED) || page.has(i, Cue.BYLINE) || length * 5 >= page.shapes[i].length * 2;
    }

    private static boolean isPicture(Page page, int i) {
        LineShape shape = page.shapes[i];
        return (page.has(i, Cue.CREDIT) || page.has(i, Cue.CAPTION) || shape.start == LineShape.Start.BRACKET)
                && !page.has(i, Cue.PUBLISHED)
                && shape.words > 6;
    }

    private static Found found(int line, CharSequence text, WrittenDate date, int from, boolean said) {
        String before = text.subSequence(from, date.begin()).toString().toLowerCase(Locale.ROOT);
        boolean updated = before.contains("updat") || before.contains("modif") || before.contains("edited");
        Phrase phrase = Phrase.cut(text, date.begin(), date.end());
        return new Found(line, new Stamp(date.value(), Optional.of(phrase), Source.TEXT), updated, said);
    }
}
