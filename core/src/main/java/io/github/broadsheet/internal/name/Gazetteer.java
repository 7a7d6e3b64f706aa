package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names that are known without the document, and titles, in one tree of words. Loaded once. */
final class Gazetteer {

    /** What a known name is, more finely than its type. */
    enum Kind {
        COUNTRY,
        CAPITAL,
        STATE,
        REGION,
        CITY,
        PEOPLE,
        NEWS,
        BODY,
        GOVERNMENT,
        COMPANY,
        TEAM,
        THING,
        TITLE;

        /** Whether such names are often those of persons, or of others, too. */
        boolean isShared() {
            return this == STATE || this == CITY || this == COMPANY || this == TEAM || this == THING;
        }
    }

    /**
     * A known name or title.
     *
     * @param name the usual form
     * @param type its type; PERSON for titles, which stand before persons
     * @param kind its kind
     * @param link the country of a people or capital
     * @param gender of the holder of a title: m, f or -
     * @param words how many words the form has
     */
    record Entry(String name, EntityType type, Kind kind, Optional<String> link, char gender, int words) {}

    /** A word of the tree, with what may follow. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Entry entry;

        @Nullable
        Node then(String word) {
            return next.get(word);
        }

        @Nullable
        Entry entry() {
            return entry;
        }
    }

    private static final int LONGEST_NUMBER = 4;

    private final Node names = new Node();
    private final Node titles = new Node();
    private final Map<String, Entry> byForm = new HashMap<>(1 << 13);

    Gazetteer() {
        loadCountries();
        loadPlaces();
        loadOrganizations();
        for (WordList.Line line : WordList.lines(Gazetteer.class, "things.txt")) {
            EntityType type = EntityType.valueOf(line.column(1));
            Kind kind = type == EntityType.NORP ? Kind.PEOPLE : Kind.THING;
            String name = line.column(0);
            add(name, name, type, kind, Optional.empty());
            for (String other : line.columns().size() > 2 ? split(line.column(2)) : List.<String>of()) {
                add(other, name, type, kind, Optional.empty());
            }
        }
        for (WordList.Line line : WordList.lines(Gazetteer.class, "titles.txt")) {
            char gender = line.column(1).charAt(0);
            put(
                    titles,
                    line.column(0),
                    new Entry(line.column(0), EntityType.PERSON, Kind.TITLE, Optional.empty(), gender, 1));
        }
    }

    private void loadCountries() {
        for (WordList.Line line : WordList.lines(Gazetteer.class, "countries.txt")) {
            String name = line.column(0);
            add(name, name, EntityType.LOCATION, Kind.COUNTRY, Optional.of(name));
            for (String people : split(line.column(2))) {
                add(people, people, EntityType.NORP, Kind.PEOPLE, Optional.of(name));
            }
            for (String capital : split(line.column(3))) {
                add(capital, capital, EntityType.LOCATION, Kind.CAPITAL, Optional.of(name));
            }
            for (String other : split(line.column(4))) {
                add(other, name, EntityType.LOCATION, Kind.COUNTRY, Optional.of(name));
            }
        }
    }

    private void loadPlaces() {
        for (WordList.Line line : WordList.lines(Gazetteer.class, "places.txt")) {
            Kind kind = switch (line.column(1)) {
                case "state" -> Kind.STATE;
                case "region" -> Kind.REGION;
                case "city" -> Kind.CITY;
                default -> throw line.fault("no such kind of place: " + line.column(1));
            };
            add(line.column(0), line.column(0), EntityType.LOCATION, kind, Optional.empty());
        }
    }

    private void loadOrganizations() {
        for (WordList.Line line : WordList.lines(Gazetteer.class, "organizations.txt")) {
            Kind kind = switch (line.column(1)) {
                case "news" -> Kind.NEWS;
                case "body" -> Kind.BODY;
                case "government" -> Kind.GOVERNMENT;
                case "company" -> Kind.COMPANY;
                case "team" -> Kind.TEAM;
                default -> throw line.fault("no such kind of organisation: " + line.column(1));
            };
            String name = line.column(0);
            add(name, name, EntityType.ORGANIZATION, kind, Optional.empty());
            for (String other : split(line.column(2))) {
                add(other, name, EntityType.ORGANIZATION, kind, Optional.empty());
            }
        }
    }

    private static List<String> split(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(",", -1));
    }

    private void add(String form, String name, EntityType type, Kind kind, Optional<String> link) {
        Entry entry = new Entry(name, type, kind, link, '-', 1);
        boolean number = Character.isDigit(form.charAt(0)) && form.length() <= LONGEST_NUMBER;
        if (byForm.putIfAbsent(form, entry) == null && !(number && kind == Kind.THING)) {
            put(names, form, entry);
        }
    }

    private static void put(Node root, String form, Entry entry) {
        Node node = root;
        List<String> words = words(form);
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        if (node.entry == null) {
            node.entry = new Entry(entry.name, entry.type, entry.kind, entry.link, entry.gender, words.size());
        }
    }

    /** The words of a form as the pieces of a text have them. */
    private static List<String> words(String form) {
        boolean plain = form.indexOf('\'') < 0;
        return WordList.words(plain ? form : (form + " ").replace("'s ", " 's "));
    }

    /** The tree of names. */
    Node names() {
        return names;
    }

    /** The tree of titles. */
    Node titles() {
        return titles;
    }

    /** What is known of a name by its whole written form. */
    Optional<Entry> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }
}
