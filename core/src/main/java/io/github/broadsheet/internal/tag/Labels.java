package io.github.broadsheet.internal.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of a model. Plain labels may follow each other in any order; labels such as {@code B-PERSON} are the begin,
 * inside, last and unit tokens of a span, and follow each other only as spans do.
 */
public final class Labels {

    /** The label of a token outside all spans. */
    public static final String OUTSIDE = "O";

    private final List<String> names;

    private Labels(List<String> names) {
        this.names = List.copyOf(names);
        if (names.isEmpty() || names.size() > Long.SIZE) {
            throw new IllegalArgumentException("names: 1 to 64 labels, were " + names.size());
        }
    }

    /**
     * Labels by their names.
     *
     * @param names the names, none twice
     * @return the labels, in the same order
     */
    public static Labels of(List<String> names) {
        return new Labels(names);
    }

    /**
     * The labels of spans: outside, then four for each type.
     *
     * @param types the types of the spans
     * @return the labels
     */
    public static Labels ofSpans(List<String> types) {
        List<String> names = new ArrayList<>();
        names.add(OUTSIDE);
        for (String type : types) {
            for (char place : new char[] {'B', 'I', 'L', 'U'}) {
                names.add(place + "-" + type);
            }
        }
        return new Labels(names);
    }

    /**
     * How many there are.
     *
     * @return one to 64
     */
    public int size() {
        return names.size();
    }

    /**
     * The name of a label.
     *
     * @param label its number
     * @return its name
     */
    public String name(int label) {
        return names.get(label);
    }

    /**
     * The number of a label.
     *
     * @param name its name
     * @return its number, or -1
     */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    List<String> names() {
        return names;
    }

    /**
     * Whether a sentence may have these labels; a span that was annotated across the end of a sentence has none.
     *
     * @param allowed the labels that each token may have, as bits
     * @return true if some sequence of labels is allowed
     */
    public boolean isPossible(long[] allowed) {
        long reached = allowed[0] & beginners();
        for (int t = 1; t < allowed.length; t++) {
            long next = 0;
            for (int k = 0; k < size(); k++) {
                for (int l = 0; l < size() && (reached >>> k & 1) != 0; l++) {
                    next |= mayFollow(k, l) ? 1L << l : 0;
                }
            }
            reached = next & allowed[t];
        }
        return (reached & enders()) != 0;
    }

    boolean mayFollow(int before, int label) {
        String left = names.get(before);
        String right = names.get(label);
        return isOpen(left) ? goesOn(right) && type(left).equals(type(right)) : !goesOn(right);
    }

    /** The labels that a sentence may begin with, as bits. */
    long beginners() {
        long bits = 0;
        for (int l = 0; l < size(); l++) {
            bits |= goesOn(names.get(l)) ? 0 : 1L << l;
        }
        return bits;
    }

    /** The labels that a sentence may end with, as bits. */
    long enders() {
        long bits = 0;
        for (int l = 0; l < size(); l++) {
            bits |= isOpen(names.get(l)) ? 0 : 1L << l;
        }
        return bits;
    }

    /** All labels, as bits. */
    long all() {
        return size() == Long.SIZE ? -1L : (1L << size()) - 1;
    }

    private static boolean isOpen(String label) {
        return label.startsWith("B-") || label.startsWith("I-");
    }

    private static boolean goesOn(String label) {
        return label.startsWith("I-") || label.startsWith("L-");
    }

    private static String type(String label) {
        return label.substring(2);
    }
}
