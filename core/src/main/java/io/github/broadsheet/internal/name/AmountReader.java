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
    private static final int LONGEST_NUMBER = 15;
    private static final double DOZEN = 12;
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;
    private static final double MILLION = 1e6;
    private static final double SMALLEST_COUNT_IN_WORDS = 3;

    /** A number as written: from piece to piece, with its value and whether a word such as "million" ends it. */
    private record Figure(int first, int last, double value, boolean scaled, boolean digits) {}

    private final Pieces pieces;
    private final AmountTable table;
    private int sentence;
    private int end;

    AmountReader(Pieces pieces, AmountTable table) {
        this.pieces = pieces;
        this.table = table;
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
            for (int i = pieces.first(s); i < end; ) {
                int next = amount(i, out);
                i = Math.max(i + 1, next);
            }
        }
    }

    private int amount(int i, List<FoundName> out) {
        boolean numeric = pieces.is(i, Pieces.NUMBER) || pieces.is(i, Pieces.WORD);
        Optional<AmountTable.Currency> sign = sign(i);
        if (sign.isPresent() && i + 1 < end && isFigure(i + 1)) {
            return money(i, sign.get(), out);
        }
        if (!numeric) {
            return i;
        }
        Optional<Figure> read = number(i);
        if (read.isEmpty()) {
            return i;
        }
        Figure from = read.get();
        Optional<Figure> to = rangeEnd(from, from.last, false);
        return measured(from, to, out);
    }

    private boolean isFigure(int i) {
        return pieces.is(i, Pieces.NUMBER) || Character.isDigit(pieces.form(i).charAt(0));
    }

    private Optional<AmountTable.Currency> sign(int i) {
        String form = pieces.form(i);
        boolean word = Character.isLetter(form.charAt(0)) && Character.isLowerCase(form.charAt(form.length() - 1));
        return word && form.length() > 2 ? Optional.empty() : table.currency(form);
    }

    private int money(int i, AmountTable.Currency currency, List<FoundName> out) {
        Optional<Figure> read = number(i + 1);
        if (read.isEmpty()) {
            return i;
        }
        Figure from = read.get();
        Optional<Figure> to = rangeEnd(from, from.last, true);
        int last = to.map(Figure::last).orElse(from.last);
        add(i, last, EntityType.MONEY, from, to, currency.code(), currency.factor(), "money", out);
        return last;
    }

    /** The second number of "5 to 7", "5-7" or "$5 million to $7 million". */
    private Optional<Figure> rangeEnd(Figure from, int at, boolean money) {
        if (at + 1 >= end) {
            return Optional.empty();
        }
        boolean joined = pieces.is(at, "to") || pieces.is(at, '-') || pieces.is(at, '–');
        if (!joined) {
            return Optional.empty();
        }
        int next = money && sign(at + 1).isPresent() ? at + 2 : at + 1;
        if (next >= end) {
            return Optional.empty();
        }
        return number(next).filter(n -> n.value > from.value || (n.scaled && !from.scaled));
    }

    private int measured(Figure from, Optional<Figure> to, List<FoundName> out) {
        int n = to.map(Figure::last).orElse(from.last);
        if (n < end && isPercent(n)) {
            int last = pieces.is(n, "per") ? n + 2 : n + 1;
            boolean points = pieces.is(n, "percentage");
            add(from.first, points ? n + 2 : last, EntityType.PERCENT, from, to, "%", 1, "percent", out);
            return last;
        }
        int currency = currencyWord(n);
        if (currency > n) {
            AmountTable.Currency found =
                    table.currency(pieces.form(currency - 1)).orElseThrow();
            add(from.first, currency, EntityType.MONEY, from, to, found.code(), found.factor(), "money", out);
            return currency;
        }
        int unit = unitEnd(n);
        if (unit > n) {
            String name = table.unit(pieces.forms(n, unit)).orElseThrow();
            add(from.first, unit, EntityType.QUANTITY, from, to, name, 1, "unit", out);
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
        boolean small = !from.digits && to.isEmpty() && from.value < SMALLEST_COUNT_IN_WORDS;
        boolean year = from.digits
                && from.value >= 1000
                && from.value < 2200
                && pieces.end(from.first) - pieces.begin(from.first) == 4;
        int noun = nounEnd(n);
        if (noun > n && !small && !year && !isTimeOrPart(from.first)) {
            String unit = pieces.form(noun - 1);
            add(from.first, noun, EntityType.QUANTITY, from, to, unit, 1, "counted", out);
            return noun;
        }
        boolean bare = (from.scaled && from.value >= MILLION) || (to.isPresent() && to.get().scaled);
        if (bare) {
            add(from.first, n, EntityType.QUANTITY, from, to, "", 1, "number", out);
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

    private Optional<Figure> number(int i) {
        if (pieces.is(i, Pieces.WORD) && isFigure(i)) {
            return hyphened(i);
        }
        double value;
        boolean digits = pieces.is(i, Pieces.NUMBER);
        if (digits) {
            OptionalDouble read = digits(pieces.form(i));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            value = read.getAsDouble();
        } else {
            OptionalDouble word = table.number(pieces.form(i).toLowerCase(Locale.ROOT));
            boolean usable = word.isPresent() && pieces.form(i).length() > 2 && isNumberStart(i, word.getAsDouble());
            if (!usable) {
                return Optional.empty();
            }
            value = word.orElseThrow();
        }
        return Optional.of(scaled(i, value, digits));
    }

    /** "8-billion" behind a sign of currency. */
    private Optional<Figure> hyphened(int i) {
        String form = pieces.form(i);
        int hyphen = form.indexOf('-');
        OptionalDouble value = hyphen < 0 ? OptionalDouble.empty() : digits(form.substring(0, hyphen));
        OptionalDouble scale = hyphen < 0 ? OptionalDouble.empty() : table.number(form.substring(hyphen + 1));
        boolean read = value.isPresent() && scale.isPresent() && scale.getAsDouble() >= THOUSAND;
        return read
                ? Optional.of(new Figure(i, i + 1, value.orElseThrow() * scale.orElseThrow(), true, true))
                : Optional.empty();
    }

    /** "million" opens no number; "hundred" only behind "a". */
    private boolean isNumberStart(int i, double value) {
        boolean article = i > pieces.first(sentence) && (pieces.is(i - 1, "a") || pieces.is(i - 1, "A"));
        return value < HUNDRED || article;
    }

    private Figure scaled(int first, double begin, boolean digits) {
        double total = 0;
        double value = begin;
        boolean scaled = value >= HUNDRED && !digits;
        int k = first + 1;
        while (k < end && (pieces.is(k, Pieces.WORD) || (!digits && pieces.is(k, '-')))) {
            OptionalDouble word = table.number(pieces.form(k));
            boolean letters = pieces.form(k).length() > 1 || pieces.is(k, Pieces.GLUED);
            if (word.isEmpty() || !letters) {
                break;
            }
            double next = word.getAsDouble();
            if (next >= THOUSAND) {
                total += value * next;
                value = 0;
                scaled = true;
            } else if (next == HUNDRED || (next == DOZEN && digits)) {
                value *= next;
                scaled = true;
            } else if (digits || next >= HUNDRED) {
                break;
            } else {
                value += next;
            }
            k++;
        }
        return new Figure(first, k, total + value, scaled, digits);
    }

    private static OptionalDouble digits(String form) {
        if (form.length() > LONGEST_NUMBER) {
            return OptionalDouble.empty();
        }
        StringBuilder plain = new StringBuilder(form.length());
        int dots = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                plain.append(c);
                dots += c == '.' ? 1 : 0;
            } else if (c != ',') {
                return OptionalDouble.empty();
            }
        }
        boolean number = dots <= 1 && plain.length() > dots;
        return number ? OptionalDouble.of(Double.parseDouble(plain.toString())) : OptionalDouble.empty();
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
        double low = from.value * factor;
        OptionalDouble high = OptionalDouble.empty();
        if (to.isPresent()) {
            double ratio = to.get().scaled && !from.scaled ? scaleOf(to.get()) : 1;
            low *= ratio;
            high = OptionalDouble.of(to.get().value * factor);
        }
        Span span = pieces.span(first, Math.min(last, end));
        Measure measure = new Measure(low, high, unit, mod(first));
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
        double plain = digits(pieces.form(to.first)).orElse(to.value);
        return plain == 0 ? 1 : to.value / plain;
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
