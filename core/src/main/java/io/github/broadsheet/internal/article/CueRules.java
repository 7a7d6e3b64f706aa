package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The set phrases of news pages, read from {@code cues.rules}: groups of {@code match} lines under a {@code rule} line,
 * each with the cue it gives, and with lines that it must and must not match.
 */
final class CueRules {

    /** Words looked at from either end of a long line. */
    private static final int EDGE = 16;

    /** One rule of the file. */
    record Rule(String name, Cue cue, int mostWords, List<CuePattern> patterns, List<String> yes, List<String> no) {}

    private record Entry(Rule rule, CuePattern pattern) {}

    private final List<Rule> rules;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> byAnyWord = new ArrayList<>();

    private CueRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            for (CuePattern pattern : rule.patterns()) {
                index(new Entry(rule, pattern));
            }
        }
    }

    private void index(Entry entry) {
        var first = entry.pattern().firstWords();
        if (first.isEmpty()) {
            byAnyWord.add(entry);
        }
        for (String word : first) {
            byFirstWord.computeIfAbsent(word, any -> new ArrayList<>()).add(entry);
        }
    }

    static CueRules load(String resource) {
        List<Rule> rules = new ArrayList<>();
        Draft draft = null;
        for (WordList.Line line : WordList.lines(CueRules.class, resource)) {
            String[] parts = line.column(0).split(" ", 2);
            if (parts[0].equals("rule")) {
                if (draft != null) {
                    rules.add(draft.finish(resource));
                }
                draft = new Draft(parts[1], line.number());
            } else if (draft == null || parts.length < 2) {
                throw new IllegalStateException(resource + ":" + line.number() + ": expected 'rule NAME'");
            } else {
                draft.add(parts[0], parts[1], resource, line.number());
            }
        }
        if (draft != null) {
            rules.add(draft.finish(resource));
        }
        return new CueRules(rules);
    }

    List<Rule> rules() {
        return rules;
    }

    /** The cues that the words of a line give. */
    EnumSet<Cue> cues(CharSequence text, int begin, int end) {
        EnumSet<Cue> found = EnumSet.noneOf(Cue.class);
        List<String> head = words(text, begin, end, EDGE);
        boolean whole = head.size() <= EDGE;
        if (whole) {
            match(head, 0, head.size(), found);
        } else {
            match(head, 0, 1, found);
            List<String> tail = lastWords(text, begin, end);
            match(tail, 1, tail.size(), found);
        }
        return found;
    }

    /** Whether a rule matches a line, for the examples of the rules. */
    boolean matches(Rule rule, String line) {
        return cues(line, 0, line.length()).contains(rule.cue());
    }

    private void match(List<String> words, int from, int to, EnumSet<Cue> found) {
        for (int at = from; at < to; at++) {
            for (Entry entry : byFirstWord.getOrDefault(words.get(at), List.of())) {
                accept(entry, words, at, found);
            }
            for (Entry entry : byAnyWord) {
                accept(entry, words, at, found);
            }
        }
    }

    private static void accept(Entry entry, List<String> words, int at, EnumSet<Cue> found) {
        if (!found.contains(entry.rule().cue())
                && words.size() <= entry.rule().mostWords()
                && entry.pattern().matchesAt(words, at)) {
            found.add(entry.rule().cue());
        }
    }

    /** The words of a stretch in small letters, apostrophes left out, up to one more than the limit. */
    static List<String> words(CharSequence text, int begin, int end, int limit) {
        List<String> words = new ArrayList<>();
        int at = begin;
        while (at < end && words.size() <= limit) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int from = at;
                while (at < end && isWordPart(text.charAt(at))) {
                    at++;
                }
                words.add(fold(text, from, at));
            } else {
                if (c == ':' || c == '|' || c == '\u00a9' || c == '@') {
                    words.add(String.valueOf(c));
                }
                at++;
            }
        }
        return words;
    }

    private static List<String> lastWords(CharSequence text, int begin, int end) {
        int from = Math.max(begin, end - EDGE * 8);
        while (from > begin && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        List<String> words = words(text, from, end, Integer.MAX_VALUE - 1);
        List<String> tail = new ArrayList<>(words.subList(Math.max(0, words.size() - EDGE), words.size()));
        tail.add(0, "");
        return tail;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    private static String fold(CharSequence text, int begin, int end) {
        String word = text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
        return word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0
                ? word
                : word.replace("'", "").replace("\u2019", "");
    }

    /** A rule while it is being read. */
    private static final class Draft {
        private final String name;
        private final int line;
        private int mostWords = EDGE + 1;
        private final List<Cue> cue = new ArrayList<>();
        private final List<CuePattern> patterns = new ArrayList<>();
        private final List<String> yes = new ArrayList<>();
        private final List<String> no = new ArrayList<>();

        Draft(String name, int line) {
            this.name = name;
            this.line = line;
        }

        void add(String key, String value, String resource, int number) {
            switch (key) {
                case "cue" -> cue.add(Cue.valueOf(value));
                case "most-words" -> mostWords = Integer.parseInt(value);
                case "match" -> patterns.add(CuePattern.parse(value));
                case "yes" -> yes.add(value);
                case "no" -> no.add(value);
                default -> throw new IllegalStateException(resource + ":" + number + ": unknown key '" + key + "'");
            }
        }

        Rule finish(String resource) {
            if (cue.size() != 1 || patterns.isEmpty() || yes.isEmpty() || no.isEmpty()) {
                throw new IllegalStateException(
                        resource + ":" + line + ": rule " + name + " needs one cue, a match, a yes and a no");
            }
            return new Rule(name, cue.get(0), mostWords, patterns, yes, no);
        }
    }
}
