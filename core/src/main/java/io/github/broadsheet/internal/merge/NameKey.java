package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.KnownNames;
import java.io.Serializable;
import java.util.List;

/**
 * What two names of one type must share to be one name.
 *
 * @param type what the name names
 * @param text the words joined: "kimjongun" for "Kim Jong-un" and "Kim Jong Un", "unitedstates" for "the U.S."
 * @param words the words apart
 */
record NameKey(EntityType type, String text, List<String> words) implements Serializable {

    /** The key of a written name; without words if it has no letter or digit. */
    static NameKey of(EntityType type, String name) {
        boolean person = type == EntityType.PERSON;
        List<String> words = person
                ? Spellings.words(name).stream().map(Spellings::person).toList()
                : Spellings.words(KnownNames.usual(name).orElse(name));
        String text = String.join("", words);
        if (type == EntityType.NORP && text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")) {
            text = text.substring(0, text.length() - 1);
        }
        return new NameKey(type, text, List.copyOf(words));
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The words between the first and the last. */
    List<String> middle() {
        return words.size() > 2 ? words.subList(1, words.size() - 1) : List.of();
    }

    /** Whether the words between do not contradict each other: equal, left out, or initials. */
    boolean agreesInMiddle(NameKey other) {
        List<String> mine = middle();
        List<String> theirs = other.middle();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        boolean same = mine.size() == theirs.size();
        for (int i = 0; same && i < mine.size(); i++) {
            same = isSameOrInitial(mine.get(i), theirs.get(i));
        }
        return same;
    }

    private static boolean isSameOrInitial(String a, String b) {
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        return initial || a.equals(b);
    }

    /** Two to six capitals, with or without stops. */
    static boolean isAcronym(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '.') {
                return false;
            }
        }
        return capitals >= 2 && capitals <= 6;
    }
}
