package io.github.broadsheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * <p>The weight of a date is a sum of counts. Its factors were chosen by search on the development topics of Timeline17
 * and of a set of timelines of persons; figures on those topics are therefore not held out. Counting documents rather than
 * words keeps one long article from deciding.
 */
final class StoryDays {

    /** For each document that dates something on the day that is about the things asked for. */
    private static final double DOCUMENT_ABOUT = 1;

    /** For each document that dates anything on the day. */
    private static final double DOCUMENT = 0.1;

    /** For each document that is of the day and tells something about the things asked for without a time. */
    private static final double REPORT_ABOUT = 0.15;

    /** For each document that is of the day. */
    private static final double REPORT = 0.05;

    /** Less happens, and less is decided, on Saturdays and Sundays, though papers look back then. */
    private static final double WEEKEND = 0.8;

    /** Days before the first report and after the last are its background. */
    private static final double OUTSIDE = 0.1;

    private static final int SHORTEST_WORD = 4;

    private final Map<DateRange, List<CorpusEvent>> byDate = new TreeMap<>();
    private final Set<String> terms;
    private LocalDate firstReport = LocalDate.MAX;
    private LocalDate lastReport = LocalDate.MIN;

    StoryDays(List<CorpusEvent> events, Set<String> terms) {
        this.terms = terms;
        for (CorpusEvent event : events) {
            byDate.computeIfAbsent(event.range(), range -> new ArrayList<>()).add(event);
            if (event.evidence().rule().equals(TimelineEntry.DAY_OF_REPORT)) {
                LocalDate day = event.range().earliest().orElseThrow();
                firstReport = day.isBefore(firstReport) ? day : firstReport;
                lastReport = day.isAfter(lastReport) ? day : lastReport;
            }
        }
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
        Set<String> telling = new HashSet<>();
        Set<String> tellingAbout = new HashSet<>();
        Set<String> reporting = new HashSet<>();
        Set<String> reportingAbout = new HashSet<>();
        for (CorpusEvent event : events) {
            boolean about = isAbout(event);
            for (Excerpt source : event.sources()) {
                (event.isDated() ? telling : reporting).add(source.document());
                if (about) {
                    (event.isDated() ? tellingAbout : reportingAbout).add(source.document());
                }
            }
        }
        double sum = DOCUMENT_ABOUT * tellingAbout.size()
                + DOCUMENT * telling.size()
                + REPORT_ABOUT * reportingAbout.size()
                + REPORT * reporting.size();
        return sum * factor(date);
    }

    private double factor(DateRange date) {
        LocalDate first = date.earliest().orElse(LocalDate.MIN);
        LocalDate last = date.latest().orElse(LocalDate.MAX);
        boolean outside = firstReport.isBefore(lastReport) && (last.isBefore(firstReport) || first.isAfter(lastReport));
        boolean weekend = first.equals(last)
                && (first.getDayOfWeek() == DayOfWeek.SATURDAY || first.getDayOfWeek() == DayOfWeek.SUNDAY);
        return (outside ? OUTSIDE : 1) * (weekend ? WEEKEND : 1);
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
