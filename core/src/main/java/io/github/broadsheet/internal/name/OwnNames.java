package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user says of names, put over what was found: names of the user's own win over what they overlap, forms on the
 * stop list are no names, and a form may be given another type.
 *
 * @param index the user's names
 * @param never forms that are no names
 * @param types forms whose type the user decides
 */
public record OwnNames(NameIndex index, Set<String> never, Map<String, EntityType> types) {

    /** The rule of a name that the user brought along. */
    public static final String RULE = "own-name";

    /** Keeps copies. */
    public OwnNames {
        never = Set.copyOf(never);
        types = Map.copyOf(types);
    }

    /**
     * No names at all.
     *
     * @return what changes nothing
     */
    public static OwnNames none() {
        return new OwnNames(new NameIndex.Builder().build(), Set.of(), Map.of());
    }

    /** A place where one of the user's names stands. */
    private record Match(int first, int last, List<Integer> names) {}

    /** The names of a document as the user wants them. */
    List<FoundName> apply(List<TokenizedSentence> sentences, List<FoundName> found) {
        List<FoundName> own = index.size() == 0 ? List.of() : read(sentences, found);
        List<FoundName> all = new ArrayList<>(found.size() + own.size());
        int next = 0;
        for (FoundName name : found) {
            while (next < own.size()
                    && own.get(next).span().end() <= name.span().begin()) {
                next++;
            }
            boolean covered = next < own.size() && own.get(next).span().overlaps(name.span());
            if (!covered || name.type().isAmount()) {
                keep(name, all);
            }
        }
        all.addAll(own);
        all.sort(Comparator.comparing(FoundName::span));
        return List.copyOf(all);
    }

    private void keep(FoundName name, List<FoundName> kept) {
        if (never.contains(name.text())) {
            return;
        }
        EntityType type = types.get(name.text());
        kept.add(type == null ? name : typed(name, type));
    }

    private static FoundName typed(FoundName name, EntityType type) {
        return new FoundName(
                name.span(),
                name.text(),
                type,
                name.sentence(),
                name.roles(),
                name.measure(),
                name.link(),
                name.metonym(),
                Evidence.of("own-type"));
    }

    private List<FoundName> read(List<TokenizedSentence> sentences, List<FoundName> found) {
        List<FoundName> own = new ArrayList<>();
        int near = 0;
        for (int s = 0; s < sentences.size(); s++) {
            TokenizedSentence sentence = sentences.get(s);
            TokenTable tokens = sentence.tokens();
            int last = NameFinder.isSearched(sentence) ? sentence.last() : sentence.first();
            for (int i = sentence.first(); i < last; i++) {
                Optional<Match> match = match(tokens, i, last);
                if (match.isPresent()) {
                    Span span = tokens.span(match.get().first, match.get().last);
                    while (near < found.size() && found.get(near).span().end() <= span.begin()) {
                        near++;
                    }
                    own.add(name(match.get(), span, span.of(tokens.source().text()), s, found, near));
                    i = match.get().last - 1;
                }
            }
        }
        return own;
    }

    /** The longest name that begins with a token. */
    private Optional<Match> match(TokenTable tokens, int first, int limit) {
        String text = tokens.source().text();
        int most = index.longest(text, tokens.begin(first));
        Optional<Match> best = Optional.empty();
        NameHash hash = new NameHash();
        int taken = 0;
        int from = tokens.begin(first);
        for (int i = first; i < limit && taken < most; i++) {
            taken += hash.add(text, from, tokens.end(i));
            from = tokens.end(i);
            if (taken <= most && tokens.kind(i) != TokenKind.POSSESSIVE) {
                List<Integer> names = index.find(text, tokens.begin(first), from, hash.value());
                best = names.isEmpty() ? best : Optional.of(new Match(first, i + 1, names));
            }
        }
        return best;
    }

    /** The library's own finding at the place lends its roles, and its type where the user gave none. */
    private FoundName name(Match match, Span span, String text, int sentence, List<FoundName> found, int near) {
        Optional<FoundName> same = Optional.empty();
        for (int i = near; i < found.size() && found.get(i).span().begin() < span.end(); i++) {
            if (same.isEmpty() && !found.get(i).type().isAmount()) {
                same = Optional.of(found.get(i));
            }
        }
        EntityType guess = same.map(FoundName::type).orElse(EntityType.ORGANIZATION);
        EntityType first = index.type(match.names.get(0), guess);
        boolean agreed = match.names.stream().allMatch(name -> index.type(name, guess) == first);
        List<Phrase> roles = same.map(FoundName::roles).orElse(List.of());
        return new FoundName(
                span,
                text,
                agreed ? first : guess,
                sentence,
                roles,
                Optional.empty(),
                same.flatMap(FoundName::link),
                same.map(FoundName::metonym).orElse(false),
                Evidence.of(RULE));
    }
}
