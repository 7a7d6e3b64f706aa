package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the tokens of a text can be around a cue: their classes, the cue verb that they are a form of, their name. */
final class Words {

    private static final int LONGEST = 24;
    private static final int ADVERB = 5;

    private final TokenTable tokens;
    private final List<FoundName> names;
    private final long[] classes;
    private final int[] cues;
    private final int[] nameOf;

    Words(TokenTable tokens, List<FoundName> names) {
        this.tokens = tokens;
        this.names = names;
        this.classes = new long[tokens.size()];
        this.cues = new int[tokens.size()];
        this.nameOf = new int[tokens.size()];
        Arrays.fill(nameOf, -1);
        for (int n = 0; n < names.size(); n++) {
            int end = names.get(n).span().end();
            int i = tokens.firstAtOrAfter(names.get(n).span().begin());
            while (i < tokens.size() && tokens.begin(i) < end) {
                nameOf[i++] = n;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            read(i);
        }
    }

    private void read(int i) {
        cues[i] = -1;
        boolean word = tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.POSSESSIVE);
        if (!word || tokens.length(i) > LONGEST) {
            return;
        }
        String text = tokens.text(i);
        String small = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        classes[i] = WordClasses.standard().of(small);
        if (classes[i] == 0 && nameOf[i] < 0 && small.length() >= ADVERB && small.endsWith("ly")) {
            classes[i] = WordClass.ADVERB.bit();
        }
        cues[i] = CueLexicon.standard().number(small);
        if (tokens.isCapitalized(i)) {
            readCapitalized(i, text);
        }
    }

    /** "US" is not "us", nor is "May" in the middle of a sentence a verb. */
    private void readCapitalized(int i, String text) {
        boolean initial = text.length() == 2 && text.charAt(1) == '.';
        if (text.length() > 1 && !initial && text.equals(text.toUpperCase(Locale.ROOT))) {
            classes[i] = 0;
        } else if (i > 0 && tokens.is(i - 1, TokenKind.WORD)) {
            classes[i] &= ~(WordClass.MODAL.bit() | WordClass.FINITE.bit() | WordClass.EXPECTED.bit());
        }
    }

    TokenTable tokens() {
        return tokens;
    }

    long classes(int token) {
        return classes[token];
    }

    /** The number of the cue form, -1 for none. */
    int cue(int token) {
        return cues[token];
    }

    /** The number of the name that a token is part of, -1 for none. */
    int name(int token) {
        return nameOf[token];
    }

    FoundName found(int name) {
        return names.get(name);
    }
}
