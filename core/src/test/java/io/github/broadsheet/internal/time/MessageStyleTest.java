package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.TimeExpression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageStyleTest {

    private static List<String> times(String text) {
        return Tagged.times(text, Optional.empty()).stream()
                .map(TimeExpression::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A good day @millers",
                "A good day for the mill #flour",
                "A good day for the mill http://mill.example/a",
                "A good day for the mill :)",
                "A good day for the miiill",
                "A good day for the mill!!",
                "A good day for my mill",
                "a good day for the mill",
            })
    void aMarkMakesAMessageOfAShortText(String text) {
        assertEquals(1, times(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A good day for the mill.",
                "\"A good day for my mill,\" she said.",
                "A good day for the mill: it sold flour!",
            })
    void aShortArticleIsNone(String text) {
        assertEquals(List.of(), times(text));
    }

    @Test
    void aLongTextIsNone() {
        assertEquals(List.of(), times("A good day for the mill :) " + "and for the miller ".repeat(20) + "too."));
    }
}
