package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Correction;
import io.github.broadsheet.flow.Pile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Joins the entities of documents that are one: first those that the user says are one, then by name. What the user keeps
 * apart is never joined, nor are two types or two different given names, unless the user says so.
 *
 * <p>The entities of one name are gathered by it. Which names are one is found in one place, where every name is held once;
 * the entities are written by the name that stands for all.
 */
final class EntityMerger {

    private final Pile<Numbered> documents;
    private final Pile.Shared<int[]> storyOf;
    private final Pile<Spoken> spoken;
    private final NameNodes nodes;

    /** {@code storyOf} is the number of each document's story. */
    EntityMerger(Pile<Numbered> documents, Pile.Shared<int[]> storyOf) {
        this.documents = documents;
        this.storyOf = storyOf;
        this.spoken = documents.flatMap(each -> Spoken.of(each, storyOf.get()));
        this.nodes = new NameNodes(spoken.group(Spoken::label, NameNode::of).toList());
    }

    /** Joins the entities. */
    JoinedEntities merge(Wishes wishes) {
        NameSets sets = new NameSets(nodes);
        NameDoubts doubts = new NameDoubts(nodes);
        List<Correction.Unapplied> unapplied = wishes.isEmpty() ? List.of() : hear(wishes, sets);
        join(sets, doubts);
        doubts.nearSpellings();
        doubts.shortForms();
        return new JoinedEntities(written(sets), pairs(sets, doubts), unapplied);
    }

    /** Joins and parts as the user says, which may be by the ids that entities have where nothing is said. */
    private List<Correction.Unapplied> hear(Wishes wishes, NameSets sets) {
        NameSets rules = new NameSets(nodes);
        join(rules, new NameDoubts(nodes));
        List<Extract> extracts = documents.toList().stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::extract)
                .toList();
        MergedEntities plain = new JoinedEntities(written(rules), List.of(), List.of()).listed(extracts);
        WishDesk desk = new WishDesk(extracts, storyOf.get(), nodes, plain);
        desk.apply(wishes, sets);
        return desk.unapplied();
    }

    private void join(NameSets sets, NameDoubts doubts) {
        for (List<Integer> same : nodes.ofOneId()) {
            same.forEach(node -> sets.union(same.get(0), node));
        }
        for (int[] pair : nodes.unambiguousForms()) {
            sets.union(pair[0], pair[1]);
        }
        new Persons(nodes, sets, doubts).join();
    }

    private Pile<WrittenEntity> written(NameSets sets) {
        Map<String, String> moved = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (sets.find(node) != node) {
                moved.put(nodes.get(node).label(), nodes.get(sets.find(node)).label());
            }
        }
        Pile.Shared<Map<String, String>> roots = documents.share(moved);
        return spoken.group(
                        each -> roots.get().getOrDefault(each.label(), each.label()),
                        (root, all) -> Stream.of(new Draft(root, all)))
                .group(draft -> draft.seed().plain(), (id, drafts) -> WrittenEntity.of(drafts));
    }

    private List<JoinedEntities.Pair> pairs(NameSets sets, NameDoubts doubts) {
        List<JoinedEntities.Pair> pairs = new ArrayList<>();
        for (NameDoubts.Doubt doubt : doubts.all()) {
            if (sets.find(doubt.a()) != sets.find(doubt.b()) && !sets.areApart(doubt.a(), doubt.b())) {
                pairs.add(new JoinedEntities.Pair(side(sets, doubt.a()), side(sets, doubt.b()), doubt.rule()));
            }
        }
        return pairs;
    }

    private JoinedEntities.Side side(NameSets sets, int node) {
        NameNode name = nodes.get(node);
        return new JoinedEntities.Side(nodes.get(sets.find(node)).label(), name.document(), name.name());
    }
}
