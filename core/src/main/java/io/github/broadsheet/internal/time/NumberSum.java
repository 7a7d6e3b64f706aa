package io.github.broadsheet.internal.time;

/** A number that grows word by word. */
final class NumberSum {

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int MOST = 1_000_000_000;
    private static final int FIRST_CENTURY = 15;
    private static final int LAST_CENTURY = 20;

    private int total;
    private int current = -1;
    private int century;
    private boolean ordinal;
    private int scale = MOST;

    /** Begins with digits. */
    void begin(int digits) {
        current = digits;
    }

    boolean takesAnd() {
        return current >= HUNDRED || (total > 0 && current < 0);
    }

    boolean isOrdinal() {
        return ordinal;
    }

    /** Whether it was read as a year: "nineteen ninety". */
    boolean isYear() {
        return century > 0;
    }

    int value() {
        return century > 0 ? century * HUNDRED + current : total + Math.max(0, current);
    }

    /** Adds the word at a place; false if it does not go on the number. */
    boolean take(Atoms atoms, int at, boolean hyphened) {
        if (atoms.is(at, WordClass.SMALL)) {
            return small(atoms.value(at, WordClass.SMALL));
        }
        if (atoms.is(at, WordClass.TENS)) {
            return tens(atoms.value(at, WordClass.TENS));
        }
        if (atoms.is(at, WordClass.SCALE) && !hyphened) {
            return scale(atoms.value(at, WordClass.SCALE));
        }
        if (atoms.is(at, WordClass.ORD) && isTens() && atoms.word(at) != Lexicon.NONE) {
            int value = atoms.value(at, WordClass.ORD);
            ordinal = value < 10;
            current += ordinal ? value : 0;
            return ordinal;
        }
        return false;
    }

    private boolean small(int value) {
        if (isRound()) {
            current = Math.max(0, current) + value;
        } else if (isTens() && value > 0 && value < 10) {
            current += value;
        } else {
            return value >= 10 && secondHalfOfYear(value);
        }
        return true;
    }

    private boolean tens(int value) {
        if (isRound()) {
            current = Math.max(0, current) + value;
            return true;
        }
        return secondHalfOfYear(value);
    }

    private boolean secondHalfOfYear(int value) {
        boolean fits = century == 0 && total == 0 && current >= FIRST_CENTURY && current <= LAST_CENTURY;
        if (fits) {
            century = current;
            current = value;
        }
        return fits;
    }

    private boolean isRound() {
        return current < 0 || (current >= HUNDRED && current % HUNDRED == 0);
    }

    /** Whether it ends with tens, to which ones may be added. */
    boolean isTens() {
        return current > 0 && current % HUNDRED >= 20 && current % 10 == 0;
    }

    private boolean scale(int value) {
        if (century > 0 || value >= scale || (long) Math.max(1, current) * value > MOST) {
            return false;
        }
        if (value < THOUSAND) {
            current = Math.max(1, current) * value;
        } else {
            total += Math.max(1, current) * value;
            current = -1;
            scale = value;
        }
        return true;
    }
}
