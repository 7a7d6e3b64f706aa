package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.name.KnownNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Makes one entity of the corpus of those of single documents that were joined. */
final class EntityWriter {

    private static final Comparator<CorpusEntity.Member> MEMBERS =
            Comparator.comparing(CorpusEntity.Member::document).thenComparing(CorpusEntity.Member::entity);

    private final List<Extract> documents;
    private final Map<String, Integer> ids = new HashMap<>();

    EntityWriter(List<Extract> documents) {
        this.documents = documents;
    }

    /** The entity of names that were joined; called in the order of the documents, since equal ids are numbered. */
    CorpusEntity entity(List<NameNode> nodes) {
        TreeSet<String> aliases = new TreeSet<>();
        TreeSet<String> roles = new TreeSet<>();
        List<CorpusEntity.Member> members = new ArrayList<>();
        List<Passage> mentions = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        for (NameNode node : nodes) {
            for (NameNode.Place place : node.places()) {
                Extract document = documents.get(place.document());
                KeptEntity entity = document.entities().get(place.entity());
                aliases.addAll(entity.forms());
                roles.addAll(entity.roles());
                names.merge(entity.name(), 1, Integer::sum);
                members.add(new CorpusEntity.Member(document.id(), entity.id()));
                for (Span span : entity.mentions()) {
                    mentions.add(new Passage(document.id(), span));
                }
            }
        }
        members.sort(MEMBERS);
        mentions.sort(null);
        EntityType type = nodes.get(0).key().type();
        String name = name(type, names);
        return new CorpusEntity(
                id(type, name), type, name, List.copyOf(aliases), List.copyOf(roles), members, mentions);
    }

    /** The usual name of what is known; else the form of most documents, a full one before an abbreviation. */
    private static String name(EntityType type, Map<String, Integer> names) {
        Comparator<Map.Entry<String, Integer>> best = Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                        entry -> isFull(type, entry.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
        String written = names.entrySet().stream().max(best).orElseThrow().getKey();
        return type == EntityType.PERSON ? written : KnownNames.usual(written).orElse(written);
    }

    private static boolean isFull(EntityType type, String name) {
        return type == EntityType.PERSON ? name.indexOf(' ') > 0 : !NameKey.isAcronym(name);
    }

    private String id(EntityType type, String name) {
        String words = String.join("-", Spellings.words(name));
        String id = type.name().toLowerCase(Locale.ROOT) + "-" + (words.isEmpty() ? "name" : words);
        int count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : unused(id, count);
    }

    private String unused(String id, int count) {
        int number = count;
        while (ids.putIfAbsent(id + "-" + number, 1) != null) {
            number++;
        }
        return id + "-" + number;
    }
}
