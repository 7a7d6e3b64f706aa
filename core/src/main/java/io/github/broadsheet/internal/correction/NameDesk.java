package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Correction.Kind;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Corrects names before they are joined to entities, so that descriptions and pronouns follow what is right. */
final class NameDesk {

    private final List<Desk.Task> tasks;
    private final List<TokenizedSentence> sentences;

    NameDesk(List<Desk.Task> tasks, List<TokenizedSentence> sentences) {
        this.tasks = tasks;
        this.sentences = sentences;
    }

    List<FoundName> apply(List<FoundName> names) {
        List<FoundName> left = new ArrayList<>(names);
        for (Desk.Task task : tasks) {
            for (Span place : task.places) {
                correct(task, place, left);
            }
        }
        left.sort(Comparator.comparing(FoundName::span));
        return left;
    }

    private void correct(Desk.Task task, Span place, List<FoundName> names) {
        Optional<FoundName> found =
                names.stream().filter(name -> name.span().overlaps(place)).findFirst();
        if (task.correction.kind() == Kind.NO_ENTITY) {
            if (names.removeIf(name -> name.span().overlaps(place))) {
                task.done();
            }
        } else if (task.correction.kind() == Kind.TYPE) {
            found.ifPresent(name -> {
                put(name.span(), EntityType.valueOf(task.value()), names, found);
                task.done();
            });
        } else if (task.correction.kind() == Kind.EXTENT) {
            found.ifPresent(name -> extend(task, place, name, names));
        } else if (found.isEmpty() && Character.isUpperCase(text().charAt(place.begin()))) {
            Optional<EntityType> type = task.correction.type().or(() -> known(task.value(), names));
            type.ifPresentOrElse(
                    known -> put(place, known, names, Optional.empty()),
                    () -> task.fails("no name was found there, and its type is not given"));
        }
    }

    /** The type of a name that is found elsewhere in the document. */
    private static Optional<EntityType> known(String name, List<FoundName> names) {
        return names.stream()
                .filter(each -> each.text().equalsIgnoreCase(name))
                .map(FoundName::type)
                .findFirst();
    }

    private void extend(Desk.Task task, Span place, FoundName name, List<FoundName> names) {
        int within = task.value().indexOf(task.correction.text());
        int begin = place.begin() - Math.max(within, 0);
        if (within < 0 || begin < 0 || !text().startsWith(task.value(), begin)) {
            task.fails("the longer name does not stand there");
            return;
        }
        put(Span.of(begin, begin + task.value().length()), name.type(), names, Optional.of(name));
        task.done();
    }

    private void put(Span span, EntityType type, List<FoundName> names, Optional<FoundName> like) {
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).span().encloses(span)) {
                names.removeIf(name -> name.span().overlaps(span));
                names.add(new FoundName(
                        span,
                        span.of(text()),
                        type,
                        s,
                        like.map(FoundName::roles).orElse(List.of()),
                        like.filter(name -> name.type() == type).flatMap(FoundName::measure),
                        like.flatMap(FoundName::link),
                        like.map(FoundName::metonym).orElse(false),
                        Evidence.of(Desk.RULE)));
                return;
            }
        }
    }

    private String text() {
        return sentences.get(0).tokens().source().text();
    }
}
