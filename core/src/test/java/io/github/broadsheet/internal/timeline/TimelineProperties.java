package io.github.broadsheet.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Entities;
import io.github.broadsheet.internal.text.HostileText;
import io.github.broadsheet.internal.time.Tagged;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineProperties {

    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2017, 11, 30));

    @Provide
    Arbitrary<String> texts() {
        return HostileText.any();
    }

    @Provide
    Arbitrary<String> clauses() {
        return Arbitraries.of(
                        "after",
                        "since",
                        "from",
                        "to",
                        "Tuesday",
                        "'s",
                        "2015",
                        "May 5",
                        ",",
                        ";",
                        "and",
                        "who",
                        "said",
                        "will",
                        "not",
                        "if",
                        "is to",
                        "talks",
                        "before",
                        "(",
                        "\"",
                        "until",
                        "last week",
                        ".",
                        "MINSK",
                        "-")
                .list()
                .ofMaxSize(16)
                .map(words -> String.join(" ", words));
    }

    @Property
    void anyText(@ForAll("texts") String text) {
        check(text);
    }

    @Property
    void anyClauses(@ForAll("clauses") String text) {
        check(text);
    }

    @Example
    void oneThingOverAndOver() {
        List.of("May 5 2015 ", "after Tuesday ", "Tuesday's ", "2015, and ")
                .forEach(piece -> check(piece.repeat(20_000)));
    }

    private static void check(String text) {
        var timeline = new TimelineBuilder()
                .build(Tagged.sentences(text), Tagged.times(text, WRITTEN), Entities.of(List.of()), WRITTEN);
        for (var entry : timeline) {
            assertEquals(text.substring(entry.span().begin(), entry.span().end()), entry.text());
        }
    }
}
