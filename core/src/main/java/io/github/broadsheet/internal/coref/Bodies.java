package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the body for which somebody speaks: "Ruiz, a spokesman for the harbour board", "Tarn founder Ruiz"; a place stands
 * for its team: "Norway captain Lund".
 */
final class Bodies {

    private static final int MOST_ROLES = 12;

    private final TokenTable tokens;
    private final List<Markable> markables;

    /**
     * For one document.
     *
     * @param tokens its tokens
     * @param markables what is spoken of, in the order of the text
     */
    Bodies(TokenTable tokens, List<Markable> markables) {
        this.tokens = tokens;
        this.markables = markables;
    }

    /** The body that speaks itself, or the only one in the words for who speaks, or in the roles of that one. */
    Optional<Referent> of(Span place, Referent speaker) {
        if (speaker.sort() != Referent.Sort.PERSON) {
            return Optional.of(speaker);
        }
        Set<Referent> here = inside(place);
        return here.isEmpty() ? of(speaker) : only(here);
    }

    /** The only body in the roles of a person. */
    Optional<Referent> of(Referent person) {
        Set<Referent> found = new HashSet<>();
        List<Phrase> roles = person.cluster().map(Cluster::roles).orElse(List.of());
        roles.stream().limit(MOST_ROLES).forEach(role -> found.addAll(inside(role.span())));
        return only(found);
    }

    private static Optional<Referent> only(Set<Referent> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Set<Referent> inside(Span place) {
        Set<Referent> found = new HashSet<>();
        boolean team = isTeam(place);
        for (int i = firstFrom(place.begin()); i < markables.size() && begin(i) < place.end(); i++) {
            Markable each = markables.get(i);
            boolean by = each.first() > 0 && tokens.isIgnoreCase(each.first() - 1, "by");
            each.referent()
                    .filter(referent -> referent.sort() == Referent.Sort.ORGANIZATION
                            || team && referent.sort() == Referent.Sort.PLACE)
                    .filter(referent -> !by)
                    .filter(referent -> referent.cluster().isPresent())
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isTeam(Span place) {
        boolean team = false;
        for (int t = tokens.firstAtOrAfter(place.begin());
                !team && t < tokens.size() && tokens.begin(t) < place.end();
                t++) {
            team = Lexicon.is(tokens.text(t).toLowerCase(Locale.ROOT), WordClass.TEAM);
        }
        return team;
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
