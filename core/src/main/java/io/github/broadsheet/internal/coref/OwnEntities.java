package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.KnownName;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.internal.name.NameIndex;
import io.github.broadsheet.internal.name.OwnNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the entities of a document in line with the user's own names: all forms of one name are one entity, two names
 * never are, and what the user said belongs apart is parted. Where the forms fit several names, all are given and none is
 * chosen.
 *
 * @param index the user's names
 * @param apart for a form, the forms that never mean the same
 */
public record OwnEntities(NameIndex index, Map<String, Set<String>> apart) {

    /** Keeps a copy. */
    public OwnEntities {
        apart = Map.copyOf(apart);
    }

    /** A part of an entity that the user's names hold together. */
    private static final class Part {
        private final Entity of;
        private final List<Mention> mentions = new ArrayList<>();
        private Set<Integer> names = Set.of();

        Part(Entity of) {
            this.of = of;
        }

        int begin() {
            return mentions.get(0).span().begin();
        }
    }

    /**
     * The entities as the user wants them.
     *
     * @param entities what the library made of the names
     * @return the entities in the order of their first mention, numbered anew
     */
    public Entities apply(Entities entities) {
        if (index.size() == 0 && apart.isEmpty()) {
            return entities;
        }
        List<Part> parts = new ArrayList<>();
        for (Entity entity : entities) {
            parts.addAll(parts(entity));
        }
        List<Part> joined = join(parts);
        joined.sort(Comparator.comparingInt(Part::begin));
        List<Entity> made = new ArrayList<>(joined.size());
        for (Part part : joined) {
            made.add(entity(part, "e" + (made.size() + 1)));
        }
        return Entities.of(made);
    }

    /** Parts an entity whose mentions have names that the user keeps apart; what has no name goes with what is before it. */
    private List<Part> parts(Entity entity) {
        Map<String, Set<Integer>> names = new HashMap<>();
        for (Mention mention : entity.mentions()) {
            if (mention.kind() == Mention.Kind.NAME && !entity.type().isAmount()) {
                names.computeIfAbsent(form(mention), form -> new LinkedHashSet<>(index.find(form)));
            }
        }
        Map<String, Part> byKey = new LinkedHashMap<>();
        List<Mention> open = new ArrayList<>();
        Part current = new Part(entity);
        for (Mention mention : entity.mentions()) {
            String key = key(mention, names);
            if (!key.isEmpty()) {
                current = byKey.computeIfAbsent(key, k -> new Part(entity));
                current.names = narrowed(current.names, names.getOrDefault(form(mention), Set.of()));
            }
            if (byKey.isEmpty()) {
                open.add(mention);
            } else {
                current.mentions.add(mention);
            }
        }
        if (byKey.isEmpty()) {
            byKey.put("", current);
        }
        Part first = byKey.values().iterator().next();
        first.mentions.addAll(0, open);
        if (byKey.size() == 1) {
            first.names = candidates(names.values());
        }
        return List.copyOf(byKey.values());
    }

    /** What holds a mention together with others: the one name that it can be, or a form that must stand apart. */
    private String key(Mention mention, Map<String, Set<Integer>> names) {
        String form = form(mention);
        if (mention.kind() != Mention.Kind.NAME) {
            return "";
        }
        Set<Integer> fitting = names.getOrDefault(form, Set.of());
        if (fitting.size() == 1) {
            return "#" + fitting.iterator().next();
        }
        boolean parted = apart.getOrDefault(form, Set.of()).stream().anyMatch(names::containsKey);
        return parted ? form : "";
    }

    /** The names that fit every form that fits any. */
    private static Set<Integer> candidates(Iterable<Set<Integer>> all) {
        Set<Integer> left = Set.of();
        for (Set<Integer> names : all) {
            left = narrowed(left, names);
        }
        return left;
    }

    private static Set<Integer> narrowed(Set<Integer> before, Set<Integer> names) {
        if (before.isEmpty() || names.isEmpty()) {
            return before.isEmpty() ? names : before;
        }
        Set<Integer> both = new LinkedHashSet<>(before);
        both.retainAll(names);
        return both.isEmpty() ? before : both;
    }

    private static List<Part> join(List<Part> parts) {
        Map<Integer, Part> byName = new TreeMap<>();
        List<Part> joined = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.mentions.isEmpty()) {
                continue;
            }
            Part same = part.names.size() == 1
                    ? byName.putIfAbsent(part.names.iterator().next(), part)
                    : null;
            if (same == null) {
                joined.add(part);
            } else {
                same.mentions.addAll(part.mentions);
                same.mentions.sort(Comparator.comparing(Mention::span));
            }
        }
        return joined;
    }

    private Entity entity(Part part, String id) {
        boolean known = part.names.size() == 1;
        int number = known ? part.names.iterator().next() : -1;
        EntityType type = known ? index.type(number, part.of.type()) : part.of.type();
        String name = known ? index.name(number) : longest(part);
        Entity.Builder builder = part.of
                .as(id, type, name)
                .mentions(part.mentions)
                .roles(part.of.roles().stream()
                        .filter(role -> isBeside(role, part.mentions))
                        .toList());
        if (known) {
            index.ids(number).forEach(builder::knownAs);
            builder.evidence(Evidence.of(OwnNames.RULE));
        } else if (!part.names.isEmpty()) {
            builder.candidates(part.names.stream()
                    .map(each -> new KnownName(index.name(each), index.type(each, type), index.ids(each)))
                    .toList());
        }
        return builder.build();
    }

    private static boolean isBeside(Phrase role, List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.block().span().encloses(role.span()));
    }

    private static String longest(Part part) {
        boolean whole = part.mentions.size() == part.of.mentions().size();
        return whole
                ? part.of.name()
                : part.mentions.stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME)
                        .map(OwnEntities::form)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(part.of.name());
    }

    private static String form(Mention mention) {
        return Forms.oneLine(mention.text());
    }
}
