package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.resource.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the document as a whole says of its names: sums of evidence a form, family names of known persons, short forms. */
final class Dossier {

    private static final Set<String> DIRECTIONS = WordList.set(Dossier.class, "directions.txt");
    /** The rule of storms, which are called by their given name alone once they are introduced. */
    static final String STORM = "storm";

    private static final double ENOUGH = 0.75;
    private static final double SURE = 3.0;
    private static final int LONGEST_PERSON = 5;

    private final Map<String, double[]> sums = new HashMap<>();
    private final Map<String, EnumMap<EntityType, Integer>> types = new HashMap<>();
    private final Set<String> personWords = new HashSet<>();
    private final Map<String, EntityType> shortForms = new HashMap<>();
    private final Map<String, EntityType> fullForms = new HashMap<>();
    private final Set<String> plain = new HashSet<>();
    private final Map<String, String> storms = new HashMap<>();

    /** Gives every candidate a type, or none. */
    void decide(List<Candidate> candidates) {
        directions(candidates);
        for (Candidate c : candidates) {
            gather(c);
            if (!c.headline) {
                plain.add(c.form);
            }
        }
        for (Candidate c : candidates) {
            if (c.headline && c.ordinary && !plain.contains(c.form)) {
                c.type = null;
                c.rejected = true;
            } else if (c.type == null && c.length() > 1 && isTrusted(c)) {
                settle(c);
            }
        }
        for (Candidate c : candidates) {
            note(c);
        }
        for (Candidate c : candidates) {
            if (c.headline && c.type == null && !isTrusted(c)) {
                trim(c);
            }
            String full = c.titledForm;
            if (c.titleFirst < c.first && fullForms.containsKey(full)) {
                c.first = c.titleFirst;
                c.form = full;
                c.typed(fullForms.get(full), "short-form");
            } else if (c.length() == 1 && !c.rejected) {
                revise(c);
            }
        }
        for (Candidate c : candidates) {
            if (c.type == null && c.length() == 1 && !c.rejected && isTrusted(c)) {
                settle(c);
            }
            if (c.type != null) {
                types.computeIfAbsent(c.form, f -> new EnumMap<>(EntityType.class))
                        .merge(c.type, 1, Integer::sum);
            }
        }
        for (Candidate c : candidates) {
            agree(c);
        }
    }

    /** "the North" is North Korea where North Korea is spoken of; elsewhere a direction is no name. */
    private static void directions(List<Candidate> candidates) {
        Map<String, String> countries = new HashMap<>();
        for (Candidate c : candidates) {
            String country = c.entry.flatMap(Gazetteer.Entry::link).orElse("");
            int space = country.indexOf(' ');
            if (space > 0 && DIRECTIONS.contains(country.substring(0, space))) {
                countries.putIfAbsent(country.substring(0, space), country);
            }
        }
        for (Candidate c : candidates) {
            if (c.length() == 1 && DIRECTIONS.contains(c.form)) {
                String country = countries.get(c.form);
                c.rejected = country == null;
                c.type = country == null ? null : EntityType.LOCATION;
                c.rule = "direction";
                c.link = Optional.ofNullable(country);
            }
        }
    }

    private void gather(Candidate c) {
        double[] sum = sums.computeIfAbsent(c.form, f -> new double[3]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += c.scores[i];
        }
    }

    private void settle(Candidate c) {
        double[] sum = sums.getOrDefault(c.form, c.scores);
        int best = 0;
        for (int i = 1; i < sum.length; i++) {
            best = sum[i] > sum[best] ? i : best;
        }
        if (sum[best] < ENOUGH) {
            return;
        }
        EntityType type = best == Candidate.PERSON
                ? EntityType.PERSON
                : best == Candidate.ORGANIZATION ? EntityType.ORGANIZATION : EntityType.LOCATION;
        c.typed(type, "clues");
    }

    /** In a headline only what is known elsewhere, or plainly is a person or an acronym, is a name. */
    private boolean isTrusted(Candidate c) {
        return !c.headline
                || plain.contains(c.form)
                || c.scores[Candidate.PERSON] >= SURE
                || c.scores[Candidate.ORGANIZATION] >= SURE;
    }

    /** "Lund Resigns": leaves of a headline's capitals what is a name in the text below. */
    private void trim(Candidate c) {
        List<String> words = List.of(c.form.split(" ", -1));
        if (words.size() != c.length()) {
            return;
        }
        for (int left = words.size() - 1; left > 0; left--) {
            String front = String.join(" ", words.subList(0, left));
            String back = String.join(" ", words.subList(words.size() - left, words.size()));
            if (isName(front)) {
                c.last = c.first + left;
                c.form = front;
                return;
            }
            if (isName(back)) {
                c.first = c.last - left;
                c.form = back;
                return;
            }
        }
    }

    private boolean isName(String form) {
        return plain.contains(form) || personWords.contains(form);
    }

    /** Keeps the words of persons' names and the first words of organisations. */
    private void note(Candidate c) {
        if (c.type == null) {
            return;
        }
        if (c.rule.equals(STORM)) {
            c.link = Optional.of(c.form);
            storms.putIfAbsent(c.form.substring(c.form.lastIndexOf(' ') + 1), c.form);
        }
        if (c.is(EntityType.VEHICLE) || c.is(EntityType.FACILITY) || c.is(EntityType.WEAPON)) {
            fullForms.putIfAbsent(c.form, c.type);
        }
        if (c.length() == 1) {
            if (c.rule.endsWith("-noun")) {
                shortForms.putIfAbsent(c.form, c.type);
            }
            return;
        }
        String[] words = c.form.split(" ", -1);
        if (c.is(EntityType.PERSON) && words.length <= LONGEST_PERSON) {
            for (String word : words) {
                if (word.length() > 2) {
                    personWords.add(word);
                }
            }
        } else if (c.is(EntityType.ORGANIZATION) && c.entry.isEmpty()) {
            shortForms.putIfAbsent(words[0], EntityType.ORGANIZATION);
            shortForms.putIfAbsent(acronym(words), EntityType.ORGANIZATION);
        } else if (c.is(EntityType.VEHICLE) || c.is(EntityType.FACILITY)) {
            shortForms.putIfAbsent(words[0], c.type);
        }
    }

    static String acronym(String[] words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** A single word that is part of a longer name elsewhere takes the type of that name. */
    private void revise(Candidate c) {
        if (storms.containsKey(c.form)) {
            c.typed(EntityType.EVENT, STORM);
            c.link = Optional.ofNullable(storms.get(c.form));
            return;
        }
        boolean open = c.type == null
                || c.entry
                        .filter(e -> e.kind() == Gazetteer.Kind.CITY
                                || e.kind() == Gazetteer.Kind.TEAM
                                || e.kind() == Gazetteer.Kind.COMPANY
                                || e.kind() == Gazetteer.Kind.STATE)
                        .isPresent();
        if (!open) {
            return;
        }
        if (personWords.contains(c.form) && c.scores[Candidate.LOCATION] - c.scores[Candidate.PERSON] < SURE) {
            c.typed(EntityType.PERSON, "family-name");
        } else if (c.type == null && shortForms.containsKey(c.form) && c.scores[Candidate.PERSON] < SURE) {
            c.typed(shortForms.get(c.form), "short-form");
        }
    }

    /** One form, one type: the majority of the document wins over a single vote. */
    private void agree(Candidate c) {
        EnumMap<EntityType, Integer> votes = types.get(c.form);
        if (c.type == null || votes == null || votes.size() < 2 || c.entry.isPresent()) {
            return;
        }
        EntityType best = c.type;
        for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        c.type = best;
    }
}
