package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says as a whole of the names that the model found: the same form has one type, a word of a person's name is
 * that person, and a form that is a name in one place is one in the next.
 */
final class Consensus {

    private static final double HEADLINE = 0.3;
    private static final double ENOUGH = 0.8;
    private static final int LONGEST_PERSON = 5;

    private final Map<String, EnumMap<EntityType, Double>> votes = new HashMap<>();
    private final Map<String, Double> personWords = new HashMap<>();
    private final Map<String, Integer> titled = new HashMap<>();

    /** Counts the votes of names; to be called for all before any is settled. */
    void count(List<Candidate> names) {
        for (Candidate name : names) {
            if (name.type == null || name.vote < 0) {
                continue;
            }
            double vote = name.vote * (name.headline ? HEADLINE : 1);
            votes.computeIfAbsent(name.form, f -> new EnumMap<>(EntityType.class))
                    .merge(name.type, vote, Double::sum);
            if (name.is(EntityType.PERSON) && name.titled && name.length() == 1) {
                titled.merge(name.form, 1, Integer::sum);
            }
            if (name.is(EntityType.PERSON) && name.length() > 1 && name.length() <= LONGEST_PERSON) {
                for (String word : name.form.split(" ", -1)) {
                    if (word.length() > 2) {
                        personWords.merge(word, vote, Double::sum);
                    }
                }
            }
        }
    }

    /** Gives a name the type that most of the document gives it. */
    void settle(Candidate name) {
        if (name.type == null || name.vote < 0 || isFixed(name)) {
            return;
        }
        EntityType best = isCalledByTitle(name) ? EntityType.PERSON : best(name.form);
        if (best != null && best != name.type) {
            name.typed(best, "document");
            name.share = -1;
        }
    }

    /** "Al Aynsley-Green" where "Prof Aynsley-Green" comes twice: a first name that no list has. */
    private boolean isCalledByTitle(Candidate name) {
        int space = name.form.lastIndexOf(' ');
        return name.length() == 2
                && space > 0
                && titled.getOrDefault(name.form.substring(space + 1), 0) > 1
                && name.entry.isEmpty();
    }

    /** Makes a name of what the model passed over, if it is one elsewhere. */
    boolean adopt(Candidate candidate) {
        EntityType best = best(candidate.form);
        if (best == null || sum(candidate.form, best) < ENOUGH) {
            return false;
        }
        candidate.typed(best, "document");
        return true;
    }

    /** Countries, peoples and known bodies are what they are, whatever stands beside them; cities and firms share names. */
    static boolean isFixed(Candidate name) {
        return name.rule.equals("direction")
                || name.entry.filter(e -> !e.kind().isShared()).isPresent();
    }

    private @Nullable EntityType best(String form) {
        EntityType best = null;
        double most = 0;
        for (EntityType type : EntityType.values()) {
            double sum = sum(form, type);
            if (sum > most) {
                most = sum;
                best = type;
            }
        }
        return best;
    }

    private double sum(String form, EntityType type) {
        EnumMap<EntityType, Double> row = votes.get(form);
        double own = row == null ? 0 : row.getOrDefault(type, 0.0);
        return type == EntityType.PERSON ? own + personWords.getOrDefault(form, 0.0) : own;
    }
}
