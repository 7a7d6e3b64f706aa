package io.github.broadsheet.internal.name;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads parts of a whole: "three-quarters of", "half a", "3/8". */
final class Fractions {

    /** How many pieces "and a half" has. */
    static final int AND_HALF = 3;

    private static final int MOST_PARTS = 64;
    private static final int FEWEST_OF_PRICES = 8;
    private static final double TEN = 10;

    private final Pieces pieces;
    private final AmountTable table;
    private int end;
    private boolean prices;

    Fractions(Pieces pieces, AmountTable table) {
        this.pieces = pieces;
        this.table = table;
    }

    /**
     * A part in words.
     *
     * @param last one past its last piece
     * @param value the part of one
     * @param of whether the whole that it is a part of follows, as in "half a million"
     */
    record Part(int last, double value, boolean of) {}

    /**
     * A part in digits.
     *
     * @param value less than one
     * @param parts how many make the whole
     */
    record Written(double value, int parts) {}

    /** Sets the pieces between which parts are read. */
    void within(int first, int last) {
        end = last;
        prices = false;
        for (int i = first; i < last && !prices; i++) {
            prices = written(i).filter(w -> w.parts() >= FEWEST_OF_PRICES).isPresent();
        }
    }

    /** Whether the sentence has eighths, sixteenths and the like, as the prices of shares had. */
    boolean arePrices() {
        return prices;
    }

    /** "3/8"; parts of which there are none in measures or prices are left. */
    Optional<Written> written(int i) {
        if (i >= end || !pieces.is(i, Pieces.NUMBER)) {
            return Optional.empty();
        }
        String form = pieces.form(i);
        int slash = form.indexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        double count = Figures.digits(form.substring(0, slash)).orElse(0);
        double parts = Figures.digits(form.substring(slash + 1)).orElse(0);
        boolean binary =
                parts >= 2 && parts <= MOST_PARTS && Integer.bitCount((int) parts) == 1 && parts == (int) parts;
        return binary && count > 0 && count < parts
                ? Optional.of(new Written(count / parts, (int) parts))
                : Optional.empty();
    }

    /** What "and a half" adds at a piece, 0 where nothing of the kind stands. */
    double andHalf(int i) {
        boolean begins = i + 2 < end && pieces.is(i, "and") && pieces.is(i + 1, "a");
        return begins ? table.fraction(pieces.form(i + 2)).orElse(0) : 0;
    }

    /** A part in words that a whole or a percentage follows. */
    Optional<Part> part(int i) {
        String form = pieces.form(i).toLowerCase(Locale.ROOT);
        int hyphen = form.indexOf('-');
        OptionalDouble count = hyphen > 0 ? count(form.substring(0, hyphen)) : count(form);
        int word = count.isPresent() && hyphen < 0 ? i + 1 : i;
        if (word >= end) {
            return Optional.empty();
        }
        String named =
                hyphen > 0 ? form.substring(hyphen + 1) : pieces.form(word).toLowerCase(Locale.ROOT);
        OptionalDouble value = table.fraction(named);
        boolean alone = hyphen < 0 && word == i;
        if (value.isEmpty() || (count.isEmpty() && !(alone && named.equals("half")))) {
            return Optional.empty();
        }
        return ending(word + 1, count.orElse(1) * value.orElseThrow(), named.equals("half"));
    }

    private OptionalDouble count(String word) {
        if (word.equals("a")) {
            return OptionalDouble.of(1);
        }
        OptionalDouble value = table.number(word);
        return value.isPresent() && value.orElseThrow() < TEN ? value : OptionalDouble.empty();
    }

    private Optional<Part> ending(int at, double value, boolean half) {
        if (at + 1 >= end) {
            return Optional.empty();
        }
        if (isPercent(at)) {
            return Optional.of(new Part(at, value, false));
        }
        boolean of = pieces.is(at, "of");
        int whole = of ? at + 1 : at;
        boolean article = pieces.is(whole, "a") || pieces.is(whole, "an");
        return of || (half && article) ? Optional.of(new Part(whole, value, true)) : Optional.empty();
    }

    private boolean isPercent(int at) {
        String two = pieces.forms(at, at + 2);
        return table.unit(two)
                .or(() -> table.unit(pieces.form(at)))
                .filter(AmountTable.Unit::isPercent)
                .isPresent();
    }
}
