package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Correction.Kind;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the names that the user's wishes speak of, and joins or parts them. Entities are told by the ids and names that
 * they have where no wish is heard.
 */
final class WishDesk {

    private static final int SEVERAL = -1;

    private final List<Extract> documents;
    private final NameNodes nodes;
    private final int[] storyOf;
    private final MergedEntities plain;
    private final Map<String, Integer> documentOf = new HashMap<>();
    private final Map<String, Integer> entityOfId = new HashMap<>();
    private final Map<String, Set<Integer>> nodesOfText = new HashMap<>();
    private final Map<Integer, Set<Integer>> nodesOfEntity = new HashMap<>();
    private final List<Correction.Unapplied> unapplied = new ArrayList<>();

    /** {@code plain} are the entities as the rules alone make them. */
    WishDesk(List<Extract> documents, int[] storyOf, NameNodes nodes, MergedEntities plain) {
        this.documents = documents;
        this.storyOf = storyOf;
        this.nodes = nodes;
        this.plain = plain;
        for (Extract document : documents) {
            documentOf.put(document.id(), documentOf.size());
        }
        readIds();
        for (int node = 0; node < nodes.size(); node++) {
            nodesOfText
                    .computeIfAbsent(nodes.get(node).key().text(), text -> new TreeSet<>())
                    .add(node);
            nodesOfEntity
                    .computeIfAbsent(entityOf(node), entity -> new TreeSet<>())
                    .add(node);
        }
    }

    /** Where several had an id before, none is meant by it. */
    private void readIds() {
        List<CorpusEntity> entities = plain.list();
        for (int i = 0; i < entities.size(); i++) {
            for (String former : entities.get(i).formerIds()) {
                entityOfId.merge(former, i, (a, b) -> SEVERAL);
            }
        }
        for (int i = 0; i < entities.size(); i++) {
            entityOfId.put(entities.get(i).id(), i);
        }
    }

    /** Joins and parts the names; nothing else may have been joined yet. */
    void apply(Wishes wishes, NameSets sets) {
        wishes.apart().forEach((form, others) -> {
            for (String other : others) {
                part(called(form), called(other), sets);
            }
        });
        wishes.lines().stream().filter(line -> line.kind() == Kind.APART).forEach(line -> apply(line, sets));
        wishes.lines().stream().filter(line -> line.kind() == Kind.SAME).forEach(line -> apply(line, sets));
    }

    /** The lines that found no place, each with the reason. */
    List<Correction.Unapplied> unapplied() {
        return List.copyOf(unapplied);
    }

    private static void part(Set<Integer> these, Set<Integer> those, NameSets sets) {
        Set<Integer> rest = new TreeSet<>(those);
        rest.removeAll(these);
        if (!these.isEmpty() && !rest.isEmpty()) {
            sets.part(these, rest);
        }
    }

    private void apply(Correction line, NameSets sets) {
        Optional<Integer> here = named(line);
        Set<Integer> there = meant(line.value());
        if (here.isEmpty()) {
            fails(line, "the document has no such name");
        } else if (there.isEmpty()) {
            fails(line, "nothing in the corpus has that id or name");
        } else if (entitiesOf(there).size() > 1) {
            fails(line, "several in the corpus go by that name");
        } else if (line.kind() == Kind.SAME) {
            if (!sets.union(here.get(), there.iterator().next())) {
                fails(line, "other ids or lines keep them apart");
            }
        } else if (there.contains(here.get())) {
            fails(line, "both are the same name");
        } else {
            part(sideOf(here.get(), there), there, sets);
        }
    }

    private void fails(Correction line, String reason) {
        unapplied.add(new Correction.Unapplied(line, reason));
    }

    /** What is parted on this side: all names of the entity, or the one name alone if the other is part of the entity. */
    private Set<Integer> sideOf(int node, Set<Integer> there) {
        int entity = entityOf(node);
        return entitiesOf(there).contains(entity) ? Set.of(node) : nodesOf(entity);
    }

    private Optional<Integer> named(Correction line) {
        int document = documentOf.getOrDefault(line.document(), -1);
        if (document < 0) {
            return Optional.empty();
        }
        List<KeptEntity> entities = documents.get(document).entities();
        List<String> wanted = Spellings.words(line.text());
        for (int i = 0; i < entities.size(); i++) {
            KeptEntity entity = entities.get(i);
            boolean type = line.type().map(entity.type()::equals).orElse(true);
            if (type && isCalled(entity, wanted)) {
                return nodeAt(document, i);
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(KeptEntity entity, List<String> words) {
        return Spellings.words(entity.name()).equals(words)
                || entity.forms().stream()
                        .anyMatch(form -> Spellings.words(form).equals(words));
    }

    private Optional<Integer> nodeAt(int document, int entity) {
        return nodes.labelled(Spoken.label(documents.get(document).entities().get(entity), storyOf[document]));
    }

    /** The names of the entity with an id, or else the names that are written so. */
    private Set<Integer> meant(String value) {
        int entity = entityOfId.getOrDefault(value.strip(), -1);
        return entity >= 0 ? nodesOf(entity) : called(value);
    }

    private Set<Integer> called(String name) {
        Set<Integer> found = new TreeSet<>();
        for (EntityType type : EntityType.values()) {
            String text = NameKey.of(type, name).text();
            for (int node : nodesOfText.getOrDefault(text, Set.of())) {
                if (nodes.get(node).key().type() == type) {
                    found.add(node);
                }
            }
        }
        return found;
    }

    private Set<Integer> entitiesOf(Set<Integer> some) {
        Set<Integer> entities = new HashSet<>();
        some.forEach(node -> entities.add(entityOf(node)));
        return entities;
    }

    private int entityOf(int node) {
        long first = nodes.get(node).first();
        return plain.of((int) (first >>> Integer.SIZE), (int) first);
    }

    /** The names that the rules join to an entity. */
    private Set<Integer> nodesOf(int entity) {
        return nodesOfEntity.getOrDefault(entity, Set.of());
    }
}
