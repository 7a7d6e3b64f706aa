package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that say whether somebody is a man or a woman: pronouns, titles, nouns of roles. */
final class GenderedNouns {

    private static final Map<String, Character> NOUNS = load("gendered-nouns.txt");
    private static final Map<String, Character> PRONOUNS = load("pronouns.txt");

    private GenderedNouns() {}

    private static Map<String, Character> load(String file) {
        Map<String, Character> genders = new HashMap<>();
        for (WordList.Line line : WordList.lines(GenderedNouns.class, file)) {
            genders.put(line.column(0), line.column(1).charAt(0));
        }
        return genders;
    }

    /** m or f of a title or noun, u if it says nothing. */
    static char gender(String word) {
        Character noun = NOUNS.get(word.toLowerCase(Locale.ROOT));
        return noun != null ? noun : KnownNames.titleGender(word);
    }

    /** m or f of a pronoun, u if the word is none. */
    static char pronoun(String word) {
        return PRONOUNS.getOrDefault(word.toLowerCase(Locale.ROOT), 'u');
    }
}
