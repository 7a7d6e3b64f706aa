package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Correction.Kind;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Corrects which mentions mean the same, and what. */
final class EntityDesk {

    /** An entity that may still change. */
    private static final class Draft {
        private final Entity of;
        private final List<Mention> mentions;
        private EntityType type;
        private String name;
        private boolean corrected;

        Draft(Entity of, List<Mention> mentions) {
            this.of = of;
            this.mentions = new ArrayList<>(mentions);
            this.type = of.type();
            this.name = of.name();
        }

        void add(List<Mention> more) {
            mentions.addAll(more);
            mentions.sort(Comparator.comparing(Mention::span));
            corrected = true;
        }

        Entity entity(String id) {
            Entity.Builder builder = of.as(id, type, name).mentions(mentions);
            return (corrected ? builder.evidence(Evidence.of(Desk.RULE)) : builder).build();
        }
    }

    private final List<Desk.Task> tasks;
    private final List<TokenizedSentence> sentences;
    private final List<Draft> drafts = new ArrayList<>();

    EntityDesk(List<Desk.Task> tasks, List<TokenizedSentence> sentences) {
        this.tasks = tasks;
        this.sentences = sentences;
    }

    Entities apply(Entities entities) {
        entities.forEach(entity -> drafts.add(new Draft(entity, entity.mentions())));
        for (Desk.Task task : tasks) {
            boolean found = false;
            for (Draft draft : List.copyOf(drafts)) {
                List<Mention> there =
                        draft.mentions.stream().filter(task::concerns).toList();
                if (!there.isEmpty()) {
                    found = true;
                    task.done();
                    correct(task, draft, there);
                }
            }
            if (!found && task.correction.kind() == Kind.ENTITY) {
                named(task.value()).ifPresent(draft -> describe(task, draft));
            }
        }
        drafts.removeIf(draft -> draft.mentions.isEmpty());
        drafts.sort(Comparator.comparing(draft -> draft.mentions.get(0).span()));
        List<Entity> corrected = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            corrected.add(draft.entity("e" + (corrected.size() + 1)));
        }
        return Entities.of(corrected);
    }

    private void correct(Desk.Task task, Draft draft, List<Mention> there) {
        switch (task.correction.kind()) {
            case NO_ENTITY -> draft.mentions.removeAll(there);
            case TYPE -> {
                draft.type = EntityType.valueOf(task.value());
                draft.corrected = true;
            }
            case ENTITY -> move(draft, there, named(task.value()).orElseGet(() -> made(draft, task.value())));
            case SPLIT -> {
                String name = task.value().isBlank() ? there.get(0).text() : task.value();
                move(draft, there, made(draft, name));
            }
            case MERGE ->
                named(task.value()).ifPresentOrElse(other -> move(draft, draft.mentions, other), () -> {
                    draft.name = task.value();
                    draft.corrected = true;
                });
            default -> throw new IllegalArgumentException("kind: concerns no entity, " + task.correction.kind());
        }
    }

    /** Words that were not seen to mean anybody, such as a pronoun. */
    private void describe(Desk.Task task, Draft draft) {
        for (Span place : task.places) {
            for (TokenizedSentence sentence : sentences) {
                if (sentence.span().encloses(place)) {
                    String text = place.of(sentence.tokens().source().text());
                    Mention mention = new Mention(place, text, Mention.Kind.NOMINAL, false, sentence.block());
                    draft.add(List.of(mention));
                    task.done();
                }
            }
        }
    }

    private Optional<Draft> named(String name) {
        return drafts.stream()
                .filter(draft -> draft.name.equalsIgnoreCase(name))
                .findFirst()
                .or(() ->
                        drafts.stream().filter(draft -> draft.of.isNamed(name)).findFirst());
    }

    private Draft made(Draft like, String name) {
        Draft draft = new Draft(like.of, List.of());
        draft.name = name;
        drafts.add(draft);
        return draft;
    }

    private static void move(Draft from, List<Mention> mentions, Draft to) {
        if (from != to) {
            List<Mention> moved = List.copyOf(mentions);
            from.mentions.removeAll(moved);
            to.add(moved);
        }
    }
}
