package io.github.broadsheet.internal.time;

import io.github.broadsheet.Dateline;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Infers the day of an article that neither the caller nor a date line gives, where its own words decide it: the sentence
 * in which the paper says when it came out; a day named twice, "today, July 4, 2017"; or a dateline without a year, with
 * a date told in full or a weekday. Where two of a kind contradict each other, nothing is inferred.
 */
public final class DateInference {

    private static final String FULL_DATE = "####-##-##";
    private static final int WIDEST_GAP = 3;

    private final Map<String, Integer> deicticDays = new HashMap<>();
    private final Map<String, String> publicationWords = new HashMap<>();

    /** The one for English; any number of threads may share it. */
    public DateInference() {
        for (WordList.Line line : WordList.lines(DateInference.class, "dateline-days.txt")) {
            deicticDays.put(line.column(0), line.integer(1));
        }
        for (WordList.Line line : WordList.lines(DateInference.class, "publication-words.txt")) {
            publicationWords.put(line.column(0), line.column(1));
        }
    }

    /**
     * Infers the day of writing.
     *
     * @param sentences the sentences of the article, in order
     * @param times its times, found without a day of writing
     * @param dateline its dateline, if it has one
     * @return the day with the rule and the words that decide it; empty where nothing does
     */
    public Optional<DocumentDate> infer(
            List<TokenizedSentence> sentences, List<TimeExpression> times, Optional<Dateline> dateline) {
        Objects.requireNonNull(sentences, "sentences");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(dateline, "dateline");
        Choice published = new Choice("publication-line");
        Choice changed = new Choice("update-line");
        Choice named = new Choice("day-named-twice");
        int time = 0;
        for (TokenizedSentence sentence : sentences) {
            int first = time;
            while (time < times.size() && times.get(time).span().begin() < sentence.end()) {
                time++;
            }
            List<TimeExpression> own = times.subList(first, time);
            if (own.stream().anyMatch(each -> isFullDate(each.value()))) {
                readPublication(sentence, own, published, changed);
                readNamedTwice(sentence, own, named);
            }
        }
        return published
                .day()
                .or(changed::day)
                .or(named::day)
                .or(() -> dateline.flatMap(line -> new DatelineYear(line, times).day()));
    }

    /** The sentence of a paper about its own article. */
    private void readPublication(
            TokenizedSentence sentence, List<TimeExpression> times, Choice published, Choice changed) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        boolean article = false;
        boolean first = false;
        boolean later = false;
        for (Map.Entry<String, String> word : publicationWords.entrySet()) {
            if (text.contains(word.getKey())) {
                article |= word.getValue().equals("article");
                first |= word.getValue().equals("first");
                later |= word.getValue().equals("later");
            }
        }
        if (!article || !(first || later)) {
            return;
        }
        for (TimeExpression time : times) {
            if (isFullDate(time.value())) {
                (first ? published : changed).add(day(time), time.span());
                return;
            }
        }
    }

    /** "today, July 4, 2017", outside quotation marks. */
    private void readNamedTwice(TokenizedSentence sentence, List<TimeExpression> times, Choice named) {
        if (!sentence.block().type().isArticleText() || hasMarks(sentence.text())) {
            return;
        }
        for (int i = 0; i + 1 < times.size(); i++) {
            Integer offset = deicticDays.get(times.get(i).text().toLowerCase(Locale.ROOT));
            TimeExpression date = times.get(i + 1);
            Span gap = Span.of(
                    times.get(i).span().end(),
                    Math.max(times.get(i).span().end(), date.span().begin()));
            boolean beside = gap.end() - gap.begin() <= WIDEST_GAP
                    && sentence.tokens()
                            .source()
                            .cut(gap.begin(), gap.end())
                            .chars()
                            .noneMatch(Character::isLetterOrDigit);
            if (offset != null && beside && isFullDate(date.value())) {
                named.add(
                        day(date).minusDays(offset),
                        Span.of(times.get(i).span().begin(), date.span().end()));
            }
        }
    }

    private static boolean hasMarks(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0;
    }

    static LocalDate day(TimeExpression time) {
        return LocalDate.parse(time.value().substring(0, FULL_DATE.length()));
    }

    /** Whether a value has year, month and day, of the calendar. */
    static boolean isFullDate(String value) {
        if (value.length() < FULL_DATE.length()
                || (value.length() > FULL_DATE.length() && value.charAt(FULL_DATE.length()) != 'T')) {
            return false;
        }
        try {
            return LocalDate.parse(value.substring(0, FULL_DATE.length())).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The one day that a rule finds; none if it finds two. */
    private static final class Choice {

        private final String rule;
        private final Map<LocalDate, Span> days = new HashMap<>();

        Choice(String rule) {
            this.rule = rule;
        }

        void add(LocalDate day, Span span) {
            days.putIfAbsent(day, span);
        }

        Optional<DocumentDate> day() {
            Set<Map.Entry<LocalDate, Span>> found = days.entrySet();
            return found.size() == 1
                    ? found.stream()
                            .findFirst()
                            .map(each -> DocumentDate.inferred(each.getKey(), rule, each.getValue()))
                    : Optional.empty();
        }
    }
}
