package io.github.broadsheet.internal.quote;

import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.List;

/**
 * An attribution with its content.
 *
 * @param attribution who says it
 * @param content the stretches of the unit that are said, in order
 */
record Spoken(Attribution attribution, List<Range> content) {

    Spoken {
        content = List.copyOf(content);
    }
}
