package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that ship with the library, loaded once. */
final class TimeRules {

    private static final List<List<String>> FILES = List.of(
            List.of(
                    "not-times.rules",
                    "ranges.rules",
                    "holidays.rules",
                    "dates.rules",
                    "relative.rules",
                    "clocks.rules",
                    "durations.rules"),
            List.of("combined.rules"),
            List.of("modified.rules"));
    private static final String ANY_WORD = "*";
    private static final List<String> JOINTS = List.of("-", "and", "a");
    private static final TimeRules STANDARD = new TimeRules();

    private final Lexicon lexicon = new Lexicon("words.txt");
    private final int anyWord;
    private final List<Grammar> grammars = new ArrayList<>();
    private final Set<Long> ranges = new HashSet<>();

    private TimeRules() {
        anyWord = lexicon.add(ANY_WORD);
        JOINTS.forEach(lexicon::add);
        for (List<String> files : FILES) {
            List<Rule> rules = new ArrayList<>();
            for (String file : files) {
                rules.addAll(RuleFile.load(file, new PatternReader(lexicon)));
            }
            grammars.add(new Grammar(rules));
        }
        for (WordList.Line line : WordList.lines(TimeRules.class, "ranges.txt")) {
            ranges.add(key(lexicon.add(line.column(0)), lexicon.add(line.column(1))));
        }
    }

    static TimeRules standard() {
        return STANDARD;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The files of rules, in the order in which they are used. */
    List<Grammar> grammars() {
        return grammars;
    }

    /** Whether these words stand before and between the two ends of a range. */
    boolean isRange(int before, int between) {
        return ranges.contains(key(anyWord, between)) || ranges.contains(key(before, between));
    }

    private static long key(int before, int between) {
        return ((long) before << Integer.SIZE) | between;
    }
}
