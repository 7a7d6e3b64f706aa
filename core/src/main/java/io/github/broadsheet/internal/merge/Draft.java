package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.name.KnownNames;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** An entity of the corpus that has no id yet, made of those of single documents that were joined. */
final class Draft implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Comparator<CorpusEntity.Member> MEMBERS =
            Comparator.comparing(CorpusEntity.Member::document).thenComparing(CorpusEntity.Member::entity);

    private final String root;
    private final EntityType type;
    private final TreeSet<String> aliases = new TreeSet<>();
    private final TreeSet<String> roles = new TreeSet<>();
    private final ArrayList<CorpusEntity.Member> members = new ArrayList<>();
    private final ArrayList<Passage> mentions = new ArrayList<>();
    private final TreeMap<String, String> ids = new TreeMap<>();
    private final TreeSet<String> given = new TreeSet<>();
    private final long[] places;
    private final String name;

    /** The entity of all whose names have one root. */
    Draft(String root, List<Spoken> all) {
        this.root = root;
        this.type = all.get(0).entity().type();
        HashMap<String, Integer> names = new HashMap<>();
        for (Spoken each : all) {
            add(each.document(), each.entity());
            names.merge(each.entity().name(), 1, Integer::sum);
            given.addAll(each.given());
        }
        members.sort(MEMBERS);
        mentions.sort(null);
        places = all.stream().mapToLong(Spoken::place).sorted().toArray();
        name = name(names);
    }

    private void add(String document, KeptEntity entity) {
        aliases.addAll(entity.forms());
        roles.addAll(entity.roles());
        entity.ids().forEach((system, id) -> ids.merge(system, id, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        members.add(new CorpusEntity.Member(document, entity.id()));
        for (Span span : entity.mentions()) {
            mentions.add(new Passage(document, span));
        }
    }

    /** The usual name of what is known; else the form of most documents, a full one before an abbreviation. */
    private String name(Map<String, Integer> names) {
        Comparator<Map.Entry<String, Integer>> best = Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                        entry -> isFull(entry.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
        String written = names.entrySet().stream().max(best).orElseThrow().getKey();
        boolean own = type == EntityType.PERSON || !ids.isEmpty();
        return own ? written : KnownNames.usual(written).orElse(written);
    }

    private boolean isFull(String written) {
        return type == EntityType.PERSON ? written.indexOf(' ') > 0 : !NameKey.isAcronym(written);
    }

    EntityIds.Seed seed() {
        return new EntityIds.Seed(type, name, ids, members.get(0));
    }

    /** The entity with its id. */
    WrittenEntity written(String id) {
        TreeSet<String> former = new TreeSet<>(given);
        former.remove(id);
        CorpusEntity entity = new CorpusEntity(
                id,
                type,
                name,
                List.copyOf(aliases),
                List.copyOf(roles),
                members,
                mentions,
                Collections.unmodifiableMap(ids),
                List.copyOf(former));
        return new WrittenEntity(root, entity, places);
    }
}
