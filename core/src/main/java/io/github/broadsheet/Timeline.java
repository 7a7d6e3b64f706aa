package io.github.broadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happened when, the earliest first; of entries with the same days, in the order of the text.
 *
 * <p>{@code document.timeline().between(DateRange.parse("2017-07")).involving("Kim")} is what people called Kim did in
 * that month.
 */
public final class Timeline extends Listing<TimelineEntry> {

    private static final Comparator<TimelineEntry> ORDER =
            Comparator.comparing(TimelineEntry::range).thenComparing(TimelineEntry::span);

    private Timeline(List<TimelineEntry> list) {
        super(list);
    }

    /**
     * A timeline of some entries.
     *
     * @param list the entries, in any order
     * @return the timeline, earliest first
     */
    public static Timeline of(List<TimelineEntry> list) {
        List<TimelineEntry> sorted = new ArrayList<>(Objects.requireNonNull(list, "list"));
        sorted.sort(ORDER);
        return new Timeline(List.copyOf(sorted));
    }

    /**
     * What has a time in its own words.
     *
     * @return the entries without those that only go with the day of the report or the day told before them
     */
    public Timeline dated() {
        return where(TimelineEntry::isDated);
    }

    /**
     * What may have happened in some days.
     *
     * @param days the days
     * @return the entries whose days overlap them
     */
    public Timeline between(DateRange days) {
        Objects.requireNonNull(days, "days");
        return where(entry -> entry.range().overlaps(days));
    }

    /**
     * What may have happened on a day.
     *
     * @param day the day
     * @return the entries whose days contain it
     */
    public Timeline on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return where(entry -> entry.range().contains(day));
    }

    /**
     * What an entity had a part in.
     *
     * @param entity an entity of this document
     * @return the entries that speak of it
     */
    public Timeline involving(Entity entity) {
        Objects.requireNonNull(entity, "entity");
        return where(entry -> entry.entities().stream().anyMatch(entity::isSame));
    }

    /**
     * What those who go by a name had a part in.
     *
     * @param name a name as in {@link Entity#isNamed}
     * @return the entries that speak of one of them
     */
    public Timeline involving(String name) {
        Objects.requireNonNull(name, "name");
        return where(entry -> entry.entities().stream().anyMatch(entity -> entity.isNamed(name)));
    }

    /**
     * The dates that most is told of, with the fullest entries of each.
     *
     * <p>A date weighs as much as it has entries at different places that have a time in their own words, then as these
     * name entities; the earlier wins between equals. Of a date, entries with a time come before others, then those that
     * name more entities.
     *
     * @param dates how many dates at most
     * @param entriesPerDate how many entries of one date at most
     * @return the chosen entries, earliest first
     * @throws IllegalArgumentException if one of the numbers is negative
     */
    public Timeline digest(int dates, int entriesPerDate) {
        notNegative(dates, "dates");
        notNegative(entriesPerDate, "entriesPerDate");
        Map<DateRange, List<TimelineEntry>> byDate = new TreeMap<>();
        Set<Place> seen = new HashSet<>();
        for (TimelineEntry entry : this) {
            if (seen.add(new Place(entry.range(), entry.span()))) {
                byDate.computeIfAbsent(entry.range(), range -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<TimelineEntry> chosen = byDate.values().stream()
                .sorted(Comparator.<List<TimelineEntry>>comparingInt(Timeline::datedCount)
                        .thenComparingInt(Timeline::entityCount)
                        .reversed())
                .limit(dates)
                .flatMap(entries -> fullest(entries).limit(entriesPerDate))
                .toList();
        return of(chosen);
    }

    private record Place(DateRange range, Span span) {}

    private static int datedCount(List<TimelineEntry> entries) {
        return (int) entries.stream().filter(TimelineEntry::isDated).count();
    }

    private static int entityCount(List<TimelineEntry> entries) {
        return entries.stream().mapToInt(entry -> entry.entities().size()).sum();
    }

    private static Stream<TimelineEntry> fullest(List<TimelineEntry> entries) {
        return entries.stream()
                .sorted(Comparator.<TimelineEntry, Boolean>comparing(TimelineEntry::isDated)
                        .thenComparingInt(entry -> entry.entities().size())
                        .reversed());
    }

    private static void notNegative(int number, String parameter) {
        if (number < 0) {
            throw new IllegalArgumentException(parameter + ": must not be negative, was " + number);
        }
    }

    private Timeline where(Predicate<TimelineEntry> condition) {
        return new Timeline(stream().filter(condition).toList());
    }
}
