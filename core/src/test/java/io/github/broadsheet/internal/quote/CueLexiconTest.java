package io.github.broadsheet.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueLexiconTest {

    static List<WordList.Line> verbs() {
        return WordList.lines(CueLexicon.class, CueLexicon.FILE);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbReportsTheContentOfItsExample(WordList.Line line) {
        String example = line.column(4);
        int open = example.indexOf('[');
        int close = example.indexOf(']');
        String text = example.replace("[", "").replace("]", "");
        List<FoundQuote> found = QuoteTexts.find(text);
        assertEquals(1, found.size(), text);
        String content = found.get(0).content().get(0).of(text);
        assertEquals(example.substring(open + 1, close), content);
        String past = line.column(0).split(" ", -1)[2];
        assertTrue(found.get(0).cue().orElseThrow().text().contains(past), text);
        assertEquals(line.column(2), found.get(0).kind().name());
    }

    @Test
    void verbsAreSortedAndComeOnce() {
        List<String> keys = new ArrayList<>();
        verbs().forEach(line -> keys.add(line.column(0) + "\t" + line.column(1)));
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    @Test
    void knowsTheFormsOfAVerb() {
        CueLexicon lexicon = CueLexicon.standard();
        CueLexicon.CueForm told = lexicon.form(lexicon.number("told"));
        assertTrue(told.is(CueVerb.Form.PAST));
        assertTrue(told.is(CueVerb.Form.PARTICIPLE));
        assertEquals("tell", told.verbs().get(0).lemma());
        assertEquals(-1, lexicon.number("telephone"));
    }
}
