package io.github.broadsheet.internal.name;

import java.util.Locale;

/** What a single word can be in or beside a name; the constants are the classes of {@code word-classes.txt}. */
enum WordClass {
    ORG,
    ORG_BARE,
    ORG_SUFFIX,
    ORG_OF,
    LOC,
    LOC_OF,
    LOC_FIRST,
    LOC_LEAD,
    FAC,
    FAC_OF,
    EVENT,
    EVENT_FIRST,
    EVENT_OF,
    LAW,
    LAW_OF,
    WORK,
    VEHICLE_FIRST,
    VEHICLE_MAKER,
    VEHICLE,
    VEHICLE_BEFORE,
    VEHICLE_AFTER,
    WEAPON_AFTER,
    PRODUCT_AFTER,
    FACILITY_AFTER,
    LOCATION_AFTER,
    ORG_AFTER,
    PERSON_BEFORE,
    PERSON_AFTER,
    FUNCTION,
    CALENDAR,
    PARTICLE,
    HYPHEN_END,
    HYPHEN_FRONT,
    LOC_RUN,
    ORG_LEAD,
    PLACE_PREPOSITION,
    ACTOR_PREPOSITION,
    AUXILIARY,
    /** From {@code common-words.txt}. */
    COMMON,
    /** From {@code not-names.txt}. */
    NOT_NAME,
    /** From {@code given-names.txt}. */
    GIVEN,
    /** From {@code surnames.txt}. */
    SURNAME,
    /** From {@code roles.txt}. */
    ROLE,
    /** From {@code verbs.txt}. */
    SAY,
    /** From {@code verbs.txt}. */
    ACT,
    /** From {@code verbs.txt}. */
    PERSON_VERB,
    /** The first word of a storm; no feature of the model. */
    STORM;

    /** Words of any of these end a name that is no person's. */
    static final long HEADS = bits(ORG, ORG_BARE, ORG_SUFFIX, LOC, FAC, EVENT, LAW, WORK);

    /** Words of any of these may be followed by "of" inside a name. */
    static final long OF_HEADS = bits(ORG_OF, LOC_OF, FAC_OF, EVENT_OF, LAW_OF);

    long bit() {
        return 1L << ordinal();
    }

    static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass each : classes) {
            bits |= each.bit();
        }
        return bits;
    }

    static WordClass of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
