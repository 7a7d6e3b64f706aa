package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every name of the corpus once, in the order of the documents, and the other forms that documents give for it. */
final class NameNodes {

    private final List<NameNode> nodes = new ArrayList<>();
    private final Map<String, Integer> byKey = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> namesOfForm = new LinkedHashMap<>();

    NameNodes(List<Extract> documents, int[] storyOf) {
        for (int document = 0; document < documents.size(); document++) {
            List<KeptEntity> entities = documents.get(document).entities();
            for (int entity = 0; entity < entities.size(); entity++) {
                read(entities.get(entity), new NameNode.Place(document, entity), storyOf[document]);
            }
        }
    }

    private void read(KeptEntity entity, NameNode.Place place, int story) {
        NameKey key = keyOf(entity.type(), entity.name());
        boolean owned = !entity.ids().isEmpty();
        boolean lone = entity.type() == EntityType.PERSON && !key.isFull() && !owned;
        String label = label(key) + (lone ? "@" + story : "") + (owned ? "#" + new TreeMap<>(entity.ids()) : "");
        int node = byKey.computeIfAbsent(label, l -> {
            nodes.add(new NameNode(key, lone ? story : -1, entity.ids()));
            return nodes.size() - 1;
        });
        nodes.get(node).places().add(place);
        if (owned && (key.isFull() || entity.type() != EntityType.PERSON)) {
            namesOfForm.computeIfAbsent(label(key), l -> new TreeSet<>()).add(node);
        }
        for (String form : entity.forms()) {
            NameKey other = NameKey.of(entity.type(), form);
            boolean telling = other.isFull() || (entity.type() != EntityType.PERSON && NameKey.isAcronym(form));
            if (telling && !lone && !other.text().equals(key.text())) {
                namesOfForm.computeIfAbsent(label(other), l -> new TreeSet<>()).add(node);
            }
        }
    }

    /** A name without a letter or digit is its own key. */
    private static NameKey keyOf(EntityType type, String name) {
        NameKey key = NameKey.of(type, name);
        return key.words().isEmpty() ? new NameKey(type, name, List.of(name)) : key;
    }

    private static String label(NameKey key) {
        return key.type() + " " + key.text();
    }

    int size() {
        return nodes.size();
    }

    NameNode get(int node) {
        return nodes.get(node);
    }

    /** The nodes of each id of the user's that several have. */
    List<List<Integer>> ofOneId() {
        Map<String, List<Integer>> byId = new LinkedHashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (Map.Entry<String, String> id : nodes.get(node).ids().entrySet()) {
                byId.computeIfAbsent(id.toString(), k -> new ArrayList<>(1)).add(node);
            }
        }
        return byId.values().stream().filter(list -> list.size() > 1).toList();
    }

    /** The forms that some document gives for exactly one name: the node of the form, and that of the name. */
    List<int[]> unambiguousForms() {
        List<int[]> pairs = new ArrayList<>();
        namesOfForm.forEach((form, names) -> Optional.ofNullable(byKey.get(form))
                .filter(node -> names.size() == 1)
                .ifPresent(node -> pairs.add(new int[] {node, names.iterator().next()})));
        return pairs;
    }
}
