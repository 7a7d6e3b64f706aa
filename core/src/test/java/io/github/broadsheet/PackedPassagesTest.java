package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedPassagesTest {

    private static Passage passage(String document, int begin, int end) {
        return new Passage(document, Span.of(begin, end));
    }

    @Test
    void isTheSameList() {
        List<Passage> passages =
                List.of(passage("a", 0, 3), passage("a", 5, 9), passage("b", 1, 2), passage("c", 4, 40));
        List<Passage> packed = PackedPassages.of(passages);
        assertEquals(passages, packed);
        assertEquals(passages.hashCode(), packed.hashCode());
        assertEquals(packed, PackedPassages.of(packed));
        assertEquals(List.of(), PackedPassages.of(List.of()));
    }

    @Test
    void isNotToBeChanged() {
        List<Passage> packed = PackedPassages.of(List.of(passage("a", 0, 3), passage("a", 5, 9), passage("b", 1, 2)));
        assertThrows(UnsupportedOperationException.class, () -> packed.add(passage("d", 0, 1)));
        assertThrows(IndexOutOfBoundsException.class, () -> packed.get(3));
    }
}
