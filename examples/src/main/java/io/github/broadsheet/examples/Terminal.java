package io.github.broadsheet.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Headings and two columns of wrapped text for a terminal, in UTF-8 whatever the locale, so that quotation marks stay. */
final class Terminal {

    private static final int WIDTH = 100;
    private static final int LABEL = 26;
    private static final String INDENT = "  ";
    private static final Terminal OUTPUT = new Terminal(stream(FileDescriptor.out));
    private static final Terminal ERRORS = new Terminal(stream(FileDescriptor.err));

    private final PrintStream stream;

    /**
     * A terminal that prints to a stream.
     *
     * @param stream where to
     */
    Terminal(PrintStream stream) {
        this.stream = stream;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Standard output. */
    static Terminal output() {
        return OUTPUT;
    }

    /** Standard error. */
    static Terminal errors() {
        return ERRORS;
    }

    /** Prints a line as it is. */
    void line(String text) {
        stream.println(text);
    }

    /** Prints a heading with a rule below, after a blank line. */
    void heading(String text) {
        String line = shortened(text, WIDTH);
        stream.println();
        stream.println(line);
        stream.println("─".repeat(line.length()));
    }

    /** Prints the title of a part, after a blank line. */
    void part(String title) {
        stream.println();
        stream.println(title);
    }

    /** Prints a label and, to the right of it, a text on as many lines as it needs; a long label stands on its own line. */
    void row(String label, String text) {
        StringBuilder line = new StringBuilder(INDENT).append(shortened(label, WIDTH - INDENT.length()));
        if (line.length() > LABEL - 2) {
            stream.println(line);
            line.setLength(0);
        }
        line.append(" ".repeat(LABEL - line.length()));
        for (String word : oneLine(text).split(" ", -1)) {
            if (line.length() > LABEL && line.length() + word.length() > WIDTH) {
                stream.println(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(LABEL));
            }
            line.append(word).append(' ');
        }
        stream.println(line.toString().stripTrailing());
    }

    /** Prints a label and, to the right of it, as much of a text as fits on the line. */
    void brief(String label, String text) {
        row(label, shortened(text, WIDTH - LABEL));
    }

    private static String shortened(String text, int length) {
        String line = oneLine(text);
        return line.length() <= length ? line : line.substring(0, length - 1).stripTrailing() + "…";
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().split("[\\s\\u00A0]+", -1));
    }
}
