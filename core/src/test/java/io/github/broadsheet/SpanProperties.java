package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanProperties {

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 12);
        return Combinators.combine(offsets, offsets).as((a, b) -> Span.of(Math.min(a, b), Math.max(a, b)));
    }

    @Property
    void overlapIsMutual(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertEquals(a.overlaps(b), b.overlaps(a));
    }

    @Property
    void mutualEnclosureIsEquality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertEquals(a.equals(b), a.encloses(b) && b.encloses(a));
    }

    @Property
    void whatIsEnclosedAndHasTextOverlaps(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        if (a.encloses(b) && !b.isEmpty()) {
            assertTrue(a.overlaps(b));
        }
    }

    @Property
    void enclosedMeansEveryOffsetIsContained(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean every = true;
        for (int offset = b.begin(); offset < b.end(); offset++) {
            every &= a.contains(offset);
        }
        assertTrue(!a.encloses(b) || every);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }

    @Property
    void movingThereAndBackChangesNothing(@ForAll("spans") Span a) {
        assertEquals(a, a.shift(5).shift(-5));
        assertEquals(a.length(), a.shift(5).length());
    }
}
