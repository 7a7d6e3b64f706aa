package io.github.broadsheet.internal.coref;

import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.quote.FoundQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Whom a pronoun cannot mean since somebody speaks: "he" inside quotation marks is not who says it, and "he said" is
 * nobody who is named in the words said.
 */
final class QuoteSpeakers {

    private record Barred(Span place, Set<Referent> referents) {}

    private final List<Barred> inside = new ArrayList<>();
    private final List<Barred> speakers = new ArrayList<>();

    QuoteSpeakers(List<FoundName> names, Map<FoundName, Referent> referents, List<FoundQuote> quotes) {
        for (FoundQuote quote : quotes) {
            if (quote.speakerSpan().isEmpty()) {
                continue;
            }
            Span speaker = quote.speakerSpan().get();
            if (quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.MIXED) {
                Set<Referent> named = named(speaker, names, referents);
                quote.content().forEach(content -> inside.add(new Barred(content, named)));
            }
            Set<Referent> told = new HashSet<>();
            quote.content().forEach(content -> told.addAll(named(content, names, referents)));
            speakers.add(new Barred(speaker, told));
        }
        inside.sort(Comparator.comparing(Barred::place));
        speakers.sort(Comparator.comparing(Barred::place));
    }

    private static Set<Referent> named(Span place, List<FoundName> names, Map<FoundName, Referent> referents) {
        Set<Referent> named = new HashSet<>();
        int first = after(names, name -> name.span().begin(), place.begin() - 1);
        for (int i = first; i < names.size() && names.get(i).span().begin() < place.end(); i++) {
            Referent referent = referents.get(names.get(i));
            if (referent != null) {
                named.add(referent);
            }
        }
        return named;
    }

    /** The first that begins after an offset. */
    private static <T> int after(List<T> sorted, ToIntFunction<T> begin, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(sorted.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int at(List<Barred> sorted, int offset) {
        int i = after(sorted, barred -> barred.place().begin(), offset) - 1;
        return i >= 0 && sorted.get(i).place().contains(offset) ? i : -1;
    }

    /** Which of the phrases that name speakers an offset stands in, counted from the first, or -1. */
    int place(int offset) {
        return at(speakers, offset);
    }

    /** Whom a pronoun at an offset cannot mean. */
    Set<Referent> barred(int offset) {
        Set<Referent> barred = new HashSet<>();
        int words = at(inside, offset);
        int speaker = at(speakers, offset);
        if (words >= 0) {
            barred.addAll(inside.get(words).referents());
        }
        if (speaker >= 0) {
            barred.addAll(speakers.get(speaker).referents());
        }
        return barred;
    }
}
