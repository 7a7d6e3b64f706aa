package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives the entities of a corpus ids that follow from what they are: the user's own id ({@code wikidata:Q42}), else type
 * and name ({@code person-anna-lund}). Where several have the same, and for a person of whom only one name is known, a hash
 * of the first member is added ({@code person-lund-5f3a9c12}), so that no id depends on an order.
 */
final class EntityIds {

    private static final int[] LENGTHS = {8, 16, 64};

    /** What an id follows from. */
    record Seed(EntityType type, String name, Map<String, String> ids, CorpusEntity.Member first) {

        /** The id, unless others have the same. */
        String plain() {
            return ids.isEmpty()
                    ? base(type, name)
                    : ownId(new TreeMap<>(ids).entrySet().iterator().next());
        }

        private boolean isLone() {
            return ids.isEmpty()
                    && type == EntityType.PERSON
                    && !NameKey.of(type, name).isFull();
        }
    }

    private EntityIds() {}

    /** The ids, each in the place of its seed; all are different. */
    static String[] of(List<Seed> seeds) {
        String[] ids = new String[seeds.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = seeds.get(i).plain();
            counts.merge(ids[i], 1, Integer::sum);
        }
        for (int i = 0; i < ids.length; i++) {
            Seed seed = seeds.get(i);
            if (seed.isLone() || counts.getOrDefault(seed.plain(), 0) > 1) {
                ids[i] = seed.plain() + "-" + hash(seed).substring(0, LENGTHS[0]);
            }
        }
        return areDifferent(ids) ? ids : longer(seeds, ids);
    }

    private static boolean areDifferent(String[] ids) {
        return new HashSet<>(List.of(ids)).size() == ids.length;
    }

    /** The same with longer hashes where ids are still equal, which hardly ever happens. */
    private static String[] longer(List<Seed> seeds, String[] ids) {
        String[] longer = ids.clone();
        for (int length : LENGTHS) {
            Map<String, Integer> counts = new HashMap<>();
            for (String id : longer) {
                counts.merge(id, 1, Integer::sum);
            }
            for (int i = 0; i < longer.length; i++) {
                if (counts.getOrDefault(longer[i], 0) > 1) {
                    longer[i] = seeds.get(i).plain() + "-" + hash(seeds.get(i)).substring(0, length);
                }
            }
        }
        return longer;
    }

    private static String hash(Seed seed) {
        return Stock.hash(seed.first().document() + "\n" + seed.first().entity());
    }

    /** The id that follows from type and name alone. */
    static String base(EntityType type, String name) {
        String words = String.join("-", NameKey.of(type, name).words());
        return type.name().toLowerCase(Locale.ROOT) + "-" + (words.isEmpty() ? "name" : words);
    }

    static String ownId(Map.Entry<String, String> id) {
        return id.getKey() + ":" + id.getValue();
    }

    /** The id without the hash at its end, if that looks like one. */
    static String withoutHash(String id) {
        int dash = id.lastIndexOf('-');
        int length = id.length() - dash - 1;
        boolean hash = length == LENGTHS[0] || length == LENGTHS[1] || length == LENGTHS[2];
        for (int i = dash + 1; hash && i < id.length(); i++) {
            hash = Character.digit(id.charAt(i), 16) >= 0;
        }
        return dash > 0 && hash ? id.substring(0, dash) : id;
    }
}
