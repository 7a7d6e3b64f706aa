package io.github.broadsheet.internal.name;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads numbers in digits and words, with "million" and its like, parts such as "one-tenth of 1" and "45 3/8", and "hundreds of". */
final class Figures {

    private static final int LONGEST_NUMBER = 15;
    private static final double DOZEN = 12;
    private static final int GROUP = 3;
    private static final int LONGEST_SEVERAL = 3;
    private static final double TEN = 10;
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;

    private final Pieces pieces;
    private final AmountTable table;
    private final Fractions fractions;
    private int begin;
    private int end;

    Figures(Pieces pieces, AmountTable table) {
        this.pieces = pieces;
        this.table = table;
        this.fractions = new Fractions(pieces, table);
    }

    /** Sets the pieces between which numbers are read. */
    void within(int first, int last) {
        begin = first;
        end = last;
        fractions.within(first, last);
    }

    boolean isFigure(int i) {
        return pieces.is(i, Pieces.NUMBER) || Character.isDigit(pieces.form(i).charAt(0));
    }

    /** The letters before the digits of "RM120", empty if there are none of both. */
    String sign(int i) {
        String form = pieces.form(i);
        int letters = 0;
        while (letters < form.length() && Character.isLetter(form.charAt(letters))) {
            letters++;
        }
        boolean both = letters > 0 && letters < form.length() && Character.isDigit(form.charAt(letters));
        return both ? form.substring(0, letters) : "";
    }

    /** "RM120,000": money whose sign is written together with the number. */
    Optional<Figure> signed(int i) {
        String sign = sign(i);
        if (sign.isEmpty() || table.currency(sign).isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = digits(pieces.form(i).substring(sign.length()));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double whole = value.orElseThrow();
        int last = i;
        while (isGroup(last + 1)) {
            whole = whole * THOUSAND + digits(pieces.form(last + 2)).orElse(0);
            last += 2;
        }
        Figure figure = scaled(last, whole, true);
        return Optional.of(new Figure(i, figure.last(), figure.value(), figure.scaled(), true, 0, false));
    }

    /** ",000" without a blank. */
    private boolean isGroup(int i) {
        return i + 1 < end
                && pieces.is(i, ',')
                && pieces.is(i, Pieces.GLUED)
                && pieces.is(i + 1, Pieces.GLUED)
                && pieces.is(i + 1, Pieces.NUMBER)
                && pieces.form(i + 1).length() == GROUP
                && digits(pieces.form(i + 1)).isPresent();
    }

    /** Letters without a vowel: "dlrs". */
    boolean isAbbreviation(String form) {
        return form.chars().allMatch(c -> Character.isLetter(c) && "aeiouy".indexOf(Character.toLowerCase(c)) < 0);
    }

    /** "hundreds of billions": at least so much. */
    private Optional<Figure> vague(int i) {
        double value = 1;
        int k = i;
        int last = i;
        while (k < end) {
            OptionalDouble scale = plural(pieces.form(k));
            if (scale.isEmpty()) {
                break;
            }
            value *= scale.orElseThrow();
            last = k + 1;
            k = last < end && pieces.is(last, "of") ? last + 1 : end;
        }
        return last == i ? Optional.empty() : Optional.of(new Figure(i, last, value, true, false, 0, true));
    }

    private OptionalDouble plural(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 3 && lower.endsWith("s");
        OptionalDouble value = plural ? table.number(lower.substring(0, lower.length() - 1)) : OptionalDouble.empty();
        return value.isPresent() && value.orElseThrow() >= TEN ? value : OptionalDouble.empty();
    }

    /** "several million", "a few hundred": at least so much. */
    private Optional<Figure> several(int i) {
        if (!table.opensSeveral(pieces.form(i).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int k = i + 1; k < end && k <= i + LONGEST_SEVERAL; k++) {
            if (table.isSeveral(pieces.forms(i, k).toLowerCase(Locale.ROOT)) && isLargeWord(k)) {
                Figure read = scaled(k, table.number(pieces.form(k)).orElseThrow(), false);
                return Optional.of(new Figure(i, read.last(), read.value(), true, false, 0, true));
            }
        }
        return Optional.empty();
    }

    /** "hundred", "dozen", "million". */
    private boolean isLargeWord(int i) {
        OptionalDouble value = pieces.is(i, Pieces.WORD) ? table.number(pieces.form(i)) : OptionalDouble.empty();
        return value.isPresent()
                && pieces.form(i).length() > 2
                && (value.orElseThrow() >= HUNDRED || value.orElseThrow() == DOZEN);
    }

    private boolean isArticle(int i) {
        return pieces.is(i, "a") || pieces.is(i, "A") || pieces.is(i, "an");
    }

    /** "one-tenth of 1", "half a million", "three quarters of a" before "percent". */
    private Optional<Figure> part(int i) {
        Optional<Fractions.Part> read = fractions.part(i);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fractions.Part part = read.get();
        int at = part.last();
        if (!part.of()) {
            return Optional.of(new Figure(i, at, part.value(), false, false, 0, false));
        }
        Optional<Figure> whole = isArticle(at) ? article(at).or(() -> one(at)) : number(at);
        return whole.map(of -> new Figure(i, of.last(), part.value() * of.value(), of.scaled(), false, 0, false));
    }

    private Optional<Figure> one(int i) {
        return Optional.of(new Figure(i, i + 1, 1, false, false, 0, false));
    }

    /** "a million", "a dozen". */
    private Optional<Figure> article(int i) {
        if (i + 1 >= end || !isArticle(i) || !isLargeWord(i + 1)) {
            return Optional.empty();
        }
        Figure read = scaled(i + 1, table.number(pieces.form(i + 1)).orElseThrow(), false);
        return Optional.of(new Figure(i, read.last(), read.value(), read.scaled(), false, 0, false));
    }

    /** The number that begins here. */
    Optional<Figure> read(int i) {
        Optional<Figure> vague = vague(i);
        if (vague.isPresent()) {
            return vague;
        }
        return several(i).or(() -> part(i)).or(() -> article(i)).or(() -> number(i));
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
                return fractions.written(i).map(f -> new Figure(i, i + 1, f.value(), false, true, f.parts(), false));
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
                ? Optional.of(new Figure(i, i + 1, value.orElseThrow() * scale.orElseThrow(), true, true, 0, false))
                : Optional.empty();
    }

    /** "million" opens no number; "hundred" only behind "a". */
    private boolean isNumberStart(int i, double value) {
        boolean article = i > begin && (pieces.is(i - 1, "a") || pieces.is(i - 1, "A"));
        return value < HUNDRED || article;
    }

    private Figure scaled(int first, double start, boolean digits) {
        Optional<Fractions.Written> behind = digits ? fractions.written(first + 1) : Optional.empty();
        if (behind.isPresent()) {
            double sum = start + behind.get().value();
            return new Figure(first, first + 2, sum, false, true, behind.get().parts(), false);
        }
        double total = 0;
        double value = start;
        boolean scaled = value >= HUNDRED && !digits;
        int k = first + 1;
        while (k < end) {
            double half = fractions.andHalf(k);
            if (half > 0 && value < HUNDRED) {
                value += half;
                k += Fractions.AND_HALF;
                continue;
            }
            OptionalDouble word = numberWord(k, digits);
            if (word.isEmpty()) {
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
        return new Figure(first, k, total + value, scaled, digits, 0, false);
    }

    private OptionalDouble numberWord(int k, boolean digits) {
        boolean word = pieces.is(k, Pieces.WORD) || (!digits && pieces.is(k, '-'));
        boolean letters = pieces.form(k).length() > 1 || pieces.is(k, Pieces.GLUED);
        return word && letters ? table.number(pieces.form(k)) : OptionalDouble.empty();
    }

    /** Whether a number is the price of a share or bond as the exchanges of the USA wrote them until 2001: in eighths and less. */
    boolean isPrice(Figure figure) {
        boolean date = figure.first() > begin && pieces.form(figure.first() - 1).equalsIgnoreCase("on");
        return figure.parts() > 0 && fractions.arePrices() && !date;
    }

    static OptionalDouble digits(String form) {
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
}
