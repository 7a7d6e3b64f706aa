package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimelineEntry;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates what a report tells without a time: a deed goes with the day that was told last in its paragraph, else with the
 * {@linkplain NewsDay day of the news}, else with the day of the report. What somebody is or has, what is denied and what is
 * yet to come make nothing.
 */
final class News {

    private static final int SHORTEST_HEADLINE = 4;
    private static final int REACH = 3;

    /** What may stand before a verb that tells what was done. */
    private static final Set<ClauseWord> PLAIN = EnumSet.complementOf(EnumSet.of(
            ClauseWord.LASTING, ClauseWord.PLANNED, ClauseWord.CONDITIONAL, ClauseWord.NEGATION, ClauseWord.DENIAL));

    private final Mentions mentions;
    private final Optional<LocalDate> written;
    private final NewsDay newsDay;
    private Optional<LocalDate> told = Optional.empty();

    News(Mentions mentions, Optional<LocalDate> written) {
        this.mentions = mentions;
        this.written = written;
        this.newsDay = new NewsDay(written);
    }

    /** Takes note of what a sentence dated itself. */
    void tell(TokenizedSentence sentence, List<TimelineEntry> entries) {
        newsDay.read(sentence, entries);
        for (TimelineEntry entry : entries) {
            boolean day = entry.modality() == Modality.REPORTED
                    && entry.range().days().orElse(0) == 1;
            told = day ? entry.range().earliest() : Optional.empty();
        }
    }

    /** Puts what was left to the day of the report on the day of the news, now that all is read. */
    List<TimelineEntry> settle(List<TimelineEntry> entries) {
        Optional<LocalDate> day = newsDay.value();
        return day.isEmpty() || day.equals(written)
                ? entries
                : entries.stream()
                        .map(entry -> entry.evidence().rule().equals(TimelineEntry.DAY_OF_REPORT)
                                ? entry(entry.span(), entry.text(), day.get(), TimelineEntry.DAY_TOLD)
                                : entry)
                        .toList();
    }

    /** What a sentence tells that has no time. */
    Optional<TimelineEntry> read(TokenizedSentence sentence) {
        if (sentence.opensParagraph()) {
            told = Optional.empty();
        }
        if (isSpoken(sentence)) {
            return Optional.empty();
        }
        boolean names = !mentions.in(sentence.span()).isEmpty();
        if (written.isEmpty() || !names || !isDeed(sentence)) {
            return Optional.empty();
        }
        String rule = told.isPresent() ? TimelineEntry.DAY_TOLD : TimelineEntry.DAY_OF_REPORT;
        LocalDate day = told.or(() -> written).orElseThrow();
        return Optional.of(entry(sentence.span(), sentence.text(), day, rule));
    }

    private TimelineEntry entry(Span span, String text, LocalDate day, String rule) {
        return new TimelineEntry(
                "t",
                day.toString(),
                DateRange.on(day),
                span,
                text,
                mentions.in(span),
                Modality.REPORTED,
                Evidence.of(rule));
    }

    /**
     * What a sentence says that has times in what was said alone: in "Ruiz announced that the ferry will sail in May" the
     * announcement has no time.
     *
     * @param firstTime where the first time of the sentence begins
     */
    Optional<TimelineEntry> saying(TokenizedSentence sentence, int firstTime) {
        TokenTable tokens = sentence.tokens();
        ClauseWords words = new ClauseWords(sentence);
        int end = Math.min(sentence.last(), tokens.firstAtOrAfter(firstTime));
        for (int i = sentence.first() + 1; written.isPresent() && i < end; i++) {
            ClauseWord verb = words.at(i - 1);
            if (tokens.isIgnoreCase(i, "that") && (verb == ClauseWord.PAST || verb == ClauseWord.PRESENT)) {
                Span before = Span.of(sentence.begin(), tokens.begin(i));
                boolean said = !mentions.in(before).isEmpty() && isDone(words, sentence.first(), i - 1);
                return said
                        ? Optional.of(
                                entry(sentence.span(), sentence.text(), written.get(), TimelineEntry.DAY_OF_REPORT))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Not "had announced", "is expected", "will say", "did not say". */
    private static boolean isDone(ClauseWords words, int first, int verb) {
        for (int i = Math.max(first, verb - REACH); i < verb; i++) {
            if (!PLAIN.contains(words.at(i))) {
                return false;
            }
        }
        return true;
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
