package io.github.broadsheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person, body, place or thing that the documents of a corpus speak of: one entity for all of them.
 *
 * <p>"Sergei Lavrov" of one article and "Sergey Lavrov" of another are two {@linkplain #members() members} of one.
 *
 * @param id its name within the corpus, made from its type and name, such as {@code person-sergei-lavrov}
 * @param type what it is
 * @param name the form that most documents give, the full one where some abbreviate
 * @param aliases every form in which it is written, sorted
 * @param roles the titles and functions that stand beside its name, sorted
 * @param members the entities of single documents that it joins, sorted; at least one
 * @param mentions the places that speak of it, sorted
 */
public record CorpusEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> roles,
        List<Member> members,
        List<Passage> mentions) {

    /**
     * An entity of one document.
     *
     * @param document the id of the document
     * @param entity {@link Entity#id()}
     */
    public record Member(String document, String entity) {

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
        members = List.copyOf(Objects.requireNonNull(members, "members"));
        mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members: must have at least one");
        }
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
