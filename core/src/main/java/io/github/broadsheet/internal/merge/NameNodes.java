package io.github.broadsheet.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every name of the corpus once, in the order of the first documents. */
final class NameNodes {

    private final List<NameNode> nodes;
    private final Map<String, Integer> byLabel = new HashMap<>();

    NameNodes(List<NameNode> names) {
        nodes = names.stream().sorted(Comparator.comparingLong(NameNode::first)).toList();
        nodes.forEach(node -> byLabel.put(node.label(), byLabel.size()));
    }

    int size() {
        return nodes.size();
    }

    NameNode get(int node) {
        return nodes.get(node);
    }

    Optional<Integer> labelled(String label) {
        return Optional.ofNullable(byLabel.get(label));
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
        Map<String, Set<Integer>> namesOfForm = new LinkedHashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (String form : nodes.get(node).forms()) {
                namesOfForm.computeIfAbsent(form, l -> new TreeSet<>()).add(node);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        namesOfForm.forEach((form, names) -> labelled(form)
                .filter(node -> names.size() == 1)
                .ifPresent(node -> pairs.add(new int[] {node, names.iterator().next()})));
        return pairs;
    }
}
