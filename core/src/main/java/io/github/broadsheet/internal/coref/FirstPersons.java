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

/** Gives "I" and "my" inside a quotation to who speaks, and "we" to a body that speaks. */
final class FirstPersons {

    private final TokenTable tokens;
    private final List<Markable> markables;

    /**
     * For one document.
     *
     * @param tokens its tokens
     * @param markables what is spoken of, in the order of the text
     */
    FirstPersons(TokenTable tokens, List<Markable> markables) {
        this.tokens = tokens;
        this.markables = markables;
    }

    /** The pronouns of the first person inside quotations, with what they mean. */
    List<Markable> resolve(List<FoundQuote> quotes) {
        List<Markable> resolved = new ArrayList<>();
        for (FoundQuote quote : quotes) {
            boolean words = quote.type() == QuoteType.DIRECT
                    || quote.type() == QuoteType.MIXED
                    || quote.type() == QuoteType.BLOCK;
            if (words && quote.speakerSpan().isPresent()) {
                speaker(quote.speakerSpan().get()).ifPresent(speaker -> {
                    for (Span content : quote.content()) {
                        add(content, speaker, resolved);
                    }
                });
            }
        }
        return resolved;
    }

    private void add(Span content, Referent speaker, List<Markable> resolved) {
        int own = -1;
        for (int i = firstFrom(content.begin()); i < markables.size() && begin(i) < content.end(); i++) {
            Markable each = markables.get(i);
            own = own < 0 ? each.quote() : own;
            Optional<Lexicon.Person> person = each.pronoun().map(Lexicon.Pronoun::person);
            boolean means = person.filter(p -> isOwn(p, speaker)).isPresent();
            if (means && each.quote() == own) {
                resolved.add(each.of(speaker, "first-person"));
            }
        }
    }

    private static boolean isOwn(Lexicon.Person person, Referent speaker) {
        boolean somebody = speaker.sort() == Referent.Sort.PERSON;
        return person == (somebody ? Lexicon.Person.I : Lexicon.Person.WE);
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
