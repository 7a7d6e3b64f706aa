package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.tag.FeatureHash;
import java.util.List;
import java.util.Locale;

/** What the model sees of each piece by itself, as columns of numbers, made once for a document. */
final class PieceCodes {

    static final int NONE = 0;
    private static final int PLACES = 4;
    private static final int MOST_COUNTED = 3;
    private static final int MOST_MARGIN = 6;

    private final Pieces pieces;
    final int[] forms;
    final int[] lowers;
    final int[] shapes;
    final int[] known;
    final int[] found;
    final int[] rules;
    final int[] margins;
    final int[] casings;
    final boolean[] titles;

    PieceCodes(Pieces pieces, Gazetteer gazetteer, List<Candidate> candidates) {
        this.pieces = pieces;
        int size = pieces.size();
        forms = new int[size];
        lowers = new int[size];
        shapes = new int[size];
        known = new int[size];
        found = new int[size];
        rules = new int[size];
        margins = new int[size];
        casings = new int[size];
        titles = new boolean[size];
        Casing casing = new Casing(pieces);
        for (int i = 0; i < size; i++) {
            String form = pieces.form(i);
            forms[i] = FeatureHash.of(form);
            lowers[i] = FeatureHash.ofLower(form);
            shapes[i] = shape(form);
            casings[i] = pieces.is(i, Pieces.CAPITAL) ? casing(casing, form) : NONE;
        }
        match(new Matches(pieces, gazetteer));
        for (Candidate candidate : candidates) {
            read(candidate);
        }
    }

    private static int casing(Casing casing, String form) {
        int name = Math.min(MOST_COUNTED, casing.asName(form));
        int word = Math.min(MOST_COUNTED, casing.asWord(form.toLowerCase(Locale.ROOT)));
        return 1 + name * (MOST_COUNTED + 1) + word;
    }

    /** Kinds of letters in their order, neighbours of one kind taken together. */
    private static int shape(String form) {
        int shape = 1;
        int last = 0;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            int kind = kind(form.charAt(i));
            run = kind == last ? run + 1 : 0;
            if (run < 2) {
                shape = shape * 7 + kind;
            }
            last = kind;
        }
        return shape;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLowerCase(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return c == '.' ? 4 : c == '-' || c == '\'' ? 5 : 6;
    }

    private void match(Matches matches) {
        for (int s = 0; s < pieces.sentences(); s++) {
            int end = pieces.last(s);
            matches.within(end);
            for (int i = pieces.first(s); i < end; ) {
                int titled = matches.title(i);
                for (int k = i; k < i + titled; k++) {
                    titles[k] = true;
                }
                int length = matches.name(i);
                if (length > 0) {
                    int kind = matches.entry(i).orElseThrow().kind().ordinal();
                    place(known, i, i + length, kind);
                }
                i += Math.max(1, length);
            }
        }
    }

    private static void place(int[] column, int first, int last, int code) {
        for (int i = first; i < last; i++) {
            int place = last - first == 1 ? 0 : i == first ? 1 : i + 1 == last ? 2 : 3;
            column[i] = 1 + code * PLACES + place;
        }
    }

    private void read(Candidate c) {
        place(found, c.first, c.last, c.type == null ? 0 : 1 + c.type.ordinal());
        int best = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < c.scores.length; i++) {
            if (c.scores[i] > c.scores[best]) {
                second = c.scores[best];
                best = i;
            } else {
                second = Math.max(second, c.scores[i]);
            }
        }
        int margin = (int) Math.max(0, Math.min(MOST_MARGIN, c.scores[best] - second));
        for (int i = c.first; i < c.last; i++) {
            rules[i] = FeatureHash.of(c.rule);
            margins[i] = 1 + best * (MOST_MARGIN + 1) + margin;
        }
    }
}
