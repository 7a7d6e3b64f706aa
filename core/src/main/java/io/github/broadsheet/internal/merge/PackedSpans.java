package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Span;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list of spans in a sixth of the memory that objects take. */
final class PackedSpans extends AbstractList<Span> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final int[] ends;

    private PackedSpans(int[] ends) {
        this.ends = ends;
    }

    static List<Span> of(List<Span> spans) {
        if (spans.isEmpty() || spans instanceof PackedSpans) {
            return spans.isEmpty() ? List.of() : spans;
        }
        int[] ends = new int[2 * spans.size()];
        int next = 0;
        for (Span span : spans) {
            ends[next++] = span.begin();
            ends[next++] = span.end();
        }
        return new PackedSpans(ends);
    }

    @Override
    public Span get(int index) {
        return Span.of(ends[2 * index], ends[2 * index + 1]);
    }

    @Override
    public int size() {
        return ends.length / 2;
    }
}
