package io.github.broadsheet.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameFinderTest {

    private static final NameFinder FINDER = NameFinder.standard();

    static Stream<String> spec() throws IOException {
        return Texts.spec("names.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("spec")
    void findsWhatTheSpecMarks(String marked) {
        String text = Texts.plain(marked);
        assertEquals(marked, mark(text, find(text)));
    }

    private static List<FoundName> find(String text) {
        return FINDER.find(Texts.cut(text).sentences());
    }

    private static String mark(String text, List<FoundName> names) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (FoundName name : names) {
            if (name.span().begin() >= at) {
                out.append(text, at, name.span().begin()).append('[').append(name.type());
                out.append(' ').append(name.text()).append(']');
                at = name.span().end();
            }
        }
        return out.append(text.substring(at)).toString();
    }

    private static FoundName only(String text, EntityType type) {
        return find(text).stream().filter(n -> n.type() == type).findFirst().orElseThrow();
    }

    private static List<String> roles(String text) {
        return only(text, EntityType.PERSON).roles().stream().map(Phrase::text).toList();
    }

    @Test
    void titleBeforeTheNameIsARole() {
        assertEquals(List.of("Norwegian Foreign Minister"), roles("Norwegian Foreign Minister Eva Lund spoke."));
    }

    @Test
    void roleBehindTheNameIsARole() {
        assertEquals(
                List.of("chairwoman of the Harbour Council"),
                roles("Eva Lund, the chairwoman of the Harbour Council, spoke."));
    }

    @Test
    void nationalityIsLinkedToItsCountry() {
        assertEquals(
                Optional.of("Norway"),
                only("A Norwegian ship left.", EntityType.NORP).link());
    }

    @Test
    void capitalThatActsIsAMetonym() {
        assertTrue(only("Oslo declared that it would not pay.", EntityType.LOCATION)
                .metonym());
        assertTrue(!only("They met in Oslo on Monday.", EntityType.LOCATION).metonym());
    }

    @Test
    void rangeHasBothEnds() {
        Measure measure = only("About 30,000 to 50,000 workers left.", EntityType.QUANTITY)
                .measure()
                .orElseThrow();
        assertEquals(new Measure(30000, OptionalDouble.of(50000), "workers", Optional.of("APPROX")), measure);
    }

    @Test
    void scaleOfARangeCountsForBothEnds() {
        Measure measure =
                only("It costs $5 to 7 million.", EntityType.MONEY).measure().orElseThrow();
        assertEquals(new Measure(5e6, OptionalDouble.of(7e6), "USD", Optional.empty()), measure);
    }

    @Test
    void numberWordsAreRead() {
        Measure measure = only("More than twenty-five percent agreed.", EntityType.PERCENT)
                .measure()
                .orElseThrow();
        assertEquals(new Measure(25, OptionalDouble.empty(), "%", Optional.of("MORE_THAN")), measure);
    }

    @Test
    void nothingInNothing() {
        assertEquals(List.of(), FINDER.find(List.of()));
    }
}
