package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.tag.FeatureHash;
import io.github.broadsheet.internal.tag.Features;

/** The features by which the model of names knows a piece: itself, its neighbours, and what lists and rules say of them. */
final class NameFeatures {

    private static final int EDGE = 0x5bd1e995;
    private static final int LONGEST_RUN = 8;

    private final Pieces pieces;
    private final PieceCodes codes;
    private final Features out;
    private int first;
    private int last;
    private boolean headline;
    private int runFirst;
    private int runLast;

    NameFeatures(Pieces pieces, PieceCodes codes, Features out) {
        this.pieces = pieces;
        this.codes = codes;
        this.out = out;
    }

    /** Fills in the features of a stretch of pieces within one sentence. */
    void read(int sentence, int from, int to) {
        out.clear();
        first = from;
        last = to;
        headline = pieces.isHeadlineStyle(sentence);
        runFirst = from;
        runLast = from;
        for (int i = from; i < to; i++) {
            out.next();
            basic(i);
            if (isNear(i)) {
                neighbours(i);
                affixes(i);
                lists(i);
                run(i);
            }
        }
    }

    private boolean isNear(int i) {
        return isName(i) || isName(i - 1) || isName(i + 1);
    }

    private boolean isName(int i) {
        return i >= first && i < last && (pieces.is(i, Pieces.CAPITAL) || codes.found[i] != PieceCodes.NONE);
    }

    private int at(int[] column, int i) {
        return i < first || i >= last ? EDGE : column[i];
    }

    private void basic(int i) {
        out.add(1, codes.lowers[i]);
        out.add(2, codes.shapes[i]);
        out.add(3, state(i));
        out.add(4, codes.found[i]);
        out.add(5, 0);
    }

    private int state(int i) {
        return (pieces.is(i, Pieces.CAPITAL) ? 1 : 0)
                | (pieces.is(i, Pieces.INITIAL) ? 2 : 0)
                | (headline ? 4 : 0)
                | (pieces.is(i, Pieces.GLUED) ? 8 : 0)
                | (codes.titles[i] ? 16 : 0);
    }

    private void neighbours(int i) {
        int before = at(codes.lowers, i - 1);
        int behind = at(codes.lowers, i + 1);
        out.add(10, codes.forms[i]);
        out.add(11, before);
        out.add(12, behind);
        out.add(13, at(codes.lowers, i - 2));
        out.add(14, at(codes.lowers, i + 2));
        out.add(15, FeatureHash.mix(before, codes.lowers[i]));
        out.add(16, FeatureHash.mix(codes.lowers[i], behind));
        out.add(17, FeatureHash.mix(before, behind));
        int left = at(codes.shapes, i - 1);
        int right = at(codes.shapes, i + 1);
        out.add(18, left);
        out.add(19, right);
        out.add(20, FeatureHash.mix(FeatureHash.mix(left, codes.shapes[i]), right));
        out.add(21, FeatureHash.mix(codes.shapes[i], state(i)));
    }

    private void affixes(int i) {
        String form = pieces.form(i);
        int length = form.length();
        for (int n = 1; n <= 4; n++) {
            if (n < length) {
                out.add(30 + n, FeatureHash.of(form, 0, n));
                out.add(35 + n, FeatureHash.of(form, length - n, length));
            }
        }
    }

    private void lists(int i) {
        int state = state(i);
        for (int o = -1; o <= 1; o++) {
            if (i + o < first || i + o >= last) {
                continue;
            }
            for (long bits = pieces.classes(i + o) & ~WordClass.STORM.bit(); bits != 0; bits &= bits - 1) {
                int bit = Long.numberOfTrailingZeros(bits);
                out.add(40 + o, bit);
                if (o == 0) {
                    out.add(42, bit * 64 + state);
                }
            }
            out.add(44 + o, codes.known[i + o]);
            out.add(47 + o, codes.found[i + o]);
        }
        out.add(50, FeatureHash.mix(codes.found[i], state));
        out.add(51, FeatureHash.mix(codes.found[i], codes.rules[i]));
        out.add(52, FeatureHash.mix(codes.found[i], codes.margins[i]));
        out.add(53, FeatureHash.mix(codes.found[i], codes.casings[i]));
        out.add(54, codes.casings[i]);
        out.add(55, FeatureHash.mix(codes.found[i], at(codes.found, i + 1)));
        out.add(56, FeatureHash.mix(codes.found[i], at(codes.found, i - 1)));
        out.add(57, FeatureHash.mix(codes.found[i], at(codes.lowers, i - 1)));
        out.add(58, FeatureHash.mix(codes.found[i], at(codes.lowers, i + 1)));
    }

    /** The capitalised words that a piece stands among: its first and last word, and what stands around them. */
    private void run(int i) {
        if (!isName(i)) {
            return;
        }
        if (i >= runLast) {
            runFirst = i;
            runLast = i + 1;
            while (runLast < last && runLast - runFirst < LONGEST_RUN && isName(runLast)) {
                runLast++;
            }
        }
        int length = runLast - runFirst;
        int place = Math.min(i - runFirst, 3) * 4 + Math.min(runLast - 1 - i, 3);
        out.add(60, codes.lowers[runFirst]);
        out.add(61, codes.lowers[runLast - 1]);
        out.add(62, at(codes.lowers, runFirst - 1));
        out.add(63, at(codes.lowers, runLast));
        out.add(64, length * 16 + place);
        out.add(65, FeatureHash.mix(place, at(codes.lowers, runFirst - 1)));
        out.add(66, FeatureHash.mix(place, at(codes.lowers, runLast)));
        out.add(67, FeatureHash.mix(place, codes.lowers[runLast - 1]));
        out.add(68, FeatureHash.mix(place, codes.found[i]));
    }
}
