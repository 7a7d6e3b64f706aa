package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides between the rules and the model, name by name, and then by what the whole document says. */
final class Verdict {

    private static final Set<String> CLAUSE_WORDS = WordList.set(Verdict.class, "clause-words.txt");

    /** How sure the model must be of what the rules give no type; set on one half of 100 articles, read on the other. */
    private static final double LEAST = 0.5;

    private static final double LEAST_PERSON = 0.65;
    /** How sure it must be to make a person or place of what the rules take for something else. */
    private static final double FIRM = 0.8;

    private final Pieces pieces;
    private final Gazetteer gazetteer;
    /** The rules' candidate over each piece. */
    private final @Nullable Candidate[] over;
    /** Where the model has a name. */
    private final boolean[] taken;
    /** Where the model has a name that the rules know to be none. */
    private final boolean[] refused;

    Verdict(Pieces pieces, Gazetteer gazetteer) {
        this.pieces = pieces;
        this.gazetteer = gazetteer;
        this.over = new Candidate[pieces.size()];
        this.taken = new boolean[pieces.size()];
        this.refused = new boolean[pieces.size()];
    }

    /** The names of the document. */
    List<Candidate> decide(List<Candidate> candidates, List<ModelNames.Span> found) {
        for (Candidate c : candidates) {
            Arrays.fill(over, c.first, c.last, c);
        }
        List<Candidate> names = new ArrayList<>();
        for (ModelNames.Span span : found) {
            if (isRefused(span)) {
                Arrays.fill(refused, span.first(), span.last(), true);
                continue;
            }
            Candidate rule = over[span.first()];
            boolean same = rule != null && rule.first == span.first() && rule.last == span.last();
            Candidate name = same ? rule : made(span);
            if (settle(name, span)) {
                names.add(name);
                Arrays.fill(taken, span.first(), span.last(), true);
            }
        }
        Consensus consensus = new Consensus();
        consensus.count(names);
        names.forEach(consensus::settle);
        for (Candidate c : candidates) {
            if (isFree(c)
                    && !isPartyTag(c.first)
                    && (isOther(c) || isStanding(c) || Consensus.isFixed(c) || consensus.adopt(c))) {
                names.add(c);
            }
        }
        names.sort((a, b) -> Integer.compare(a.first, b.first));
        return names;
    }

    private boolean isStanding(Candidate c) {
        return c.type != null && (refused[c.first] || refused[c.last - 1] || pieces.isTitleCase(c.sentence));
    }

    private boolean isRefused(ModelNames.Span span) {
        return pieces.isTitleCase(span.sentence())
                || isCompound(span)
                || isClause(span)
                || isPartyTag(span.first())
                || cutsKnown(span);
    }

    /** "Lima-based", "US-Mexico": words that were cut at a hyphen because they are no one name. */
    private boolean isCompound(ModelNames.Span span) {
        for (int i = span.first(); i < span.last(); i++) {
            boolean hyphen = pieces.end(i) - pieces.begin(i) == 1
                    && Characters.isHyphen(pieces.source().charAt(pieces.begin(i)));
            if (hyphen && pieces.is(i, Pieces.GLUED)) {
                return true;
            }
        }
        return false;
    }

    /** "D-Nev." in brackets behind a member of Congress: the letter of a party and a state. */
    private boolean isPartyTag(int first) {
        String form = pieces.form(first);
        boolean letter = form.length() > 2 && "DRI".indexOf(form.charAt(0)) >= 0 && Characters.isHyphen(form.charAt(1));
        int before = pieces.begin(first) - 1;
        before -= before > 0 && pieces.source().charAt(before) == ' ' ? 1 : 0;
        return letter && before >= 0 && "(,".indexOf(pieces.source().charAt(before)) >= 0;
    }

    /** "Duarte's second term": words in small letters behind a possessive ending, or words that begin a clause. */
    private boolean isClause(ModelNames.Span span) {
        for (int i = span.first(); i + 1 < span.last(); i++) {
            if (i > span.first() && CLAUSE_WORDS.contains(pieces.form(i))) {
                return true;
            }
            if (pieces.is(i, Pieces.POSSESSIVE) && pieces.is(i + 1, Pieces.WORD) && !pieces.is(i + 1, Pieces.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name ends inside one that is known, or runs from a title into a person. */
    private boolean cutsKnown(ModelNames.Span span) {
        for (int i = span.first(); i < span.last(); i++) {
            Candidate c = over[i];
            if (c == null) {
                continue;
            }
            if (c.rejected) {
                return true;
            }
            boolean known = c.rule.equals("gazetteer") && c.length() > 1;
            boolean cut = c.first < span.first() || c.last > span.last();
            boolean made = isOther(c)
                    && (c.rule.equals("designation") || c.rule.equals(Dossier.STORM) || known || isVessel(c));
            boolean titled = c.titled && c.is(EntityType.PERSON) && c.first > span.first() && c.last == span.last();
            if ((known && cut) || made || titled) {
                return true;
            }
        }
        return false;
    }

    /** "the destroyer Admiral Renko". */
    private boolean isVessel(Candidate c) {
        return c.is(EntityType.VEHICLE)
                && c.first > pieces.first(c.sentence)
                && pieces.has(c.first - 1, WordClass.VEHICLE_BEFORE.bit());
    }

    private static boolean isOther(Candidate c) {
        return c.type != null && NameLabels.of(c.type).equals(NameLabels.OTHER);
    }

    private boolean isFree(Candidate c) {
        for (int i = c.first; i < c.last; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private Candidate made(ModelNames.Span span) {
        Candidate made =
                new Candidate(span.first(), span.last(), span.sentence(), pieces.forms(span.first(), span.last()));
        made.entry = gazetteer.find(made.form);
        made.headline = pieces.isHeadlineStyle(span.sentence());
        return made;
    }

    private static boolean settle(Candidate name, ModelNames.Span span) {
        EntityType rule = name.type;
        if (rule != null && Consensus.isFixed(name)) {
            return true;
        }
        if (span.type().equals(NameLabels.OTHER)) {
            return isOther(name);
        }
        EntityType type = EntityType.valueOf(span.type());
        if (rule == null && span.share() < (type == EntityType.PERSON ? LEAST_PERSON : LEAST)) {
            return false;
        }
        name.vote = span.share();
        if (rule != null && rule != type && span.share() < FIRM && type != EntityType.ORGANIZATION) {
            return true;
        }
        if (!(isPlace(type) && isPlace(rule))) {
            name.type = type;
            name.rule = rule == type ? name.rule : "name-model";
        }
        name.share = span.share();
        return true;
    }

    private static boolean isPlace(@Nullable EntityType type) {
        return type == EntityType.LOCATION || type == EntityType.FACILITY;
    }
}
