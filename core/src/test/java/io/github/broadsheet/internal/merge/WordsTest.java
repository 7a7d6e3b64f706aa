package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Words words(String... paragraphs) {
        return Words.of(Paper.of("a", paragraphs).document());
    }

    @Test
    void anExtractIsTheSameAfterItsJourney() throws Exception {
        Extract extract = Extract.of(
                Paper.of("a", "“We sail at 9 on 1,000 boats,” Anna Lund said.")
                        .from("Coast News", "2020-03-04T10:00+01:00")
                        .person("Anna Lund")
                        .quote("We sail at 9 on 1,000 boats,", "Anna Lund")
                        .event("2020-03-05", "We sail at 9 on 1,000 boats,")
                        .document(),
                true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(extract);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Extract read = (Extract) in.readObject();
            assertEquals(PieceForm.write(extract), PieceForm.write(read));
            assertEquals(0, extract.words().compare(read.words()));
            assertEquals("1,000", read.words().number(5));
        }
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
