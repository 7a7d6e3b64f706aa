package io.github.broadsheet.analysis;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.export.Rows;
import io.github.broadsheet.internal.coref.OwnEntities;
import io.github.broadsheet.internal.name.NameIndex;
import io.github.broadsheet.internal.name.OwnNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a user brings along: who goes by which names and has which ids in the user's own systems, what is no
 * name at all, what has another type, and which names never mean the same. They win over what the library finds itself.
 *
 * <pre>{@code
 * Names names = Names.builder()
 *         .name("Lobito Port Authority", EntityType.ORGANIZATION, List.of("LPA"), Map.of("crm", "77"))
 *         .never("Fourth Estate")
 *         .apart("Kim Il Sung", "Kim Jong Il")
 *         .build();
 * Analyzer analyzer = Analyzer.builder().names(names).build();
 * }</pre>
 *
 * <p>A form is found where it stands as written, however its words are parted, and in capitals throughout if it has four
 * letters or more. A form of several names makes none of them the entity's: {@link
 * io.github.broadsheet.Entity#candidates()} gives them all, unless another form in the article leaves only one.
 *
 * <p>A file has the columns {@code use, name, type, aliases, ids}; see {@link #read(Path)}. Immutable; any number of
 * analyzers and threads may share one. A million names of two words take about 80 MB.
 */
public final class Names {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 200;
    private static final Set<String> COLUMNS = Set.of("use", "name", "type", "aliases", "ids");

    private final OwnNames ownNames;
    private final OwnEntities ownEntities;
    private final String digest;

    private Names(Builder builder) {
        NameIndex index = builder.index.build();
        ownNames = new OwnNames(index, builder.never, builder.types);
        ownEntities = new OwnEntities(index, builder.apart);
        digest = builder.digest.value();
    }

    /**
     * No names.
     *
     * @return names that change nothing
     */
    public static Names none() {
        return builder().build();
    }

    /**
     * Begins a set of names.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads names from a CSV file, or from JSON Lines with the same fields where its name does not end in {@code .csv}.
     *
     * <p>Aliases are parted by {@code |}, ids by {@code ;}, as in {@code wikidata=Q42;crm=7}. What a row says depends on
     * {@code use}: {@code name} (or nothing) adds a name, {@code never} puts a form on the stop list, {@code type} gives a
     * form another type, {@code apart} says that the name and each of the aliases never mean the same.
     *
     * <pre>{@code
     * use,name,type,aliases,ids
     * ,Lobito Port Authority,ORGANIZATION,LPA|Port of Lobito,crm=77
     * never,Fourth Estate,,,
     * type,Falcon 9,VEHICLE,,
     * apart,Kim Il Sung,,Kim Jong Il,
     * }</pre>
     *
     * @param file the file, in UTF-8
     * @return the names
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a row is wrong; the message names file and line
     */
    public static Names read(Path file) throws IOException {
        return builder().read(file).build();
    }

    /**
     * How many names there are, without the stop list and the rest.
     *
     * @return zero or more
     */
    public int size() {
        return ownNames.index().size();
    }

    OwnNames ownNames() {
        return ownNames;
    }

    OwnEntities ownEntities() {
        return ownEntities;
    }

    String digest() {
        return digest;
    }

    /** Gathers names; not for use by several threads. */
    public static final class Builder {

        private final NameIndex.Builder index = new NameIndex.Builder();
        private final Set<String> never = new HashSet<>();
        private final Map<String, EntityType> types = new HashMap<>();
        private final Map<String, Set<String>> apart = new HashMap<>();
        private final Digest digest = new Digest();

        private Builder() {}

        /**
         * Adds a name.
         *
         * @param name the name itself, which becomes the entity's
         * @param type what it names
         * @param aliases other forms that mean the same
         * @param ids what other systems call it, by the name of the system
         * @return this
         * @throws IllegalArgumentException if a form has fewer than 2 or more than 200 characters, or an id is blank
         */
        public Builder name(String name, EntityType type, Collection<String> aliases, Map<String, String> ids) {
            return add(name, Objects.requireNonNull(type, "type"), aliases, ids);
        }

        private Builder add(
                String name, @Nullable EntityType type, Collection<String> aliases, Map<String, String> ids) {
            Set<String> forms = new LinkedHashSet<>();
            forms.add(form(name, "name"));
            Objects.requireNonNull(aliases, "aliases").forEach(alias -> forms.add(form(alias, "aliases")));
            Map<String, String> checked = new LinkedHashMap<>();
            Objects.requireNonNull(ids, "ids")
                    .forEach((system, id) -> checked.put(oneLine(system, "ids"), oneLine(id, "ids")));
            index.add(List.copyOf(forms), type, checked);
            digest.add("name", String.valueOf(type), String.join("|", forms), checked.toString());
            return this;
        }

        /**
         * Puts a form on the stop list: where it is found as a name, it is left out.
         *
         * @param form the form as written
         * @return this
         * @throws IllegalArgumentException if it is blank or has more than 200 characters
         */
        public Builder never(String form) {
            never.add(form(form, "form"));
            digest.add("never", form);
            return this;
        }

        /**
         * Gives a form another type wherever it is found as a name.
         *
         * @param form the form as written
         * @param type what it names
         * @return this
         * @throws IllegalArgumentException if the form is blank or has more than 200 characters
         */
        public Builder type(String form, EntityType type) {
            types.put(form(form, "form"), Objects.requireNonNull(type, "type"));
            digest.add("type", form, type.name());
            return this;
        }

        /**
         * Says that two forms never mean the same.
         *
         * @param one a form
         * @param other another form
         * @return this
         * @throws IllegalArgumentException if one is blank or has more than 200 characters, or both are the same
         */
        public Builder apart(String one, String other) {
            if (form(one, "one").equals(form(other, "other"))) {
                throw new IllegalArgumentException("other: is the same as the first, " + one);
            }
            apart.computeIfAbsent(one, form -> new HashSet<>()).add(other);
            apart.computeIfAbsent(other, form -> new HashSet<>()).add(one);
            digest.add("apart", one, other);
            return this;
        }

        /**
         * Adds what a file says.
         *
         * @param file a file as {@link Names#read(Path)} describes it
         * @return this
         * @throws IOException if it cannot be read
         * @throws IllegalArgumentException if a row is wrong; the message names file and line
         */
        public Builder read(Path file) throws IOException {
            Rows.read(file, COLUMNS, row -> {
                try {
                    add(row);
                } catch (IllegalArgumentException e) {
                    throw String.valueOf(e.getMessage()).startsWith(row.place())
                            ? e
                            : row.fault(String.valueOf(e.getMessage()));
                }
            });
            return this;
        }

        private void add(Rows.Row row) {
            String name = row.require("name");
            List<String> aliases = parts(row.get("aliases").orElse(""), '|');
            switch (row.get("use").orElse("name")) {
                case "name" -> add(name, row.get("type").map(Builder::type).orElse(null), aliases, ids(row));
                case "never" -> never(name);
                case "type" -> type(name, type(row.require("type")));
                case "apart" -> aliases.forEach(alias -> apart(name, alias));
                default -> throw row.fault("use must be name, never, type or apart");
            }
        }

        private static EntityType type(String name) {
            return EntityType.valueOf(name.toUpperCase(Locale.ROOT));
        }

        private static Map<String, String> ids(Rows.Row row) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String id : parts(row.get("ids").orElse(""), ';')) {
                int equal = id.indexOf('=');
                if (equal < 0) {
                    throw row.fault("ids must look like system=id, was " + id);
                }
                ids.put(id.substring(0, equal).strip(), id.substring(equal + 1).strip());
            }
            return ids;
        }

        private static List<String> parts(String text, char mark) {
            List<String> parts = new ArrayList<>();
            for (int begin = 0; begin < text.length(); ) {
                int end = text.indexOf(mark, begin);
                end = end < 0 ? text.length() : end;
                String part = text.substring(begin, end).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                begin = end + 1;
            }
            return parts;
        }

        private static String form(String form, String parameter) {
            String stripped = Objects.requireNonNull(form, parameter).strip();
            if (stripped.length() < FEWEST_LETTERS || stripped.length() > MOST_LETTERS) {
                throw new IllegalArgumentException(parameter + ": must have 2 to 200 characters, was " + form);
            }
            return stripped;
        }

        private static String oneLine(String text, String parameter) {
            if (Objects.requireNonNull(text, parameter).isBlank() || text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException(parameter + ": must be one line that is not blank, was " + text);
            }
            return text;
        }

        /**
         * Makes the names.
         *
         * @return the names; the builder must not be used afterwards
         */
        public Names build() {
            return new Names(this);
        }
    }
}
