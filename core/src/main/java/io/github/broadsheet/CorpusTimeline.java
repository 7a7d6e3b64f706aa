package io.github.broadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What happened when, as the documents of a corpus tell it together; the earliest first.
 *
 * <p>{@code corpus.timeline().between(DateRange.parse("2017-07")).involving("Kim")} is what the articles say that people
 * called Kim did in that month.
 */
public final class CorpusTimeline extends Listing<CorpusEvent> {

    private static final Comparator<CorpusEvent> ORDER = Comparator.comparing(CorpusEvent::range)
            .thenComparing(event -> event.sources().get(0).passage())
            .thenComparing(CorpusEvent::value);

    private CorpusTimeline(List<CorpusEvent> list) {
        super(list);
    }

    /**
     * A timeline of some events.
     *
     * @param events the events, in any order
     * @return the timeline, earliest first
     */
    public static CorpusTimeline of(List<CorpusEvent> events) {
        List<CorpusEvent> sorted = new ArrayList<>(Objects.requireNonNull(events, "events"));
        sorted.sort(ORDER);
        return new CorpusTimeline(List.copyOf(sorted));
    }

    /**
     * What may have happened in some days.
     *
     * @param days the days
     * @return the events whose days overlap them
     */
    public CorpusTimeline between(DateRange days) {
        Objects.requireNonNull(days, "days");
        return where(event -> event.range().overlaps(days));
    }

    /**
     * What may have happened on a day.
     *
     * @param day the day
     * @return the events whose days contain it
     */
    public CorpusTimeline on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return where(event -> event.range().contains(day));
    }

    /**
     * What an entity had a part in.
     *
     * @param entity an entity of this corpus
     * @return the events that speak of it
     */
    public CorpusTimeline involving(CorpusEntity entity) {
        Objects.requireNonNull(entity, "entity");
        return where(
                event -> event.entities().stream().anyMatch(each -> each.id().equals(entity.id())));
    }

    /**
     * What those who go by a name had a part in.
     *
     * @param name a name as in {@link CorpusEntity#isNamed}
     * @return the events that speak of one of them
     */
    public CorpusTimeline involving(String name) {
        Objects.requireNonNull(name, "name");
        return where(event -> event.entities().stream().anyMatch(entity -> entity.isNamed(name)));
    }

    /**
     * What has a time in the words of a source.
     *
     * @return the events without those that only go with the day of a report
     */
    public CorpusTimeline dated() {
        return where(CorpusEvent::isDated);
    }

    /**
     * What is told of some things.
     *
     * @param terms words, in capitals or not
     * @return the events that are about one of them, as in {@link CorpusEvent#isAbout}
     */
    public CorpusTimeline about(String... terms) {
        List<String> all = List.of(Objects.requireNonNull(terms, "terms"));
        return where(event -> all.stream().anyMatch(event::isAbout));
    }

    /**
     * The dates that matter most, with the events of each that tell most.
     *
     * <p>A date weighs by the documents that tell of it: most by those that still do weeks later, least by those that tell it
     * without a time. An event weighs by the documents that tell it and by the words that it shares with the other events of
     * its date. The earlier wins between equals.
     *
     * @param dates how many dates at most
     * @param eventsPerDate how many events of one date at most
     * @return the chosen events, earliest first
     * @throws IllegalArgumentException if one of the numbers is negative
     */
    public CorpusTimeline digest(int dates, int eventsPerDate) {
        return digest(dates, eventsPerDate, Set.of());
    }

    /**
     * The dates that matter most to some things, with the events of each that tell most.
     *
     * <p>{@code corpus.timeline().digest(10, 1, Set.of("harbour", "strike"))} is the story of a strike in ten sentences.
     * What is about one of the things weighs more than what is not, and documents that tell nothing of them hardly weigh.
     *
     * @param dates how many dates at most
     * @param eventsPerDate how many events of one date at most
     * @param terms words that name the things, as in {@link CorpusEvent#isAbout}
     * @return the chosen events, earliest first
     * @throws IllegalArgumentException if one of the numbers is negative
     */
    public CorpusTimeline digest(int dates, int eventsPerDate, Set<String> terms) {
        notNegative(dates, "dates");
        notNegative(eventsPerDate, "eventsPerDate");
        return of(new StoryDays(list(), Objects.requireNonNull(terms, "terms")).events(dates, eventsPerDate));
    }

    private static void notNegative(int number, String parameter) {
        if (number < 0) {
            throw new IllegalArgumentException(parameter + ": must not be negative, was " + number);
        }
    }

    private CorpusTimeline where(Predicate<CorpusEvent> condition) {
        return new CorpusTimeline(stream().filter(condition).toList());
    }
}
