package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.tag.Features;
import io.github.broadsheet.internal.tag.TagModel;
import java.util.ArrayList;
import java.util.List;

/** Reads a document with the model of names, which sees what the rules found, and may overrule them. */
final class ModelNames {

    static final int LONGEST = 400;

    private final Pieces pieces;
    private final ModelSpans spans;
    private final Features features = new Features();

    /** A stretch of a sentence that the model takes for a name. */
    record Span(int sentence, int first, int last, String type, double share) {}

    ModelNames(Pieces pieces, TagModel model) {
        this.pieces = pieces;
        this.spans = new ModelSpans(model);
    }

    /** The names that the model finds. */
    List<Span> read(PieceCodes codes, boolean[] searched) {
        List<Span> all = new ArrayList<>();
        NameFeatures reader = new NameFeatures(pieces, codes, features);
        for (int s = 0; s < pieces.sentences(); s++) {
            for (int from = pieces.first(s); from < pieces.last(s) && searched[s]; from += LONGEST) {
                reader.read(s, from, Math.min(pieces.last(s), from + LONGEST));
                for (ModelSpans.Found found : spans.read(features)) {
                    all.add(new Span(s, from + found.first(), from + found.last(), found.type(), found.share()));
                }
            }
        }
        return all;
    }
}
