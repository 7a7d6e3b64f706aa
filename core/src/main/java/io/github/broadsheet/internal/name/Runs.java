package io.github.broadsheet.internal.name;

/** Finds the sequences of words that may hold names: words with capitals, and the small words that join them. */
final class Runs {

    private static final int LONGEST_NAME = 16;
    private static final long HEADLINE_HEADS =
            WordClass.bits(WordClass.ORG, WordClass.ORG_SUFFIX, WordClass.FAC, WordClass.LOC);

    private final Pieces pieces;
    private final Matches matches;
    private final Casing casing;
    private boolean headline;
    private int end;

    Runs(Pieces pieces, Matches matches, Casing casing) {
        this.pieces = pieces;
        this.matches = matches;
        this.casing = casing;
    }

    /** Where the run of name words that begins here ends; the place itself if none begins. */
    int end(int from, int sentenceEnd, boolean inHeadline) {
        end = sentenceEnd;
        headline = inHeadline;
        int k = Math.max(from + matches.name(from), isNameWord(from) ? from + matches.title(from) : from);
        if (k == from && !isNameWord(from)) {
            return from;
        }
        k = Math.max(k, from + 1);
        int limit = from + LONGEST_NAME;
        while (k < end && k < limit) {
            int next = step(k, from);
            if (next == k) {
                break;
            }
            k = next;
        }
        return k;
    }

    private int step(int k, int from) {
        boolean head = headline && pieces.is(k, Pieces.CAPITAL) && pieces.has(k, HEADLINE_HEADS);
        if (head || isNameWord(k)) {
            return Math.max(k + 1, k + Math.max(matches.name(k), matches.title(k)));
        }
        if (k + 1 >= end) {
            return k;
        }
        boolean nextIsName = isNameWord(k + 1);
        if (pieces.is(k, '&') && nextIsName) {
            return k + 2;
        }
        if (pieces.has(k, WordClass.PARTICLE.bit()) && (nextIsName || isParticlePair(k))) {
            return nextIsName ? k + 2 : k + 3;
        }
        if (pieces.is(k, Pieces.NUMBER) && pieces.has(k - 1, WordClass.VEHICLE_MAKER.bit())) {
            return k + 1;
        }
        int joined = connected(k, from);
        return joined > k ? joined : k;
    }

    private boolean isParticlePair(int k) {
        return pieces.has(k + 1, WordClass.PARTICLE.bit()) && k + 2 < end && isNameWord(k + 2);
    }

    /** Where a run goes on behind "of", "for", "on" or "and" at {@code k}, or {@code k}. */
    private int connected(int k, int from) {
        boolean of = pieces.is(k, "of") && pieces.has(k - 1, WordClass.OF_HEADS);
        boolean purpose = (pieces.is(k, "for") || pieces.is(k, "on") || pieces.is(k, "to"))
                && pieces.has(k - 1, WordClass.ORG.bit())
                && pieces.has(k - 1, WordClass.ORG_OF.bit())
                && !pieces.is(k - 1, Pieces.INITIAL);
        boolean and = pieces.is(k, "and") && hasConnector(from, k) && isListed(k + 1);
        if (!of && !purpose && !and) {
            return k;
        }
        int next = !and && k + 1 < end && (pieces.is(k + 1, "the") || pieces.is(k + 1, "The")) ? k + 2 : k + 1;
        boolean goesOn = next < end && isNameWord(next) && !pieces.has(next, WordClass.CALENDAR.bit());
        return goesOn && !(purpose && matches.isName(next)) ? next : k;
    }

    private boolean hasConnector(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isConnector(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isConnector(int i) {
        return pieces.is(i, "of") || pieces.is(i, "for") || pieces.is(i, "on") || pieces.is(i, "to");
    }

    /** Whether the word behind "and" may end "Ministry of Health and …": no person or known name, or a common word. */
    private boolean isListed(int i) {
        if (i >= end || matches.isName(i) || pieces.has(i, WordClass.GIVEN.bit())) {
            return false;
        }
        boolean alone = i + 1 >= end || !pieces.is(i + 1, Pieces.CAPITAL);
        return alone || pieces.has(i, WordClass.COMMON.bit());
    }

    /** Whether this piece can stand in a name by its shape. */
    private boolean isNameWord(int i) {
        if (!pieces.is(i, Pieces.CAPITAL)) {
            return false;
        }
        if (pieces.is(i, "I") || pieces.form(i).startsWith("I'")) {
            return false;
        }
        return !headline || !isBlocked(i);
    }

    /** In a headline capitals tell nothing, so common words are let through only inside known names. */
    private boolean isBlocked(int i) {
        boolean common = pieces.has(i, WordClass.COMMON.bit() | WordClass.FUNCTION.bit());
        return common && casing.asName(pieces.form(i)) == 0;
    }
}
