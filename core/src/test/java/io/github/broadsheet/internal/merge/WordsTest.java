package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Document;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Words words(String... paragraphs) {
        return Words.of(Paper.of("a", paragraphs).document());
    }

    @Test
    void caseMarksAndStopsDoNotCount() {
        Words a = words("The U.S.’s navy -- 1,000 men");
        Words b = words("the US's NAVY: “1000” men.");
        assertEquals(5, a.size());
        for (int i = 0; i < a.size(); i++) {
            assertTrue(a.isSame(i, b, i), "word " + i);
        }
    }

    @Test
    void placesCutTheText() {
        Document document = Paper.of("a", "One two.", "It’s 3.5 km.").document();
        Words words = Words.of(document);
        assertEquals("It’s 3.5 km", words.span(2, 5).of(document.text()));
        assertEquals("3.5", words.number(3));
        assertTrue(words.isNumber(3));
        assertFalse(words.isNumber(2));
        assertEquals(2, words.firstFrom(4 + 4));
        assertEquals(5, words.firstFrom(1000));
    }

    @Test
    void stemsJoinInflectedForms() {
        assertEquals(Stems.of("visit"), Stems.of("visited"));
        assertEquals(Stems.of("stop"), Stems.of("stopped"));
        assertEquals(Stems.of("fire"), Stems.of("firing"));
        assertEquals(Stems.of("party"), Stems.of("parties"));
        assertEquals("class", Stems.of("class"));
        assertEquals("us", Stems.of("us"));
    }

    @Test
    void spellingsFoldWhatIsOneName() {
        assertEquals(Spellings.person("sergei"), Spellings.person("sergey"));
        assertEquals(Spellings.person("dostoevsky"), Spellings.person("dostoevskiy"));
        assertEquals("anna", Spellings.person("anna"));
        assertTrue(Spellings.isNear("jinping", "jingping"));
        assertFalse(Spellings.isNear("anna", "anne"));
        assertFalse(Spellings.isNear("bergstrom", "bergenstrom"));
    }
}
