package io.github.broadsheet.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void everyKindOfLineEnd() {
        SourceText source = SourceText.of("a\nb\r\nc\rd\fe\u000bf\u0085g\u2028h\u2029i");
        assertEquals(9, source.lineCount());
        assertEquals("b", source.cut(source.lineBegin(1), source.lineEnd(1)));
        assertEquals("c", source.cut(source.lineBegin(2), source.lineEnd(2)));
        assertEquals("i", source.cut(source.lineBegin(8), source.lineEnd(8)));
        assertEquals(1, source.lineOf(4));
    }

    @Test
    void lastLine() {
        assertEquals(1, SourceText.of("").lineCount());
        assertEquals(2, SourceText.of("a\n").lineCount());
        assertEquals(2, SourceText.of("\r\n").lineCount());
        assertEquals(1, SourceText.of("a\n").lineOf(2));
        assertThrows(IndexOutOfBoundsException.class, () -> SourceText.of("a").lineOf(2));
        assertThrows(IndexOutOfBoundsException.class, () -> SourceText.of("a").lineOf(-1));
    }
}
