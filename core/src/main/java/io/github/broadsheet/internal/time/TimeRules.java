package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that ship with the library, loaded once, and those that a caller adds. */
final class TimeRules {

    private static final List<List<String>> FILES = List.of(
            List.of(
                    "headlines.rules",
                    "not-times.rules",
                    "ranges.rules",
                    "holidays.rules",
                    "dates.rules",
                    "relative.rules",
                    "clocks.rules",
                    "durations.rules"),
            List.of("combined.rules"),
            List.of("modified.rules"),
            List.of("messages.rules"));
    private static final String ANY_WORD = "*";
    private static final List<String> JOINTS = List.of("-", "and", "a");
    private static final TimeRules STANDARD = new TimeRules(List.of());

    private final Lexicon lexicon = new Lexicon("words.txt", "spellings.txt");
    private final int anyWord;
    private final List<Grammar> grammars = new ArrayList<>();
    private final List<Rule> ownRules = new ArrayList<>();
    private final Set<Long> ranges = new HashSet<>();

    private TimeRules(List<List<WordList.Line>> own) {
        anyWord = lexicon.add(ANY_WORD);
        JOINTS.forEach(lexicon::add);
        List<List<Rule>> stages = new ArrayList<>();
        for (List<String> files : FILES) {
            List<Rule> rules = new ArrayList<>();
            for (String file : files) {
                rules.addAll(RuleFile.load(file, new PatternReader(lexicon)));
            }
            stages.add(rules);
        }
        for (List<WordList.Line> lines : own) {
            List<Rule> rules = RuleFile.parse(lines, new PatternReader(lexicon));
            add(rules, stages);
            ownRules.addAll(rules);
        }
        stages.forEach(rules -> grammars.add(new Grammar(rules)));
        for (WordList.Line line : WordList.lines(TimeRules.class, "ranges.txt")) {
            ranges.add(key(lexicon.add(line.column(0)), lexicon.add(line.column(1))));
        }
    }

    /** Puts each rule in the place of the one of its name, or before those of its stage. */
    private static void add(List<Rule> rules, List<List<Rule>> stages) {
        int[] added = new int[stages.size()];
        for (Rule rule : rules) {
            boolean replaced = false;
            for (List<Rule> stage : stages) {
                for (int i = 0; i < stage.size() && !replaced; i++) {
                    if (stage.get(i).name().equals(rule.name())) {
                        stage.set(i, rule);
                        replaced = true;
                    }
                }
            }
            if (!replaced) {
                int stage = rule.readsTimes() ? 1 : 0;
                stages.get(stage).add(added[stage]++, rule);
            }
        }
    }

    /**
     * The rules that ship with the library and those of a caller's files; throws IllegalArgumentException, naming file and
     * line, if one is at fault.
     */
    static TimeRules with(List<List<WordList.Line>> own) {
        try {
            return new TimeRules(own);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The rules of the caller's files. */
    List<Rule> ownRules() {
        return ownRules;
    }

    static TimeRules standard() {
        return STANDARD;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The files of rules, in the order in which they are used; the last is for messages alone. */
    List<Grammar> grammars(boolean message) {
        return message ? grammars : grammars.subList(0, grammars.size() - 1);
    }

    /** Whether these words stand before and between the two ends of a range. */
    boolean isRange(int before, int between) {
        return ranges.contains(key(anyWord, between)) || ranges.contains(key(before, between));
    }

    private static long key(int before, int between) {
        return ((long) before << Integer.SIZE) | between;
    }
}
