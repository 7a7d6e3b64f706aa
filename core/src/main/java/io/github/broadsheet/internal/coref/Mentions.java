package io.github.broadsheet.internal.coref;

import io.github.broadsheet.Block;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the pronouns and descriptions of people, sentence by sentence, to those who were spoken of just before. */
final class Mentions {

    private static final int SENTENCES_BACK = 3;
    private static final int MOST_REMEMBERED = 6;
    private static final int MOST_LOOKED_AT = 60;
    private static final int MOST_ROLES = 50;

    /** A person at a place: by name, pronoun or description. */
    private record Seen(int sentence, int begin, Cluster cluster) {}

    private final List<TokenizedSentence> sentences;
    private final List<FoundName> names;
    private final Map<FoundName, Cluster> owners;
    private final List<Span> quoted;
    private final Map<String, Set<Cluster>> byRole = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private int nextName;
    private int nextQuote;

    Mentions(
            List<TokenizedSentence> sentences,
            List<FoundName> names,
            Map<FoundName, Cluster> owners,
            List<Span> quoted) {
        this.sentences = sentences;
        this.names = names;
        this.owners = owners;
        this.quoted = quoted;
    }

    void resolve() {
        for (FoundName name : names) {
            Cluster cluster = owners.get(name);
            if (name.type() == EntityType.PERSON && cluster != null) {
                for (Phrase role : name.roles()) {
                    addRole(role.text(), cluster);
                }
            }
        }
        for (int s = 0; s < sentences.size(); s++) {
            read(s);
        }
    }

    private void addRole(String role, Cluster cluster) {
        for (String word : Forms.words(role)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (KnownNames.isRole(lower)) {
                byRole.computeIfAbsent(lower, w -> new HashSet<>()).add(cluster);
            }
        }
    }

    private void read(int number) {
        TokenizedSentence sentence = sentences.get(number);
        TokenTable tokens = sentence.tokens();
        for (int t = sentence.first(); t < sentence.last(); t++) {
            int begin = tokens.begin(t);
            seeNames(begin);
            while (nextQuote < quoted.size() && quoted.get(nextQuote).end() <= begin) {
                nextQuote++;
            }
            if (nextQuote < quoted.size() && quoted.get(nextQuote).contains(begin)) {
                continue;
            }
            if (tokens.length(t) <= "herself".length()) {
                pronoun(number, sentence.block(), tokens, t);
            }
            if (tokens.isIgnoreCase(t, "the")) {
                description(number, sentence, t);
            }
        }
        seeNames(sentence.end());
    }

    private void seeNames(int before) {
        while (nextName < names.size() && names.get(nextName).span().begin() < before) {
            FoundName name = names.get(nextName++);
            Cluster cluster = owners.get(name);
            if (name.type() == EntityType.PERSON && cluster != null) {
                seen.add(new Seen(name.sentence(), name.span().begin(), cluster));
            }
        }
    }

    private void pronoun(int number, Block block, TokenTable tokens, int t) {
        char first = Character.toLowerCase(tokens.first(t));
        if (first != 'h' && first != 's') {
            return;
        }
        char gender = GenderedNouns.pronoun(tokens.text(t));
        if (gender == 'u') {
            return;
        }
        Cluster cluster = antecedent(number, gender);
        if (cluster != null) {
            cluster.gender(gender);
            cluster.add(tokens.span(t, t + 1), tokens.text(t), Mention.Kind.PRONOUN, block);
            seen.add(new Seen(number, tokens.begin(t), cluster));
        }
    }

    /** The first person named in this sentence, else in the one before; nobody where two would fit as well. */
    private @Nullable Cluster antecedent(int number, char gender) {
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            Cluster best = null;
            int oldest = Math.max(0, seen.size() - MOST_LOOKED_AT);
            for (int i = seen.size() - 1, looked = 0; i >= oldest && looked < MOST_REMEMBERED; i--) {
                Seen each = seen.get(i);
                if (each.sentence < number - back) {
                    break;
                }
                boolean here = each.sentence == number - back;
                if (here && (each.cluster.gender() == gender || each.cluster.gender() == 'u')) {
                    boolean sure = best == null || each.cluster.gender() == gender || best.gender() != gender;
                    best = sure ? each.cluster : best;
                    looked++;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /** "the Russian leader", "the minister": a person whose role was given with the same noun, and nobody else's. */
    private void description(int number, TokenizedSentence sentence, int the) {
        TokenTable tokens = sentence.tokens();
        int noun = the + 1;
        while (noun < sentence.last() && noun <= the + 2 && tokens.isCapitalized(noun)) {
            noun++;
        }
        if (noun >= sentence.last() || !isLowerRole(tokens, noun)) {
            return;
        }
        boolean goesOn = noun + 1 < sentence.last()
                && (tokens.is(noun + 1, "of")
                        || tokens.is(noun + 1, "for")
                        || tokens.isCapitalized(noun + 1)
                        || isLowerRole(tokens, noun + 1));
        Set<Cluster> holders = byRole.getOrDefault(tokens.text(noun), Set.of());
        if (goesOn || holders.size() != 1) {
            return;
        }
        Cluster cluster = holders.iterator().next();
        Optional<Seen> before = seen.subList(Math.max(0, seen.size() - MOST_REMEMBERED), seen.size()).stream()
                .filter(s -> s.cluster == cluster)
                .findAny();
        boolean fits = noun == the + 1 || hasModifier(cluster, tokens.text(the + 1, noun));
        if (before.isPresent() && fits) {
            Span span = tokens.span(the, noun + 1);
            cluster.add(span, span.of(tokens.source().text()), Mention.Kind.NOMINAL, sentence.block());
            seen.add(new Seen(number, span.begin(), cluster));
        }
    }

    private static boolean isLowerRole(TokenTable tokens, int t) {
        return Character.isLowerCase(tokens.first(t)) && KnownNames.isRole(tokens.text(t));
    }

    private static boolean hasModifier(Cluster cluster, String modifier) {
        List<Phrase> roles = cluster.roles();
        for (Phrase role : roles.subList(0, Math.min(MOST_ROLES, roles.size()))) {
            if (role.text().contains(modifier)) {
                return true;
            }
        }
        return false;
    }
}
