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
    private static final int LONGEST_MOD = 4;
    private static final int SHORTEST_CODE = 3;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double SMALLEST_COUNT_IN_WORDS = 3;

    private final Pieces pieces;
    private final AmountTable table;
    private final Figures figures;
    private final boolean sterling;
    private int sentence;
    private int end;

    AmountReader(Pieces pieces, AmountTable table) {
        this.pieces = pieces;
        this.table = table;
        this.figures = new Figures(pieces, table);
        this.sterling = pieces.source().indexOf('£') >= 0;
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
            AmountTable.Currency currency = table.currency(figures.sign(i)).orElseThrow();
            return currency.large() && !isLarge(joined.get()) ? i : money(i, currency, joined.get(), out);
        }
        Optional<AmountTable.Currency> sign = sign(i);
        if (sign.isPresent() && i + 1 < end && figures.isFigure(i + 1)) {
            Optional<Figure> read = figures.read(i + 1).filter(f -> !sign.get().large() || isLarge(f));
            return read.isEmpty() ? i : money(i, sign.get(), read.get(), out);
        }
        if (!numeric) {
            return i;
        }
        Optional<Figure> read = figures.read(i);
        if (read.isEmpty()) {
            return joinedPercent(i, out);
        }
        Figure from = read.get();
        boolean price = figures.isPrice(from);
        Optional<Figure> to = price ? Optional.empty() : rangeEnd(from, from.last(), false);
        int next = measured(from, to, out);
        return next == from.last() && price ? price(from, out) : next;
    }

    /** With "million" or its like, or in groups of three. */
    private boolean isLarge(Figure figure) {
        return figure.scaled() || figure.value() >= THOUSAND;
    }

    /** "five-percent", "5-percent". */
    private int joinedPercent(int i, List<FoundName> out) {
        String form = pieces.form(i);
        int hyphen = form.lastIndexOf('-');
        Optional<AmountTable.Unit> unit = hyphen <= 0
                ? Optional.empty()
                : table.unit(form.substring(hyphen + 1)).filter(AmountTable.Unit::isPercent);
        if (unit.isEmpty()) {
            return i;
        }
        String number = form.substring(0, hyphen).toLowerCase(Locale.ROOT);
        OptionalDouble digits = Figures.digits(number);
        OptionalDouble value = digits.isPresent() ? digits : table.number(number);
        if (value.isEmpty()) {
            return i;
        }
        Figure figure = new Figure(i, i + 1, value.orElseThrow(), false, digits.isPresent(), 0, false);
        add(
                i,
                i + 1,
                EntityType.PERCENT,
                figure,
                Optional.empty(),
                "%",
                unit.get().factor(),
                "percent",
                out);
        return i + 1;
    }

    /** "45 3/8": dollars, unless a noun follows that is counted or measured. */
    private int price(Figure figure, List<FoundName> out) {
        int n = figure.last();
        boolean open = n < end && pieces.is(n, Pieces.WORD) && !pieces.has(n, WordClass.FUNCTION.bit());
        if (!open) {
            add(figure.first(), n, EntityType.MONEY, figure, Optional.empty(), "USD", 1, "share-price", out);
        }
        return n;
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

    /** The second number of "5 to 7", "5-7" or "$5 to $7 million"; two amounts that are each written in full are no range. */
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
        boolean signed = money && sign(at + 1).isPresent();
        int next = signed ? at + 2 : at + 1;
        if (next >= end) {
            return Optional.empty();
        }
        return figures.read(next)
                .filter(n -> n.value() > from.value() || (n.scaled() && !from.scaled()))
                .filter(n -> !signed || (n.scaled() && !from.scaled() && from.value() < plain(n)));
    }

    private boolean isBetween(int first) {
        int p = first - 1;
        return p >= pieces.first(sentence) && (pieces.is(p, "between") || pieces.is(p, "Between"));
    }

    private int measured(Figure from, Optional<Figure> to, List<FoundName> out) {
        int n = to.map(Figure::last).orElse(from.last());
        int unit = unitEnd(n);
        if (unit > n && unit(n, unit).isPercent()) {
            add(
                    from.first(),
                    unit,
                    EntityType.PERCENT,
                    from,
                    to,
                    "%",
                    unit(n, unit).factor(),
                    "percent",
                    out);
            return unit;
        }
        int word = n < end && from.vague() && pieces.is(n, "of") ? n + 1 : n;
        int currency = currencyWord(word, from);
        if (currency > word) {
            AmountTable.Currency found = table.currency(pieces.forms(word, currency))
                    .or(() -> table.currency(pieces.form(currency - 1)))
                    .orElseThrow();
            add(from.first(), currency, EntityType.MONEY, from, to, found.code(), found.factor(), "money", out);
            return currency;
        }
        if (unit > n) {
            AmountTable.Unit found = unit(n, unit);
            add(from.first(), unit, EntityType.QUANTITY, from, to, found.name(), found.factor(), "unit", out);
            return unit;
        }
        return from.parts() > 0 && figures.isPrice(from) ? n : counted(from, to, n, out);
    }

    private AmountTable.Unit unit(int n, int last) {
        return table.unit(pieces.forms(n, last)).orElseThrow();
    }

    /** One past the word or code of a currency, a country's name before it allowed. */
    private int currencyWord(int n, Figure from) {
        for (int k = n; k < end && k <= n + 2; k++) {
            String form = pieces.form(k);
            if (k + 1 < end && table.currency(pieces.forms(k, k + 2)).isPresent()) {
                return k + 2;
            }
            if (Character.isLowerCase(form.charAt(0))) {
                boolean weight = form.startsWith("pound") && k == n && isWeight(k, from);
                return table.currency(form).isPresent() && !weight ? k + 1 : n;
            }
            if (k == n && form.length() >= SHORTEST_CODE && table.currency(form).isPresent()) {
                return k + 1;
            }
            if (!pieces.is(k, Pieces.CAPITAL)) {
                return n;
            }
        }
        return n;
    }

    /** Pounds are money where they come in millions, or where the document writes of money in pounds. */
    private boolean isWeight(int k, Figure from) {
        boolean of = k + 1 < end && pieces.is(k + 1, "of");
        return of || !(sterling || (from.scaled() && from.value() >= MILLION));
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
        double plain = plain(to);
        return plain == 0 ? 1 : to.value() / plain;
    }

    private double plain(Figure figure) {
        return Figures.digits(pieces.form(figure.first())).orElse(figure.value());
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
