package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.List;

/** The entities of single documents that have one name: all documents', or, for a lone surname, those of one story. */
final class NameNode {

    /** An entity of a document, both by index. */
    record Place(int document, int entity) {}

    private final NameKey key;
    private final int story;
    private final List<Place> places = new ArrayList<>();

    NameNode(NameKey key, int story) {
        this.key = key;
        this.story = story;
    }

    NameKey key() {
        return key;
    }

    int story() {
        return story;
    }

    List<Place> places() {
        return places;
    }
}
