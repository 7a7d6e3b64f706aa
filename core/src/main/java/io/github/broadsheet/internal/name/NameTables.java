package io.github.broadsheet.internal.name;

/** The tables that several classes of this room read; each is loaded once. */
final class NameTables {

    static final WordTable WORDS = new WordTable();
    static final Gazetteer GAZETTEER = new Gazetteer();
    static final AmountTable AMOUNTS = new AmountTable();

    private NameTables() {}
}
