package io.github.broadsheet.internal.time;

/** Joins a zone and the hours written after it into one zone: "GMT+2", "UTC -5", "UTC+05:30". */
final class ZoneOffsets {

    private static final int MOST_HOURS = 14;
    private static final int MINUTES = 60;
    private static final int FULL_OFFSET = 4;
    private static final int LONGEST = 5;

    private final Lexicon lexicon;
    private final String text;

    ZoneOffsets(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Puts one atom in the place of each such zone. */
    void join(Atoms atoms) {
        int out = 0;
        int at = 0;
        while (at < atoms.size()) {
            int end = isGreenwich(atoms, at) ? offset(atoms, at) : at + 1;
            if (out != at) {
                atoms.move(at, out);
            }
            out++;
            at = end;
        }
        atoms.truncate(out);
    }

    private boolean isGreenwich(Atoms atoms, int at) {
        return at + 2 < atoms.size()
                && atoms.is(at, WordClass.ZONE)
                && lexicon.value(atoms.word(at), WordClass.ZONE) == 0
                && sign(atoms, at + 1) != 0
                && isDigits(atoms, at + 2);
    }

    /** Reads the offset into the zone that stands here; returns the atom after it. */
    private int offset(Atoms atoms, int at) {
        int number = atoms.value(at + 2, WordClass.N);
        int digits = atoms.end(at + 2) - atoms.begin(at + 2);
        int minutes = number * MINUTES;
        int last = at + 2;
        if (atoms.is(at + 2, WordClass.CLOCK)) {
            int clock = atoms.value(at + 2, WordClass.CLOCK) / 100;
            minutes = clock / 100 * MINUTES + clock % 100;
        } else if (digits == FULL_OFFSET) {
            minutes = number / 100 * MINUTES + number % 100;
        } else if (at + 4 < atoms.size() && text.charAt(atoms.begin(at + 3)) == ':' && isDigits(atoms, at + 4)) {
            minutes += atoms.value(at + 4, WordClass.N);
            last = at + 4;
        }
        if (minutes < 0 || minutes > MOST_HOURS * MINUTES) {
            return at + 1;
        }
        long classes = WordClass.ZONE.bit() | WordClass.CAPITAL.bit();
        atoms.setNumber(at, atoms.end(last), classes, sign(atoms, at + 1) * minutes);
        return last + 1;
    }

    private int sign(Atoms atoms, int at) {
        boolean glued = atoms.end(at - 1) == atoms.begin(at) || atoms.end(at) == atoms.begin(at + 1);
        return switch (text.charAt(atoms.begin(at))) {
            case '+' -> 1;
            case '-', '\u2212', '\u2013' -> glued ? -1 : 0;
            default -> 0;
        };
    }

    private boolean isDigits(Atoms atoms, int at) {
        char first = text.charAt(atoms.begin(at));
        return first >= '0' && first <= '9' && atoms.end(at) - atoms.begin(at) <= LONGEST;
    }
}
