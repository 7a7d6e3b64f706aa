package io.github.broadsheet.internal.coref;

import io.github.broadsheet.EntityType;
import java.util.Optional;

/** Somebody or something that is spoken of, named or not; lives for one call only. */
final class Referent {

    /** What kind of thing; the order is that of the values of the signals. */
    enum Sort {
        PERSON,
        GROUP,
        ORGANIZATION,
        PLACE,
        TIME,
        THING,
        PEOPLE,
        WORK,
        MACHINE,
        PRONOUN
    }

    private final Optional<Cluster> cluster;
    private final Sort sort;
    private final boolean plural;
    private char gender;
    private int count;
    private int total;
    private Optional<Lexicon.Person> pronoun = Optional.empty();

    private Referent(Optional<Cluster> cluster, Sort sort, char gender, boolean plural) {
        this.cluster = cluster;
        this.sort = sort;
        this.gender = gender;
        this.plural = plural;
    }

    static Referent named(Cluster cluster) {
        return new Referent(Optional.of(cluster), sort(cluster.type()), cluster.gender(), false);
    }

    static Referent described(Lexicon.Noun noun, boolean many) {
        Sort sort = Sort.valueOf(noun.kind().name());
        return new Referent(Optional.empty(), sort, noun.gender(), noun.plural() || many);
    }

    static Referent unknown(Lexicon.Person pronoun) {
        Referent referent =
                new Referent(Optional.empty(), Sort.PRONOUN, gender(pronoun), pronoun == Lexicon.Person.THEY);
        referent.pronoun = Optional.of(pronoun);
        return referent;
    }

    private static Sort sort(EntityType type) {
        return switch (type) {
            case PERSON -> Sort.PERSON;
            case ORGANIZATION -> Sort.ORGANIZATION;
            case LOCATION, FACILITY -> Sort.PLACE;
            case NORP -> Sort.PEOPLE;
            case VEHICLE, WEAPON, PRODUCT -> Sort.MACHINE;
            case EVENT, WORK, LAW -> Sort.WORK;
            case MONEY, PERCENT, QUANTITY -> Sort.THING;
        };
    }

    static char gender(Lexicon.Person pronoun) {
        return pronoun == Lexicon.Person.HE ? 'm' : pronoun == Lexicon.Person.SHE ? 'f' : 'u';
    }

    Optional<Cluster> cluster() {
        return cluster;
    }

    Sort sort() {
        return sort;
    }

    boolean isPlural() {
        return plural;
    }

    /** m, f, or u while it is not known. */
    char gender() {
        return cluster.isPresent() ? cluster.get().gender() : gender;
    }

    /** Notes a pronoun that means this. */
    void saw(Lexicon.Person person) {
        pronoun = Optional.of(person);
        char known = gender(person);
        if (known != 'u') {
            if (gender == 'u') {
                gender = known;
            }
            cluster.ifPresent(each -> each.gender(known));
        }
    }

    /** The last pronoun that meant this. */
    Optional<Lexicon.Person> pronoun() {
        return pronoun;
    }

    /** How often it was spoken of so far. */
    int count() {
        return count;
    }

    void countOne() {
        count++;
    }

    /** How often it is named in the whole document. */
    int total() {
        return total;
    }

    void totalOne() {
        total++;
    }
}
