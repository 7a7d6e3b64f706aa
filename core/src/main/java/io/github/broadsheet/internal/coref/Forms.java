package io.github.broadsheet.internal.coref;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Written forms of names, made comparable. */
final class Forms {

    private static final int LONG_WORD = 5;

    private Forms() {}

    /** The text with every stretch of white space as one space. */
    static String oneLine(String text) {
        return String.join(" ", words(text));
    }

    /** The words between white space. */
    static List<String> words(String text) {
        String[] parts = text.strip().split("[\\s\\u00a0]+", -1);
        return List.of(parts);
    }

    /** Without case, accents, hyphens, stops and apostrophes; "the" at the front left out. */
    static String key(String form) {
        String plain = isAscii(form) ? form : Normalizer.normalize(form, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        String lower = key.toString().strip();
        String bare = lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
        return bare.isEmpty() ? form.toLowerCase(Locale.ROOT) : bare;
    }

    private static boolean isAscii(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The first letters of the words with capitals, and of their parts: TTP of "Tehrik-e-Taliban Pakistan". */
    static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                boolean begins = i == 0 || word.charAt(i - 1) == '-';
                if (begins && Character.isUpperCase(word.charAt(i))) {
                    letters.append(Character.toLowerCase(word.charAt(i)));
                }
            }
        }
        return letters.toString();
    }

    /** Whether two long words differ in one letter: transliterations such as "Sergey" and "Sergei". */
    static boolean isVariant(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < LONG_WORD || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < Math.min(a.length(), b.length()) - from
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return from > 0 && Math.max(a.length(), b.length()) - from - back <= 1;
    }
}
