package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.resource.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two names may stand for one thing, or one for a part of the other: then no difference is made of them. In doubt
 * they may.
 */
final class NameKin {

    private static final int MOST_FORMS = 8;
    private static final int SHORTEST_VARIANT = 4;
    private static final int LONGEST_VARIANT = 60;
    private static final int LETTERS_A_SLIP = 3;
    private static final Set<List<String>> PARTS = WordList.lines(NameKin.class, "parts.txt").stream()
            .map(line -> List.of(line.column(0), line.column(1)))
            .collect(Collectors.toUnmodifiableSet());

    private NameKin() {}

    /** Whether two names of different entities of one type have nothing to do with each other. */
    static boolean areStrangers(NamedPlace a, NamedPlace b) {
        Cast.Figure mine = a.figure();
        Cast.Figure theirs = b.figure();
        if (mine.type() != theirs.type() || mine.id().equals(theirs.id())) {
            return false;
        }
        if (mine.type() == EntityType.LOCATION && !areOnOneLevel(mine, theirs)) {
            return false;
        }
        return areKnownApart(mine, theirs)
                || (!mayBeOne(mine.type(), a.names(), b.names()) && !isInRole(a, b) && !isInRole(b, a));
    }

    /** A country is no other country, but a city lies in one, and a place that is not known may lie in one that is. */
    private static boolean areOnOneLevel(Cast.Figure a, Cast.Figure b) {
        Optional<String> mine = KnownNames.usual(a.name());
        Optional<String> theirs = KnownNames.usual(b.name());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() && theirs.isEmpty();
        }
        List<String> nouns = KnownNames.nouns(a.name());
        return KnownNames.nouns(b.name()).stream().anyMatch(nouns::contains)
                && (a.country() == 0 || a.country() != b.country())
                && !PARTS.contains(List.of(mine.get(), theirs.get()))
                && !PARTS.contains(List.of(theirs.get(), mine.get()));
    }

    private static boolean areKnownApart(Cast.Figure a, Cast.Figure b) {
        Optional<String> mine = KnownNames.usual(a.name());
        Optional<String> theirs = KnownNames.usual(b.name());
        if (a.type() == EntityType.PERSON || mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        List<String> words = Spellings.words(mine.get());
        List<String> others = Spellings.words(theirs.get());
        return !words.containsAll(others) && !others.containsAll(words);
    }

    /** Whether a name of one shares a word or nearly one with a name of the other, or abbreviates it. */
    static boolean mayBeOne(EntityType type, List<String> names, List<String> others) {
        return names.stream()
                .limit(MOST_FORMS)
                .anyMatch(name -> others.stream().limit(MOST_FORMS).anyMatch(other -> mayBeOne(type, name, other)));
    }

    private static boolean mayBeOne(EntityType type, String a, String b) {
        List<String> mine = words(type, a);
        List<String> theirs = words(type, b);
        return mine.stream().anyMatch(word -> theirs.stream().anyMatch(other -> isVariant(word, other)))
                || isVariant(String.join("", mine), String.join("", theirs))
                || (NameKey.isAcronym(a) && mayAbbreviate(mine, theirs))
                || (NameKey.isAcronym(b) && mayAbbreviate(theirs, mine));
    }

    private static List<String> words(EntityType type, String name) {
        return Spellings.words(name).stream()
                .map(word -> type == EntityType.PERSON ? Spellings.person(word) : word)
                .filter(word -> !FunctionWords.contains(Words.hash(word)))
                .limit(MOST_FORMS)
                .toList();
    }

    /** The name may be abbreviated in another language, where at least some words begin alike. */
    private static boolean mayAbbreviate(List<String> acronym, List<String> words) {
        return words.size() > 1
                && acronym.stream()
                        .anyMatch(each -> words.stream().anyMatch(word -> each.indexOf(word.charAt(0)) >= 0));
    }

    private static boolean isVariant(String a, String b) {
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        int shorter = Math.min(a.length(), b.length());
        int slips = Math.max(1, shorter / LETTERS_A_SLIP);
        return shorter >= SHORTEST_VARIANT
                && shorter <= LONGEST_VARIANT
                && Math.abs(a.length() - b.length()) <= slips
                && distance(a, b) <= slips;
    }

    /** How many letters are to be left out, added or exchanged. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(corner, row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** Whether the role of one names the other: "Lund's lawyer". */
    private static boolean isInRole(NamedPlace holder, NamedPlace other) {
        Set<String> role = holder.roles().stream()
                .flatMap(each -> Spellings.words(each).stream())
                .collect(Collectors.toUnmodifiableSet());
        return other.names().stream()
                .flatMap(name -> words(other.figure().type(), name).stream())
                .anyMatch(role::contains);
    }
}
