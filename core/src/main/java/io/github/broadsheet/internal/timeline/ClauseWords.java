package io.github.broadsheet.internal.timeline;

import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;

/** What the words of one sentence do, each looked up once. */
final class ClauseWords {

    private final TokenizedSentence sentence;
    private final ClauseWord[] words;

    ClauseWords(TokenizedSentence sentence) {
        this.sentence = sentence;
        this.words = new ClauseWord[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = ClauseWord.of(sentence.tokens(), sentence.first() + i);
        }
    }

    TokenTable tokens() {
        return sentence.tokens();
    }

    /** The first token of the sentence. */
    int first() {
        return sentence.first();
    }

    /** One more than its last token. */
    int last() {
        return sentence.last();
    }

    /** What a token of the sentence does. */
    ClauseWord at(int token) {
        return words[token - sentence.first()];
    }
}
