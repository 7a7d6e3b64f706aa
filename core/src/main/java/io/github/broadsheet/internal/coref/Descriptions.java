package io.github.broadsheet.internal.coref;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a description means: something described with the same noun before, or something named that was called
 * so: by its title, its role, an apposition, its own name, or because the gazetteers know what it is.
 */
final class Descriptions {

    private static final int SENTENCES_BACK = 6;
    private static final int NEAR = 1;
    private static final int MOST_ROLES = 12;
    private static final int MOST_HOLDERS = 40;

    private final TokenTable tokens;
    private final Map<String, Referent> described = new HashMap<>();
    /** For each noun what was named and called so, with the sentence that last named it. */
    private final Map<String, Map<Referent, Integer>> called = new HashMap<>();

    private final Map<Referent, Set<String>> nouns = new HashMap<>();

    /** For each age who was told to be so old. */
    private final Map<String, Set<Referent>> ages = new HashMap<>();

    Descriptions(TokenTable tokens) {
        this.tokens = tokens;
    }

    /** Notes what stands there by name, and what its name, title and role call it. */
    void name(Referent referent, Cluster cluster, String form, List<Phrase> roles, int sentence) {
        if (cluster.type() == EntityType.PERSON) {
            for (Phrase role : roles.subList(0, Math.min(MOST_ROLES, roles.size()))) {
                head(role.text()).ifPresent(noun -> call(referent, noun, sentence));
            }
        } else {
            boolean vehicle = cluster.type() == EntityType.VEHICLE;
            List<String> known = vehicle ? KnownNames.vehicleNouns(form) : KnownNames.nouns(form);
            known.forEach(noun -> call(referent, noun, sentence));
            if (form.indexOf(' ') > 0) {
                head(form).ifPresent(noun -> call(referent, noun, sentence));
                call(referent, first(form), sentence);
                call(referent, suffix(form), sentence);
            }
        }
        for (String noun : nouns.getOrDefault(referent, Set.of())) {
            seen(noun, referent, sentence);
        }
    }

    private void seen(String noun, Referent referent, int sentence) {
        Map<Referent, Integer> holders = called.computeIfAbsent(noun, n -> new LinkedHashMap<>());
        if (holders.size() < MOST_HOLDERS || holders.containsKey(referent)) {
            holders.put(referent, sentence);
        }
    }

    /** Notes an apposition: "Ruiz, a lawyer". */
    void call(Referent referent, String noun, int sentence) {
        List<String> all = new ArrayList<>(Lexicon.broader(noun));
        all.add(noun);
        for (String each : all) {
            nouns.computeIfAbsent(referent, r -> new TreeSet<>()).add(each);
            described.remove(each);
            seen(each, referent, sentence);
        }
    }

    /** Notes an age: "Ruiz, 44,". */
    void aged(Referent referent, String age) {
        ages.computeIfAbsent(age, a -> new HashSet<>(2)).add(referent);
    }

    /** Who is so old, if one alone is. */
    Optional<Referent> ofAge(String age) {
        Set<Referent> all = ages.getOrDefault(age, Set.of());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private static String first(String form) {
        String word = form.substring(0, form.indexOf(' ')).toLowerCase(Locale.ROOT);
        return Lexicon.noun(word)
                .filter(noun -> noun.kind() == NounKind.ORGANIZATION)
                .map(Lexicon.Noun::lemma)
                .orElse("");
    }

    /** The last word of a name such as "Tarn Inc", which tells what it is. */
    private static String suffix(String form) {
        return Forms.key(form.substring(form.lastIndexOf(' ') + 1));
    }

    /** The noun before "of" or at the end: "minister" of "Foreign Minister of the island". */
    private static Optional<String> head(String phrase) {
        Optional<String> head = Optional.empty();
        for (String word : Forms.words(phrase)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Lexicon.is(lower, WordClass.PREPOSITION)) {
                break;
            }
            head = Lexicon.noun(lower)
                    .filter(noun -> !noun.plural())
                    .map(Lexicon.Noun::lemma)
                    .or(() -> KnownNames.isRole(lower) ? Optional.of(lower) : Optional.empty());
        }
        return head;
    }

    /**
     * What a description means; something new if nothing else.
     *
     * @param noun its noun
     * @param first its first token
     * @param head its noun's token
     * @param definite whether "the" or its like stands before it
     * @param many whether a number stands before it
     * @param sentence the number of its sentence
     */
    Referent of(Lexicon.Noun noun, int first, int head, boolean definite, boolean many, int sentence) {
        boolean plural = noun.plural() || many;
        String key = plural ? noun.lemma() + "+" : noun.lemma();
        Referent before = described.get(key);
        if (definite && before != null) {
            return before;
        }
        if (definite && !plural && tokens.isIgnoreCase(first, "the") && !goesOn(head + 1)) {
            Referent named = named(noun, first + 1, head, sentence);
            if (named != null) {
                seen(noun.lemma(), named, sentence);
                return named;
            }
        }
        Referent made = Referent.described(noun, many);
        described.put(key, made);
        return made;
    }

    private boolean goesOn(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        String lower = tokens.text(next).toLowerCase(Locale.ROOT);
        return lower.equals("of")
                || lower.equals("for")
                || lower.equals("in")
                || Lexicon.is(lower, WordClass.SUBORDINATOR);
    }

    private @Nullable Referent named(Lexicon.Noun noun, int from, int head, int sentence) {
        List<Referent> near = new ArrayList<>();
        List<Referent> far = new ArrayList<>();
        Map<Referent, Integer> holders = called.getOrDefault(noun.lemma(), Map.of());
        holders.forEach((referent, last) -> {
            if (fits(referent, from, head)) {
                (sentence - last <= NEAR ? near : far).add(referent);
            }
        });
        if (near.size() == 1) {
            return near.get(0);
        }
        boolean one = near.isEmpty() && far.size() == 1 && noun.kind() != NounKind.PLACE;
        return one && sentence - holders.getOrDefault(far.get(0), 0) <= SENTENCES_BACK ? far.get(0) : null;
    }

    /** Whether the words before the noun stand in a role or the name too. */
    private boolean fits(Referent referent, int from, int head) {
        Cluster cluster = referent.cluster().orElseThrow();
        for (int t = from; t < head; t++) {
            String word = tokens.text(t);
            boolean said = cluster.name().contains(word)
                    || cluster.roles().stream()
                            .limit(MOST_ROLES)
                            .anyMatch(role -> role.text().contains(word));
            if (!said) {
                return false;
            }
        }
        return true;
    }
}
