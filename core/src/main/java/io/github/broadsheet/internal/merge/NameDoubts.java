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

    /**
     * Names that differ in a letter, or in what scans take for each other. They are found by signatures that both have;
     * of a signature that many share only the first are looked at.
     */
    void nearSpellings() {
        long[] count = new long[1];
        for (int node = 0; node < nodes.size(); node++) {
            NearSpelling.signatures(nodes.get(node).key(), signature -> count[0]++);
        }
        RepeatedKeys repeated = new RepeatedKeys(count[0]);
        for (int node = 0; node < nodes.size(); node++) {
            NearSpelling.signatures(nodes.get(node).key(), repeated::add);
        }
        Map<Long, IntList> bySignature = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            int here = node;
            NearSpelling.signatures(nodes.get(node).key(), signature -> {
                if (repeated.contains(signature)) {
                    compare(here, bySignature.computeIfAbsent(signature, k -> new IntList(1)));
                }
            });
        }
    }

    private void compare(int node, IntList others) {
        NameKey key = nodes.get(node).key();
        for (int i = 0; i < others.size(); i++) {
            int other = others.get(i);
            NearSpelling.rule(nodes.get(other).key(), key).ifPresent(rule -> note(other, node, rule));
        }
        if (others.size() < MOST_COMPARED) {
            others.add(node);
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
