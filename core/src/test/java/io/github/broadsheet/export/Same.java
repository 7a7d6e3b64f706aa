package io.github.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Document;

/** Compares documents by all that the JSON form holds. */
final class Same {

    private Same() {}

    static void assertSame(Document expected, Document actual) {
        assertEquals(expected.id(), actual.id());
        assertEquals(expected.text(), actual.text());
        assertEquals(expected.status(), actual.status());
        assertEquals(expected.language(), actual.language());
        assertEquals(expected.producer(), actual.producer());
        assertEquals(expected.meta(), actual.meta());
        assertEquals(expected.date(), actual.date());
        assertEquals(expected.headline(), actual.headline());
        assertEquals(expected.bylines(), actual.bylines());
        assertEquals(expected.published(), actual.published());
        assertEquals(expected.updated(), actual.updated());
        assertEquals(expected.dateline(), actual.dateline());
        assertEquals(expected.blocks(), actual.blocks());
        assertEquals(expected.sentences(), actual.sentences());
        assertEquals(expected.times(), actual.times());
        assertEquals(expected.allEntities(), actual.allEntities());
        assertEquals(expected.quotes(), actual.quotes());
        assertEquals(expected.timeline(), actual.timeline());
        assertEquals(expected.title().isPresent(), actual.title().isPresent());
        expected.title().ifPresent(title -> assertSame(title, actual.title().orElseThrow()));
    }
}
