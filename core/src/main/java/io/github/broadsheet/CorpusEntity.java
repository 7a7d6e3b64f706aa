package io.github.broadsheet;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person, body, place or thing that the documents of a corpus speak of: one entity for all of them.
 *
 * <p>"Sergei Lavrov" of one article and "Sergey Lavrov" of another are two {@linkplain #members() members} of one.
 *
 * <p>The id follows from what the entity is, not from the order of documents: the user's own id ({@code wikidata:Q58217})
 * if it has one, else type and name. Where several have the same type and name, and for a person of whom only one name is
 * known, a hash of the first member is added. An id changes when the name or that member does; then the {@code
 * CorpusBuilder} that gave the old id tells it by {@link #formerIds()}.
 *
 * @param id its name within the corpus, such as {@code person-sergei-lavrov}
 * @param type what it is
 * @param name the form that most documents give, the full one where some abbreviate
 * @param aliases every form in which it is written, sorted
 * @param roles the titles and functions that stand beside its name, sorted
 * @param members the entities of single documents that it joins, sorted; at least one
 * @param mentions the places that speak of it, sorted
 * @param ids the user's own ids, by the name of the system, as in {@link Entity#ids()}
 * @param formerIds the ids that its members had before in corpora of the same builder, sorted
 */
public record CorpusEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> roles,
        List<Member> members,
        List<Passage> mentions,
        Map<String, String> ids,
        List<String> formerIds)
        implements Serializable {

    /**
     * An entity of one document.
     *
     * @param document the id of the document
     * @param entity {@link Entity#id()}
     */
    public record Member(String document, String entity) implements Serializable {

        /**
         * Checks the arguments.
         *
         * @throws IllegalArgumentException if one of them is blank
         */
        public Member {
            Checks.notBlank(document, "document");
            Checks.notBlank(entity, "entity");
        }
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if id or name is blank, or there is no member
     */
    public CorpusEntity {
        Checks.notBlank(id, "id");
        Objects.requireNonNull(type, "type");
        Checks.notBlank(name, "name");
        aliases = List.copyOf(Objects.requireNonNull(aliases, "aliases"));
        roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        members = PackedMembers.of(Objects.requireNonNull(members, "members"));
        mentions = PackedPassages.of(Objects.requireNonNull(mentions, "mentions"));
        Objects.requireNonNull(ids, "ids");
        ids = ids.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(ids));
        formerIds = List.copyOf(Objects.requireNonNull(formerIds, "formerIds"));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members: must have at least one");
        }
    }

    /**
     * An entity without ids of the user's and without former ids.
     *
     * @param id its name within the corpus
     * @param type what it is
     * @param name the form that most documents give
     * @param aliases every form in which it is written, sorted
     * @param roles the titles and functions that stand beside its name, sorted
     * @param members the entities of single documents that it joins, sorted; at least one
     * @param mentions the places that speak of it, sorted
     */
    public CorpusEntity(
            String id,
            EntityType type,
            String name,
            List<String> aliases,
            List<String> roles,
            List<Member> members,
            List<Passage> mentions) {
        this(id, type, name, aliases, roles, members, mentions, Map.of(), List.of());
    }

    /**
     * The documents that speak of it.
     *
     * @return their ids, sorted, each once
     */
    public List<String> documents() {
        return members.stream().map(Member::document).distinct().toList();
    }

    /**
     * In how many documents it is.
     *
     * @return the number of documents
     */
    public int weight() {
        return (int) members.stream().map(Member::document).distinct().count();
    }

    /**
     * Whether it goes by a name, in any case: its name, a form in which it is written, or a person's last word.
     *
     * @param name a name
     * @return true if it is called that
     */
    public boolean isNamed(String name) {
        Objects.requireNonNull(name, "name");
        String wanted = name.strip();
        boolean written = Stream.concat(Stream.of(this.name), aliases.stream()).anyMatch(wanted::equalsIgnoreCase);
        String last = this.name.substring(this.name.lastIndexOf(' ') + 1);
        return written || (type == EntityType.PERSON && last.equalsIgnoreCase(wanted));
    }

    /** For people: {@code person-sergei-lavrov (3 documents)}. */
    @Override
    public String toString() {
        return id + " (" + weight() + (weight() == 1 ? " document)" : " documents)");
    }
}
