package io.github.broadsheet.internal.name;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads money, percentages and quantities with their value, range and unit. */
final class AmountReader {

    private static final int MOST_MODIFIERS = 4;
    private static final int LONGEST_MOD = 3;
    private static final double MILLION = 1e6;
    private static final double BASIS_POINT = 0.01;
    private static final double SMALLEST_COUNT_IN_WORDS = 3;

    private final Pieces pieces;
    private final AmountTable table;
    private final Figures figures;
    private int sentence;
    private int end;

    AmountReader(Pieces pieces, AmountTable table) {
        this.pieces = pieces;
        this.table = table;
        this.figures = new Figures(pieces, table);
    }

    /** Adds the amounts of all sentences. */
    void read(List<TokenizedSentence> sentences, List<FoundName> out) {
        for (int s = 0; s < sentences.size(); s++) {
            BlockType type = sentences.get(s).block().type();
            if (type == BlockType.PUBLISHED || type == BlockType.READING_TIME || type == BlockType.COMMENT_META) {
                continue;
            }
            sentence = s;
            end = pieces.last(s);
            figures.within(pieces.first(s), end);
            for (int i = pieces.first(s); i < end; ) {
                int next = amount(i, out);
                i = Math.max(i + 1, next);
            }
        }
    }

    private int amount(int i, List<FoundName> out) {
        boolean numeric = pieces.is(i, Pieces.NUMBER) || pieces.is(i, Pieces.WORD);
        Optional<Figure> joined = numeric ? figures.signed(i) : Optional.empty();
        if (joined.isPresent()) {
            return money(i, table.currency(figures.sign(i)).orElseThrow(), joined.get(), out);
        }
        Optional<AmountTable.Currency> sign = sign(i);
        if (sign.isPresent() && i + 1 < end && figures.isFigure(i + 1)) {
            Optional<Figure> read = figures.read(i + 1);
            return read.isEmpty() ? i : money(i, sign.get(), read.get(), out);
        }
        if (!numeric) {
            return i;
        }
        Optional<Figure> read = figures.read(i);
        if (read.isEmpty()) {
            return i;
        }
        Figure from = read.get();
        Optional<Figure> to = rangeEnd(from, from.last(), false);
        return measured(from, to, out);
    }

    private Optional<AmountTable.Currency> sign(int i) {
        String form = pieces.form(i);
        boolean word = Character.isLetter(form.charAt(0)) && Character.isLowerCase(form.charAt(form.length() - 1));
        boolean usable = !word || form.length() <= 2 || figures.isAbbreviation(form);
        return usable ? table.currency(form) : Optional.empty();
    }

    private int money(int i, AmountTable.Currency currency, Figure from, List<FoundName> out) {
        Optional<Figure> to = rangeEnd(from, from.last(), true);
        int last = to.map(Figure::last).orElse(from.last());
        add(i, last, EntityType.MONEY, from, to, currency.code(), currency.factor(), "money", out);
        return last;
    }

    /** The second number of "5 to 7", "5-7" or "$5 million to $7 million". */
    private Optional<Figure> rangeEnd(Figure from, int at, boolean money) {
        if (at + 1 >= end) {
            return Optional.empty();
        }
        boolean joined = pieces.is(at, "to")
                || pieces.is(at, '-')
                || pieces.is(at, '–')
                || (!money && pieces.is(at, "and") && isBetween(from.first()));
        if (!joined) {
            return Optional.empty();
        }
        int next = money && sign(at + 1).isPresent() ? at + 2 : at + 1;
        if (next >= end) {
            return Optional.empty();
        }
        return figures.read(next).filter(n -> n.value() > from.value() || (n.scaled() && !from.scaled()));
    }

    private boolean isBetween(int first) {
        int p = first - 1;
        return p >= pieces.first(sentence) && (pieces.is(p, "between") || pieces.is(p, "Between"));
    }

    private int measured(Figure from, Optional<Figure> to, List<FoundName> out) {
        int n = to.map(Figure::last).orElse(from.last());
        if (n + 1 < end && pieces.is(n, "basis") && pieces.form(n + 1).startsWith("point")) {
            add(from.first(), n + 2, EntityType.PERCENT, from, to, "%", BASIS_POINT, "percent", out);
            return n + 2;
        }
        if (n < end && isPercent(n)) {
            int last = pieces.is(n, "per") ? n + 2 : n + 1;
            boolean points = pieces.is(n, "percentage");
            add(from.first(), points ? n + 2 : last, EntityType.PERCENT, from, to, "%", 1, "percent", out);
            return last;
        }
        int word = n < end && from.vague() && pieces.is(n, "of") ? n + 1 : n;
        int currency = currencyWord(word);
        if (currency > word) {
            AmountTable.Currency found =
                    table.currency(pieces.form(currency - 1)).orElseThrow();
            add(from.first(), currency, EntityType.MONEY, from, to, found.code(), found.factor(), "money", out);
            return currency;
        }
        int unit = unitEnd(n);
        if (unit > n) {
            String name = table.unit(pieces.forms(n, unit)).orElseThrow();
            add(from.first(), unit, EntityType.QUANTITY, from, to, name, 1, "unit", out);
            return unit;
        }
        return counted(from, to, n, out);
    }

    private boolean isPercent(int n) {
        boolean two = n + 1 < end;
        return pieces.is(n, '%')
                || pieces.is(n, "percent")
                || (pieces.is(n, "per") && two && pieces.is(n + 1, "cent"))
                || (pieces.is(n, "percentage") && two && pieces.form(n + 1).startsWith("point"));
    }

    private int currencyWord(int n) {
        for (int k = n; k < end && k <= n + 2; k++) {
            boolean lower = Character.isLowerCase(pieces.form(k).charAt(0));
            if (lower) {
                boolean pounds = pieces.form(k).startsWith("pound") && k == n;
                return table.currency(pieces.form(k)).isPresent() && !pounds ? k + 1 : n;
            }
            if (!pieces.is(k, Pieces.CAPITAL)) {
                return n;
            }
        }
        return n;
    }

    private int unitEnd(int n) {
        if (n + 1 < end && table.unit(pieces.forms(n, n + 2)).isPresent() && pieces.is(n + 1, Pieces.WORD)) {
            return n + 2;
        }
        return n < end && table.unit(pieces.form(n)).isPresent() ? n + 1 : n;
    }

    private int counted(Figure from, Optional<Figure> to, int n, List<FoundName> out) {
        boolean small = !from.digits() && to.isEmpty() && from.value() < SMALLEST_COUNT_IN_WORDS;
        boolean year = from.digits()
                && from.value() >= 1000
                && from.value() < 2200
                && pieces.end(from.first()) - pieces.begin(from.first()) == 4;
        int noun = nounEnd(n);
        if (noun > n && !small && !year && !isTimeOrPart(from.first())) {
            String unit = pieces.form(noun - 1);
            add(from.first(), noun, EntityType.QUANTITY, from, to, unit, 1, "counted", out);
            return noun;
        }
        boolean bare = (from.scaled() && !from.vague() && from.value() >= MILLION)
                || (to.isPresent() && to.get().scaled());
        if (bare) {
            add(from.first(), n, EntityType.QUANTITY, from, to, "", 1, "number", out);
        }
        return n;
    }

    /** Behind "the" or a month a number seldom counts. */
    private boolean isTimeOrPart(int first) {
        int p = first - 1;
        return p >= pieces.first(sentence) && pieces.has(p, WordClass.CALENDAR.bit());
    }

    /** One past the noun that the number counts, names and one other word before it allowed. */
    private int nounEnd(int n) {
        boolean lower = false;
        for (int k = n; k < end && k < n + MOST_MODIFIERS; k++) {
            if (!pieces.is(k, Pieces.WORD)) {
                return n;
            }
            if (pieces.is(k, Pieces.CAPITAL)) {
                if (k == n && pieces.has(k, WordClass.CALENDAR.bit())) {
                    return n;
                }
                continue;
            }
            if (table.isCounted(pieces.form(k))) {
                return k + 1;
            }
            if (lower || k == n || pieces.has(k, WordClass.FUNCTION.bit() | WordClass.PARTICLE.bit())) {
                return n;
            }
            lower = true;
        }
        return n;
    }

    private void add(
            int first,
            int last,
            EntityType type,
            Figure from,
            Optional<Figure> to,
            String unit,
            double factor,
            String rule,
            List<FoundName> out) {
        double low = from.value() * factor;
        OptionalDouble high = OptionalDouble.empty();
        if (to.isPresent()) {
            double ratio = to.get().scaled() && !from.scaled() ? scaleOf(to.get()) : 1;
            low *= ratio;
            high = OptionalDouble.of(to.get().value() * factor);
        }
        Span span = pieces.span(first, Math.min(last, end));
        Measure measure = new Measure(low, high, unit, from.vague() ? Optional.of("EQUAL_OR_MORE") : mod(first));
        out.add(new FoundName(
                span,
                span.of(pieces.source()),
                type,
                sentence,
                List.of(),
                Optional.of(measure),
                Optional.empty(),
                false,
                Evidence.of(rule)));
    }

    /** What "million" in "5 to 7 million" multiplies the first number with. */
    private double scaleOf(Figure to) {
        double plain = Figures.digits(pieces.form(to.first())).orElse(to.value());
        return plain == 0 ? 1 : to.value() / plain;
    }

    private Optional<String> mod(int first) {
        int floor = Math.max(pieces.first(sentence), first - LONGEST_MOD);
        for (int p = floor; p < first; p++) {
            Optional<String> mod = table.mod(pieces.forms(p, first).toLowerCase(Locale.ROOT));
            if (mod.isPresent()) {
                return mod;
            }
        }
        return Optional.empty();
    }
}
