package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides what the pronouns of a stretch of text mean, one after the other, among what was spoken of before. */
final class PronounResolver {

    private static final int SENTENCES_BACK = 4;
    private static final int SPEECHES_BACK = 3;
    private static final int MOST_LOOKED_AT = 60;
    private static final int MOST_CHOICES = 16;

    /** Chooses among the candidates of a pronoun. */
    interface Chooser {

        /**
         * Chooses.
         *
         * @param pronoun the pronoun
         * @param choices the last places that spoke of what it may mean, nearest first
         * @param signals the signals of each choice, and at the end those of none
         * @return the number of a choice, or -1 for none
         */
        int choose(Markable pronoun, List<Markable> choices, List<int[]> signals);
    }

    private final TokenTable tokens;
    private final QuoteSpeakers speakers;
    private final Signals signals;
    private final Chooser chooser;
    private final List<Markable> seen = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int place;
    private int sentence = -1;

    PronounResolver(TokenTable tokens, QuoteSpeakers speakers, Chooser chooser) {
        this.tokens = tokens;
        this.speakers = speakers;
        this.signals = new Signals(tokens, speakers);
        this.chooser = chooser;
    }

    /** Takes what speaks of something in the order of the text; a pronoun comes back with what it means. */
    Markable take(Markable next) {
        if (next.sentence() != sentence) {
            sentence = next.sentence();
            place++;
        }
        Markable known =
                next.pronoun().isPresent() ? resolved(next, next.pronoun().get()) : next;
        known.referent().ifPresent(referent -> {
            referent.countOne();
            seen.add(known);
            places.add(place);
        });
        return known;
    }

    private Markable resolved(Markable pronoun, Lexicon.Pronoun what) {
        switch (what.person()) {
            case HE, SHE, IT, THEY -> {}
            case WHO -> {
                return relative(pronoun);
            }
            default -> {
                return pronoun;
            }
        }
        List<Markable> choices = new ArrayList<>();
        List<int[]> features = new ArrayList<>();
        int near = collect(pronoun, what, choices, features);
        features.add(signals.nobody(pronoun, choices.size(), near));
        boolean speaks = speakers.place(tokens.begin(pronoun.first())) >= 0;
        String rule = "speaks-on";
        int chosen = speaks ? speaksOn(choices) : -1;
        if (chosen < 0) {
            rule = "pronoun-weights";
            chosen = chooser.choose(pronoun, choices, features);
        }
        if (chosen < 0 && !speaks) {
            rule = "said-of-itself";
            chosen = saidOfItself(pronoun, choices);
        }
        Referent meant = chosen < 0
                ? Referent.unknown(what.person())
                : choices.get(chosen).referent().orElseThrow();
        meant.saw(what.person());
        return pronoun.of(meant, rule);
    }

    /** "Ruiz, who": the person named just before. */
    private Markable relative(Markable pronoun) {
        if (seen.isEmpty()) {
            return pronoun;
        }
        Markable last = seen.get(seen.size() - 1);
        boolean comma = pronoun.first() - last.last() == 1 && tokens.is(last.last(), ',');
        boolean next = last.sentence() == sentence && (comma || pronoun.first() == last.last());
        boolean person = last.form() == Markable.Form.NAME
                && last.referent().orElseThrow().sort() == Referent.Sort.PERSON;
        return next && person ? pronoun.of(last.referent().orElseThrow(), "relative") : pronoun;
    }

    /** "…," said Ruiz. "…," she added: who spoke last speaks on, where nobody else was spoken of since. */
    private int speaksOn(List<Markable> choices) {
        for (int i = 0; i < choices.size(); i++) {
            Markable each = choices.get(i);
            if (each.quote() < 0) {
                return named(each).isPresent() && spoke(each.referent().orElseThrow()) ? i : -1;
            }
        }
        return -1;
    }

    private boolean spoke(Referent referent) {
        int oldest = Math.max(0, seen.size() - MOST_LOOKED_AT);
        for (int i = seen.size() - 1; i >= oldest && sentence - seen.get(i).sentence() <= SPEECHES_BACK; i--) {
            Markable each = seen.get(i);
            boolean says = each.quote() < 0 && !each.traits().owns() && speakers.place(tokens.begin(each.first())) >= 0;
            if (says && each.referent().orElseThrow() == referent) {
                return true;
            }
        }
        return false;
    }

    /** "The bank said it would": who says something says it of himself, unless "it" may stand for nothing. */
    private int saidOfItself(Markable pronoun, List<Markable> choices) {
        if (choices.isEmpty() || named(choices.get(0)).isEmpty() || signals.empty(pronoun.first()) % 2 == 1) {
            return -1;
        }
        Markable nearest = choices.get(0);
        boolean says = nearest.sentence() == sentence
                && signals.says(pronoun, nearest) > 0
                && Lexicon.is(tokens.text(nearest.last()).toLowerCase(Locale.ROOT), WordClass.REPORTING);
        return says ? 0 : -1;
    }

    /** Collects what the pronoun may mean; how many sentences back the nearest with a name stands. */
    private int collect(Markable pronoun, Lexicon.Pronoun what, List<Markable> choices, List<int[]> features) {
        Set<Referent> met = speakers.barred(tokens.begin(pronoun.first()));
        int near = SENTENCES_BACK;
        int oldest = Math.max(0, seen.size() - MOST_LOOKED_AT);
        for (int i = seen.size() - 1; i >= oldest && choices.size() < MOST_CHOICES; i--) {
            Markable each = seen.get(i);
            Referent referent = each.referent().orElseThrow();
            int distance = place - places.get(i);
            if (distance > SENTENCES_BACK) {
                break;
            }
            if (met.add(referent) && Signals.mayMean(what.person(), referent)) {
                features.add(signals.of(pronoun, each, distance, choices.size()));
                choices.add(each);
                near = referent.cluster().isPresent() ? Math.min(near, distance) : near;
            }
        }
        return near;
    }

    /** Chooses by the weights; what is not likelier than not stays open. */
    static Chooser byWeight(double least) {
        return (pronoun, choices, features) -> {
            double[] weights = new double[features.size()];
            int best = 0;
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Math.exp(Ranker.weigh(features.get(i)));
                sum += weights[i];
                best = weights[i] > weights[best] ? i : best;
            }
            boolean none = best == choices.size();
            return none || weights[best] < least * sum ? -1 : best;
        };
    }

    /** What a markable means by name. */
    static Optional<Cluster> named(Markable markable) {
        return markable.referent().flatMap(Referent::cluster);
    }
}
