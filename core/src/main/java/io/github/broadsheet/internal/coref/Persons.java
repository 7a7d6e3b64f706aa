package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Phrase;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.KnownNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the full names, short names and initials of people. Full names are read first, wherever they stand. */
final class Persons {

    private static final int MOST_COMPARED = 12;

    /** A person by a full name. */
    private record Known(List<String> words, Cluster cluster) {

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    private final Map<String, Cluster> byKey = new HashMap<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Map<String, Cluster> latest = new HashMap<>();
    /** The words of roles to those whose roles they are. */
    private final Map<String, Set<Cluster>> holders = new HashMap<>();

    /** Reads the full names of a document. */
    void read(List<FoundName> persons, List<Cluster> clusters) {
        readNames(persons, clusters);
        for (FoundName person : persons) {
            Cluster cluster = byKey.get(Forms.key(person.text()));
            if (cluster != null) {
                person.roles().stream().limit(MOST_COMPARED).forEach(role -> {
                    for (String word : Forms.words(Forms.key(role.text()))) {
                        holders.computeIfAbsent(word, w -> new HashSet<>()).add(cluster);
                    }
                });
            }
        }
        for (FoundName person : persons) {
            String key = Forms.key(person.text());
            if (!byWord.containsKey(key)) {
                holder(key).ifPresent(cluster -> {
                    byKey.put(key, cluster);
                    cluster.lesser(key);
                });
            }
        }
    }

    private void readNames(List<FoundName> persons, List<Cluster> clusters) {
        for (FoundName person : persons) {
            String key = Forms.key(person.text());
            List<String> words = Forms.words(key);
            if (words.size() < 2 || byKey.containsKey(key)) {
                continue;
            }
            Cluster cluster = same(words).orElseGet(() -> {
                Cluster made = new Cluster(person);
                clusters.add(made);
                return made;
            });
            byKey.put(key, cluster);
            Known known = new Known(words, cluster);
            for (String word : new HashSet<>(words)) {
                if (word.length() > 1) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(known);
                }
            }
        }
    }

    /** The person that a mention names, made if there is none yet. */
    Cluster of(FoundName person, List<Cluster> clusters) {
        String key = Forms.key(person.text());
        Cluster found = byKey.get(key);
        char gender = gender(person);
        if (found == null || isOther(found, gender)) {
            found = shortName(key, gender).orElse(null);
        }
        if (found == null) {
            found = new Cluster(person);
            clusters.add(found);
            byKey.put(key, found);
        }
        found.gender(gender);
        for (String word : Forms.words(key)) {
            latest.put(word, found);
        }
        return found;
    }

    /** "President" or "Team Manager" as a name, where only one person has that role. */
    private Optional<Cluster> holder(String key) {
        List<String> words = Forms.words(key);
        if (!KnownNames.isRole(words.get(words.size() - 1))) {
            return Optional.empty();
        }
        Set<Cluster> choice = new HashSet<>(holders.getOrDefault(words.get(0), Set.of()));
        words.forEach(word -> choice.retainAll(holders.getOrDefault(word, Set.of())));
        return choice.size() == 1 ? Optional.of(choice.iterator().next()) : Optional.empty();
    }

    private static boolean isOther(Cluster cluster, char gender) {
        return gender != 'u' && cluster.gender() != 'u' && cluster.gender() != gender;
    }

    /** A family name, a first name where the family name comes first, or a given name that only one person has. */
    private Optional<Cluster> shortName(String key, char gender) {
        if (key.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        List<Known> known = byWord.getOrDefault(key, List.of());
        Set<Cluster> family = new HashSet<>();
        Set<Cluster> given = new HashSet<>();
        for (Known each : few(known)) {
            if (isOther(each.cluster, gender)) {
                continue;
            }
            boolean last = each.last().equals(key);
            (last ? family : given).add(each.cluster);
        }
        Set<Cluster> choice = family.isEmpty() ? given : family;
        if (choice.size() == 1) {
            return Optional.of(choice.iterator().next());
        }
        Cluster recent = latest.get(key);
        return recent != null && choice.contains(recent) ? Optional.of(recent) : Optional.empty();
    }

    /** Another full name of the same person: with or without middle names, initials or another spelling. */
    private Optional<Cluster> same(List<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        for (Known known : few(byWord.getOrDefault(last, List.of()))) {
            boolean named = known.last().equals(last) && isFirst(first, known.first());
            boolean tail = isTail(words, known.words) || isTail(known.words, words);
            if (tail) {
                noteLonger(words.size() > known.words.size() ? words : known.words, known.cluster);
            }
            if (named || tail || isSpelling(words, known.words)) {
                return Optional.of(known.cluster);
            }
        }
        for (Known known : few(byWord.getOrDefault(first, List.of()))) {
            if (isSpelling(words, known.words) || String.join("", known.words).equals(String.join("", words))) {
                return Optional.of(known.cluster);
            }
        }
        return Optional.empty();
    }

    private static List<Known> few(List<Known> all) {
        return all.subList(0, Math.min(all.size(), MOST_COMPARED));
    }

    private static boolean isFirst(String a, String b) {
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        return initial || Forms.isVariant(a, b) || Nicknames.isOf(a, b);
    }

    /** "Elena Ruiz" is the better name where the longer one does not begin with a given name: "Envoy Elena Ruiz". */
    private static void noteLonger(List<String> words, Cluster cluster) {
        String first = words.get(0);
        if (KnownNames.gender(Character.toUpperCase(first.charAt(0)) + first.substring(1)) == 'u') {
            cluster.lesser(String.join(" ", words));
        }
    }

    /** "Elena Ruiz" of "Maria Elena Ruiz". */
    private static boolean isTail(List<String> words, List<String> tail) {
        int more = words.size() - tail.size();
        boolean title = KnownNames.isRole(tail.get(tail.size() - 1));
        return more > 0
                && tail.size() > 1
                && !title
                && words.subList(more, words.size()).equals(tail);
    }

    private static boolean isSpelling(List<String> a, List<String> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = Forms.isVariant(a.get(i), b.get(i));
        }
        return same;
    }

    /** What title and given name say. */
    private static char gender(FoundName person) {
        for (Phrase role : person.roles()) {
            for (String word : Forms.words(role.text())) {
                char gender = Lexicon.gender(word);
                if (gender != 'u') {
                    return gender;
                }
            }
        }
        List<String> words = Forms.words(person.text());
        return words.size() > 1 ? KnownNames.gender(words.get(0)) : 'u';
    }
}
