package io.github.broadsheet.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the word lists and tables that ship with the library.
 *
 * <p>A list is a UTF-8 text file beside the class that uses it: one entry a line, columns parted by one tab, blank lines
 * and lines that begin with {@code #} left out. Nothing is kept here: whoever needs a list loads it once, into a static
 * final field.
 *
 * <pre>{@code
 * private static final Set<String> TITLES = WordList.set(HonorificReader.class, "titles.txt");
 * }</pre>
 */
public final class WordList {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private WordList() {}

    /**
     * One entry of a list.
     *
     * @param file the path of the file, for messages
     * @param number the number of the line in the file, from 1
     * @param columns the columns, at least one, none of them empty
     */
    public record Line(String file, int number, List<String> columns) {

        /** Keeps a copy of the columns. */
        public Line {
            Objects.requireNonNull(file, "file");
            columns = List.copyOf(columns);
        }

        /**
         * The text of a column.
         *
         * @param index which column, from 0
         * @return its text, never empty
         * @throws IllegalStateException if the line has no such column; the message names file and line
         */
        public String column(int index) {
            if (index >= columns.size()) {
                throw fault("column " + (index + 1) + " is missing");
            }
            return columns.get(index);
        }

        /**
         * The whole number in a column.
         *
         * @param index which column, from 0
         * @return its value
         * @throws IllegalStateException if there is no such column or no number in it; the message names file and line
         */
        public int integer(int index) {
            String text = column(index);
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw fault("not a whole number: " + text);
            }
        }

        /**
         * What to throw for a fault that the user of the list finds in this line.
         *
         * @param what what is wrong with it
         * @return an exception whose message names file and line
         */
        public IllegalStateException fault(String what) {
            return WordList.fault(file, number, what);
        }
    }

    /**
     * Reads a list in file order.
     *
     * @param anchor the class beside which the file lies
     * @param name the name of the file, relative to that class
     * @return its entries, without comments and blank lines
     * @throws IllegalStateException if the file is missing, is not UTF-8, or has an empty or padded column; the message
     *     names file and line
     */
    public static List<Line> lines(Class<?> anchor, String name) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(name, "name");
        String file = anchor.getPackageName().replace('.', '/') + "/" + name;
        return parse(file, bytes(anchor, name, file));
    }

    /**
     * Reads a list of one column as a set that keeps the file's order.
     *
     * @param anchor the class beside which the file lies
     * @param name the name of the file, relative to that class
     * @return its entries, unmodifiable
     * @throws IllegalStateException if {@link #lines} would throw, a line has more than one column, or an entry comes
     *     twice; the message names file and line
     */
    public static Set<String> set(Class<?> anchor, String name) {
        Set<String> entries = new LinkedHashSet<>();
        for (Line line : lines(anchor, name)) {
            if (line.columns().size() > 1) {
                throw line.fault("one column expected, found " + line.columns().size());
            }
            if (!entries.add(line.column(0))) {
                throw line.fault("second entry of: " + line.column(0));
            }
        }
        return Collections.unmodifiableSet(entries);
    }

    /**
     * Reads the entries of a file's content.
     *
     * @param file the name of the file, for messages
     * @param content its bytes
     * @return its entries, without comments and blank lines
     * @throws IllegalStateException if it is not UTF-8, or has an empty or padded column; the message names file and line
     */
    public static List<Line> parse(String file, byte[] content) {
        String text = decode(file, content);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int begin = 0; begin < text.length(); ) {
            int newline = text.indexOf('\n', begin);
            int next = newline < 0 ? text.length() : newline + 1;
            int end = newline < 0 ? text.length() : newline;
            if (end > begin && text.charAt(end - 1) == '\r') {
                end--;
            }
            number++;
            String entry = text.substring(begin, end);
            if (!entry.isBlank() && entry.charAt(0) != '#') {
                lines.add(new Line(file, number, columns(file, number, entry)));
            }
            begin = next;
        }
        return Collections.unmodifiableList(lines);
    }

    private static List<String> columns(String file, int number, String entry) {
        if (entry.charAt(0) == BYTE_ORDER_MARK) {
            throw fault(file, number, "begins with a byte order mark");
        }
        List<String> columns = new ArrayList<>(2);
        int begin = 0;
        while (begin <= entry.length()) {
            int tab = entry.indexOf('\t', begin);
            int end = tab < 0 ? entry.length() : tab;
            String column = entry.substring(begin, end);
            if (column.isEmpty()) {
                throw fault(file, number, "column " + (columns.size() + 1) + " is empty");
            }
            if (Character.isWhitespace(column.charAt(0))
                    || Character.isWhitespace(column.charAt(column.length() - 1))) {
                throw fault(file, number, "column " + (columns.size() + 1) + " begins or ends with a space");
            }
            columns.add(column);
            begin = end + 1;
        }
        return columns;
    }

    private static String decode(String file, byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            int number = 1;
            for (int i = 0; i < in.position(); i++) {
                number += content[i] == '\n' ? 1 : 0;
            }
            throw fault(file, number, "is not UTF-8");
        }
        return out.flip().toString();
    }

    /**
     * The words of a text, parted by blanks.
     *
     * @param text the text
     * @return its words, none of them empty
     */
    public static List<String> words(String text) {
        Objects.requireNonNull(text, "text");
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > begin) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private static byte[] bytes(Class<?> anchor, String name, String file) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(file + ": no such resource");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(file + ": cannot be read", e);
        }
    }

    private static IllegalStateException fault(String file, int number, String what) {
        return new IllegalStateException(file + ":" + number + ": " + what);
    }
}
