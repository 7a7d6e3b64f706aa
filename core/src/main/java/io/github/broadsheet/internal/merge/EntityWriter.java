package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.name.KnownNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the entities of the corpus of those of single documents that were joined. */
final class EntityWriter {

    private static final Comparator<CorpusEntity.Member> MEMBERS =
            Comparator.comparing(CorpusEntity.Member::document).thenComparing(CorpusEntity.Member::entity);

    private final List<Extract> documents;
    private final List<GivenIds> given;

    EntityWriter(List<Extract> documents, List<GivenIds> given) {
        this.documents = documents;
        this.given = given;
    }

    /** One entity for each group of names that were joined, in the order of the groups. */
    List<CorpusEntity> entities(List<List<NameNode>> groups) {
        List<Draft> drafts = groups.stream().map(this::draft).toList();
        String[] ids = EntityIds.of(drafts.stream().map(Draft::seed).toList());
        List<CorpusEntity> entities = new ArrayList<>(ids.length);
        for (Draft draft : drafts) {
            entities.add(draft.entity(ids[entities.size()]));
        }
        return entities;
    }

    /** An entity that has no id yet. */
    private static final class Draft {

        private final TreeSet<String> aliases = new TreeSet<>();
        private final TreeSet<String> roles = new TreeSet<>();
        private final List<CorpusEntity.Member> members = new ArrayList<>();
        private final List<Passage> mentions = new ArrayList<>();
        private final Map<String, Integer> names = new HashMap<>();
        private final TreeMap<String, String> ids = new TreeMap<>();
        private final TreeSet<String> given = new TreeSet<>();
        private final EntityType type;

        Draft(EntityType type) {
            this.type = type;
        }

        void add(String document, KeptEntity entity) {
            aliases.addAll(entity.forms());
            roles.addAll(entity.roles());
            names.merge(entity.name(), 1, Integer::sum);
            entity.ids().forEach((system, id) -> ids.merge(system, id, (a, b) -> a.compareTo(b) <= 0 ? a : b));
            members.add(new CorpusEntity.Member(document, entity.id()));
            for (Span span : entity.mentions()) {
                mentions.add(new Passage(document, span));
            }
        }

        EntityIds.Seed seed() {
            members.sort(MEMBERS);
            mentions.sort(null);
            return new EntityIds.Seed(type, name(), ids, members.get(0));
        }

        CorpusEntity entity(String id) {
            given.remove(id);
            return new CorpusEntity(
                    id,
                    type,
                    name(),
                    List.copyOf(aliases),
                    List.copyOf(roles),
                    members,
                    mentions,
                    Collections.unmodifiableMap(ids),
                    List.copyOf(given));
        }

        /** The usual name of what is known; else the form of most documents, a full one before an abbreviation. */
        private String name() {
            Comparator<Map.Entry<String, Integer>> best = Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                            entry -> isFull(type, entry.getKey()))
                    .thenComparing(Map.Entry::getValue)
                    .thenComparing(entry -> entry.getKey().length())
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
            String written = names.entrySet().stream().max(best).orElseThrow().getKey();
            boolean own = type == EntityType.PERSON || !ids.isEmpty();
            return own ? written : KnownNames.usual(written).orElse(written);
        }
    }

    private Draft draft(List<NameNode> nodes) {
        Draft draft = new Draft(nodes.get(0).key().type());
        for (NameNode node : nodes) {
            for (NameNode.Place place : node.places()) {
                Extract document = documents.get(place.document());
                draft.add(document.id(), document.entities().get(place.entity()));
                draft.given.addAll(given.get(place.document()).of(place.entity()));
            }
        }
        return draft;
    }

    private static boolean isFull(EntityType type, String name) {
        return type == EntityType.PERSON ? name.indexOf(' ') > 0 : !NameKey.isAcronym(name);
    }
}
