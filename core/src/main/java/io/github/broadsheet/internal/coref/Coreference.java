package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decides which names, descriptions and pronouns of a document mean the same. What cannot be told is left alone: an
 * entity told twice does less harm than two that are mixed up.
 */
public final class Coreference {

    private static final double LEAST = 0.4;
    private static final PronounResolver.Chooser CHOOSER = PronounResolver.byWeight(LEAST);

    private Coreference() {}

    /**
     * The resolver for English news.
     *
     * @return a resolver that any number of threads may share
     */
    public static Coreference standard() {
        return new Coreference();
    }

    /**
     * Joins the names of a document to entities and adds the descriptions and pronouns that certainly mean them. An
     * amount is an entity of its own at each place. The author of a reader's comment is none.
     *
     * @param sentences all sentences of the document, in order
     * @param names what the name room found in them
     * @param quotes the quotations with the noun phrases of their speakers
     * @param quoted the stretches between quotation marks, in order
     * @return what is named and what is only described, each in the order of their first mention
     */
    public Referents resolve(
            List<TokenizedSentence> sentences, List<FoundName> names, List<FoundQuote> quotes, List<Span> quoted) {
        Objects.requireNonNull(sentences, "sentences");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(quotes, "quotes");
        Objects.requireNonNull(quoted, "quoted");
        List<FoundName> kept = new ArrayList<>();
        for (FoundName name : names) {
            if (sentences.get(name.sentence()).block().type() != BlockType.COMMENT_AUTHOR) {
                kept.add(name);
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        Map<FoundName, Cluster> owners = join(sentences, kept, clusters);
        Collection<Cluster> described = sentences.isEmpty()
                ? List.of()
                : new Mentions(sentences, kept, owners, quotes, quoted, CHOOSER).resolve();
        return new Referents(
                entities(clusters, "e"),
                entities(described.stream().filter(Cluster::isSpokenOf).toList(), "d"));
    }

    static Map<FoundName, Cluster> join(
            List<TokenizedSentence> sentences, List<FoundName> names, List<Cluster> clusters) {
        Persons persons = new Persons();
        persons.read(names.stream().filter(n -> n.type() == EntityType.PERSON).toList(), clusters);
        Namesakes namesakes = new Namesakes(sentences, names);
        Things things = new Things();
        things.read(names);
        Map<FoundName, Cluster> owners = new HashMap<>(names.size() * 2);
        for (FoundName name : names) {
            Block block = sentences.get(name.sentence()).block();
            Cluster cluster;
            if (name.type().isAmount()) {
                cluster = new Cluster(name);
                clusters.add(cluster);
            } else {
                boolean person = name.type() == EntityType.PERSON || namesakes.isPerson(name);
                cluster = person ? persons.of(name, clusters) : things.of(name, clusters);
            }
            cluster.add(name, block);
            owners.put(name, cluster);
        }
        return owners;
    }

    private static Entities entities(Collection<Cluster> clusters, String letter) {
        record Placed(int begin, Cluster cluster) {}
        List<Placed> placed = new ArrayList<>(clusters.size());
        for (Cluster cluster : clusters) {
            if (!cluster.name().isBlank()) {
                placed.add(new Placed(cluster.begin(), cluster));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::begin));
        List<Entity> entities = new ArrayList<>(placed.size());
        for (Placed each : placed) {
            entities.add(each.cluster().entity(letter + (entities.size() + 1)));
        }
        return Entities.of(entities);
    }
}
