package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.tag.Features;
import io.github.broadsheet.internal.tag.Labels;
import io.github.broadsheet.internal.tag.TagModel;
import io.github.broadsheet.internal.tag.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the spans out of the labels of a sentence. One is made for each document. */
final class ModelSpans {

    private final TagModel model;
    private final Tagger tagger;

    /** A span by its first token and the one behind its last, with the share of all readings that have it. */
    record Found(int first, int last, String type, double share) {}

    ModelSpans(TagModel model) {
        this.model = model;
        this.tagger = new Tagger(model);
    }

    List<Found> read(Features features) {
        int[] path = tagger.tag(features);
        List<Found> found = new ArrayList<>();
        boolean weighed = false;
        for (int i = 0; i < path.length; ) {
            String label = model.labels().name(path[i]);
            if (label.equals(Labels.OUTSIDE)) {
                i++;
                continue;
            }
            if (!weighed) {
                tagger.weigh(path.length);
                weighed = true;
            }
            int last = i + 1;
            while (label.charAt(0) == 'B' && model.labels().name(path[last - 1]).charAt(0) != 'L') {
                last++;
            }
            found.add(new Found(i, last, label.substring(2), tagger.share(i, Arrays.copyOfRange(path, i, last))));
            i = last;
        }
        return found;
    }
}
