package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rules.
 *
 * <pre>
 * words last last|past
 *
 * rule  last-unit
 * match &#64;last {unit1}
 * value RELATIVE unit={unit1} offset=-1
 * yes   They met [last week]. &#64;2024-03-14 = 2024-W10
 * no    The week was long.
 * </pre>
 *
 * A rule may have several {@code match} lines. One without a {@code yes} or without a {@code no} does not load.
 */
final class RuleFile {

    private final PatternReader patterns;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable Draft draft;

    private RuleFile(PatternReader patterns) {
        this.patterns = patterns;
    }

    /** The rules of a file, in its order; throws IllegalStateException, naming file and line, if one is at fault. */
    static List<Rule> load(String file, PatternReader patterns) {
        return parse(WordList.lines(RuleFile.class, file), patterns);
    }

    /** The rules of the lines of a file. */
    static List<Rule> parse(List<WordList.Line> lines, PatternReader patterns) {
        RuleFile reader = new RuleFile(patterns);
        for (WordList.Line line : lines) {
            try {
                reader.read(line);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw line.fault(String.valueOf(e.getMessage()));
            }
        }
        reader.close();
        return List.copyOf(reader.rules);
    }

    private void read(WordList.Line line) {
        String[] halves = line.column(0).split(" ", 2);
        if (halves.length < 2) {
            throw new IllegalArgumentException("a key and a text are wanted");
        }
        String text = halves[1].stripLeading();
        switch (halves[0]) {
            case "words" -> define(text);
            case "rule" -> {
                close();
                draft = new Draft(line, text);
            }
            case "match" -> current().matches.addAll(patterns.read(text));
            case "value" -> current().value = RuleValue.parse(text);
            case "yes" -> current().yes.add(example(text));
            case "no" -> current().no.add(text);
            default -> throw new IllegalArgumentException("no such key: " + halves[0]);
        }
    }

    private void define(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a name and words are wanted");
        }
        patterns.define(text.substring(0, space), text.substring(space + 1).strip());
    }

    private Draft current() {
        if (draft == null) {
            throw new IllegalArgumentException("a rule must begin first");
        }
        return draft;
    }

    private void close() {
        if (draft != null) {
            if (!names.add(draft.name)) {
                throw draft.line.fault("second rule of the name " + draft.name);
            }
            rules.add(draft.rule());
            draft = null;
        }
    }

    private static Rule.Yes example(String text) {
        int open = text.indexOf('[');
        int close = text.indexOf(']', open + 1);
        int equals = text.lastIndexOf(" = ");
        if (open < 0 || close < 0 || equals < close) {
            throw new IllegalArgumentException("not 'text [words] text @date = value': " + text);
        }
        int at = text.lastIndexOf(" @", equals);
        boolean dated = at > close;
        Optional<LocalDate> written = dated
                ? Optional.of(LocalDate.parse(text.substring(at + 2, equals).strip()))
                : Optional.empty();
        return new Rule.Yes(
                text.substring(0, open),
                text.substring(open + 1, close),
                text.substring(close + 1, dated ? at : equals),
                written,
                text.substring(equals + 3));
    }

    /** A rule while it is being read. */
    private static final class Draft {

        private final WordList.Line line;
        private final String name;
        private final List<Pattern> matches = new ArrayList<>();
        private final List<Rule.Yes> yes = new ArrayList<>();
        private final List<String> no = new ArrayList<>();
        private @Nullable RuleValue value;

        Draft(WordList.Line line, String name) {
            this.line = line;
            this.name = name;
        }

        Rule rule() {
            if (value == null || matches.isEmpty()) {
                throw line.fault("rule " + name + " needs a match and a value");
            }
            if (yes.isEmpty() || no.isEmpty()) {
                throw line.fault("rule " + name + " needs an example that it matches and one that it does not");
            }
            for (String wanted : value.names()) {
                if (matches.stream().allMatch(pattern -> pattern.place(wanted) < 0)) {
                    throw line.fault("rule " + name + " has no {" + wanted + "} in its matches");
                }
            }
            String base = value.base();
            if (!base.isEmpty() && matches.stream().anyMatch(pattern -> pattern.place(base) < 0)) {
                throw line.fault("rule " + name + " has a match without {" + base + "}");
            }
            return new Rule(name, line.file() + ":" + line.number(), matches, value, yes, no);
        }
    }
}
