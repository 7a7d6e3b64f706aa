package io.github.broadsheet.internal.name;

import io.github.broadsheet.internal.tag.TagModel;

/** The tables that several classes of this room read; each is loaded once. */
final class NameTables {

    static final WordTable WORDS = new WordTable();
    static final Gazetteer GAZETTEER = new Gazetteer();
    static final AmountTable AMOUNTS = new AmountTable();
    static final ProductTable PRODUCTS = new ProductTable();
    static final TagModel MODEL = TagModel.resource("names.model");

    private NameTables() {}
}
