package io.github.broadsheet.internal.coref;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Joins the names of what is no person: known variants, acronyms, short forms, plurals. */
final class Things {

    private static final Set<String> SUFFIXES = WordList.set(Things.class, "company-suffixes.txt");
    private static final int MOST_WORDS = 12;

    private final Map<String, Cluster> byKey = new HashMap<>();
    /** Short form to the long forms that it may stand for. */
    private final Map<String, Set<String>> longForms = new HashMap<>();

    /** Reads the long names of a document, so that a short one may come before them. */
    void read(List<FoundName> names) {
        for (FoundName name : names) {
            List<String> words = Forms.words(name.text());
            if (words.size() < 2
                    || name.type() == EntityType.PERSON
                    || name.type().isAmount()) {
                continue;
            }
            String key = key(name);
            if (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.EVENT) {
                addShort(name.type(), Forms.initials(words), key);
                addShort(name.type(), Forms.initials(words.subList(1, words.size())), key);
            }
            if (name.type() == EntityType.ORGANIZATION && words.size() <= MOST_WORDS) {
                addBodies(words, key);
            }
            addTails(name.type(), words.get(0), Forms.key(name.text()), key);
        }
    }

    private void addShort(EntityType type, String form, String key) {
        if (form.length() > 1) {
            longForms.computeIfAbsent(type + " " + form, f -> new HashSet<>()).add(key);
        }
    }

    /**
     * "Harbour Office" of "United Kingdom Harbour Office", "Harbour Court" and "Court" of "Harbour Court of Appeals", "Tarnism"
     * of "Church of Tarnism".
     */
    private void addBodies(List<String> words, String key) {
        int size = words.size();
        boolean two = size > 3
                && KnownNames.country(words.get(0) + " " + words.get(1)).isPresent();
        boolean one = size > 2 && KnownNames.country(words.get(0)).isPresent();
        if (two || one) {
            List<String> bare = words.subList(two ? 2 : 1, size);
            addShort(EntityType.ORGANIZATION, Forms.key(String.join(" ", bare)), key);
            addBodies(bare, key);
            return;
        }
        int of = words.indexOf("of");
        int head = of < 0 ? size : of;
        if (of > 1) {
            addShort(EntityType.ORGANIZATION, Forms.key(String.join(" ", words.subList(0, of))), key);
        }
        if (of > 0 && of < size - 1) {
            String after = String.join(" ", words.subList(of + 1, size));
            if (KnownNames.usual(after).isEmpty()) {
                addShort(EntityType.ORGANIZATION, Forms.key(after), key);
            }
        }
        String noun = head == 0 ? "" : words.get(head - 1).toLowerCase(Locale.ROOT);
        if (Lexicon.noun(noun)
                .filter(each -> each.kind() == NounKind.ORGANIZATION)
                .isPresent()) {
            addShort(EntityType.ORGANIZATION, noun, key);
        }
    }

    /** The one long form that a form may stand for, or itself. */
    private String whole(String form) {
        Set<String> found = longForms.getOrDefault(form, Set.of());
        boolean one = found.size() == 1 && !found.contains(form);
        return one ? found.iterator().next() : form;
    }

    /** "Pacific Fleet" of "Russian Pacific Fleet", "787" of "Boeing 787", and "Getty" of "Getty Images". */
    private void addTails(EntityType type, String first, String form, String key) {
        int space = form.indexOf(' ');
        if (space < 0 || type == EntityType.NORP || type == EntityType.LOCATION) {
            return;
        }
        boolean numbered = type == EntityType.VEHICLE || type == EntityType.PRODUCT || type == EntityType.WEAPON;
        boolean number = numbered && form.chars().anyMatch(Character::isDigit);
        if (form.indexOf(' ', space + 1) > 0 || number) {
            addShort(type, form.substring(space + 1), key);
        }
        if (KnownNames.usual(first).isEmpty()) {
            addShort(type, form.substring(0, space), key);
        }
    }

    Cluster of(FoundName name, List<Cluster> clusters) {
        String key = key(name);
        String shortKey = name.type() + " " + Forms.key(name.text());
        Set<String> whole = new HashSet<>();
        longForms.getOrDefault(shortKey, Set.of()).stream().limit(MOST_WORDS).forEach(each -> whole.add(whole(each)));
        boolean one = whole.size() == 1 && !whole.contains(key);
        String found = one ? whole.iterator().next() : key;
        Cluster cluster = byKey.get(found);
        if (cluster == null) {
            cluster = new Cluster(name);
            clusters.add(cluster);
            byKey.put(found, cluster);
        }
        return cluster;
    }

    private static String key(FoundName name) {
        String form = Forms.oneLine(name.text()).replace('’', '\'');
        String usual = KnownNames.usual(form).orElse(form);
        String rule = name.evidence().rule();
        if (name.type() == EntityType.LOCATION && rule.equals("direction") || rule.equals("storm")) {
            usual = name.link().orElse(usual);
        }
        String key = Forms.key(usual);
        boolean plural =
                name.type() == EntityType.NORP || name.type() == EntityType.VEHICLE || name.type() == EntityType.WEAPON;
        if (plural && key.length() > 2 && key.endsWith("s") && !key.endsWith("ss")) {
            key = key.substring(0, key.length() - 1);
        }
        return name.type() + " " + withoutSuffix(key, name.type());
    }

    private static String withoutSuffix(String key, EntityType type) {
        if (type != EntityType.ORGANIZATION) {
            return key;
        }
        List<String> words = new ArrayList<>(List.of(key.split(" ", MOST_WORDS)));
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }
}
