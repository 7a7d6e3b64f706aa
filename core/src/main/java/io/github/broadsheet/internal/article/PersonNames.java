package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.resource.WordList;
import java.util.Locale;
import java.util.Set;

/** Says whether a few words have the shape of a person's name, or name an agency or desk. */
final class PersonNames {

    private static final Set<String> PARTICLES = WordList.set(PersonNames.class, "name-particles.txt");
    private static final Set<String> NEVER = WordList.set(PersonNames.class, "not-in-names.txt");
    private static final Set<String> AGENCIES = WordList.set(PersonNames.class, "agencies.txt");
    private static final Set<String> ROLES = WordList.set(PersonNames.class, "author-roles.txt");
    private static final Set<String> DESKS = WordList.set(PersonNames.class, "desks.txt");
    private static final int MOST_WORDS = 5;

    private PersonNames() {}

    /** Whether the text is two to five capitalised words, particles apart, none of which is an everyday word of pages. */
    static boolean isPerson(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length < 2 || words.length > MOST_WORDS || isAgency(text)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String folded = word.toLowerCase(Locale.ROOT);
            boolean particle = PARTICLES.contains(folded);
            if (NEVER.contains(folded) || !(particle || isNameWord(word))) {
                return false;
            }
            capitals += particle ? 0 : 1;
        }
        return capitals >= 2 || (capitals == 1 && words.length >= 2 && !PARTICLES.contains(words[words.length - 1]));
    }

    /**
     * The length of the person's name that the text begins with, or 0: the words up to the first that no name holds. Where
     * the text is only two or three words, the surname may be written small, as some sign.
     */
    static int personAtStart(String text) {
        if (isPerson(text)) {
            return text.length();
        }
        int end = 0;
        int at = 0;
        int words = 0;
        while (at < text.length() && words < MOST_WORDS) {
            int from = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            words++;
            if (words >= 2 && isPerson(text.substring(0, at))) {
                end = at;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (from == at) {
                break;
            }
        }
        return end > 0 ? end : smallSurname(text) ? text.length() : 0;
    }

    private static boolean smallSurname(String text) {
        String[] words = text.split("\\s+", -1);
        return words.length == 2
                && isSingleName(words[0])
                && !NEVER.contains(words[1])
                && words[1].chars().allMatch(Character::isLetter);
    }

    /** Whether the text says what an author is: its last word is a role. */
    static boolean isRole(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return ROLES.contains(last);
    }

    /** Whether the text names a desk of a paper: its last word says so. */
    static boolean isDesk(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return DESKS.contains(last);
    }

    /** Whether the text is one word that can be a name where the context says that a name follows. */
    static boolean isSingleName(String text) {
        String word = text.strip();
        return word.indexOf(' ') < 0
                && isNameWord(word)
                && word.length() >= 3
                && !NEVER.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isAgency(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return AGENCIES.contains(folded) || (folded.startsWith("the ") && AGENCIES.contains(folded.substring(4)));
    }

    /** The word count of the agency that the text ends in, after a name, or 0. */
    static int agencyAtEnd(String[] words) {
        for (int length = Math.min(4, words.length - 1); length >= 1; length--) {
            String tail = String.join(" ", java.util.List.of(words).subList(words.length - length, words.length));
            if (isAgency(tail)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isNameWord(String word) {
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inner = c == '.' || c == '-' || c == '\'' || c == '\u2019' || c == '\u2011';
            if (!Character.isLetter(c) && !inner && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return !(word.endsWith(".") && word.length() > 4);
    }
}
