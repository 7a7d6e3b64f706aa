package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The entities of single documents that have one name and the same ids of the user's: all documents',
 * or, for a lone surname, those of one story.
 */
final class NameNode {

    /** An entity of a document, both by index. */
    record Place(int document, int entity) {}

    private final NameKey key;
    private final int story;
    private final Map<String, String> ids;
    private final List<Place> places = new ArrayList<>();

    NameNode(NameKey key, int story, Map<String, String> ids) {
        this.key = key;
        this.story = story;
        this.ids = ids;
    }

    NameKey key() {
        return key;
    }

    int story() {
        return story;
    }

    /** The user's own ids. */
    Map<String, String> ids() {
        return ids;
    }

    List<Place> places() {
        return places;
    }
}
