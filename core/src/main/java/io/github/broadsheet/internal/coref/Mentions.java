package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Block;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the entities of a document the descriptions and pronouns that mean them. */
final class Mentions {

    private final List<TokenizedSentence> sentences;
    private final TokenTable tokens;
    private final MarkableReader reader;
    private final List<FoundQuote> quotes;
    private final QuoteSpeakers speakers;
    private final PronounResolver article;
    private final PronounResolver.Chooser chooser;
    private final Map<Referent, Cluster> described = new LinkedHashMap<>();

    Mentions(
            List<TokenizedSentence> sentences,
            List<FoundName> names,
            Map<FoundName, Cluster> owners,
            List<FoundQuote> quotes,
            List<Span> quoted,
            PronounResolver.Chooser chooser) {
        this.sentences = sentences;
        this.tokens = sentences.get(0).tokens();
        Map<FoundName, Referent> referents = referents(names, owners);
        this.reader = new MarkableReader(sentences, names, referents, quoted);
        this.quotes = quotes;
        this.speakers = new QuoteSpeakers(names, referents, quotes);
        this.article = new PronounResolver(tokens, speakers, chooser);
        this.chooser = chooser;
    }

    private static Map<FoundName, Referent> referents(List<FoundName> names, Map<FoundName, Cluster> owners) {
        Map<Cluster, Referent> byCluster = new HashMap<>();
        Map<FoundName, Referent> referents = new HashMap<>(names.size() * 2);
        for (FoundName name : names) {
            Cluster cluster = owners.get(name);
            if (cluster != null && !name.type().isAmount()) {
                Referent referent = byCluster.computeIfAbsent(cluster, Referent::named);
                referent.totalOne();
                referents.put(name, referent);
            }
        }
        return referents;
    }

    /** Resolves the document; gives what is described and never named. */
    Collection<Cluster> resolve() {
        List<Markable> all = thirdPersons();
        all.sort(Comparator.comparingInt(Markable::first));
        List<Markable> first = new ArrayList<>(new FirstPersons(tokens, all).resolve(quotes));
        first.addAll(new Interview(sentences, all).resolve());
        Set<Integer> taken = new HashSet<>();
        first.stream().filter(each -> taken.add(each.first())).forEach(this::add);
        all.forEach(this::add);
        return described.values();
    }

    private List<Markable> thirdPersons() {
        List<Markable> all = new ArrayList<>();
        Block block = sentences.get(0).block();
        PronounResolver apart = article;
        for (int s = 0; s < sentences.size(); s++) {
            Block next = sentences.get(s).block();
            boolean inArticle = next.type().isArticleText();
            if (inArticle) {
                apart = article;
            } else if (!next.equals(block) || s == 0) {
                apart = new PronounResolver(tokens, speakers, chooser);
            }
            block = next;
            for (Markable markable : reader.read(s)) {
                all.add(apart.take(markable));
            }
        }
        return all;
    }

    private void add(Markable markable) {
        if (markable.form() == Markable.Form.NAME) {
            return;
        }
        boolean pronoun = markable.form() == Markable.Form.PRONOUN;
        markable.referent().flatMap(this::cluster).ifPresent(cluster -> {
            Span span = tokens.span(markable.first(), markable.last());
            Mention.Kind kind = pronoun ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL;
            cluster.add(span, tokens.text(markable.first(), markable.last()), kind, markable.block(), markable.rule());
        });
    }

    private Optional<Cluster> cluster(Referent referent) {
        return referent.cluster()
                .or(() -> Optional.ofNullable(
                                switch (referent.sort()) {
                                    case PERSON, GROUP, PEOPLE -> EntityType.PERSON;
                                    case ORGANIZATION -> EntityType.ORGANIZATION;
                                    case PLACE -> EntityType.LOCATION;
                                    default -> null;
                                })
                        .map(type -> described.computeIfAbsent(referent, r -> new Cluster(type))));
    }
}
