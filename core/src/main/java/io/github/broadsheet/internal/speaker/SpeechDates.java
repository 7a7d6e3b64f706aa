package io.github.broadsheet.internal.speaker;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Finds the day on which something was said: a time close to the cue, in the cue's own clause. */
final class SpeechDates {

    private static final int TOKENS = 6;
    private static final int REACH = 400;

    private final TokenTable tokens;
    private final List<TokenizedSentence> sentences;
    private final List<TimeExpression> times = new ArrayList<>();

    SpeechDates(TokenTable tokens, List<TokenizedSentence> sentences, List<TimeExpression> times) {
        this.tokens = tokens;
        this.sentences = sentences;
        for (TimeExpression time : times) {
            boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
            boolean vague = time.value().endsWith("_REF");
            if (point && !vague && day(time).isPresent()) {
                this.times.add(time);
            }
        }
        this.times.sort(Comparator.comparing(TimeExpression::span));
    }

    private static Optional<LocalDate> day(TimeExpression time) {
        Optional<LocalDate> earliest = time.range().flatMap(DateRange::earliest);
        Optional<LocalDate> latest = time.range().flatMap(DateRange::latest);
        return earliest.equals(latest) ? earliest : Optional.empty();
    }

    /** The day on which a quotation was said, if its sentence tells. */
    Optional<LocalDate> of(FoundQuote quote) {
        if (quote.cue().isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        Span cue = quote.cue().get().span();
        int s = atOrBefore(sentences.size(), i -> sentences.get(i).begin(), cue.begin());
        Span sentence = sentences.get(s).span();
        int from = Math.max(sentence.begin(), cue.begin() - REACH);
        int to = Math.min(sentence.end(), cue.end() + REACH);
        int first = atOrBefore(times.size(), i -> times.get(i).span().begin(), from);
        for (int i = first; i < times.size() && times.get(i).span().begin() < to; i++) {
            Span time = times.get(i).span();
            if (time.begin() >= from && !isSaid(quote, time) && isClose(quote, cue, time)) {
                return day(times.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(FoundQuote quote, Span place) {
        return quote.content().stream().anyMatch(place::overlaps)
                || quote.clause().filter(place::overlaps).isPresent();
    }

    /** Whether only a few words of the same clause stand between a time and the words that attribute. */
    private boolean isClose(FoundQuote quote, Span cue, Span time) {
        Span speaker = quote.speakerSpan().orElse(cue);
        boolean after = time.begin() >= cue.end();
        int begin = Math.min(speaker.begin(), cue.begin());
        int end = speaker.begin() > cue.begin() ? Math.max(speaker.end(), cue.end()) : cue.end();
        int from = tokens.firstAtOrAfter(after ? end : time.end());
        int to = tokens.firstAtOrAfter(after ? time.begin() : begin);
        if (to < from || to - from > TOKENS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (isSaid(quote, Span.of(tokens.begin(i), tokens.end(i))) || PhraseWords.isApart(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** The last of a sorted row that begins at an offset or before it, else the first. */
    private static int atOrBefore(int size, IntUnaryOperator begin, int offset) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (begin.applyAsInt(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
