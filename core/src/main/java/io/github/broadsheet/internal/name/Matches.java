package io.github.broadsheet.internal.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks the pieces of a text up in the gazetteer; the longest entry wins. */
final class Matches {

    private final Pieces pieces;
    private final Gazetteer gazetteer;
    private int end;

    Matches(Pieces pieces, Gazetteer gazetteer) {
        this.pieces = pieces;
        this.gazetteer = gazetteer;
    }

    /** Sets the piece before which every match must end. */
    void within(int last) {
        end = last;
    }

    /** How many pieces the longest known name that begins here has. */
    int name(int from) {
        return longest(from, gazetteer.names());
    }

    /** How many pieces the longest title that begins here has. */
    int title(int from) {
        return longest(from, gazetteer.titles());
    }

    boolean isName(int from) {
        return from < end && name(from) > 0;
    }

    /** The longest known name that begins here. */
    Optional<Gazetteer.Entry> entry(int from) {
        int length = name(from);
        Gazetteer.@Nullable Node node = gazetteer.names();
        for (int i = from; i < from + length && node != null; i++) {
            node = node.then(pieces.form(i));
        }
        return node == null || length == 0 ? Optional.empty() : Optional.ofNullable(node.entry());
    }

    private int longest(int from, Gazetteer.Node root) {
        Gazetteer.@Nullable Node node = root.then(pieces.form(from));
        int longest = 0;
        for (int i = from; node != null; i++) {
            if (node.entry() != null) {
                longest = i + 1 - from;
            }
            node = i + 1 < end ? node.then(pieces.form(i + 1)) : null;
        }
        return longest;
    }
}
