package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds what its examples say, and does not find what they say it must not. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyRule() {
        return TimeRules.standard().grammars(true).stream()
                .flatMap(grammar -> grammar.rules().stream())
                .map(rule -> dynamicTest(rule.name(), () -> check(rule)));
    }

    private static void check(Rule rule) {
        for (Rule.Yes yes : rule.yes()) {
            List<TimeExpression> times = Tagged.times(yes.text(), yes.written());
            Span span = Span.of(
                    yes.before().length(), yes.before().length() + yes.found().length());
            if (yes.value().equals("NONE")) {
                assertTrue(times.stream().noneMatch(time -> time.span().overlaps(span)), yes + " gave " + times);
            } else {
                TimeExpression found = times.stream()
                        .filter(time -> time.span().equals(span))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(yes + " gave " + times));
                assertEquals(yes.value(), found.value(), yes.text());
                assertEquals(rule.name(), found.evidence().rule(), yes.text());
            }
        }
        for (String no : rule.no()) {
            List<TimeExpression> times = Tagged.times(no, Optional.empty());
            assertTrue(times.stream().noneMatch(time -> time.evidence().rule().equals(rule.name())), no + ": " + times);
        }
    }
}
