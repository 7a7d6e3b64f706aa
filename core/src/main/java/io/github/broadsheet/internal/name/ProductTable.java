package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makers of products, lines of products, and what their names end in, in a tree of words. Loaded once. */
final class ProductTable {

    /** What a word of the table is; the constants are the third column of {@code products.txt}. */
    enum Kind {
        AIRCRAFT_MAKER,
        CAR_MAKER,
        DEVICE_MAKER,
        LINE,
        AIRCRAFT,
        CAR,
        DEVICE,
        ENDING,
        NONE;

        /** Whether a line of this kind follows a maker of that kind. */
        boolean isMadeBy(Kind maker) {
            return this == LINE
                    || (this == AIRCRAFT && maker == AIRCRAFT_MAKER)
                    || (this == CAR && maker == CAR_MAKER)
                    || (this == DEVICE && maker == DEVICE_MAKER);
        }

        boolean isMaker() {
            return this == AIRCRAFT_MAKER || this == CAR_MAKER || this == DEVICE_MAKER;
        }
    }

    /** A word of the tree, with what may follow. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private EntityType type = EntityType.PRODUCT;
        private final List<String> numbers = new ArrayList<>();
        private int words;

        @Nullable
        Node then(String word) {
            return next.get(word);
        }

        /** What a name that ends here is; empty where none does. */
        Set<Kind> kinds() {
            return kinds;
        }

        EntityType type() {
            return type;
        }

        boolean is(Kind kind) {
            return kinds.contains(kind);
        }

        /** Whether a line follows this maker. */
        boolean makes(Node line) {
            return kinds.stream()
                    .filter(Kind::isMaker)
                    .anyMatch(maker -> line.kinds.stream().anyMatch(kind -> kind.isMadeBy(maker)));
        }

        boolean isMaker() {
            return kinds.stream().anyMatch(Kind::isMaker);
        }

        /** Whether it is a product only behind a maker or before a number. */
        boolean isOpenLine() {
            return is(Kind.AIRCRAFT) || is(Kind.CAR) || is(Kind.DEVICE);
        }

        int words() {
            return words;
        }

        /** The numbers that are this maker's wherever it is spoken of. */
        List<String> numbers() {
            return numbers;
        }
    }

    private static final int MOST_WORDS = 8;

    private final Node root = new Node();

    ProductTable() {
        List<WordList.Line> numbered = new ArrayList<>();
        for (WordList.Line line : WordList.lines(ProductTable.class, "products.txt")) {
            if (line.column(2).equals("number")) {
                numbered.add(line);
                continue;
            }
            Node node = root;
            String[] words = line.column(0).split(" ", -1);
            for (String word : words) {
                node = node.next.computeIfAbsent(word, w -> new Node());
            }
            node.words = words.length;
            node.type = node.kinds.isEmpty() ? EntityType.valueOf(line.column(1)) : node.type;
            node.kinds.add(Kind.valueOf(line.column(2).toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        for (WordList.Line line : numbered) {
            Node maker = root.then(line.column(3));
            if (maker == null) {
                throw line.fault("no such maker: " + line.column(3));
            }
            maker.numbers.add(line.column(0));
        }
    }

    /** The nouns for what a vehicle is, by its maker or line: "plane" for "Boeing 787", "car" for "Ford Focus". */
    List<String> vehicle(String form) {
        Node node = root;
        List<String> nouns = List.of();
        for (String word : form.split(" ", MOST_WORDS)) {
            node = node.then(word);
            if (node == null) {
                break;
            }
            if (node.is(Kind.AIRCRAFT_MAKER) || node.is(Kind.AIRCRAFT) || node.is(Kind.LINE)) {
                nouns = List.of("aircraft", "airplane", "aeroplane", "airliner", "jet", "jetliner", "plane");
            } else if (node.is(Kind.CAR_MAKER) || node.is(Kind.CAR)) {
                nouns = List.of("car", "vehicle");
            }
        }
        return nouns;
    }

    Node root() {
        return root;
    }
}
