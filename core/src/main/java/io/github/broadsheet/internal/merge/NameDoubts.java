package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the pairs of names that may be one, but are not joined. */
final class NameDoubts {

    private static final int MOST_COMPARED = 8;

    /** Two names by node, and why they may be one. */
    record Doubt(int a, int b, String rule) {}

    private final NameNodes nodes;
    private final Map<List<Integer>, Doubt> doubts = new LinkedHashMap<>();

    NameDoubts(NameNodes nodes) {
        this.nodes = nodes;
    }

    void note(int a, int b, String rule) {
        List<Integer> pair = List.of(Math.min(a, b), Math.max(a, b));
        doubts.putIfAbsent(pair, new Doubt(pair.get(0), pair.get(1), rule));
    }

    List<Doubt> all() {
        return List.copyOf(doubts.values());
    }

    /** Full names of which one word is the same and the other differs in a letter, found by what is left without it. */
    void nearSpellings(List<Integer> full) {
        Map<String, List<Integer>> bySignature = new HashMap<>();
        for (int node : full) {
            NameKey key = nodes.get(node).key();
            compare(node, key.first() + ">", key.last(), bySignature);
            compare(node, key.last() + "<", key.first(), bySignature);
        }
    }

    private void compare(int node, String same, String word, Map<String, List<Integer>> bySignature) {
        for (int i = 0; i <= word.length(); i++) {
            String rest = i == word.length() ? word : word.substring(0, i) + word.substring(i + 1);
            List<Integer> others = bySignature.computeIfAbsent(same + rest, k -> new ArrayList<>(1));
            for (int other : others) {
                NameKey key = nodes.get(other).key();
                String otherWord = same.endsWith(">") ? key.last() : key.first();
                if (!otherWord.equals(word) && Spellings.isNear(otherWord, word)) {
                    note(other, node, "near-spelling");
                }
            }
            if (others.size() < MOST_COMPARED) {
                others.add(node);
            }
        }
    }

    /** One-word organisations that begin exactly one longer name: "RIA" and "RIA Novosti". */
    void shortForms() {
        Map<String, List<Integer>> byFirst = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            NameKey key = nodes.get(node).key();
            if (key.type() == EntityType.ORGANIZATION && key.isFull()) {
                byFirst.computeIfAbsent(key.first(), k -> new ArrayList<>(1)).add(node);
            }
        }
        for (int node = 0; node < nodes.size(); node++) {
            NameKey key = nodes.get(node).key();
            List<Integer> longer = byFirst.getOrDefault(key.first(), List.of());
            if (key.type() == EntityType.ORGANIZATION && !key.isFull() && longer.size() == 1) {
                note(node, longer.get(0), "short-form");
            }
        }
    }
}
