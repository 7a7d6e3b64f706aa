package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.text.SourceText;

/**
 * A line of the text that is not blank, or several hard-wrapped lines that are one paragraph, without the white space
 * around it.
 */
final class Line {

    final SourceText source;
    final int begin;
    final int end;
    /** Whether a blank line, or the start of the text, stands before it. */
    final boolean afterBlank;

    Line(SourceText source, int begin, int end, boolean afterBlank) {
        this.source = source;
        this.begin = begin;
        this.end = end;
        this.afterBlank = afterBlank;
    }

    int length() {
        return end - begin;
    }

    String text() {
        return source.cut(begin, end);
    }

    Line joinedWith(Line next) {
        return new Line(source, begin, next.end, afterBlank);
    }
}
