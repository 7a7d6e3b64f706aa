package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Entity;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Quote;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The name that stands for a speaker beside the cue of a quote. */
final class CueName {

    /** That no name stands there. */
    static final int NONE = -1;

    private CueName() {}

    /** Where the name begins, or {@link #NONE}. */
    static int begin(Quote quote) {
        Optional<Span> phrase =
                quote.cue().flatMap(cue -> quote.speaker().mention().map(each -> each.span()));
        Optional<Entity> entity = quote.speaker().entity();
        return phrase.isPresent() && entity.isPresent() ? begin(entity.get().mentions(), phrase.get()) : NONE;
    }

    private static int begin(List<Mention> mentions, Span phrase) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < phrase.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < mentions.size() && mentions.get(i).span().begin() < phrase.end(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() == Mention.Kind.NAME && phrase.encloses(mention.span())) {
                return mention.span().begin();
            }
        }
        return NONE;
    }

    /** The longest place of an entity that begins at an offset. */
    static Optional<Span> place(KeptEntity entity, int begin) {
        List<Span> mentions = entity.mentions();
        int at = Collections.binarySearch(mentions, Span.of(begin, Integer.MAX_VALUE));
        int first = at < 0 ? -at - 1 : at;
        boolean found = first < mentions.size() && mentions.get(first).begin() == begin;
        return found ? Optional.of(mentions.get(first)) : Optional.empty();
    }
}
