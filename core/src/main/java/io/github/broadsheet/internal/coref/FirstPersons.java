package io.github.broadsheet.internal.coref;

import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives "I" and "my" inside a quotation to who speaks, and "we" to a body that speaks, or for which somebody speaks: "Ruiz,
 * a spokesman for the harbour board".
 */
final class FirstPersons {

    private final TokenTable tokens;
    private final List<Markable> markables;
    private final Bodies bodies;

    /**
     * For one document.
     *
     * @param tokens its tokens
     * @param markables what is spoken of, in the order of the text
     */
    FirstPersons(TokenTable tokens, List<Markable> markables) {
        this.tokens = tokens;
        this.markables = markables;
        this.bodies = new Bodies(tokens, markables);
    }

    /** The pronouns of the first person inside quotations, with what they mean. */
    List<Markable> resolve(List<FoundQuote> quotes) {
        List<Markable> resolved = new ArrayList<>();
        for (FoundQuote quote : quotes) {
            boolean words = quote.type() == QuoteType.DIRECT
                    || quote.type() == QuoteType.MIXED
                    || quote.type() == QuoteType.BLOCK;
            if (words && quote.speakerSpan().isPresent()) {
                Span place = quote.speakerSpan().get();
                speaker(place).ifPresent(speaker -> {
                    Optional<Referent> body = bodies.of(place, speaker);
                    for (Span content : quote.content()) {
                        add(content, speaker, body, resolved);
                    }
                });
            }
        }
        return resolved;
    }

    private void add(Span content, Referent speaker, Optional<Referent> body, List<Markable> resolved) {
        int own = -1;
        for (int i = firstFrom(content.begin()); i < markables.size() && begin(i) < content.end(); i++) {
            Markable each = markables.get(i);
            own = own < 0 ? each.quote() : own;
            Optional<Lexicon.Person> person = each.pronoun().map(Lexicon.Pronoun::person);
            boolean means = person.isPresent() && each.quote() == own;
            if (means && person.get() == Lexicon.Person.I && speaker.sort() == Referent.Sort.PERSON) {
                resolved.add(each.of(speaker, "first-person"));
            } else if (means && person.get() == Lexicon.Person.WE && body.isPresent()) {
                resolved.add(each.of(body.get(), "speaks-for"));
            }
        }
    }

    /** Who the noun phrase of a speaker means; nobody where two would do. */
    private Optional<Referent> speaker(Span place) {
        Optional<Referent> person =
                only(place, each -> each.referent().orElseThrow().sort() == Referent.Sort.PERSON);
        return person.isPresent()
                ? person.filter(r -> r.cluster().isPresent())
                : only(place, each -> true)
                        .filter(r -> r.cluster().isPresent() && r.sort() == Referent.Sort.ORGANIZATION);
    }

    private Optional<Referent> only(Span place, Predicate<Markable> wanted) {
        Set<Referent> found = new HashSet<>();
        for (int i = firstFrom(place.begin()); i < markables.size() && begin(i) < place.end(); i++) {
            Markable each = markables.get(i);
            boolean aside = each.traits().owns() || each.traits().tied() && begin(i) > place.begin();
            if (each.referent().isPresent() && !aside && wanted.test(each)) {
                found.add(each.referent().get());
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private int begin(int i) {
        return tokens.begin(markables.get(i).first());
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = markables.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
