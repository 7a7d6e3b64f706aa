package io.github.broadsheet.internal.time;

/**
 * Joins number words into one number: "twenty-four", "a hundred and ten", "two thousand", and years read aloud,
 * "nineteen ninety-six".
 */
final class NumberPhrases {

    private static final int HUNDRED = 100;
    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR_IN_WORDS = 12;
    private static final int FIRST_YEAR_IN_WORDS = 1500;
    private static final int FIRST_YEAR_OF_CENTURY = 2000;
    private static final int LAST_YEAR_IN_WORDS = 2059;

    private final int hyphen;
    private final int and;
    private final int article;

    NumberPhrases(Lexicon lexicon) {
        hyphen = lexicon.find("-", 0, 1);
        and = lexicon.find("and", 0, 3);
        article = lexicon.find("a", 0, 1);
    }

    /** Puts one atom in the place of each number phrase. */
    void join(Atoms atoms) {
        int out = 0;
        int at = 0;
        while (at < atoms.size()) {
            int end = begins(atoms, at) ? phrase(atoms, at) : at + 1;
            if (out != at) {
                atoms.move(at, out);
            }
            out++;
            at = end;
        }
        atoms.truncate(out);
    }

    private boolean begins(Atoms atoms, int at) {
        if (atoms.is(at, WordClass.SMALL) || atoms.is(at, WordClass.TENS) || atoms.is(at, WordClass.SCALE)) {
            return true;
        }
        boolean scaleNext = at + 1 < atoms.size() && atoms.is(at + 1, WordClass.SCALE);
        return scaleNext && (atoms.word(at) == article || atoms.is(at, WordClass.N));
    }

    /** Reads the phrase that begins here into the first of its atoms; returns the atom after it. */
    private int phrase(Atoms atoms, int first) {
        NumberSum sum = new NumberSum();
        int at = first;
        int end = first;
        if (atoms.word(at) == article) {
            at++;
        } else if (!isNumberWord(atoms, at)) {
            sum.begin(atoms.value(at, WordClass.N));
            at++;
        }
        while (at < atoms.size() && !sum.isOrdinal()) {
            boolean hyphened = end > first && atoms.word(at) == hyphen;
            boolean joined = hyphened || (end > first && atoms.word(at) == and && takesAnd(sum, atoms, at));
            int next = joined ? at + 1 : at;
            if (next >= atoms.size() || !sum.take(atoms, next, hyphened)) {
                break;
            }
            at = next + 1;
            end = at;
        }
        if (end == first) {
            return first + 1;
        }
        write(atoms, first, end, sum);
        return end;
    }

    /** Whether the number goes on after "and": "a hundred and ten", and before a unit "twenty and four hours". */
    private static boolean takesAnd(NumberSum sum, Atoms atoms, int and) {
        boolean unitNext = and + 2 < atoms.size() && atoms.is(and + 2, WordClass.UNITS);
        return sum.takesAnd() || (sum.isTens() && unitNext && and > 0 && atoms.is(and - 1, WordClass.TENS));
    }

    private static boolean isNumberWord(Atoms atoms, int at) {
        return atoms.is(at, WordClass.SMALL) || atoms.is(at, WordClass.TENS) || atoms.is(at, WordClass.SCALE);
    }

    private static void write(Atoms atoms, int first, int end, NumberSum sum) {
        long kept = end > first + 1 ? atoms.classes(first) & WordClass.CAPITAL.bit() : atoms.classes(first);
        atoms.setNumber(first, atoms.end(end - 1), kept | classes(sum), sum.value());
    }

    private static long classes(NumberSum sum) {
        int value = sum.value();
        if (sum.isOrdinal()) {
            return WordClass.ORD.bit() | (value <= LAST_DAY ? WordClass.DAY.bit() : 0);
        }
        long classes = WordClass.N.bit() | WordClass.NWORD.bit();
        if (sum.isYear()) {
            classes |= WordClass.YEAR.bit() | WordClass.MAYBEYEAR.bit();
        } else if (isYear(value)) {
            classes |= WordClass.MAYBEYEAR.bit();
        }
        return value >= 1 && value <= LAST_HOUR_IN_WORDS ? classes | WordClass.HOUR.bit() : classes;
    }

    /** "Nineteen hundred ninety-three" may be a year, "nineteen hundred" is more often a number of things. */
    private static boolean isYear(int value) {
        boolean round = value % HUNDRED == 0 && value < FIRST_YEAR_OF_CENTURY;
        return value >= FIRST_YEAR_IN_WORDS && value <= LAST_YEAR_IN_WORDS && !round;
    }
}
