package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;

/** Marks capitals and seats of government that stand for those who govern there: "Pyongyang declared". */
final class Metonyms {

    private static final int MOST_SKIPPED = 3;

    private final Pieces pieces;

    Metonyms(Pieces pieces) {
        this.pieces = pieces;
    }

    void read(Candidate c) {
        boolean capital = c.is(EntityType.LOCATION)
                && c.entry.filter(e -> e.kind() == Gazetteer.Kind.CAPITAL).isPresent();
        boolean seat = c.is(EntityType.ORGANIZATION) && (c.form.equals("White House") || c.form.equals("Kremlin"));
        c.metonym = (capital || seat) && !isPlace(c) && (seat || isActor(c));
    }

    private boolean isPlace(Candidate c) {
        int p = c.first - 1;
        if (p >= pieces.first(c.sentence) && (pieces.is(p, "the") || pieces.is(p, "The"))) {
            p--;
        }
        return p >= pieces.first(c.sentence) && pieces.has(p, WordClass.PLACE_PREPOSITION.bit());
    }

    private boolean isActor(Candidate c) {
        long acting = WordClass.bits(WordClass.SAY, WordClass.ACT);
        int p = c.first - 1;
        if (p >= pieces.first(c.sentence) && pieces.has(p, acting | WordClass.ACTOR_PREPOSITION.bit())) {
            return true;
        }
        int n = c.last;
        int end = pieces.last(c.sentence);
        if (n < end && (pieces.is(n, Pieces.POSSESSIVE) || pieces.is(n, "government") || pieces.is(n, "regime"))) {
            return true;
        }
        for (int skipped = 0; skipped < MOST_SKIPPED && n < end && isAuxiliary(n); skipped++) {
            n++;
        }
        return n < end && pieces.has(n, acting);
    }

    private boolean isAuxiliary(int n) {
        return pieces.has(n, WordClass.AUXILIARY.bit()) || pieces.form(n).endsWith("ly");
    }
}
