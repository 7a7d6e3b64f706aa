package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Entity REED = entity("e1", "Tom Reed");
    private static final Entity QUILL = entity("e2", "Ada Quill");

    private final Timeline timeline = Timeline.of(List.of(
            entry("a", "2024-07", 30, REED),
            entry("b", "2024-06-03", 40),
            entry("c", "2024-06-03", 10, REED, QUILL),
            entry("d", "../2020", 20, QUILL),
            entry("e", "2024-08/..", 0)));

    private static Entity entity(String id, String name) {
        return Entity.builder(id, EntityType.PERSON, name)
                .evidence(Evidence.of("test"))
                .build();
    }

    private static TimelineEntry entry(String id, String value, int begin, Entity... entities) {
        return new TimelineEntry(
                id,
                value,
                DateRange.parse(value),
                Span.of(begin, begin + 4),
                "text",
                List.of(entities),
                Modality.REPORTED,
                Evidence.of("test"));
    }

    private static String ids(Timeline timeline) {
        return String.join("", timeline.stream().map(TimelineEntry::id).toList());
    }

    @Test
    void theEarliestComesFirst() {
        assertEquals("dcbae", ids(timeline));
        assertEquals(5, timeline.size());
        assertFalse(timeline.isEmpty());
        List<TimelineEntry> seen = new ArrayList<>();
        timeline.forEach(seen::add);
        assertEquals(timeline.list(), seen);
        assertEquals(seen.toString(), timeline.toString());
        assertEquals("../2020 text", seen.get(0).toString());
    }

    @Test
    void cutsOutDays() {
        assertEquals("cba", ids(timeline.between(DateRange.parse("2024-06/2024-07"))));
        assertEquals("cb", ids(timeline.on(LocalDate.of(2024, 6, 3))));
        assertEquals("a", ids(timeline.on(LocalDate.of(2024, 7, 9))));
        assertEquals("e", ids(timeline.on(LocalDate.of(2030, 1, 1))));
    }

    @Test
    void cutsOutPeople() {
        assertEquals("ca", ids(timeline.involving(REED)));
        assertEquals("dc", ids(timeline.involving("quill")));
        assertTrue(timeline.involving("nobody").isEmpty());
    }

    @Test
    void digestKeepsWhatMostIsToldOf() {
        assertEquals("c", ids(timeline.digest(1, 1)));
        assertEquals("cb", ids(timeline.digest(1, 5)));
        assertEquals("dc", ids(timeline.digest(2, 1)));
        assertEquals("dcae", ids(timeline.digest(10, 1)));
        assertTrue(timeline.digest(0, 3).isEmpty());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> timeline.digest(-1, 1))
                .getMessage()
                .startsWith("dates: "));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> timeline.digest(1, -1))
                .getMessage()
                .startsWith("entriesPerDate: "));
    }

    @Test
    void digestCountsAPlaceOnce() {
        Timeline twice = Timeline.of(
                List.of(entry("a", "2024", 5, REED), entry("b", "2024", 5, REED), entry("c", "2025", 6, REED, QUILL)));
        assertEquals("c", ids(twice.digest(1, 5)));
    }

    @Test
    void equalEntriesMakeEqualTimelines() {
        assertEquals(timeline, Timeline.of(timeline.list()));
        assertEquals(timeline.hashCode(), Timeline.of(timeline.list()).hashCode());
        assertNotEquals(timeline, timeline.involving(REED));
    }

    @Test
    void anEntryChecksItsArguments() {
        DateRange day = DateRange.parse("2024");
        Evidence test = Evidence.of("test");
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimelineEntry("", "2024", day, Span.of(0, 1), "a", List.of(), Modality.PLANNED, test));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimelineEntry("t", "2024", day, Span.of(0, 1), "ab", List.of(), Modality.PLANNED, test));
        assertThrows(
                NullPointerException.class,
                () -> new TimelineEntry("t", "2024", null, Span.of(0, 1), "a", List.of(), Modality.PLANNED, test));
    }
}
