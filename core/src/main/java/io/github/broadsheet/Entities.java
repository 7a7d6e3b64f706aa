package io.github.broadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The entities of a document, in the order in which it first speaks of them.
 *
 * <p>{@code document.entities().named("Kim").ofType(EntityType.PERSON)} are the people called Kim.
 */
public final class Entities extends Listing<Entity> {

    private final Map<String, Entity> byId;
    private final List<Mention> mentions;
    private final Entity[] owners;
    private final int[] reach;

    private Entities(List<Entity> list) {
        super(list);
        this.byId = new HashMap<>();
        List<Owned> owned = new ArrayList<>();
        for (Entity entity : list) {
            if (byId.put(entity.id(), entity) != null) {
                throw new IllegalArgumentException("list: has the id " + entity.id() + " twice");
            }
            entity.mentions().forEach(mention -> owned.add(new Owned(mention, entity)));
        }
        owned.sort(Comparator.comparing(o -> o.mention().span()));
        this.mentions = owned.stream().map(Owned::mention).toList();
        this.owners = owned.stream().map(Owned::entity).toArray(Entity[]::new);
        this.reach = reach(mentions);
    }

    private record Owned(Mention mention, Entity entity) {}

    /** For every mention, how far it and those before it reach. */
    private static int[] reach(List<Mention> mentions) {
        int[] reach = new int[mentions.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, mentions.get(i).span().end());
            reach[i] = furthest;
        }
        return reach;
    }

    /**
     * Entities of one document.
     *
     * @param list the entities
     * @return the same entities, in the same order
     * @throws IllegalArgumentException if two have the same id
     */
    public static Entities of(List<Entity> list) {
        Objects.requireNonNull(list, "list");
        return new Entities(List.copyOf(list));
    }

    /**
     * The entity with an id.
     *
     * @param id such as {@code e3}
     * @return the entity, if there is one
     */
    public Optional<Entity> byId(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The entities that go by a name, in any case.
     *
     * @param name a name, a form of it, or the last word of a person's name
     * @return those for which {@link Entity#isNamed} holds
     */
    public Entities named(String name) {
        Objects.requireNonNull(name, "name");
        return where(entity -> entity.isNamed(name));
    }

    /**
     * The entities of some types.
     *
     * @param first a type
     * @param more other types
     * @return those that have one of the types
     */
    public Entities ofType(EntityType first, EntityType... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Set<EntityType> types = EnumSet.of(first, more);
        return where(entity -> types.contains(entity.type()));
    }

    /**
     * The entities that some parts of the layout speak of.
     *
     * @param first a type of block
     * @param more other types
     * @return those with a mention in such a block
     */
    public Entities in(BlockType first, BlockType... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Set<BlockType> types = EnumSet.of(first, more);
        return where(entity -> entity.mentions().stream()
                .anyMatch(mention -> types.contains(mention.block().type())));
    }

    /**
     * The entities that the article itself speaks of, in its given title, headline, sub-headings or body, and not only a
     * caption, a byline or a reader's comment. Who is only described is not among them.
     *
     * @return those named, with a mention in {@linkplain BlockType#isArticleText article text} or in the given title
     */
    public Entities ofArticle() {
        return where(entity -> !entity.isDescribed()
                && (!entity.titleMentions().isEmpty()
                        || entity.mentions().stream()
                                .anyMatch(mention -> mention.block().type().isArticleText())));
    }

    /**
     * These entities and others.
     *
     * @param others other entities of the same document
     * @return these, then those
     * @throws IllegalArgumentException if two have the same id
     */
    public Entities and(Entities others) {
        Objects.requireNonNull(others, "others");
        return of(Stream.concat(stream(), others.stream()).toList());
    }

    /**
     * Who and what the text only describes and goes on to speak of with pronouns: "a witness … she".
     *
     * @return those for which {@link Entity#isDescribed} holds
     */
    public Entities described() {
        return where(Entity::isDescribed);
    }

    /**
     * Every mention of these entities in the document's text.
     *
     * @return the mentions in the order of the text; of two that begin together the longer comes first
     */
    public List<Mention> mentions() {
        return mentions;
    }

    /**
     * The entity that a place of the document's text speaks of.
     *
     * @param place a place
     * @return the entity of the mention that shares most with the place; of equals, the shorter mention's
     */
    public Optional<Entity> at(Span place) {
        Objects.requireNonNull(place, "place");
        Optional<Entity> found = Optional.empty();
        int best = 0;
        int shortest = 0;
        for (int i = lastBefore(place.end()); i >= 0 && reach[i] > place.begin(); i--) {
            Span span = mentions.get(i).span();
            int shared = Math.min(span.end(), place.end()) - Math.max(span.begin(), place.begin());
            if (shared > best || (shared > 0 && shared == best && span.length() <= shortest)) {
                best = shared;
                shortest = span.length();
                found = Optional.of(owners[i]);
            }
        }
        return found;
    }

    private int lastBefore(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Entities where(Predicate<Entity> condition) {
        return new Entities(stream().filter(condition).toList());
    }
}
