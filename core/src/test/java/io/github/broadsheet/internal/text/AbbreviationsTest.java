package io.github.broadsheet.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource({
        "Mr.,TITLE",
        "GEN.,TITLE",
        "Jan.,DATE",
        "Mar.,DATE_NUMBER",
        "Inc.,COMPANY",
        "Calif.,PLACE",
        "Ill.,PLACE_COMMA",
        "No.,NUMBER",
        "vs.,INNER",
        "ft.,MEASURE",
        "p.m.,TIME",
        "etc.,END",
        "U.S.,END",
        "J.R.R.,END",
        "J.,INITIAL"
    })
    void kinds(String word, Abbreviations.Kind kind) {
        assertEquals(Optional.of(kind), Abbreviations.kindOf(word));
    }

    @Test
    void noAbbreviation() {
        assertEquals(Optional.empty(), Abbreviations.kindOf("said."));
        assertEquals(Optional.empty(), Abbreviations.kindOf("a."));
        assertEquals(Optional.empty(), Abbreviations.kindOf("."));
        assertEquals(Optional.empty(), Abbreviations.kindOf(""));
        assertEquals(Optional.empty(), Abbreviations.kindOf("Jan"));
    }
}
