package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells shared passages from turns of phrase that anybody may use: a name with its office, a formula of the trade. A short
 * passage counts only between documents of one story, and only for the words that stand outside names.
 */
final class TellingPassages {

    private static final int LONG = 14;
    private static final int LEAST_CONTENT = 4;
    private static final int LEAST_CONTENT_LONG = 6;

    private final List<Extract> documents;
    private final int[] storyOf;
    private final Map<Integer, BitSet> names = new HashMap<>();

    TellingPassages(List<Extract> documents, int[] storyOf) {
        this.documents = documents;
        this.storyOf = storyOf;
    }

    boolean contains(SharedPassage passage) {
        Words words = documents.get(passage.a()).words();
        BitSet inNames = names.computeIfAbsent(passage.a(), this::names);
        int content = 0;
        for (int i = passage.aFrom(); i < passage.aTo(); i++) {
            content += FunctionWords.contains(words.hash(i)) || inNames.get(i) ? 0 : 1;
        }
        boolean sameStory = storyOf[passage.a()] == storyOf[passage.b()];
        return passage.equal() >= LONG ? content >= LEAST_CONTENT_LONG : sameStory && content >= LEAST_CONTENT;
    }

    private BitSet names(int document) {
        Words words = documents.get(document).words();
        BitSet inNames = new BitSet(words.size());
        for (KeptEntity entity : documents.get(document).entities()) {
            for (Span mention : entity.mentions()) {
                inNames.set(words.firstFrom(mention.begin()), words.firstFrom(mention.end()));
            }
        }
        return inNames;
    }
}
