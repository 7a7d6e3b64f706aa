package io.github.broadsheet.internal.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechPartTaggerTest {

    private static final SpeechPartTagger TAGGER = SpeechPartTagger.standard();

    @Test
    void wordsHaveTheirPartsOfSpeech() {
        assertEquals("DET NOUN VERB PROPN ADP PROPN PUNCT", tag("The minister", "visited Lima on Tuesday ."));
    }

    @Test
    void theSameWordHasThePartThatItsNeighboursAskFor() {
        assertEquals("PRON VERB ADP DET NOUN PUNCT", tag("They", "work in a mine ."));
        assertEquals("PRON VERB DET NOUN PUNCT", tag("They", "praised the work ."));
    }

    @Test
    void aSentenceOfAnyLengthIsTagged() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            words.add("w" + i);
        }
        assertEquals(1000, TAGGER.tag(words).size());
        assertTrue(TAGGER.tag(List.of()).isEmpty());
    }

    private static String tag(String start, String rest) {
        List<String> parts = new ArrayList<>();
        TAGGER.tag(List.of((start + " " + rest).split(" ", -1))).forEach(part -> parts.add(part.name()));
        return String.join(" ", parts);
    }
}
