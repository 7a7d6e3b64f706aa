package io.github.broadsheet;

/** What a named thing is. The names are those of the JSON form. */
public enum EntityType {
    /** A human being, real or fictional. */
    PERSON,
    /** A company, agency, party, team, ministry or other body. */
    ORGANIZATION,
    /** A country, city, region, river or other place. */
    LOCATION,
    /** A building, airport, base, road or other thing built. */
    FACILITY,
    /** A nationality, religion or political group. */
    NORP,
    /** A ship, aircraft, car or other vehicle, by name or designation. */
    VEHICLE,
    /** A weapon, by name or designation. */
    WEAPON,
    /** A product. */
    PRODUCT,
    /** A named event. */
    EVENT,
    /** A book, film, paper or other work. */
    WORK,
    /** A law or treaty. */
    LAW,
    /** An amount of money. */
    MONEY,
    /** A percentage. */
    PERCENT,
    /** A number with a unit. */
    QUANTITY;

    /**
     * Whether this is an amount, found by rules, and not a name.
     *
     * @return true for {@link #MONEY}, {@link #PERCENT} and {@link #QUANTITY}
     */
    public boolean isAmount() {
        return this == MONEY || this == PERCENT || this == QUANTITY;
    }
}
