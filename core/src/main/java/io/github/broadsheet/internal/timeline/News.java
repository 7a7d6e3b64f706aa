package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimelineEntry;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates what a report tells without a time: a deed goes with the day that was told last in its paragraph, else with the
 * day of the report. What somebody is or has, what is denied and what is yet to come make nothing.
 */
final class News {

    private static final int SHORTEST_HEADLINE = 4;

    private final Mentions mentions;
    private final Optional<LocalDate> written;
    private Optional<LocalDate> told = Optional.empty();

    News(Mentions mentions, Optional<LocalDate> written) {
        this.mentions = mentions;
        this.written = written;
    }

    /** Takes note of what a sentence dated itself. */
    void tell(List<TimelineEntry> entries) {
        for (TimelineEntry entry : entries) {
            boolean day = entry.modality() == Modality.REPORTED
                    && entry.range().days().orElse(0) == 1;
            told = day ? entry.range().earliest() : Optional.empty();
        }
    }

    /** What a sentence tells that has no time. */
    Optional<TimelineEntry> read(TokenizedSentence sentence) {
        if (sentence.opensParagraph()) {
            told = Optional.empty();
        }
        if (isSpoken(sentence)) {
            return Optional.empty();
        }
        List<Entity> entities = mentions.in(sentence.span());
        if (written.isEmpty() || entities.isEmpty() || !isDeed(sentence)) {
            return Optional.empty();
        }
        LocalDate day = told.or(() -> written).orElseThrow();
        return Optional.of(new TimelineEntry(
                "t",
                day.toString(),
                DateRange.on(day),
                sentence.span(),
                sentence.text(),
                entities,
                Modality.REPORTED,
                Evidence.of(told.isPresent() ? TimelineEntry.DAY_TOLD : TimelineEntry.DAY_OF_REPORT)));
    }

    /** Whether all of a sentence stands in quotation marks: what somebody says of a deed is not dated by the report. */
    private static boolean isSpoken(TokenizedSentence sentence) {
        TokenTable tokens = sentence.tokens();
        int last = sentence.last() - 1;
        if (!tokens.is(sentence.first(), TokenKind.QUOTE) || !tokens.is(last, TokenKind.QUOTE)) {
            return false;
        }
        for (int i = sentence.first() + 1; i < last; i++) {
            if (tokens.is(i, TokenKind.QUOTE)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDeed(TokenizedSentence sentence) {
        if (sentence.block().type() == BlockType.HEADLINE) {
            return sentence.size() >= SHORTEST_HEADLINE;
        }
        TokenTable tokens = sentence.tokens();
        ClauseWords words = new ClauseWords(sentence);
        for (Span mention : mentions.spansIn(sentence.span())) {
            int at = tokens.firstAtOrAfter(mention.begin());
            int end = tokens.firstAtOrAfter(mention.end());
            if (at < end && end <= sentence.last()) {
                Clause clause = new Clause(words, at, end);
                if (clause.tellsDeed() && !clause.isDenied() && clause.modality() == Modality.REPORTED) {
                    return true;
                }
            }
        }
        return false;
    }
}
