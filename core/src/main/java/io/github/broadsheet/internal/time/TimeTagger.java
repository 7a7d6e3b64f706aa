package io.github.broadsheet.internal.time;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name a time, and says which time: "last Tuesday" in an article of March 14, 2024 is {@code
 * 2024-03-12}.
 *
 * <p>Rules find the words, three files one after the other, each of which may use what the one before found. Then each
 * time is placed: against the day of writing, the time told before, and the tense of the verb beside it. Values are those
 * of TimeML 1.2.1. Immutable; any number of threads may share one.
 */
public final class TimeTagger {

    private final TimeSettings settings;
    private final TimeRules rules;

    /**
     * A tagger with these settings.
     *
     * @param settings what the caller decides
     */
    public TimeTagger(TimeSettings settings) {
        this(settings, TimeRules.standard());
    }

    private TimeTagger(TimeSettings settings, TimeRules rules) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.rules = rules;
    }

    /**
     * A tagger that also has a caller's rules. A rule that has the name of one of the library's takes its place.
     *
     * @param settings what the caller decides
     * @param files the lines of the caller's files
     * @return the tagger
     * @throws IllegalArgumentException if a rule is not well formed, or one of its examples does not come out as it says;
     *     the message names file and line
     */
    public static TimeTagger withRules(TimeSettings settings, List<List<WordList.Line>> files) {
        if (files.isEmpty()) {
            return new TimeTagger(settings);
        }
        TimeRules rules = TimeRules.with(files);
        TimeTagger tagger = new TimeTagger(settings, rules);
        RuleExamples examples = new RuleExamples(tagger);
        rules.ownRules().forEach(examples::check);
        return tagger;
    }

    /**
     * Finds the times in the sentences of one article.
     *
     * @param sentences the sentences, in order, of one text
     * @param documentDate the day of writing, if it is known; without it values have an X for what is not known
     * @return the times in the order of the text, none overlapping another
     */
    public List<TimeExpression> tag(List<TokenizedSentence> sentences, Optional<LocalDate> documentDate) {
        return tag(sentences, documentDate, Optional.empty());
    }

    /**
     * Finds the times in the sentences of one article of an outlet whose time zone is known.
     *
     * @param sentences the sentences, in order, of one text
     * @param documentDate the day of writing, if it is known
     * @param zone the outlet's zone, by which letters such as IST are read that places with other offsets share
     * @return the times in the order of the text, none overlapping another
     */
    public List<TimeExpression> tag(
            List<TokenizedSentence> sentences, Optional<LocalDate> documentDate, Optional<ZoneId> zone) {
        return tag(sentences, documentDate, zone, List.of());
    }

    /**
     * Finds the times in the sentences of one article whose quotations are known: "yesterday" is the day before it was
     * said, where the words beside the quotation tell when that was.
     *
     * @param sentences the sentences, in order, of one text
     * @param documentDate the day of writing, if it is known
     * @param zone the outlet's zone, by which letters such as IST are read that places with other offsets share
     * @param quotations the quotations, by where they begin, the longer first
     * @return the times in the order of the text, none overlapping another
     */
    public List<TimeExpression> tag(
            List<TokenizedSentence> sentences,
            Optional<LocalDate> documentDate,
            Optional<ZoneId> zone,
            List<Quotation> quotations) {
        return tag(sentences, documentDate, Optional.empty(), zone, quotations);
    }

    /**
     * Finds the times in the sentences of one article of which the time of day is known too: in a short message "in five
     * minutes" is counted from it.
     *
     * @param sentences the sentences, in order, of one text
     * @param documentDate the day of writing, if it is known
     * @param clock the time of day of writing, if it is known
     * @param zone the outlet's zone, by which letters such as IST are read that places with other offsets share
     * @param quotations the quotations, by where they begin, the longer first
     * @return the times in the order of the text, none overlapping another
     */
    public List<TimeExpression> tag(
            List<TokenizedSentence> sentences,
            Optional<LocalDate> documentDate,
            Optional<LocalTime> clock,
            Optional<ZoneId> zone,
            List<Quotation> quotations) {
        Objects.requireNonNull(sentences, "sentences");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(documentDate, "documentDate");
        Objects.requireNonNull(quotations, "quotations");
        boolean message = settings.style() == TimeSettings.Style.DETECTED && MessageStyle.isMessage(sentences);
        List<Candidate> read = new CandidateReader(rules, settings.order(), message).read(sentences);
        boolean history = StoryStyle.isHistory(read, documentDate, settings.style());
        List<Candidate> candidates = history && !read.isEmpty() ? YearRanges.apart(read, text(sentences)) : read;
        Story story = new Story(documentDate, clock, history, message);
        Customs customs = new Customs(settings.weekStart(), settings.fiscalYearStart(), zone);
        OpenTimes open = new OpenTimes();
        Placed[] placed = placed(candidates, story, customs, open);
        if (!candidates.isEmpty()) {
            new SayingDays(sentences, candidates, placed).replace(quotations, documentDate, customs);
        }
        return expressions(candidates, placed, sentences, customs, documentDate, open);
    }

    private static Placed[] placed(List<Candidate> candidates, Story story, Customs customs, OpenTimes open) {
        Resolver resolver = new Resolver(story, customs);
        Placed[] placed = new Placed[candidates.size()];
        for (int i = 0; i < placed.length; i++) {
            Candidate candidate = candidates.get(i);
            story.enter(candidate.place());
            Optional<Placed> place = resolver.place(candidate.found().meaning(), candidate.tense());
            if (place.isPresent()) {
                placed[i] = place.orElseThrow();
                boolean endOfRange =
                        i > 0 && placed[i - 1] != null && candidates.get(i - 1).opensRange();
                if (endOfRange) {
                    placed[i] = resolver.endOfRange(candidate.found().meaning(), placed[i], placed[i - 1]);
                }
                placed[i] = open.read(i, candidate, placed[i], endOfRange);
                if (!candidate.place().aside()) {
                    story.tell(candidate.found().meaning(), placed[i], candidate.tense());
                }
            }
        }
        return placed;
    }

    private static String text(List<TokenizedSentence> sentences) {
        return sentences.get(0).tokens().source().text();
    }

    private static List<TimeExpression> expressions(
            List<Candidate> candidates,
            Placed[] placed,
            List<TokenizedSentence> sentences,
            Customs customs,
            Optional<LocalDate> written,
            OpenTimes open) {
        List<TimeExpression> times = new ArrayList<>();
        for (int i = 0; i < placed.length; i++) {
            if (placed[i] != null) {
                Candidate candidate = candidates.get(i);
                Span span = Span.of(candidate.begin(), candidate.end());
                String text = span.of(text(sentences));
                TimeExpression.Builder builder = TimeExpression.builder(span, text, placed[i].type(), placed[i].value())
                        .evidence(Evidence.of(candidate.found().rule().name()));
                describe(candidate.found().meaning(), placed[i], builder);
                weekdays(placed[i], customs)
                        .or(() ->
                                written.flatMap(day -> bounded(candidate.found().meaning(), day)))
                        .ifPresent(builder::range);
                if (candidate.opensRange() && i + 1 < placed.length && isRange(placed[i], placed[i + 1])) {
                    builder.beginPoint(placed[i].value()).endPoint(placed[i + 1].value());
                }
                open.link(i).ifPresent(link -> link(link, candidates.get(link.other()), builder));
                times.add(builder.build());
            }
        }
        return Collections.unmodifiableList(times);
    }

    private static void link(OpenTimes.Link link, Candidate other, TimeExpression.Builder builder) {
        Span span = Span.of(other.begin(), other.end());
        if (link.after()) {
            builder.after(span);
        } else {
            builder.before(span);
        }
    }

    /** The days before or after the day of writing that a vague reference leaves open: "recently", "in future". */
    private static Optional<DateRange> bounded(Meaning meaning, LocalDate written) {
        if (meaning.kind() != Kind.REFERENCE) {
            return Optional.empty();
        }
        return switch (Field.REFERENCE.word(meaning.get(Field.REFERENCE))) {
            case "PAST_REF" -> Optional.of(DateRange.until(written));
            case "FUTURE_REF" -> Optional.of(DateRange.from(written));
            default -> Optional.of(DateRange.on(written));
        };
    }

    /** The days of a week that does not begin on Monday. */
    private static Optional<DateRange> weekdays(Placed placed, Customs customs) {
        if (placed.grain() != Unit.WEEK || placed.type() != TimeType.DATE || customs.weekStart() == DayOfWeek.MONDAY) {
            return Optional.empty();
        }
        return placed.day().map(customs::firstOfIsoWeek).map(first -> DateRange.of(first, first.plusDays(6)));
    }

    /** Whether one time is not after another, as far as they are known. */
    private static boolean isRange(Placed begin, @Nullable Placed end) {
        return end != null
                && (begin.day().isEmpty()
                        || end.day().isEmpty()
                        || !begin.day().orElseThrow().isAfter(end.day().orElseThrow()));
    }

    private static void describe(Meaning meaning, Placed placed, TimeExpression.Builder builder) {
        if (meaning.has(Field.MOD)) {
            builder.mod(Field.MOD.word(meaning.get(Field.MOD)));
        }
        if (placed.type() == TimeType.SET) {
            if (meaning.has(Field.QUANT)) {
                builder.quant(Field.QUANT.word(meaning.get(Field.QUANT)));
            }
            if (meaning.has(Field.FREQ)) {
                builder.freq(meaning.get(Field.FREQ) + "X");
            }
        }
    }
}
