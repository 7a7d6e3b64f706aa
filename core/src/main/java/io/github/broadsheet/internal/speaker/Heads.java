package io.github.broadsheet.internal.speaker;

import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.internal.coref.Referents;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds who the noun phrase of a speaker means: the mention that is its head, not one that only stands in it. */
final class Heads {

    private static final int ROLE_GAP = 3;
    private static final char NONE = ' ';
    private static final char DIFFERENT = '?';

    private final TokenTable tokens;
    private final List<Owned> mentions = new ArrayList<>();
    private final Map<String, Character> pronouns = new HashMap<>();

    private record Owned(Mention mention, Entity entity) {

        Span span() {
            return mention.span();
        }
    }

    Heads(TokenTable tokens, Referents referents) {
        this.tokens = tokens;
        for (Entity entity : referents.entities()) {
            if (!isAmount(entity.type())) {
                entity.mentions().forEach(mention -> mentions.add(new Owned(mention, entity)));
            }
        }
        mentions.sort(Comparator.comparing(Owned::span));
    }

    private static boolean isAmount(EntityType type) {
        return type == EntityType.MONEY || type == EntityType.PERCENT || type == EntityType.QUANTITY;
    }

    /** The speaker that a phrase names or describes, given who spoke before. */
    Speaker speaker(Span place, FoundQuote quote, Optional<Entity> before) {
        Phrase phrase = cut(place.begin(), place.end());
        List<Owned> inside = inside(place);
        Optional<Owned> head = head(place, inside);
        if (head.isEmpty() && before.filter(entity -> isBody(entity, phrase)).isPresent()) {
            return new Speaker.Named(phrase, before.get(), Optional.empty());
        }
        if (head.isEmpty() || isJoined(place, inside)) {
            return new Speaker.Described(phrase, Optional.empty());
        }
        boolean same = before.isPresent() && isRather(before.get(), head.get(), quote);
        Entity entity = same ? before.get() : head.get().entity();
        return new Speaker.Named(phrase, entity, same ? Optional.empty() : role(place, head.get()));
    }

    /** Whether "it" or "they" can mean the body or country that spoke before. */
    private static boolean isBody(Entity before, Phrase phrase) {
        boolean pronoun = phrase.text().equalsIgnoreCase("it") || phrase.text().equalsIgnoreCase("they");
        boolean speaks = before.type() == EntityType.ORGANIZATION || before.type() == EntityType.LOCATION;
        return pronoun && speaks;
    }

    /**
     * Whether a pronoun means who spoke before rather than whom it was taken for, since that one is spoken of in the very
     * words: "Ruiz met Cho in May, he said".
     */
    private boolean isRather(Entity before, Owned head, FoundQuote quote) {
        boolean pronoun = head.mention().kind() == Mention.Kind.PRONOUN;
        if (!pronoun || before.type() != EntityType.PERSON || before.equals(head.entity())) {
            return false;
        }
        List<Mention> others = head.entity().mentions();
        int index = firstFrom(others, Mention::span, head.span().begin()) - 1;
        boolean said = index >= 0
                && quote.content().stream().anyMatch(others.get(index).span()::overlaps);
        char letter = Character.toLowerCase(head.mention().text().charAt(0));
        char known = pronounOf(before);
        return said && (known == letter || known == NONE);
    }

    /** What the pronouns of a person begin with. */
    private char pronounOf(Entity person) {
        return pronouns.computeIfAbsent(person.id(), id -> {
            char letter = NONE;
            for (Mention mention : person.mentions()) {
                if (mention.kind() == Mention.Kind.PRONOUN) {
                    char here = Character.toLowerCase(mention.text().charAt(0));
                    if (letter != NONE && letter != here) {
                        return DIFFERENT;
                    }
                    letter = here;
                }
            }
            return letter;
        });
    }

    private static <T> int firstFrom(List<T> sorted, Function<T, Span> place, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(sorted.get(middle)).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Phrase cut(int begin, int end) {
        return Phrase.cut(tokens.source().text(), begin, end);
    }

    private Optional<Owned> head(Span place, List<Owned> inside) {
        Optional<Owned> best = Optional.empty();
        int rank = 0;
        for (Owned each : inside) {
            int here = rank(place, each);
            if (here > rank) {
                rank = here;
                best = Optional.of(each);
            }
        }
        return best;
    }

    private List<Owned> inside(Span place) {
        int low = firstFrom(mentions, Owned::span, place.begin());
        List<Owned> inside = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).span().begin() < place.end(); i++) {
            if (place.encloses(mentions.get(i).span())) {
                inside.add(mentions.get(i));
            }
        }
        return inside;
    }

    /** How well a mention does as the head of a phrase, 0 if not at all. */
    private int rank(Span place, Owned owned) {
        int first = tokens.firstAtOrAfter(owned.span().begin());
        int next = tokens.firstAtOrAfter(owned.span().end());
        int last = tokens.firstAtOrAfter(place.end());
        if (next >= last && owned.span().begin() <= start(place)) {
            return 5;
        }
        boolean tied = owned.span().begin() > place.begin() && first > 0 && PhraseWords.isLink(tokens, first - 1);
        boolean owner = next < last && tokens.is(next, TokenKind.POSSESSIVE);
        if (tied || owner) {
            return 0;
        }
        if (next >= last) {
            boolean person = owned.entity().type() == EntityType.PERSON;
            return person || owned.mention().kind() != Mention.Kind.NAME ? 4 : 3;
        }
        boolean person = owned.entity().type() == EntityType.PERSON;
        return isFollowed(next, last) ? person ? 4 : 2 : 0;
    }

    /** Whether what stands after a mention leaves it the head: "of the house", "news agency". */
    private boolean isFollowed(int next, int last) {
        if (PhraseWords.isLink(tokens, next) || PhraseWords.isApart(tokens, next) || tokens.is(next, TokenKind.MARK)) {
            return true;
        }
        for (int i = next; i < last; i++) {
            if (!PhraseWords.isBody(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a phrase begins after its determiner. */
    private int start(Span place) {
        int first = tokens.firstAtOrAfter(place.begin());
        boolean skip =
                first + 1 < tokens.size() && PhraseWords.isDeterminer(tokens, first) && tokens.end(first) < place.end();
        return skip ? tokens.begin(first + 1) : place.begin();
    }

    /** "Ruiz and Cho": two heads are no one entity. */
    private boolean isJoined(Span place, List<Owned> inside) {
        int last = tokens.firstAtOrAfter(place.end());
        for (int i = tokens.firstAtOrAfter(place.begin()); i < last; i++) {
            if (!tokens.is(i, "and")) {
                continue;
            }
            Span before = Span.of(place.begin(), Math.max(place.begin(), tokens.begin(i)));
            Span after = Span.of(tokens.end(i), place.end());
            boolean both = inside.stream().anyMatch(each -> before.encloses(each.span()) && rank(before, each) > 0)
                    && inside.stream().anyMatch(each -> after.encloses(each.span()) && rank(after, each) > 0);
            if (both) {
                return true;
            }
        }
        return false;
    }

    private Optional<Phrase> role(Span place, Owned head) {
        List<Phrase> roles = head.entity().roles();
        int from = Math.max(0, firstFrom(roles, Phrase::span, place.begin()) - 1);
        for (int i = from; i < roles.size() && roles.get(i).span().begin() <= place.end() + ROLE_GAP; i++) {
            Span role = roles.get(i).span();
            if (role.overlaps(place) || role.begin() >= place.end()) {
                return Optional.of(roles.get(i));
            }
        }
        int begin = start(place);
        int first = tokens.firstAtOrAfter(head.span().begin());
        boolean before = first > 0 && begin < head.span().begin() && tokens.end(first - 1) > begin;
        return before && head.mention().kind() == Mention.Kind.NAME
                ? Optional.of(cut(begin, tokens.end(first - 1)))
                : Optional.empty();
    }
}
