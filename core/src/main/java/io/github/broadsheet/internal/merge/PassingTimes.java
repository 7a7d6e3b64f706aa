package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Document;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimelineEntry;
import io.github.broadsheet.internal.resource.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The times that a document gives by the way, to say which thing it speaks of, and not when the deed of the sentence was
 * done: "the 2009 election", "March's vote", "Osterby, the largest port in 2015, …".
 */
final class PassingTimes {

    private static final int LONGEST_ASIDE = 120;
    private static final Set<String> DETERMINERS = words("determiner");
    private static final Set<String> OPENERS = words("clause");

    private final String text;
    private final TreeMap<Integer, TimeExpression> byBegin = new TreeMap<>();

    PassingTimes(Document document) {
        this.text = document.text();
        document.times().forEach(time -> byBegin.put(time.span().begin(), time));
    }

    private static Set<String> words(String role) {
        return WordList.lines(PassingTimes.class, "phrase-words.txt").stream()
                .filter(line -> line.column(1).equals(role))
                .map(line -> line.column(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the time that dates an entry is told by the way. */
    boolean has(TimelineEntry entry) {
        return byBegin.subMap(entry.span().begin(), entry.span().end()).values().stream()
                .filter(time -> time.value().equals(entry.value()))
                .limit(1)
                .anyMatch(time -> isPossessive(time.span()) || isBeforeNoun(time.span()) || isInAside(time.span()));
    }

    private boolean isPossessive(Span time) {
        String after = text.substring(time.end(), Math.min(text.length(), time.end() + 2));
        return isGenitive(after) || isGenitive(text.substring(time.begin(), time.end()));
    }

    private static boolean isGenitive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private boolean isBeforeNoun(Span time) {
        String next = time.end() < text.length() && text.charAt(time.end()) == ' ' ? wordAt(time.end() + 1) : "";
        return !next.isEmpty()
                && !next.endsWith("ed")
                && !FunctionWords.contains(Words.hash(next))
                && isDetermined(time.begin());
    }

    /** Whether "the", "its" or "the company's" stands before an offset. */
    private boolean isDetermined(int offset) {
        int end = offset - 1;
        if (end <= 0 || text.charAt(end) != ' ') {
            return false;
        }
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_ASIDE && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return DETERMINERS.contains(word) || isGenitive(word);
    }

    /** Whether it ends what stands between two commas, begins with a determiner and has no verb that can be seen. */
    private boolean isInAside(Span time) {
        if (time.end() >= text.length() || text.charAt(time.end()) != ',') {
            return false;
        }
        String before = text.substring(Math.max(0, time.begin() - LONGEST_ASIDE), time.begin());
        int comma = before.lastIndexOf(", ");
        String[] words = before.substring(comma + 1).strip().split(" ", -1);
        return comma >= 0
                && DETERMINERS.contains(words[0])
                && Arrays.stream(words).noneMatch(word -> OPENERS.contains(word) || word.endsWith("ed"));
    }

    private String wordAt(int begin) {
        int end = begin;
        while (end < text.length() && end - begin < LONGEST_ASIDE && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }
}
