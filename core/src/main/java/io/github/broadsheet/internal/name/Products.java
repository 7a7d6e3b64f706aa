package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.ProductTable.Kind;
import io.github.broadsheet.internal.name.ProductTable.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names products by their makers, lines and numbers: "Airbus A380", "Boeing 787 Dreamliner", "iPhone 4". From then on the
 * number alone is the product, too: "the A380", "the 787".
 */
final class Products {

    static final String RULE = "product-number";
    private static final int MOST_DIGITS = 3;

    private final Pieces pieces;
    private final ProductTable table;
    private final ProductNumbers numbers;
    /** Numbers that this document gave to products. */
    private final Map<String, EntityType> shorts = new HashMap<>();
    /** Over which pieces a product stands. */
    private final @Nullable Candidate[] over;

    private int end;
    private boolean numbered;
    private boolean suffixed;

    Products(Pieces pieces, ProductTable table, AmountTable amounts) {
        this.pieces = pieces;
        this.table = table;
        this.numbers = new ProductNumbers(pieces, amounts);
        this.over = new Candidate[pieces.size()];
    }

    /** The names of a document with its products; a name that overlaps a product gives way, unless it is a longer one. */
    List<Candidate> read(List<Candidate> names) {
        List<Candidate> products = new ArrayList<>();
        for (int s = 0; s < pieces.sentences(); s++) {
            within(s);
            for (int i = pieces.first(s); i < end; ) {
                i = Math.max(i + 1, product(i, s, products));
            }
        }
        for (int s = 0; s < pieces.sentences() && !shorts.isEmpty(); s++) {
            within(s);
            for (int i = pieces.first(s); i < end; i++) {
                EntityType type = shorts.get(pieces.form(i));
                if (type != null && over[i] == null && numbers.standsAlone(i, pieces.first(s))) {
                    emit(i, i + 1, s, type, products);
                }
            }
        }
        return products.isEmpty() ? names : merged(names, products);
    }

    private void within(int sentence) {
        end = pieces.last(sentence);
        numbers.within(end);
    }

    /** Adds the product that begins at a piece; one past its last piece, or the piece itself. */
    private int product(int i, int sentence, List<Candidate> out) {
        numbered = false;
        Node head = match(i);
        return head == null ? numberFirst(i, sentence, out) : named(i, head, sentence, out);
    }

    /** "787 Dreamliner". */
    private int numberFirst(int i, int sentence, List<Candidate> out) {
        if (!pieces.is(i, Pieces.NUMBER) || !numbers.isNumber(i, MOST_DIGITS)) {
            return i;
        }
        int p = numbers.end(i);
        Node line = match(p);
        boolean joined = line != null && line.is(Kind.LINE) && line.type() == EntityType.VEHICLE;
        return joined && line != null ? emit(i, p + line.words(), sentence, line.type(), out) : i;
    }

    private int named(int i, Node head, int sentence, List<Candidate> out) {
        head.numbers().forEach(number -> keep(number, head.type()));
        boolean joined = suffixed;
        Node named = head;
        int p = number(i + head.words(), head);
        if (head.isMaker()) {
            Node line = match(p);
            if (line != null && head.makes(line)) {
                named = line;
                p = number(p + line.words(), line);
            }
        }
        int last = endings(p, named);
        boolean open = named == head && !head.isMaker() && !head.is(Kind.LINE);
        boolean plain = !pieces.isHeadlineStyle(sentence) || numbered;
        boolean product = (joined || last > i + head.words()) && plain && (!open || (numbered && head.isOpenLine()));
        EntityType type = named.is(Kind.LINE) || !head.isMaker() ? named.type() : head.type();
        return product ? emit(i, last, sentence, type, out) : i;
    }

    /** One past "777-200ER" or "4S", or the place itself. */
    private int number(int p, Node before) {
        boolean line = before.is(Kind.LINE) || (before.isOpenLine() && before.words() > 1);
        boolean vehicles = before.is(Kind.AIRCRAFT_MAKER) || before.is(Kind.CAR_MAKER);
        int least = line ? 1 : vehicles ? MOST_DIGITS : MOST_DIGITS + 1;
        if (p >= end || isNone(p) || !numbers.isNumber(p, least)) {
            return p;
        }
        numbered = true;
        return numbers.end(p);
    }

    private boolean isNone(int p) {
        Node node = match(p);
        return node != null && node.is(Kind.NONE);
    }

    /** "MAX 8", "Pro"; in small letters only behind a line that is a product by itself. */
    private int endings(int from, Node named) {
        int p = from;
        Node ending = numbered || named.is(Kind.LINE) ? match(p) : null;
        while (ending != null && ending.is(Kind.ENDING) && (pieces.is(p, Pieces.CAPITAL) || named.is(Kind.LINE))) {
            p += ending.words();
            p = p < end && pieces.is(p, Pieces.NUMBER) && numbers.isNumber(p, 1) ? numbers.end(p) : p;
            ending = match(p);
        }
        return p;
    }

    /** The longest name of the table that begins here, or is joined to a number here: "A380-800". */
    private @Nullable Node match(int from) {
        suffixed = false;
        Node longest = null;
        boolean word = from < end && pieces.is(from, Pieces.WORD);
        Node node = word ? table.root().then(pieces.form(from)) : null;
        if (word && node == null && numbers.isMixed(from)) {
            String form = pieces.form(from);
            int hyphen = form.indexOf('-');
            Node line = hyphen > 0 ? table.root().then(form.substring(0, hyphen)) : null;
            suffixed = line != null && line.is(Kind.LINE);
            return suffixed ? line : null;
        }
        for (int i = from + 1; node != null; i++) {
            longest = node.kinds().isEmpty() ? longest : node;
            node = i < end ? node.then(pieces.form(i)) : null;
        }
        return longest;
    }

    private int emit(int first, int last, int sentence, EntityType type, List<Candidate> out) {
        Candidate made = new Candidate(first, last, sentence, pieces.forms(first, last)).typed(type, RULE);
        out.add(made);
        Arrays.fill(over, first, last, made);
        for (int i = first; i < last; i++) {
            boolean number = pieces.is(i, Pieces.NUMBER) && pieces.form(i).length() == MOST_DIGITS;
            if (type == EntityType.VEHICLE ? number || numbers.isMixed(i) : numbers.isMixed(i)) {
                keep(pieces.form(i), type);
            }
        }
        return last;
    }

    private void keep(String number, EntityType type) {
        shorts.put(number, type);
        shorts.put(number + "s", type);
    }

    private List<Candidate> merged(List<Candidate> names, List<Candidate> products) {
        List<Candidate> all = new ArrayList<>(names.size() + products.size());
        for (Candidate name : names) {
            if (isLonger(name)) {
                Arrays.fill(over, name.first, name.last, name);
                all.add(name);
            } else if (isFree(name)) {
                all.add(name);
            }
        }
        for (Candidate product : products) {
            if (over[product.first] == product && over[product.last - 1] == product) {
                all.add(product);
            }
        }
        all.sort(Comparator.comparingInt(c -> c.first));
        return all;
    }

    private boolean isFree(Candidate name) {
        for (int i = name.first; i < name.last; i++) {
            if (over[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** "Boeing 787 Training Centre": a name with its own head around a product, or a known one. */
    private boolean isLonger(Candidate name) {
        Candidate first = over[name.first];
        boolean inside = first != null && first.last < name.last && first.first >= name.first;
        return inside && first != null && (name.rule.equals("head") || name.type == first.type);
    }
}
