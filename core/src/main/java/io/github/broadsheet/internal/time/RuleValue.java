package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule says that its words mean: a kind or another time, then fields, each set to a word, to a number, or to what a
 * class of its pattern stands for: {@code RELATIVE unit={unit} offset=-1}, {@code {date} mod=END}, {@code {date}
 * shift={duration.count}}.
 */
final class RuleValue {

    private static final int PLACE = 100;
    private static final int PLACES = 10_000;
    private static final int THOUSAND = 1000;
    private static final int TEN = 10;
    private static final int NOON = 12;

    private record Part(Field field, String name, Field from, int constant, int sign) {}

    private final String base;
    private final int kind;
    private final List<Part> parts;

    private RuleValue(String base, int kind, List<Part> parts) {
        this.base = base;
        this.kind = kind;
        this.parts = parts;
    }

    /** Reads a value; throws IllegalArgumentException if it is not well formed. */
    static RuleValue parse(String text) {
        List<String> words = WordList.words(text);
        List<Part> parts = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not field=value: " + word);
            }
            parts.add(part(Field.named(word.substring(0, equals)), word.substring(equals + 1)));
        }
        String first = words.get(0);
        return first.startsWith("{")
                ? new RuleValue(name(first), Meaning.UNKNOWN, parts)
                : new RuleValue("", Field.KIND.parse(first), parts);
    }

    private static Part part(Field field, String value) {
        if (!value.startsWith("{") && !value.startsWith("-{")) {
            return new Part(field, "", field, field.parse(value), 1);
        }
        int sign = value.startsWith("-") ? -1 : 1;
        String name = name(sign < 0 ? value.substring(1) : value);
        int dot = name.indexOf('.');
        return dot < 0
                ? new Part(field, name, field, 0, sign)
                : new Part(field, name.substring(0, dot), Field.named(name.substring(dot + 1)), 0, sign);
    }

    private static String name(String braced) {
        if (!braced.endsWith("}")) {
            throw new IllegalArgumentException("no closing brace: " + braced);
        }
        return braced.substring(1, braced.length() - 1);
    }

    /** The names of the classes that it asks its pattern for. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(base);
        parts.forEach(part -> names.add(part.name()));
        names.remove("");
        return names;
    }

    /** The time that it begins with, which every pattern must have; empty if it begins with a kind. */
    String base() {
        return base;
    }

    /** The meaning of the words from a place on that a pattern matched. */
    Meaning read(Atoms atoms, int start, Pattern pattern) {
        int baseAt = base.isEmpty() ? -1 : pattern.place(base);
        Found inner = baseAt < 0 ? null : atoms.found(start + baseAt);
        int[] fields = inner == null ? Meaning.blank() : inner.meaning().copy();
        if (inner == null) {
            set(fields, Field.KIND, kind);
        }
        for (Part part : parts) {
            int place = part.name().isEmpty() ? -1 : pattern.place(part.name());
            if (part.name().isEmpty()) {
                set(fields, part.field(), part.constant());
            } else if (place >= 0) {
                set(fields, part.field(), bound(part, atoms, start + place, pattern.boundClass(place)));
            }
        }
        unpack(fields);
        return Meaning.of(fields);
    }

    private static int bound(Part part, Atoms atoms, int at, WordClass wordClass) {
        Found found = atoms.found(at);
        int value = found == null ? word(atoms, at, wordClass) : found.meaning().get(part.from());
        return value == Meaning.UNKNOWN ? value : part.sign() * value;
    }

    private static int word(Atoms atoms, int at, WordClass wordClass) {
        int value = atoms.value(at, wordClass);
        return wordClass == WordClass.DOTCLOCK ? packedTime(value) : value;
    }

    /** Hours and minutes that were read as a number with a fraction. */
    private static int packedTime(int thousandths) {
        return thousandths / THOUSAND * PLACES + thousandths % THOUSAND / TEN * PLACE;
    }

    private static void unpack(int[] fields) {
        int date = fields[Field.PACKED_DATE.ordinal()];
        if (date > 0) {
            set(fields, Field.YEAR, date >= PLACES ? date / PLACES : Meaning.UNKNOWN);
            set(fields, Field.MONTH, date / PLACE % PLACE);
            set(fields, Field.DAY, date % PLACE);
        }
        int years = fields[Field.PACKED_YEARS.ordinal()];
        if (years > 0) {
            set(fields, Field.YEAR, years / PLACE);
            set(fields, Field.UNTIL, years % PLACE);
        }
        int month = fields[Field.PACKED_MONTH.ordinal()];
        if (month > 0) {
            set(fields, Field.YEAR, month / PLACE);
            set(fields, Field.MONTH, month % PLACE);
        }
        int time = fields[Field.PACKED_TIME.ordinal()];
        if (time >= 0) {
            set(fields, Field.HOUR, time / PLACES);
            set(fields, Field.MINUTE, time / PLACE % PLACE);
            set(fields, Field.SECOND, time % PLACE);
        }
        int clock = fields[Field.PACKED_CLOCK.ordinal()];
        if (clock >= 0) {
            set(fields, Field.HOUR, clock / PLACE);
            set(fields, Field.MINUTE, clock % PLACE);
        }
        int length = fields[Field.PACKED_LENGTH.ordinal()];
        if (length > 0) {
            set(fields, Field.COUNT, length / PLACE);
            set(fields, Field.UNIT, length % PLACE);
        }
        yearOfRange(fields);
        halfOfRange(fields);
    }

    /** "From 10 to 3 p.m." begins in the morning. */
    private static void halfOfRange(int[] fields) {
        int later = fields[Field.LATER_HOUR.ordinal()];
        int hour = fields[Field.HOUR.ordinal()];
        int afternoon = fields[Field.AFTERNOON.ordinal()];
        int end = later >= PLACES ? later / PLACES : later;
        if (later >= 0 && hour > 0 && hour <= NOON && afternoon >= 0 && hour % NOON > end % NOON) {
            set(fields, Field.AFTERNOON, 1 - afternoon);
        }
    }

    /** "From November to February 2018" begins in 2017. */
    private static void yearOfRange(int[] fields) {
        int year = fields[Field.YEAR.ordinal()];
        boolean turns = fields[Field.LATER_MONTH.ordinal()] > 0
                && fields[Field.MONTH.ordinal()] > fields[Field.LATER_MONTH.ordinal()];
        if (turns && year > 0) {
            set(fields, Field.YEAR, year - 1);
        }
    }

    private static void set(int[] fields, Field field, int value) {
        fields[field.ordinal()] = value;
    }
}
