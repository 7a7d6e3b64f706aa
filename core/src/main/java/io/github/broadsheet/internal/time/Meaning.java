package io.github.broadsheet.internal.time;

import java.util.Arrays;

/** What words say about a time, before it is placed: the fields that are known. Never changed once it is made. */
final class Meaning {

    static final int UNKNOWN = Integer.MIN_VALUE;

    private final int[] fields;

    private Meaning(int[] fields) {
        this.fields = fields;
    }

    static int[] blank() {
        int[] fields = new int[Field.SIZE];
        Arrays.fill(fields, UNKNOWN);
        return fields;
    }

    /** Takes over the fields, which the caller must not change afterwards. */
    static Meaning of(int[] fields) {
        return new Meaning(fields);
    }

    Meaning with(Field field, int value) {
        int[] copy = copy();
        copy[field.ordinal()] = value;
        return new Meaning(copy);
    }

    int[] copy() {
        return fields.clone();
    }

    int get(Field field) {
        return fields[field.ordinal()];
    }

    int get(Field field, int otherwise) {
        int value = get(field);
        return value == UNKNOWN ? otherwise : value;
    }

    boolean has(Field field) {
        return get(field) != UNKNOWN;
    }

    boolean is(Field field, String word) {
        return has(field) && field.word(get(field)).equals(word);
    }

    Kind kind() {
        return Kind.at(get(Field.KIND));
    }

    /** The unit of a relative time, a duration or a set. */
    Unit unit() {
        return Unit.at(get(Field.UNIT));
    }

    /** How fine it is as a date. */
    Unit grain() {
        if (has(Field.DAY) || has(Field.WEEKDAY) || has(Field.EASTER)) {
            return Unit.DAY;
        }
        if (has(Field.MONTH)) {
            return Unit.MONTH;
        }
        if (has(Field.WEEK)) {
            return Unit.WEEK;
        }
        if (has(Field.QUARTER)) {
            return Unit.QUARTER;
        }
        if (has(Field.SEASON)) {
            return Unit.SEASON;
        }
        if (has(Field.HALF)) {
            return Unit.HALF;
        }
        if (kind() == Kind.RELATIVE) {
            return unit();
        }
        return has(Field.YEAR) ? Unit.YEAR : has(Field.DECADE) ? Unit.DECADE : Unit.CENTURY;
    }

    boolean hasClock() {
        return has(Field.HOUR) || has(Field.PART);
    }
}
