package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.io.Serializable;
import java.util.BitSet;

/**
 * What is to be known of a document to find what it shares with another.
 *
 * @param number its number
 * @param id its id
 * @param words its words
 * @param named which of them belong to names
 */
record Side(int number, String id, Words words, BitSet named) implements Serializable {

    private static final int LONG = 14;
    private static final int LEAST_CONTENT = 4;
    private static final int LEAST_CONTENT_LONG = 6;

    static Side of(Numbered document) {
        Words words = document.extract().words();
        BitSet named = new BitSet(words.size());
        for (KeptEntity entity : document.extract().entities()) {
            for (Span mention : entity.mentions()) {
                named.set(words.firstFrom(mention.begin()), words.firstFrom(mention.end()));
            }
        }
        return new Side(document.number(), document.extract().id(), words, named);
    }

    /**
     * Whether a passage of this document is more than a turn of phrase that anybody may use: a name with its office, a
     * formula of the trade. A short passage counts only between documents of one story, and only for the words that stand
     * outside names.
     */
    boolean isTelling(SharedPassage passage, boolean sameStory) {
        int content = 0;
        for (int i = passage.aFrom(); i < passage.aTo(); i++) {
            content += FunctionWords.contains(words.hash(i)) || named.get(i) ? 0 : 1;
        }
        return passage.equal() >= LONG ? content >= LEAST_CONTENT_LONG : sameStory && content >= LEAST_CONTENT;
    }
}
