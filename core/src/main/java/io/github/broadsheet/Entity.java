package io.github.broadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, body, place, thing or amount that an article speaks of, with every place where it does.
 *
 * <p>"Vladimir Bogdanov", "Bogdanov" and "he" are three {@linkplain #mentions() mentions} of one entity with the name
 * "Vladimir Bogdanov".
 */
public final class Entity {

    private final String id;
    private final EntityType type;
    private final String name;
    private final Map<String, Integer> aliases;
    private final List<Phrase> roles;
    private final List<Mention> mentions;
    private final List<Mention> titleMentions;
    private final Map<String, String> ids;
    private final List<KnownName> candidates;
    private final Optional<Measure> measure;
    private final Evidence evidence;

    private Entity(Builder builder, Evidence evidence) {
        this.id = builder.id;
        this.type = builder.type;
        this.name = builder.name;
        this.roles = builder.roles;
        this.mentions = builder.mentions;
        this.titleMentions = builder.titleMentions;
        this.ids = Collections.unmodifiableMap(new LinkedHashMap<>(builder.ids));
        this.candidates = builder.candidates;
        this.measure = builder.measure;
        this.evidence = evidence;
        this.aliases = countForms(mentions, titleMentions);
    }

    private static Map<String, Integer> countForms(List<Mention> inText, List<Mention> inTitle) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Mention> mentions : List.of(inText, inTitle)) {
            for (Mention mention : mentions) {
                if (mention.kind() == Mention.Kind.NAME) {
                    counts.merge(oneLine(mention.text()), 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        entries.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(ordered);
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    /**
     * Begins an entity.
     *
     * @param id its name within the document, such as {@code e3}
     * @param type what it is
     * @param name its fullest form in the article
     * @return the builder
     * @throws IllegalArgumentException if id or name is blank
     */
    public static Builder builder(String id, EntityType type, String name) {
        return new Builder(id, type, name);
    }

    /**
     * Its name within the document, the same in every run over the same text.
     *
     * @return such as {@code e3}
     */
    public String id() {
        return id;
    }

    /**
     * What it is.
     *
     * @return the type
     */
    public EntityType type() {
        return type;
    }

    /**
     * The fullest form of its name in this article.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The forms in which its name is written, the name itself among them where it is written so; runs of white space
     * count as one space.
     *
     * @return how often each form is written, the most frequent first, then in the order of the text
     */
    public Map<String, Integer> aliases() {
        return aliases;
    }

    /**
     * Titles and functions that stand beside its name: "foreign minister".
     *
     * @return the roles in the order of the text
     */
    public List<Phrase> roles() {
        return roles;
    }

    /**
     * The places in the document's text that speak of it.
     *
     * @return the mentions in the order of the text; empty if only the given title speaks of it
     */
    public List<Mention> mentions() {
        return mentions;
    }

    /**
     * The places in the given title that speak of it, where the title stands apart from the text.
     *
     * @return the mentions, whose spans cut the text of {@link Document#title()}
     */
    public List<Mention> titleMentions() {
        return titleMentions;
    }

    /**
     * What other systems call it, from the user's own names.
     *
     * @return the ids by the name of the system, in the order given
     */
    public Map<String, String> ids() {
        return ids;
    }

    /**
     * Which of the user's own names it may be, where its forms in the article fit several of them.
     *
     * @return the names in the order in which the user gave them; empty where none fits, or only one
     */
    public List<KnownName> candidates() {
        return candidates;
    }

    /**
     * The size of an amount.
     *
     * @return the measure, for {@link EntityType#MONEY}, {@link EntityType#PERCENT} and {@link EntityType#QUANTITY}
     */
    public Optional<Measure> measure() {
        return measure;
    }

    /**
     * What made the library say so.
     *
     * @return the rule or model that found the name and gave the type
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * Whether the text only describes it and never names it: "a 44-year-old driver" with whom "he" goes on.
     *
     * @return true if no mention is a name, in text or title; its {@link #name()} is then the first description
     */
    public boolean isDescribed() {
        return titleMentions.isEmpty() && mentions.stream().noneMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    /**
     * Whether it goes by a name, in any case: its name, a form in which it is written, or a person's last word.
     *
     * <p>"Vladimir Bogdanov" is named "bogdanov", even where the article never says so.
     *
     * @param name a name
     * @return true if it is called that
     */
    public boolean isNamed(String name) {
        Objects.requireNonNull(name, "name");
        String wanted = oneLine(name);
        if (this.name.equalsIgnoreCase(wanted)) {
            return true;
        }
        for (String alias : aliases.keySet()) {
            if (alias.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return type == EntityType.PERSON
                && this.name.substring(this.name.lastIndexOf(' ') + 1).equalsIgnoreCase(wanted);
    }

    /**
     * Begins an entity that is like this one, with all its parts.
     *
     * @param newId its name within the document
     * @param newType what it is
     * @param newName its fullest form
     * @return the builder
     * @throws IllegalArgumentException if id or name is blank
     */
    public Builder as(String newId, EntityType newType, String newName) {
        Builder builder = builder(newId, newType, newName);
        builder.roles = roles;
        builder.mentions = mentions;
        builder.titleMentions = titleMentions;
        builder.ids.putAll(ids);
        builder.candidates = candidates;
        builder.measure = measure;
        builder.evidence = Optional.of(evidence);
        return builder;
    }

    boolean isSame(Entity other) {
        return id.equals(other.id) && type == other.type && name.equals(other.name);
    }

    boolean isMentionedIn(Span place) {
        return Spans.anyEnclosed(place, mentions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity that
                && isSame(that)
                && aliases.equals(that.aliases)
                && roles.equals(that.roles)
                && mentions.equals(that.mentions)
                && titleMentions.equals(that.titleMentions)
                && ids.equals(that.ids)
                && candidates.equals(that.candidates)
                && measure.equals(that.measure)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type, name);
    }

    /** For people: {@code e3 PERSON Vladimir Bogdanov}. */
    @Override
    public String toString() {
        return id + " " + type + " " + name;
    }

    /** Gathers the parts of an entity; not for use by several threads. */
    public static final class Builder {

        private final String id;
        private final EntityType type;
        private final String name;
        private final Map<String, String> ids = new LinkedHashMap<>();
        private List<Phrase> roles = List.of();
        private List<Mention> mentions = List.of();
        private List<Mention> titleMentions = List.of();
        private List<KnownName> candidates = List.of();
        private Optional<Measure> measure = Optional.empty();
        private Optional<Evidence> evidence = Optional.empty();

        private Builder(String id, EntityType type, String name) {
            this.id = Checks.notBlank(id, "id");
            this.type = Objects.requireNonNull(type, "type");
            this.name = Checks.notBlank(name, "name");
        }

        /**
         * Sets the titles and functions beside its name.
         *
         * @param roles the roles
         * @return this
         */
        public Builder roles(List<Phrase> roles) {
            this.roles = Spans.sorted(roles, "roles");
            return this;
        }

        /**
         * Sets the places in the text that speak of it.
         *
         * @param mentions the mentions, in any order
         * @return this
         */
        public Builder mentions(List<Mention> mentions) {
            this.mentions = Spans.sorted(mentions, "mentions");
            return this;
        }

        /**
         * Sets the places in the given title that speak of it.
         *
         * @param titleMentions the mentions, in any order
         * @return this
         */
        public Builder titleMentions(List<Mention> titleMentions) {
            this.titleMentions = Spans.sorted(titleMentions, "titleMentions");
            return this;
        }

        /**
         * Adds what another system calls it.
         *
         * @param system the system, such as {@code wikidata}
         * @param value its id there
         * @return this
         * @throws IllegalArgumentException if one of them is blank
         */
        public Builder knownAs(String system, String value) {
            ids.put(Checks.notBlank(system, "system"), Checks.notBlank(value, "value"));
            return this;
        }

        /**
         * Sets which of the user's own names it may be.
         *
         * @param candidates the names
         * @return this
         */
        public Builder candidates(List<KnownName> candidates) {
            this.candidates = List.copyOf(candidates);
            return this;
        }

        /**
         * Sets the size of an amount.
         *
         * @param measure the size
         * @return this
         */
        public Builder measure(Measure measure) {
            this.measure = Optional.of(measure);
            return this;
        }

        /**
         * Sets what made the library say so.
         *
         * @param evidence the rule or model
         * @return this
         */
        public Builder evidence(Evidence evidence) {
            this.evidence = Optional.of(evidence);
            return this;
        }

        /**
         * Makes the entity.
         *
         * @return the entity
         * @throws IllegalStateException if there is no evidence
         */
        public Entity build() {
            return new Entity(this, evidence.orElseThrow(() -> new IllegalStateException("evidence: must be set")));
        }
    }
}
