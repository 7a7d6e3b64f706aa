package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void cutsTheText() {
        assertEquals("cat", Span.of(4, 7).of("the cat"));
        assertEquals(3, Span.of(4, 7).length());
        assertEquals("[4,7)", Span.of(4, 7).toString());
    }

    @Test
    void refusesOffsetsThatAreNoStretch() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Span.of(-1, 2))
                .getMessage()
                .startsWith("begin: "));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Span.of(3, 2))
                .getMessage()
                .startsWith("end: "));
    }

    @Test
    void cutsNothingPastTheEnd() {
        assertThrows(IndexOutOfBoundsException.class, () -> Span.of(4, 8).of("the cat"));
    }

    @Test
    void endIsOutside() {
        assertTrue(Span.of(4, 7).contains(6));
        assertFalse(Span.of(4, 7).contains(7));
        assertFalse(Span.of(4, 7).overlaps(Span.of(7, 9)));
        assertTrue(Span.of(4, 7).overlaps(Span.of(6, 9)));
    }

    @Test
    void moves() {
        assertEquals(Span.of(1, 4), Span.of(4, 7).shift(-3));
        assertThrows(IllegalArgumentException.class, () -> Span.of(4, 7).shift(-5));
    }

    @Test
    void whatEnclosesComesFirst() {
        List<Span> sorted = List.of(Span.of(4, 7), Span.of(2, 3), Span.of(4, 9)).stream()
                .sorted()
                .toList();
        assertEquals(List.of(Span.of(2, 3), Span.of(4, 9), Span.of(4, 7)), sorted);
        assertTrue(Span.of(4, 4).isEmpty());
    }
}
