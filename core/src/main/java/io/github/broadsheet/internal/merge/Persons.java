package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the names of people. Full names are joined if first and last word agree and nothing between contradicts; a lone
 * surname only to the one person who bears it in the same story, or in the whole corpus with the same role.
 */
final class Persons {

    private static final int MOST_COMPARED = 16;

    private final NameNodes nodes;
    private final NameSets sets;
    private final NameDoubts doubts;
    private final Map<String, Set<Integer>> bearers = new HashMap<>();

    Persons(NameNodes nodes, NameSets sets, NameDoubts doubts) {
        this.nodes = nodes;
        this.sets = sets;
        this.doubts = doubts;
    }

    void join() {
        List<Integer> full = new ArrayList<>();
        List<Integer> lone = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            NameKey key = nodes.get(node).key();
            if (key.type() == EntityType.PERSON) {
                (key.isFull() ? full : lone).add(node);
            }
        }
        joinFull(full);
        full.forEach(this::noteBearer);
        lone.forEach(this::joinLone);
    }

    private void joinFull(List<Integer> full) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int node : full) {
            NameKey key = nodes.get(node).key();
            groups.computeIfAbsent(key.first() + " " + key.last(), k -> new ArrayList<>())
                    .add(node);
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(this::joinGroup);
    }

    private void joinGroup(List<Integer> group) {
        List<Integer> few = group.subList(0, Math.min(group.size(), MOST_COMPARED));
        List<int[]> agreeing = new ArrayList<>();
        boolean allAgree = few.size() == group.size();
        for (int i = 0; i < few.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean apart = sets.areApart(few.get(i), few.get(j));
                boolean agree = !apart
                        && nodes.get(few.get(i))
                                .key()
                                .agreesInMiddle(nodes.get(few.get(j)).key());
                allAgree &= agree;
                if (agree) {
                    agreeing.add(new int[] {few.get(j), few.get(i)});
                }
            }
        }
        for (int[] pair : agreeing) {
            if (allAgree) {
                sets.union(pair[0], pair[1]);
            } else {
                doubts.note(pair[0], pair[1], rule(pair[0], pair[1]));
            }
        }
    }

    private String rule(int a, int b) {
        return nodes.get(a).key().text().equals(nodes.get(b).key().text()) ? "namesake" : "middle-name";
    }

    /** Under which story and role a full name's first and last word are known. */
    private void noteBearer(int node) {
        NameKey key = nodes.get(node).key();
        for (String word : new TreeSet<>(List.of(key.first(), key.last()))) {
            bearers(word, "").add(node);
            for (int story : nodes.get(node).stories()) {
                bearers(word, "@" + story).add(node);
            }
            nodes.get(node).roles().forEach(role -> bearers(word, role).add(node));
        }
    }

    private Set<Integer> bearers(String word, String where) {
        return bearers.computeIfAbsent(word + " " + where, k -> new TreeSet<>());
    }

    /** Who bears a word; of many only two, since more than one is never chosen from. */
    private Set<Integer> known(String word, String where) {
        Set<Integer> roots = new TreeSet<>();
        for (int node : bearers.getOrDefault(word + " " + where, Set.of())) {
            roots.add(sets.find(node));
            if (roots.size() > 1) {
                break;
            }
        }
        return roots;
    }

    private void joinLone(int node) {
        String word = nodes.get(node).key().first();
        Set<Integer> inStory = known(word, "@" + nodes.get(node).story());
        if (inStory.size() == 1) {
            sets.union(node, inStory.iterator().next());
            return;
        }
        Set<Integer> everywhere = known(word, "");
        if (everywhere.size() > 1 || !inStory.isEmpty()) {
            return;
        }
        Set<Integer> inRole = new TreeSet<>();
        nodes.get(node).roles().forEach(role -> inRole.addAll(known(word, role)));
        if (!everywhere.isEmpty() && inRole.equals(everywhere)) {
            sets.union(node, inRole.iterator().next());
        } else if (!everywhere.isEmpty()) {
            doubts.note(everywhere.iterator().next(), node, "surname");
        }
    }
}
