package io.github.broadsheet.internal.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of two kinds of tokens, 1 and 2, and 3, which is in a span with the one before where that is a 1. */
class CrfTrainerTest {

    private static final Labels LABELS = Labels.ofSpans(List.of("A"));
    private static final int[][] TEXTS = {{1, 3, 2}, {2, 3, 2}, {2, 1, 3}, {2, 2, 3}, {1, 2, 2}, {3, 2, 2}};
    private static final String[][] GOLD = {
        {"B-A", "L-A", "O"}, {"O", "O", "O"}, {"O", "B-A", "L-A"}, {"O", "O", "O"}, {"U-A", "O", "O"}, {"O", "O", "O"}
    };

    @Test
    void theModelLearnsSpans() {
        TagModel model = trained(7);
        for (int i = 0; i < TEXTS.length; i++) {
            int[] path = new Tagger(model).tag(features(TEXTS[i]));
            for (int t = 0; t < path.length; t++) {
                assertEquals(GOLD[i][t], LABELS.name(path[t]), "text " + i + " token " + t);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndTheyAreReadBack() throws IOException {
        byte[] bytes = bytes(trained(7));
        assertArrayEquals(bytes, bytes(trained(7)));
        TagModel read = TagModel.read(new ByteArrayInputStream(bytes));
        assertArrayEquals(bytes, bytes(read));
        assertArrayEquals(new Tagger(trained(7)).tag(features(TEXTS[0])), new Tagger(read).tag(features(TEXTS[0])));
    }

    @Test
    void theModelIsSureOfWhatItLearned() {
        Tagger tagger = new Tagger(trained(7));
        int[] path = tagger.tag(features(TEXTS[0]));
        tagger.weigh(path.length);
        double share = tagger.share(0, new int[] {path[0], path[1]});
        assertTrue(share > 0.7 && share <= 1, "share " + share);
    }

    @Test
    void tokensNeverSeenHaveLabelsThatFit() {
        int[] path = new Tagger(trained(7)).tag(features(new int[] {99, 98, 97}));
        assertEquals(3, path.length);
        assertTrue(path[0] >= 0 && path[2] < LABELS.size());
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThrows(IOException.class, () -> TagModel.read(new ByteArrayInputStream(new byte[64])));
        assertThrows(IllegalStateException.class, () -> TagModel.resource("missing.model"));
    }

    @Test
    void labelsThatCannotFollowEachOtherArePossibleForNoSentence() {
        long begin = 1L << LABELS.indexOf("B-A");
        long last = 1L << LABELS.indexOf("L-A");
        assertTrue(LABELS.isPossible(new long[] {begin, last}));
        assertFalse(LABELS.isPossible(new long[] {begin, begin}));
        assertFalse(LABELS.isPossible(new long[] {last}));
    }

    private static TagModel trained(long seed) {
        List<Sample> samples = new ArrayList<>();
        for (int repeat = 0; repeat < 10; repeat++) {
            for (int i = 0; i < TEXTS.length; i++) {
                Features features = features(TEXTS[i]);
                int[][] rows = new int[TEXTS[i].length][];
                long[] allowed = new long[rows.length];
                for (int t = 0; t < rows.length; t++) {
                    rows[t] = features.of(t);
                    allowed[t] = 1L << LABELS.indexOf(GOLD[i][t]);
                }
                samples.add(new Sample(rows, allowed, 1));
            }
        }
        return new CrfTrainer(LABELS, new CrfTrainer.Settings(10, 0.3, 0.01, 0, 1, 0, seed)).train(samples);
    }

    private static Features features(int[] text) {
        Features features = new Features();
        for (int t = 0; t < text.length; t++) {
            features.next();
            features.add(1, text[t]);
            features.add(2, t == 0 ? 0 : text[t - 1]);
            features.add(3, t + 1 == text.length ? 0 : text[t + 1]);
            features.add(4, FeatureHash.mix(text[t], t == 0 ? 0 : text[t - 1]));
        }
        return features;
    }

    private static byte[] bytes(TagModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
