package io.github.broadsheet.internal.coref;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which single words that name a place elsewhere are somebody's family name here: the document has a person with
 * that family name, and nothing ever happens in, at or near the word.
 */
final class Namesakes {

    private final Set<String> families = new HashSet<>();

    Namesakes(List<TokenizedSentence> sentences, List<FoundName> names) {
        for (FoundName name : names) {
            int space = name.text().lastIndexOf(' ');
            if (name.type() == EntityType.PERSON && space > 0) {
                families.add(name.text().substring(space + 1));
            }
        }
        for (FoundName name : names) {
            if (name.type() == EntityType.LOCATION && families.contains(name.text())) {
                TokenizedSentence sentence = sentences.get(name.sentence());
                if (isPlaced(sentence, name)) {
                    families.remove(name.text());
                }
            }
        }
    }

    private static boolean isPlaced(TokenizedSentence sentence, FoundName name) {
        TokenTable tokens = sentence.tokens();
        int before = tokens.firstAtOrAfter(name.span().begin()) - 1;
        if (before < sentence.first()) {
            return false;
        }
        return Lexicon.is(tokens.text(before).toLowerCase(Locale.ROOT), WordClass.PLACING);
    }

    /** Whether a name is a family name although it looks like a place. */
    boolean isPerson(FoundName name) {
        return name.type() == EntityType.LOCATION && families.contains(name.text());
    }
}
