package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Correction;
import io.github.broadsheet.Correction.Kind;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Located;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Span;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.article.Layout;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The corrections of one document, applied after each stage to what the stage found. It remembers which of them found
 * their place; a desk serves one analysis of one document and no other.
 */
public final class Desk {

    /** The rule of what a person corrected. */
    public static final String RULE = "correction";

    /** A correction, where it applies, and whether it did. */
    static final class Task {
        final Correction correction;
        final List<Span> places;
        private boolean applied;
        private String reason;

        Task(Correction correction, List<Span> places) {
            this.correction = correction;
            this.places = places;
            this.reason =
                    places.isEmpty() ? "the words do not stand in the text" : "nothing of the kind was found there";
        }

        String value() {
            return correction.value();
        }

        boolean concerns(Located located) {
            return places.stream().anyMatch(located.span()::overlaps);
        }

        void done() {
            applied = true;
        }

        void fails(String why) {
            applied = false;
            reason = why;
        }
    }

    private final List<Task> tasks;
    private final Set<Kind> kinds;
    private final String text;

    /**
     * A desk for one document.
     *
     * @param corrections what a person says of the document
     * @param text the text of the document
     */
    public Desk(List<Correction> corrections, String text) {
        this.text = Objects.requireNonNull(text, "text");
        Places places = new Places(corrections.isEmpty() ? "" : text);
        tasks = corrections.stream()
                .map(correction -> new Task(correction, places.of(correction)))
                .toList();
        kinds = EnumSet.noneOf(Kind.class);
        tasks.forEach(task -> kinds.add(task.correction.kind()));
    }

    /**
     * A desk without corrections.
     *
     * @return what changes nothing
     */
    public static Desk empty() {
        return new Desk(List.of(), "");
    }

    /**
     * The blocks as corrected.
     *
     * @param layout what the article is made of
     * @return the layout, in which headline and authors follow the blocks
     */
    public Layout layout(Layout layout) {
        return kinds.contains(Kind.BLOCK) ? new BlockDesk(of(Kind.BLOCK)).apply(layout) : layout;
    }

    /**
     * The day of writing as corrected.
     *
     * @return the day, empty if nobody corrected it
     */
    public Optional<LocalDate> date() {
        Optional<LocalDate> day = Optional.empty();
        for (Task task : of(Kind.DATE)) {
            if (task.correction.text().isBlank()) {
                day = Optional.of(LocalDate.parse(task.value()));
                task.done();
            }
        }
        return day;
    }

    /**
     * The times as corrected.
     *
     * @param times what the time room found
     * @return the times, in order
     */
    public List<TimeExpression> times(List<TimeExpression> times) {
        return anyOf(Kind.NO_TIME, Kind.DATE) ? new TimeDesk(of(Kind.NO_TIME, Kind.DATE)).apply(times) : times;
    }

    /**
     * The names as corrected, before they are joined to entities.
     *
     * @param names what the name room found
     * @param sentences all sentences of the document
     * @return the names, in order
     */
    public List<FoundName> names(List<FoundName> names, List<TokenizedSentence> sentences) {
        return anyOf(Kind.NO_ENTITY, Kind.ENTITY, Kind.TYPE, Kind.EXTENT)
                ? new NameDesk(of(Kind.NO_ENTITY, Kind.ENTITY, Kind.TYPE, Kind.EXTENT), sentences).apply(names)
                : names;
    }

    /**
     * The entities as corrected.
     *
     * @param entities what the library made of the names
     * @param sentences all sentences of the document
     * @return the entities in the order of their first mention, numbered anew
     */
    public Entities entities(Entities entities, List<TokenizedSentence> sentences) {
        return anyOf(Kind.NO_ENTITY, Kind.ENTITY, Kind.TYPE, Kind.SPLIT, Kind.MERGE)
                ? new EntityDesk(of(Kind.NO_ENTITY, Kind.ENTITY, Kind.TYPE, Kind.SPLIT, Kind.MERGE), sentences)
                        .apply(entities)
                : entities;
    }

    /**
     * The quotes as corrected.
     *
     * @param quotes what the quote rooms found
     * @param entities the entities of the document
     * @return the quotes
     */
    public Quotes quotes(Quotes quotes, Entities entities) {
        return anyOf(Kind.NO_QUOTE, Kind.SPEAKER)
                ? new QuoteDesk(of(Kind.NO_QUOTE, Kind.SPEAKER), entities, text).apply(quotes)
                : quotes;
    }

    /**
     * What found no place; to be asked after everything else.
     *
     * @return the corrections in the order given, each with the reason
     */
    public List<Correction.Unapplied> unapplied() {
        return tasks.stream()
                .filter(task -> !task.applied)
                .map(task -> new Correction.Unapplied(task.correction, task.reason))
                .toList();
    }

    private boolean anyOf(Kind... some) {
        return !of(some).isEmpty();
    }

    private List<Task> of(Kind... some) {
        Set<Kind> wanted = EnumSet.copyOf(List.of(some));
        return tasks.stream()
                .filter(task -> wanted.contains(task.correction.kind()))
                .toList();
    }

    /** What is left when each task may change or drop each thing at its places; a function gives empty to drop. */
    static <T extends Located> List<T> changed(
            List<T> things, List<Task> tasks, Function<Task, Function<T, Optional<T>>> change) {
        List<T> left = things;
        for (Task task : tasks) {
            List<T> next = new ArrayList<>(left.size());
            for (T thing : left) {
                if (task.concerns(thing)) {
                    task.done();
                    change.apply(task).apply(thing).ifPresent(next::add);
                } else {
                    next.add(thing);
                }
            }
            left = next;
        }
        return left;
    }
}
