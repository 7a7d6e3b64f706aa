package io.github.broadsheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the dates of a story and what to tell of each.
 *
 * <p>A date weighs by the documents that tell of it, each by {@linkplain DayReference how it does}. A document counts once,
 * and again for how often it tells something about the things asked for, each time for less: so one long article does not
 * decide.
 */
final class StoryDays {

    /** Less happens, and less is decided, on Saturdays and Sundays, though papers look back then. */
    private static final double WEEKEND = 0.9;

    /** A document that tells nothing about the things asked for says little for their days. */
    private static final double STRANGER = 0.01;

    /** A document that tells sixteen times of a day counts as eight that do once. */
    private static final double OFTEN = 0.75;

    private static final int SHORTEST_WORD = 4;

    private final Map<DateRange, List<CorpusEvent>> byDate = new TreeMap<>();
    private final Map<String, LocalDate> lastDay = new HashMap<>();
    private final Set<String> tellingAbout = new HashSet<>();
    private final Set<String> terms;

    StoryDays(List<CorpusEvent> events, Set<String> terms) {
        this.terms = terms;
        for (CorpusEvent event : events) {
            byDate.computeIfAbsent(event.range(), range -> new ArrayList<>()).add(event);
            boolean done = event.modality() == Modality.REPORTED
                    && event.range().days().orElse(0) == 1;
            event.range()
                    .latest()
                    .filter(day -> done)
                    .ifPresent(day ->
                            event.sources().forEach(source -> lastDay.merge(source.document(), day, StoryDays::later)));
            if (isAbout(event)) {
                event.sources().forEach(source -> tellingAbout.add(source.document()));
            }
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    List<CorpusEvent> events(int dates, int eventsPerDate) {
        Map<DateRange, Double> weights = new HashMap<>();
        byDate.forEach((date, events) -> weights.put(date, weight(date, events)));
        return byDate.keySet().stream()
                .sorted(Comparator.comparingDouble(date -> -weights.getOrDefault(date, 0.0)))
                .limit(dates)
                .flatMap(date -> fullest(byDate.getOrDefault(date, List.of()), eventsPerDate).stream())
                .toList();
    }

    private double weight(DateRange date, List<CorpusEvent> events) {
        double sum = 0;
        double[] counts = counts(date, events);
        for (DayReference reference : DayReference.values()) {
            int at = 2 * reference.ordinal();
            sum += reference.weight(counts[at], counts[at + 1]);
        }
        return sum * (isWeekend(date) ? WEEKEND : 1);
    }

    /**
     * What is counted of each date, earliest first: for every {@link DayReference} the documents, and how much they
     * tell about the things asked for.
     */
    Map<DateRange, double[]> counts() {
        Map<DateRange, double[]> counts = new TreeMap<>();
        byDate.forEach((date, events) -> counts.put(date, counts(date, events)));
        return counts;
    }

    private double[] counts(DateRange date, List<CorpusEvent> events) {
        Map<DayReference, Map<String, Integer>> told = new EnumMap<>(DayReference.class);
        for (CorpusEvent event : events) {
            int about = isAbout(event) ? 1 : 0;
            for (Excerpt source : event.sources()) {
                DayReference reference = DayReference.of(event, daysAgo(date, source.document()));
                told.computeIfAbsent(reference, any -> new HashMap<>()).merge(source.document(), about, Integer::sum);
            }
        }
        double[] counts = new double[2 * DayReference.values().length];
        told.forEach((reference, documents) -> {
            long kin =
                    documents.keySet().stream().filter(tellingAbout::contains).count();
            counts[2 * reference.ordinal()] = kin + STRANGER * (documents.size() - kin);
            counts[2 * reference.ordinal() + 1] = documents.values().stream()
                    .mapToDouble(times -> Math.pow(times, OFTEN))
                    .sorted()
                    .sum();
        });
        return counts;
    }

    /** How long a day was ago for a document, which is of the last day that it tells something done of. */
    private long daysAgo(DateRange date, String document) {
        LocalDate day = date.latest().orElse(LocalDate.MAX);
        return ChronoUnit.DAYS.between(day, lastDay.getOrDefault(document, day));
    }

    /** Whether a date is a Saturday or Sunday. */
    static boolean isWeekend(DateRange date) {
        return date.days().orElse(0) == 1
                && date.earliest()
                        .map(LocalDate::getDayOfWeek)
                        .filter(day -> day.compareTo(DayOfWeek.FRIDAY) > 0)
                        .isPresent();
    }

    private boolean isAbout(CorpusEvent event) {
        return terms.isEmpty() || terms.stream().anyMatch(event::isAbout);
    }

    /** The events of one date that most of the others speak of, by their words. */
    private List<CorpusEvent> fullest(List<CorpusEvent> events, int count) {
        Map<String, Integer> frequency = new HashMap<>();
        for (CorpusEvent event : events) {
            words(event).forEach(word -> frequency.merge(word, event.weight(), Integer::sum));
        }
        Map<CorpusEvent, Double> centrality = new HashMap<>();
        for (CorpusEvent event : events) {
            Set<String> words = words(event);
            double sum = words.stream()
                    .mapToDouble(word -> Math.log(frequency.getOrDefault(word, 1)))
                    .sum();
            centrality.put(event, sum * event.weight() / (1 + Math.sqrt(words.size())));
        }
        return events.stream()
                .sorted(Comparator.<CorpusEvent, Boolean>comparing(event -> !isAbout(event))
                        .thenComparingDouble(event -> -centrality.getOrDefault(event, 0.0))
                        .thenComparingInt(event -> -event.weight()))
                .limit(count)
                .toList();
    }

    private static Set<String> words(CorpusEvent event) {
        Set<String> words = new HashSet<>();
        String text = event.text().toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i - begin >= SHORTEST_WORD) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }
}
