package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Number words, currencies, units and what changes an amount. Loaded once. */
final class AmountTable {

    private static final double TEN = 10;
    private static final double TWENTY = 20;
    private static final double HUNDRED = 100;

    /**
     * A currency word.
     *
     * @param code ISO 4217
     * @param factor 1, or what part of the unit the word means
     * @param large whether the sign is one only before a thousand and more: "K200 million" is money, "K2" is not
     */
    record Currency(String code, double factor, boolean large) {}

    /**
     * A unit of measure.
     *
     * @param name its usual short form, {@code %} for percentages
     * @param factor 1, or what part of the unit the word means
     */
    record Unit(String name, double factor) {

        boolean isPercent() {
            return name.equals("%");
        }
    }

    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Double> fractions = new HashMap<>();
    private final Set<String> several = WordList.set(AmountTable.class, "several.txt");
    private final Set<String> openers = new HashSet<>();
    private final Map<String, Boolean> counted = new HashMap<>();
    private final Map<String, String> mods = new HashMap<>();

    AmountTable() {
        several.forEach(words -> openers.add(words.split(" ", -1)[0]));
        for (WordList.Line line : WordList.lines(AmountTable.class, "numbers.txt")) {
            numbers.put(line.column(0), Double.valueOf(line.column(1)));
        }
        for (WordList.Line line : WordList.lines(AmountTable.class, "currencies.txt")) {
            currencies.put(
                    line.column(0),
                    new Currency(line.column(1), factor(line), line.columns().size() > 3));
        }
        for (WordList.Line line : WordList.lines(AmountTable.class, "units.txt")) {
            units.put(line.column(0), new Unit(line.column(1), factor(line)));
        }
        for (WordList.Line line : WordList.lines(AmountTable.class, "fractions.txt")) {
            fractions.put(line.column(0), Double.valueOf(line.column(1)));
        }
        for (WordList.Line line : WordList.lines(AmountTable.class, "counted.txt")) {
            counted.put(line.column(0), line.column(1).equals("yes"));
        }
        for (WordList.Line line : WordList.lines(AmountTable.class, "amount-mods.txt")) {
            mods.put(line.column(0), line.column(1));
        }
    }

    private static double factor(WordList.Line line) {
        return line.columns().size() > 2 ? Double.parseDouble(line.column(2)) : 1;
    }

    /** The value of a word such as "quarter" or "tenths". */
    OptionalDouble fraction(String word) {
        Double value = fractions.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a word, in small letters, may open words for a number nobody counted: "a" of "a few". */
    boolean opensSeveral(String word) {
        return openers.contains(word);
    }

    /** Whether words stand for a number nobody counted: "several". */
    boolean isSeveral(String words) {
        return several.contains(words);
    }

    /** The value of a number word, also of a compound such as "twenty-five". */
    OptionalDouble number(String word) {
        Double value = numbers.get(word);
        if (value != null) {
            return OptionalDouble.of(value);
        }
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return OptionalDouble.empty();
        }
        double tens = numbers.getOrDefault(word.substring(0, hyphen), 0.0);
        double ones = numbers.getOrDefault(word.substring(hyphen + 1), 0.0);
        boolean compound = tens >= TWENTY && tens < HUNDRED && ones > 0 && ones < TEN;
        return compound ? OptionalDouble.of(tens + ones) : OptionalDouble.empty();
    }

    Optional<Currency> currency(String written) {
        return Optional.ofNullable(currencies.get(written));
    }

    Optional<Unit> unit(String written) {
        return Optional.ofNullable(units.get(written));
    }

    /** Whether a noun behind a number is counted: listed, or a plural in small letters. */
    boolean isCounted(String noun) {
        Boolean listed = counted.get(noun);
        if (listed != null) {
            return listed;
        }
        int length = noun.length();
        boolean plural = length > 3
                && noun.charAt(length - 1) == 's'
                && "sui'".indexOf(noun.charAt(length - 2)) < 0
                && Character.isLowerCase(noun.charAt(0));
        return plural && noun.indexOf('-') < 0;
    }

    Optional<String> mod(String written) {
        return Optional.ofNullable(mods.get(written));
    }
}
