package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the passages that two documents share: stretches of eight equal words, found through an index of those that occur
 * twice at all, and grown over small edits as far as they go.
 */
final class ReuseFinder {

    private static final int LONGEST_LIST = 12;

    /** A place where eight words begin. */
    private record Place(int document, int word) {}

    /** The shared passages, in the order of the documents. */
    List<SharedPassage> find(List<Extract> documents, int[] storyOf) {
        TellingPassages telling = new TellingPassages(documents, storyOf);
        RepeatedShingles repeated = new RepeatedShingles(documents);
        Map<Long, List<Place>> index = new HashMap<>();
        List<SharedPassage> found = new ArrayList<>();
        for (int document = 0; document < documents.size(); document++) {
            Words words = documents.get(document).words();
            Map<Integer, SharedPassage> latest = new HashMap<>();
            for (int word = 0; word + Shingles.LENGTH <= words.size(); word++) {
                long shingle = Shingles.at(words, word);
                if (shingle == Shingles.NONE || !repeated.contains(shingle)) {
                    continue;
                }
                List<Place> places = index.computeIfAbsent(shingle, k -> new ArrayList<>(2));
                longest(documents, places, new Place(document, word), latest).forEach(passage -> {
                    latest.put(passage.a(), passage);
                    if (telling.contains(passage)) {
                        found.add(passage);
                    }
                });
                if (places.size() < LONGEST_LIST) {
                    places.add(new Place(document, word));
                }
            }
        }
        return found;
    }

    /** For each earlier document with the same eight words, unless they lie in its latest passage, the longest passage. */
    private static Collection<SharedPassage> longest(
            List<Extract> documents, List<Place> places, Place here, Map<Integer, SharedPassage> latest) {
        Map<Integer, SharedPassage> longest = new LinkedHashMap<>();
        Words b = documents.get(here.document()).words();
        for (Place place : places) {
            SharedPassage before = latest.get(place.document());
            boolean known = before != null && here.word() < before.bTo();
            if (place.document() == here.document() || known) {
                continue;
            }
            Words a = documents.get(place.document()).words();
            SharedPassage passage =
                    new Alignment(a, b).around(place.document(), place.word(), here.document(), here.word());
            longest.merge(place.document(), passage, (old, now) -> now.equal() > old.equal() ? now : old);
        }
        return longest.values();
    }
}
