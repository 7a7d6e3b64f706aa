package io.github.broadsheet.internal.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the gazetteers know of a name by itself; for the rooms that join names. */
public final class KnownNames {

    private KnownNames() {}

    /**
     * The usual form of a known place or organisation: "United States" for "U.S.".
     *
     * @param form a written form, with straight apostrophes
     * @return the usual form, empty if the name is not known
     */
    public static Optional<String> usual(String form) {
        Objects.requireNonNull(form, "form");
        return NameTables.GAZETTEER.find(form).map(Gazetteer.Entry::name);
    }

    /**
     * The country that a known name stands for, by itself, its people or its capital: "France" for "French" and "Paris".
     *
     * @param form a written form, with straight apostrophes
     * @return the usual name of the country, empty if the name is none of these
     */
    public static Optional<String> country(String form) {
        Objects.requireNonNull(form, "form");
        return NameTables.GAZETTEER.find(form).flatMap(Gazetteer.Entry::link);
    }

    /**
     * The common nouns for what a known place or organisation is: "country" for "U.S.", "capital" and "city" for "Oslo".
     *
     * @param form a written form, with straight apostrophes
     * @return the nouns in the singular, none if the name is not known or nothing common can be said of it
     */
    public static List<String> nouns(String form) {
        Objects.requireNonNull(form, "form");
        return NameTables.GAZETTEER
                .find(form)
                .map(entry -> switch (entry.kind()) {
                    case COUNTRY -> List.of("country", "nation");
                    case CAPITAL -> List.of("capital", "city");
                    case CITY -> List.of("city");
                    case STATE -> List.of("state", "province");
                    case COMPANY -> List.of("company", "firm");
                    case TEAM -> List.of("team", "club");
                    case NEWS -> List.of("paper", "newspaper", "agency");
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    /**
     * The common nouns for what a vehicle is, by its maker or line: "plane" for "Boeing 787", "car" for "Ford Focus".
     *
     * @param form a written form of a vehicle's name
     * @return the nouns in the singular, none if neither maker nor line is known
     */
    public static List<String> vehicleNouns(String form) {
        Objects.requireNonNull(form, "form");
        return NameTables.PRODUCTS.vehicle(form);
    }

    /**
     * Who bears a given name.
     *
     * @param name a given name
     * @return {@code m}, {@code f}, or {@code u} for either or not known
     */
    public static char gender(String name) {
        Objects.requireNonNull(name, "name");
        return NameTables.WORDS.gender(name);
    }

    /**
     * What a title says of its holder.
     *
     * @param title one word or a whole title, such as "Mrs."
     * @return {@code m}, {@code f}, or {@code u} for either or not known
     */
    public static char titleGender(String title) {
        Objects.requireNonNull(title, "title");
        return TitleWords.gender(title);
    }

    /**
     * Whether a word in small letters says what somebody is.
     *
     * @param word a word
     * @return true for "minister", "spokesman" and their like
     */
    public static boolean isRole(String word) {
        Objects.requireNonNull(word, "word");
        return (NameTables.WORDS.of(word) & WordClass.ROLE.bit()) != 0;
    }
}
