package io.github.broadsheet.internal.speaker;

import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The small words that tell which name of a noun phrase is its head, as {@code words.txt} has them. */
final class PhraseWords {

    private static final Map<String, String> CLASSES = load();

    private PhraseWords() {}

    private static Map<String, String> load() {
        Map<String, String> classes = new HashMap<>();
        for (WordList.Line line : WordList.lines(PhraseWords.class, "words.txt")) {
            if (classes.put(line.column(0), line.column(1)) != null) {
                throw line.fault("second entry of: " + line.column(0));
            }
        }
        return classes;
    }

    /** Ties what follows to a noun before it. */
    static boolean isLink(TokenTable tokens, int token) {
        return is(tokens, token, "link");
    }

    /** May follow a name that belongs to it. */
    static boolean isBody(TokenTable tokens, int token) {
        return is(tokens, token, "body");
    }

    /** Begins a phrase. */
    static boolean isDeterminer(TokenTable tokens, int token) {
        return is(tokens, token, "determiner");
    }

    /** Begins a clause of its own. */
    static boolean isApart(TokenTable tokens, int token) {
        return is(tokens, token, "apart");
    }

    private static boolean is(TokenTable tokens, int token, String type) {
        return type.equals(CLASSES.get(tokens.text(token).toLowerCase(Locale.ROOT)));
    }
}
