package io.github.broadsheet.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void aThinnedTableLacksAboutHalfOfTheNamesAndNothingElse() {
        WordTable thinned = NameTables.WORDS.thinned(0);
        int all = NameTables.WORDS.all(WordClass.GIVEN).size();
        int left = thinned.all(WordClass.GIVEN).size();
        assertTrue(left > all / 3 && left < all * 2 / 3, left + " of " + all);
        assertEquals(NameTables.WORDS.all(WordClass.SAY), thinned.all(WordClass.SAY));
    }

    @Test
    void anotherChoiceLacksOthers() {
        List<String> first = NameTables.WORDS.thinned(0).all(WordClass.SURNAME);
        assertNotEquals(first, NameTables.WORDS.thinned(1).all(WordClass.SURNAME));
    }
}
