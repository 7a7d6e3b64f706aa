package io.github.broadsheet.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueRulesTest {

    private static final CueRules RULES = CueRules.load("cues.rules");

    @Test
    void everyRuleMatchesItsExamplesAndNoCounterexample() {
        List<String> faults = new ArrayList<>();
        for (CueRules.Rule rule : RULES.rules()) {
            rule.yes().stream()
                    .filter(line -> !RULES.matches(rule, line))
                    .forEach(line -> faults.add(rule.name() + " misses: " + line));
            rule.no().stream()
                    .filter(line -> RULES.matches(rule, line))
                    .forEach(line -> faults.add(rule.name() + " takes: " + line));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyCueHasARule() {
        EnumSet<Cue> missing = EnumSet.allOf(Cue.class);
        RULES.rules().forEach(rule -> missing.remove(rule.cue()));
        assertTrue(missing.isEmpty(), "no rule gives " + missing);
    }

    @Test
    void aLongLineIsLookedAtFromBothEnds() {
        String line = "Boats lay in the harbour while the crews waited for the tide to turn and the wind to fall before"
                + " they could leave for the banks again. Photo by Ann Sample";
        assertTrue(RULES.cues(line, 0, line.length()).contains(Cue.CREDIT));
    }

    @Test
    void patternsKnowAnchorsAlternativesNumbersAndGaps() {
        CuePattern pattern = CuePattern.parse("^ read|see also? # * ... $");
        assertTrue(pattern.matchesAt(List.of("see", "4", "more", "things"), 0));
        assertTrue(pattern.matchesAt(List.of("read", "also", "12", "stories"), 0));
        assertEquals(false, pattern.matchesAt(List.of("see", "four", "stories"), 0));
    }
}
