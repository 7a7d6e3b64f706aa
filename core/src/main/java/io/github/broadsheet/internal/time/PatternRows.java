package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.List;

/** Unrolls a pattern's choices, and what may be missing, into rows of places. */
final class PatternRows {

    private static final int MOST = 2000;

    private final List<String> items;
    private int at;

    private PatternRows(List<String> items) {
        this.items = items;
    }

    /** All ways to write a pattern; throws IllegalArgumentException if it is not well formed. */
    static List<List<String>> read(String notation) {
        PatternRows reader = new PatternRows(WordList.words(notation));
        List<List<String>> rows = reader.alternatives();
        if (reader.at < reader.items.size()) {
            throw new IllegalArgumentException("unexpected: " + reader.items.get(reader.at));
        }
        return rows;
    }

    private List<List<String>> alternatives() {
        List<List<String>> rows = new ArrayList<>(row());
        while (at < items.size() && items.get(at).equals("|")) {
            at++;
            rows.addAll(row());
        }
        return rows;
    }

    private List<List<String>> row() {
        List<List<String>> rows = List.of(List.of());
        while (at < items.size() && !items.get(at).equals("|") && !items.get(at).startsWith(")")) {
            rows = append(rows, next());
        }
        return rows;
    }

    private List<List<String>> next() {
        String item = items.get(at++);
        List<List<String>> choices = new ArrayList<>();
        boolean optional = item.length() > 1 && item.endsWith("?");
        if (item.equals("(")) {
            choices.addAll(alternatives());
            if (at == items.size()) {
                throw new IllegalArgumentException("no closing bracket");
            }
            optional = items.get(at++).equals(")?");
        } else {
            choices.add(List.of(optional ? item.substring(0, item.length() - 1) : item));
        }
        if (optional) {
            choices.add(List.of());
        }
        return choices;
    }

    private static List<List<String>> append(List<List<String>> rows, List<List<String>> choices) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> row : rows) {
            for (List<String> choice : choices) {
                List<String> both = new ArrayList<>(row);
                both.addAll(choice);
                longer.add(both);
            }
        }
        if (longer.size() > MOST) {
            throw new IllegalArgumentException("too many ways to write one pattern");
        }
        return longer;
    }
}
