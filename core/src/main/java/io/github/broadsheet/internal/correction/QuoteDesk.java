package io.github.broadsheet.internal.correction;

import io.github.broadsheet.Correction.Kind;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Quote;
import io.github.broadsheet.Quotes;
import io.github.broadsheet.Speaker;
import java.util.List;
import java.util.Optional;

/** Corrects what is quoted and who is. */
final class QuoteDesk {

    private final List<Desk.Task> tasks;
    private final Entities entities;
    private final String text;

    QuoteDesk(List<Desk.Task> tasks, Entities entities, String text) {
        this.tasks = tasks;
        this.entities = entities;
        this.text = text;
    }

    Quotes apply(Quotes quotes) {
        return Quotes.of(Desk.changed(quotes.all(), tasks, task -> quote -> correct(task, quote)), entities);
    }

    private Optional<Quote> correct(Desk.Task task, Quote quote) {
        if (task.correction.kind() == Kind.NO_QUOTE) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = task.value().isBlank()
                ? Optional.of(new Speaker.Unknown("corrected by hand"))
                : named(task.value(), quote).or(() -> described(task.value()));
        if (speaker.isEmpty()) {
            task.fails("the text does not name the speaker");
            return Optional.of(quote);
        }
        return Optional.of(quote.as(quote.type(), speaker.get())
                .evidence(Evidence.of(Desk.RULE))
                .build());
    }

    /** The mention nearest before the quote, or the first. */
    private Optional<Speaker> named(String name, Quote quote) {
        for (Entity entity : entities) {
            if (entity.name().equalsIgnoreCase(name) || entities.named(name).size() == 1 && entity.isNamed(name)) {
                Mention nearest = entity.mentions().get(0);
                for (Mention mention : entity.mentions()) {
                    nearest = mention.span().begin() < quote.span().begin() ? mention : nearest;
                }
                return Optional.of(
                        new Speaker.Named(new Phrase(nearest.span(), nearest.text()), entity, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> described(String words) {
        int begin = text.indexOf(words);
        return begin < 0
                ? Optional.empty()
                : Optional.of(new Speaker.Described(Phrase.cut(text, begin, begin + words.length()), Optional.empty()));
    }
}
