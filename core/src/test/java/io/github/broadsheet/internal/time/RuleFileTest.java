package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final String YES = "yes   He left [last week]. @2017-11-30 = 2017-W47";
    private static final String NO = "no    A weak hope.";

    private static List<Rule> parse(String... lines) {
        List<WordList.Line> entries = new ArrayList<>();
        for (String line : lines) {
            entries.add(new WordList.Line("some.rules", entries.size() + 1, List.of(line)));
        }
        return RuleFile.parse(entries, new PatternReader(new Lexicon("words.txt", "spellings.txt")));
    }

    private static void assertFault(String expected, String... lines) {
        String message =
                assertThrows(IllegalStateException.class, () -> parse(lines)).getMessage();
        assertTrue(message.startsWith("some.rules:") && message.contains(expected), message);
    }

    @Test
    void unrollsWhatMayBeMissing() {
        Rule rule = parse(
                        "words gone last|past", "rule r", "match ( in the )? @gone {unit} !{n}", "value NONE", YES, NO)
                .get(0);
        assertEquals(
                List.of(4, 2),
                rule.matches().stream().map(p -> p.elements().size()).toList());
    }

    @Test
    void aRuleNeedsBothExamples() {
        assertFault("needs an example", "rule r", "match last", "value NONE", YES);
        assertFault("needs an example", "rule r", "match last", "value NONE", NO);
    }

    @Test
    void aRuleNeedsMatchAndValue() {
        assertFault("needs a match and a value", "rule r", "match last", YES, NO);
        assertFault("needs a match and a value", "rule r", "value NONE", YES, NO);
    }

    @Test
    void faultsNameTheirLine() {
        assertFault("some.rules:1", "match last");
        assertFault("some.rules:2", "rule r", "match last ( of");
        assertFault("some.rules:2", "rule r", "match last )");
        assertFault("some.rules:2", "rule r", "match {planet}");
        assertFault("some.rules:2", "rule r", "match @unknown");
        assertFault("some.rules:2", "rule r", "value ALWAYS");
        assertFault("some.rules:2", "rule r", "value DURATION unit=EON");
        assertFault("some.rules:2", "rule r", "value DURATION unit");
        assertFault("some.rules:2", "rule r", "yes   He left.");
        assertFault("some.rules:2", "rule r", "perhaps He left.");
        assertFault("has no {unit}", "rule r", "match last", "value DURATION unit={unit}", YES, NO);
    }
}
