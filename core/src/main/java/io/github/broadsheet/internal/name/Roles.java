package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Reads the title or role before a person's name, and the one that follows it between commas. */
final class Roles {

    private static final int LONGEST_ROLE = 12;
    private static final int HEAD_WITHIN = 7;

    private final Pieces pieces;

    Roles(Pieces pieces) {
        this.pieces = pieces;
    }

    void read(Candidate c) {
        if (!c.is(EntityType.PERSON)) {
            return;
        }
        List<Phrase> roles = new ArrayList<>(2);
        int begin = beginBefore(c);
        if (begin < c.first) {
            roles.add(phrase(begin, c.first));
        }
        int from = c.last + 1;
        int end = endBehind(c, from);
        if (end > from) {
            int first = isArticle(from) ? from + 1 : from;
            if (first < end) {
                roles.add(phrase(first, end));
            }
        }
        c.roles = roles;
    }

    private Phrase phrase(int first, int last) {
        return Phrase.cut(pieces.source(), pieces.begin(first), pieces.end(last - 1));
    }

    private boolean isArticle(int i) {
        return pieces.is(i, "the") || pieces.is(i, "a") || pieces.is(i, "an") || pieces.is(i, "The");
    }

    private boolean isRole(int i) {
        if (pieces.has(i, WordClass.ROLE.bit())) {
            return true;
        }
        return pieces.is(i, Pieces.CAPITAL) && TitleWords.isTitle(pieces.form(i));
    }

    private int beginBefore(Candidate c) {
        int floor = Math.max(pieces.first(c.sentence), c.first - LONGEST_ROLE);
        int p = c.first - 1;
        if (p >= floor && !isRole(p)) {
            p = headBeforeOf(p, floor);
        }
        if (p < floor || !isRole(p)) {
            return c.first;
        }
        int begin = p;
        for (p--; p >= floor && isModifier(p); p--) {
            begin = p;
        }
        while (begin < c.first && !pieces.is(begin, Pieces.WORD)) {
            begin++;
        }
        return begin;
    }

    /** "Ambassador to the UN" before a name: steps back over the name and its preposition. */
    private int headBeforeOf(int from, int floor) {
        int p = from;
        while (p >= floor && pieces.is(p, Pieces.CAPITAL)) {
            p--;
        }
        if (p == from || p < floor) {
            return -1;
        }
        if (pieces.is(p, "the") && p > floor) {
            p--;
        }
        boolean joined = pieces.is(p, "to") || pieces.is(p, "of") || pieces.is(p, "for");
        return joined && p > floor && isRole(p - 1) ? p - 1 : -1;
    }

    private boolean isModifier(int p) {
        if (pieces.has(p, WordClass.CALENDAR.bit())) {
            return false;
        }
        if (pieces.is(p, Pieces.CAPITAL)
                && !(pieces.is(p, Pieces.INITIAL) && pieces.has(p, WordClass.FUNCTION.bit()))) {
            return true;
        }
        boolean office = pieces.has(p, WordClass.ROLE.bit()) || TitleWords.isOffice(pieces.form(p));
        boolean ending = pieces.is(p, Pieces.POSSESSIVE) || (pieces.is(p, Pieces.GLUED) && pieces.is(p, '-'));
        return office || ending;
    }

    private int endBehind(Candidate c, int from) {
        int end = pieces.last(c.sentence);
        if (from >= end || !pieces.is(c.last, ',') || pieces.is(from, "who")) {
            return from;
        }
        boolean role = false;
        for (int i = from; i < end && i <= from + LONGEST_ROLE; i++) {
            boolean word = pieces.is(i, Pieces.WORD) || pieces.is(i, Pieces.POSSESSIVE) || pieces.is(i, '-');
            if (!word) {
                return role ? i : from;
            }
            if (pieces.has(i, WordClass.SAY.bit()) && !pieces.has(i, WordClass.ROLE.bit())) {
                return from;
            }
            role |= i <= from + HEAD_WITHIN && isRole(i);
        }
        return from;
    }
}
