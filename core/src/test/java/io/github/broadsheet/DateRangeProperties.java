package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(day -> LocalDate.of(2020, 2, 10).plusDays(day));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<DateRange> closed = Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? DateRange.of(a, b) : DateRange.of(b, a));
        return Arbitraries.oneOf(closed, days().map(DateRange::from), days().map(DateRange::until));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("0129X-W/.QSPUFAWIHTE").ofMaxLength(14);
    }

    @Property
    void itsOwnFormIsReadBack(@ForAll("ranges") DateRange range) {
        assertEquals(range, DateRange.parse(range.toString()));
    }

    @Property
    void overlapIsMutual(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertEquals(a.overlaps(b), b.overlaps(a));
    }

    @Property
    void whatIsEnclosedOverlaps(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertTrue(!a.encloses(b) || a.overlaps(b));
        assertEquals(a.equals(b), a.encloses(b) && b.encloses(a));
    }

    @Property
    void aDayIsContainedIfItsRangeIsEnclosed(@ForAll("ranges") DateRange range, @ForAll("days") LocalDate day) {
        assertEquals(range.contains(day), range.encloses(DateRange.on(day)));
        assertEquals(range.contains(day), range.overlaps(DateRange.on(day)));
    }

    @Property
    void orderAgreesWithEquality(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    }

    @Property
    void noValueThrows(@ForAll("values") String value) {
        DateRange.tryParse(value).ifPresent(range -> assertEquals(range, DateRange.parse(range.toString())));
    }

    @Property
    void noTextThrows(@ForAll String value) {
        assertTrue(DateRange.tryParse(value + "?").isEmpty());
    }
}
