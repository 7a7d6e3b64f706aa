package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.internal.resource.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a rule can match can be placed: every pattern is written out with words of its classes. */
class RulePatternsTest {

    private static final List<String> FILES = List.of(
            "not-times", "dates", "ranges", "clocks", "holidays", "relative", "durations", "combined", "modified");
    private static final int WAYS = 6;

    /** A text for each class that is read from digits, or from what earlier rules found. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("n", "7"),
            Map.entry("nword", "seven"),
            Map.entry("decimal", "2.5"),
            Map.entry("ord", "3rd"),
            Map.entry("day", "31"),
            Map.entry("year", "1987"),
            Map.entry("maybeyear", "1200"),
            Map.entry("year2", "'87"),
            Map.entry("decade", "the 1980s"),
            Map.entry("fulldate", "2/29/2019"),
            Map.entry("monthday", "2/30"),
            Map.entry("yearpair", "2018/19"),
            Map.entry("yearmonth", "2018-11"),
            Map.entry("clock", "17:45"),
            Map.entry("dotclock", "5.45"),
            Map.entry("hour", "12"),
            Map.entry("clock4", "0930"),
            Map.entry("date", "last May"),
            Map.entry("daydate", "February 29"),
            Map.entry("weekdate", "next week"),
            Map.entry("monthdate", "May 1999"),
            Map.entry("quarterdate", "the third quarter"),
            Map.entry("seasondate", "last winter"),
            Map.entry("yeardate", "1999"),
            Map.entry("decadedate", "the 1990s"),
            Map.entry("holiday", "Easter"),
            Map.entry("clocktime", "5 p.m."),
            Map.entry("timeofday", "the morning"),
            Map.entry("duration", "three days"),
            Map.entry("length", "three days"),
            Map.entry("set", "every day"),
            Map.entry("reference", "now"));

    private final Map<String, List<String>> words = words();
    private final Random random = new Random(5);

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (WordList.Line line : WordList.lines(TimeTagger.class, "words.txt")) {
            for (String wordClass : line.column(1).split(",", -1)) {
                words.computeIfAbsent(wordClass, c -> new ArrayList<>()).add(line.column(0));
            }
        }
        return words;
    }

    @Test
    void everythingThatARuleMatchesCanBePlaced() {
        int written = 0;
        for (String file : FILES) {
            for (WordList.Line line : WordList.lines(TimeTagger.class, file + ".rules")) {
                String rule = line.column(0);
                if (rule.startsWith("match ")) {
                    for (List<String> row : PatternRows.read(rule.substring(6).strip())) {
                        for (int way = 0; way < WAYS; way++) {
                            check(text(row));
                            written++;
                        }
                    }
                }
            }
        }
        assertTrue(written > 1000, "few patterns were read: " + written);
    }

    private void check(String text) {
        for (String sentence : List.of("They met " + text + " there.", text.strip())) {
            assertDoesNotThrow(() -> Tagged.times(sentence, Optional.of(LocalDate.of(2020, 2, 29))), sentence);
            assertDoesNotThrow(() -> Tagged.times(sentence, Optional.empty()), sentence);
        }
    }

    private String text(List<String> row) {
        StringBuilder text = new StringBuilder();
        for (String item : row) {
            if (!item.equals("[") && !item.equals("]") && !item.startsWith("!")) {
                text.append(word(item)).append(' ');
            }
        }
        return text.toString();
    }

    private String word(String item) {
        int braces = item.indexOf('{');
        String literal = braces > 0 && item.charAt(braces - 1) != '|' ? item.substring(0, braces) : item;
        String[] choices = literal.split("\\|", -1);
        String choice = choices[random.nextInt(choices.length)];
        if (!choice.startsWith("{")) {
            return choice.startsWith("@") ? "end" : choice;
        }
        String inner = choice.substring(1, choice.length() - 1);
        String wordClass = inner.substring(inner.indexOf('=') + 1).toLowerCase(Locale.ROOT);
        List<String> known = words.getOrDefault(wordClass, List.of());
        return known.isEmpty() ? SHAPES.getOrDefault(wordClass, "12") : known.get(random.nextInt(known.size()));
    }
}
