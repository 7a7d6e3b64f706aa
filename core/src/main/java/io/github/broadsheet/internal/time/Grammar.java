package io.github.broadsheet.internal.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one stage as one automaton. A word that begins no pattern costs one look in a table; a match is no longer
 * than the longest pattern, so the time is linear in the number of words.
 */
final class Grammar {

    /** The end of a pattern of a rule; of two matches of one length the one whose rule stands first wins. */
    private record End(Rule rule, Pattern pattern, int rank) {}

    private static final class Node {
        private final List<Element> elements = new ArrayList<>();
        private final List<Node> next = new ArrayList<>();
        private final List<End> ends = new ArrayList<>();

        Node follow(Element element) {
            int known = elements.size() - 1;
            while (known >= 0 && !elements.get(known).equals(element)) {
                known--;
            }
            return known >= 0 ? next.get(known) : add(element);
        }

        Node add(Element element) {
            Node made = new Node();
            elements.add(element);
            next.add(made);
            return made;
        }
    }

    private final Node root = new Node();
    private final BitSet firstWords = new BitSet();
    private final long firstClasses;
    private final List<Rule> rules;

    Grammar(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        long classes = 0;
        Map<Element, Node> heads = new HashMap<>();
        for (int rank = 0; rank < rules.size(); rank++) {
            for (Pattern pattern : rules.get(rank).matches()) {
                List<Element> elements = pattern.elements();
                Node node = heads.computeIfAbsent(elements.get(0), root::add);
                for (Element element : elements.subList(1, elements.size())) {
                    node = node.follow(element);
                }
                node.ends.add(new End(rules.get(rank), pattern, rank));
                firstWords.or(pattern.elements().get(0).words());
                classes |= pattern.elements().get(0).classes();
            }
        }
        firstClasses = classes;
    }

    List<Rule> rules() {
        return rules;
    }

    /**
     * Puts a time in the place of each match, the longest from the left.
     *
     * @return whether there was a match; if not, nothing is written
     */
    boolean rewrite(Atoms from, Atoms to) {
        Best best = null;
        for (int i = 0; i < from.size(); i++) {
            int word = from.word(i);
            if ((from.classes(i) & firstClasses) != 0 || (word >= 0 && firstWords.get(word))) {
                best = best == null ? new Best(from) : best;
                match(root, i, i, best);
            }
        }
        return best != null && best.write(to);
    }

    private static void match(Node node, int start, int at, Best best) {
        for (End end : node.ends) {
            if (end.pattern().fits(best.atoms, start)) {
                best.offer(start, end);
            }
        }
        if (at < best.atoms.size()) {
            for (int i = 0; i < node.elements.size(); i++) {
                if (node.elements.get(i).matches(best.atoms, at)) {
                    match(node.next.get(i), start, at + 1, best);
                }
            }
        }
    }

    /** The best match that begins at each atom. */
    private static final class Best {

        private final Atoms atoms;
        private final int[] starts;
        private final @Nullable End[] ends;

        Best(Atoms atoms) {
            this.atoms = atoms;
            this.starts = new int[atoms.size()];
            this.ends = new End[atoms.size()];
            Arrays.fill(starts, -1);
        }

        void offer(int start, End end) {
            int place = start + end.pattern().from();
            End known = ends[place];
            if (known == null || isBetter(start, end, known, starts[place])) {
                ends[place] = end;
                starts[place] = start;
            }
        }

        private static boolean isBetter(int start, End end, End known, int knownStart) {
            int to = start + end.pattern().to();
            int knownTo = knownStart + known.pattern().to();
            if (to != knownTo || end.rank() != known.rank()) {
                return to > knownTo || (to == knownTo && end.rank() < known.rank());
            }
            return end.pattern().elements().size() > known.pattern().elements().size();
        }

        boolean write(Atoms to) {
            to.clear();
            boolean any = false;
            int at = 0;
            while (at < ends.length) {
                End end = ends[at];
                if (end == null) {
                    to.add(atoms, at);
                    at++;
                } else {
                    int last = starts[at] + end.pattern().to();
                    Meaning meaning = end.rule().value().read(atoms, starts[at], end.pattern());
                    to.add(atoms.begin(at), atoms.end(last - 1), new Found(meaning, end.rule()));
                    at = last;
                    any = true;
                }
            }
            return any;
        }
    }
}
