package io.github.broadsheet.internal.article;

/** A line that is a quotation with the name of its speaker behind a dash: {@code "It is a long game." - Lena Brandt}. */
final class SignedQuote {

    private static final String OPENING = "\"\u201C\u201E\u00AB\u2018";
    private static final String CLOSING = "\"\u201D\u00BB\u2019";
    private static final String DASHES = "-\u2013\u2014\u2015";
    private static final int LONGEST_SIGNATURE = 60;

    private SignedQuote() {}

    static boolean is(Line line) {
        int dash = lastDash(line);
        if (line.length() < 2 || OPENING.indexOf(line.source.at(line.begin)) < 0 || dash < 0) {
            return false;
        }
        int before = dash - 1;
        while (before > line.begin && line.source.at(before) == ' ') {
            before--;
        }
        int after = dash + 1;
        while (after < line.end && line.source.at(after) == ' ') {
            after++;
        }
        return before > line.begin
                && CLOSING.indexOf(line.source.at(before)) >= 0
                && after < line.end
                && Character.isUpperCase(line.source.at(after));
    }

    /** The dash nearest to the end that stands after a blank or a closing mark, -1 if the rest is longer than a name. */
    private static int lastDash(Line line) {
        for (int i = line.end - 1; i > line.begin && line.end - i <= LONGEST_SIGNATURE; i--) {
            char before = line.source.at(i - 1);
            boolean apart = before == ' ' || CLOSING.indexOf(before) >= 0;
            if (apart && DASHES.indexOf(line.source.at(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
