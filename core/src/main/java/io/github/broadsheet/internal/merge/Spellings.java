package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.resource.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Written names made comparable: without case, accents and marks, and in one spelling of names of other scripts. */
final class Spellings {

    private static final Map<String, String> WORDS = table("spellings.txt");
    private static final Map<String, String> ENDS = table("spelling-ends.txt");
    private static final int LONGEST_END =
            ENDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final int SHORTEST_STEM = 3;

    private Spellings() {}

    /** The words of a name in lower case, without accents, apostrophes and stops; a hyphen parts words. */
    static List<String> words(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(Character.toLowerCase(c));
            } else if (parts(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        boolean article = words.size() > 1 && words.get(0).equals("the");
        return article ? words.subList(1, words.size()) : words;
    }

    /** One word of a person's name in the spelling that stands for all. */
    static String person(String word) {
        String usual = WORDS.get(word);
        if (usual != null) {
            return usual;
        }
        for (int length = Math.min(LONGEST_END, word.length() - SHORTEST_STEM); length > 1; length--) {
            String end = ENDS.get(word.substring(word.length() - length));
            if (end != null) {
                return word.substring(0, word.length() - length) + end;
            }
        }
        return word;
    }

    /** Whether two words of five letters or more differ in one letter at most, one left out, added or exchanged. */
    static boolean isNear(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < 5 || longer - shorter > 1) {
            return false;
        }
        int from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return longer - from - back <= 1;
    }

    private static boolean parts(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        return !mark && c != '.' && c != '\'' && c != '’' && c != '‘' && c != '\u02bc' && c != '\u00ad';
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static Map<String, String> table(String file) {
        Map<String, String> table = new HashMap<>();
        for (WordList.Line line : WordList.lines(Spellings.class, file)) {
            if (table.put(line.column(0), line.column(1)) != null) {
                throw line.fault("second entry of: " + line.column(0));
            }
        }
        return Map.copyOf(table);
    }
}
