package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.Timeline;
import io.github.broadsheet.TimelineEntry;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the timeline of one article: an entry for each clause of its text that a date anchors.
 *
 * <p>"The two met on Tuesday; talks will go on in May." makes two entries, the second of them {@link Modality#PLANNED}.
 * What is denied, lengths of time, what comes again and again, captions, comments and the place and day that open a report
 * make none; nor does the publication.
 */
public final class TimelineBuilder {

    private record Told(Clause clause, DatedTime dated) {}

    private static final int LONGEST_DATELINE = 8;
    private static final int SHORTEST_CITY = 3;
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LONGEST_GAP = 3;

    private static final Comparator<TimelineEntry> ORDER =
            Comparator.comparing(TimelineEntry::range).thenComparing(TimelineEntry::span);

    /** Makes the one for English; any number of threads may share it. */
    public TimelineBuilder() {}

    /**
     * The timeline of one article.
     *
     * @param sentences its sentences, in order
     * @param times its times, in the order of the text
     * @param entities its entities
     * @param documentDate the day of writing, if it is known: what lies after it is planned
     * @return the entries, the earliest first; their ids are t1, t2 …
     */
    public Timeline build(
            List<TokenizedSentence> sentences,
            List<TimeExpression> times,
            Entities entities,
            Optional<LocalDate> documentDate) {
        Objects.requireNonNull(sentences, "sentences");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(documentDate, "documentDate");
        Mentions mentions = new Mentions(Objects.requireNonNull(entities, "entities"));
        News news = new News(mentions, documentDate);
        List<TimelineEntry> entries = new ArrayList<>();
        int time = 0;
        for (TokenizedSentence sentence : sentences) {
            while (time < times.size() && times.get(time).span().begin() < sentence.begin()) {
                time++;
            }
            int first = time;
            while (time < times.size() && times.get(time).span().begin() < sentence.end()) {
                time++;
            }
            if (sentence.block().type().isArticleText()) {
                int known = entries.size();
                List<TimeExpression> here = times.subList(first, time);
                read(sentence, here, mentions, documentDate, entries);
                List<TimelineEntry> dated = List.copyOf(entries.subList(known, entries.size()));
                news.tell(sentence, dated);
                (dated.isEmpty()
                                ? news.read(sentence)
                                : news.saying(sentence, here.get(0).span().begin()))
                        .ifPresent(entries::add);
            }
        }
        return numbered(news.settle(entries));
    }

    private static void read(
            TokenizedSentence sentence,
            List<TimeExpression> times,
            Mentions mentions,
            Optional<LocalDate> documentDate,
            List<TimelineEntry> entries) {
        if (times.isEmpty()) {
            return;
        }
        TokenTable tokens = sentence.tokens();
        ClauseWords words = new ClauseWords(sentence);
        Set<String> told = new HashSet<>();
        for (int i = 0; i < times.size(); i++) {
            Span span = times.get(i).span();
            int first = holding(tokens, span.begin());
            int last = holding(tokens, span.end() - 1) + 1;
            if (i + 1 < times.size()) {
                List<Told> apart = apart(words, times.get(i), first, last, times.get(i + 1));
                if (!apart.isEmpty()) {
                    add(apart, tokens, times.get(i + 1), mentions, documentDate, told, entries);
                    i++;
                    continue;
                }
            }
            Optional<DatedTime> dated = DatedTime.of(times.get(i), words, first);
            if (dated.isEmpty()
                    || isDateline(sentence, first, last)
                    || isOfName(sentence, times.get(i), first)
                    || isStamp(times, i, documentDate)
                    || isClockOfDay(times, i)) {
                continue;
            }
            Clause clause = new Clause(words, first, last);
            List<Told> clauses = new ArrayList<>(List.of(new Told(clause, dated.get())));
            clause.later().ifPresent(later -> dated.get().after().ifPresent(day -> clauses.add(new Told(later, day))));
            clause.possessed()
                    .filter(thing -> !dated.get().itself().equals(dated.get()))
                    .ifPresent(thing -> clauses.add(new Told(thing, dated.get().itself())));
            add(clauses, tokens, times.get(i), mentions, documentDate, told, entries);
            i += dated.get().isRange() ? 1 : 0;
        }
    }

    /** The deed that lies a length of time from a date, and what the date tells; empty if the times are not such. */
    private static List<Told> apart(
            ClauseWords words, TimeExpression length, int first, int last, TimeExpression base) {
        TokenTable tokens = words.tokens();
        int baseFirst = holding(tokens, base.span().begin());
        int baseLast = holding(tokens, base.span().end() - 1) + 1;
        Optional<Lag> lag = Lag.of(length, tokens, first, last, base, baseFirst);
        if (lag.isEmpty()) {
            return List.of();
        }
        Clause whole = new Clause(words, first, baseLast);
        List<Told> clauses = new ArrayList<>(List.of(new Told(whole, lag.get().dated())));
        if (baseFirst > lag.get().link() + 1) {
            Clause from = whole.base(lag.get().link(), baseLast);
            DatedTime.parse(base.value()).ifPresent(day -> clauses.add(new Told(from, day)));
        }
        return clauses;
    }

    private static void add(
            List<Told> clauses,
            TokenTable tokens,
            TimeExpression time,
            Mentions mentions,
            Optional<LocalDate> documentDate,
            Set<String> told,
            List<TimelineEntry> entries) {
        for (Told one : clauses) {
            if (!one.clause().isDenied()
                    && told.add(one.dated().value() + ' ' + one.clause().first())) {
                entries.add(entry(tokens, one, time, mentions, documentDate));
            }
        }
    }

    /** The token that holds an offset. */
    private static int holding(TokenTable tokens, int offset) {
        return tokens.firstAtOrAfter(offset + 1) - 1;
    }

    private static TimelineEntry entry(
            TokenTable tokens, Told told, TimeExpression time, Mentions mentions, Optional<LocalDate> documentDate) {
        Clause clause = told.clause();
        DatedTime dated = told.dated();
        Span span = tokens.span(clause.first(), clause.last());
        return new TimelineEntry(
                "t",
                dated.value(),
                dated.range(),
                span,
                tokens.text(clause.first(), clause.last()),
                mentions.in(span),
                modality(clause.modality(), dated.range(), documentDate),
                Evidence.of(time.evidence().rule()));
    }

    /** What lies after the day of writing has not happened, whatever the verb. */
    private static Modality modality(Modality told, DateRange range, Optional<LocalDate> documentDate) {
        boolean ahead = documentDate.isPresent()
                && range.earliest()
                        .map(day -> day.isAfter(documentDate.orElseThrow()))
                        .orElse(false);
        return told == Modality.REPORTED && ahead ? Modality.PLANNED : told;
    }

    /** Whether it is an hour behind a day, and so of that day: "on Tuesday in Oslo at 6 p.m.". */
    private static boolean isClockOfDay(List<TimeExpression> times, int i) {
        TimeExpression time = times.get(i);
        return i > 0
                && time.type() == TimeType.TIME
                && Character.isDigit(time.text().charAt(0))
                && times.get(i - 1)
                                .range()
                                .flatMap(range -> range.days().stream().boxed().findFirst())
                                .orElse(0L)
                        == 1;
    }

    /**
     * Whether a time is the mark of a page or a picture: "Last updated 14:07 GMT, 3 May 2022". A report of May 3 that tells
     * of that day says "on Tuesday" or "today"; who writes the year too stamps. A clock before or behind is of the stamp.
     */
    private static boolean isStamp(List<TimeExpression> times, int i, Optional<LocalDate> documentDate) {
        return isDayOfWriting(times.get(i), documentDate)
                || times.get(i).type() == TimeType.TIME
                        && i + 1 < times.size()
                        && times.get(i + 1).span().begin() - times.get(i).span().end() <= LONGEST_GAP
                        && isDayOfWriting(times.get(i + 1), documentDate);
    }

    private static boolean isDayOfWriting(TimeExpression time, Optional<LocalDate> documentDate) {
        return documentDate.isPresent()
                && time.range().equals(documentDate.map(DateRange::on))
                && time.text().contains(String.valueOf(documentDate.get().getYear()));
    }

    /** Whether a year ends a name: "Expo 2030". */
    private static boolean isOfName(TokenizedSentence sentence, TimeExpression time, int first) {
        TokenTable tokens = sentence.tokens();
        return time.span().length() == LENGTH_OF_YEAR
                && time.value().equals(time.text())
                && first - 1 > sentence.first()
                && tokens.is(first - 1, TokenKind.WORD)
                && tokens.isCapitalized(first - 1);
    }

    /** Whether the time stands in the place and day that open a report: "MOSCOW, March 2 (Reuters) -". */
    private static boolean isDateline(TokenizedSentence sentence, int first, int last) {
        if (!sentence.opensParagraph() || first - sentence.first() > LONGEST_DATELINE || first == sentence.first()) {
            return false;
        }
        TokenTable tokens = sentence.tokens();
        boolean city = false;
        for (int i = sentence.first(); i < first; i++) {
            if (!tokens.is(i, TokenKind.MARK) && !tokens.isCapitalized(i)) {
                return false;
            }
            city |= isInCapitals(tokens, i);
        }
        boolean dash = false;
        for (int i = last; i < Math.min(sentence.last(), last + LONGEST_DATELINE); i++) {
            dash |= tokens.is(i, TokenKind.MARK) && isDash(tokens.first(i));
        }
        return city && dash;
    }

    private static boolean isInCapitals(TokenTable tokens, int i) {
        for (int at = tokens.begin(i); at < tokens.end(i); at++) {
            if (!Character.isUpperCase(tokens.source().at(at))) {
                return false;
            }
        }
        return tokens.length(i) >= SHORTEST_CITY;
    }

    private static boolean isDash(char mark) {
        return mark == '-' || mark == '\u2013' || mark == '\u2014';
    }

    private static Timeline numbered(List<TimelineEntry> entries) {
        List<TimelineEntry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        List<TimelineEntry> numbered = new ArrayList<>();
        for (TimelineEntry entry : sorted) {
            numbered.add(new TimelineEntry(
                    "t" + (numbered.size() + 1),
                    entry.value(),
                    entry.range(),
                    entry.span(),
                    entry.text(),
                    entry.entities(),
                    entry.modality(),
                    entry.evidence()));
        }
        return Timeline.of(numbered);
    }
}
