package io.github.broadsheet.examples;

import io.github.broadsheet.analysis.Articles;
import java.util.function.Consumer;

/** Tells what could not be read as it comes up, and counts the articles that are missing for it. */
final class Problems implements Consumer<Articles.Problem> {

    private final Terminal out;
    private long skipped;

    /**
     * Nothing has been told yet.
     *
     * @param out where to tell it
     */
    Problems(Terminal out) {
        this.out = out;
    }

    @Override
    public void accept(Articles.Problem problem) {
        out.line(problem + (problem.skipped() ? " (skipped)" : ""));
        if (problem.skipped()) {
            skipped++;
        }
    }

    /** Tells how many were skipped, if any, and says what the exit status is to be: 1 if any, else 0. */
    int status() {
        if (skipped > 0) {
            out.line(skipped + " skipped");
        }
        return skipped > 0 ? 1 : 0;
    }
}
