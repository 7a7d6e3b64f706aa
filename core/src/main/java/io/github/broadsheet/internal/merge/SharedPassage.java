package io.github.broadsheet.internal.merge;

import java.io.Serializable;
import java.util.List;

/**
 * A passage of one document and one of another that are the same text; the ends are half-open word indexes.
 *
 * @param a the document that comes first, by index
 * @param b the other document, by index
 * @param equal how many words are the same
 * @param edits stretches of words that stand for each other: begin and end in a, begin and end in b
 */
record SharedPassage(int a, int aFrom, int aTo, int b, int bFrom, int bTo, int equal, List<int[]> edits)
        implements Serializable {

    double similarity() {
        return 2.0 * equal / (aTo - aFrom + bTo - bFrom);
    }
}
