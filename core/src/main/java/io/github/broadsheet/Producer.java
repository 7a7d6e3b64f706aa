package io.github.broadsheet;

/**
 * What made a document, so that a stored result can be told from a newer one.
 *
 * @param schema version of the JSON form, now {@value #SCHEMA}
 * @param library version of the library
 * @param models hash of the word lists, rules and models
 * @param settings hash of the settings
 */
public record Producer(String schema, String library, String models, String settings) {

    /** The version of the JSON form that this library writes and reads. */
    public static final String SCHEMA = "1";

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Producer {
        Checks.notBlank(schema, "schema");
        Checks.notBlank(library, "library");
        Checks.notBlank(models, "models");
        Checks.notBlank(settings, "settings");
    }
}
