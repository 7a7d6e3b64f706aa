package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Phrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of pieces that may be a name, with the evidence so far; lives for one call only. */
final class Candidate {

    static final int PERSON = 0;
    static final int ORGANIZATION = 1;
    static final int LOCATION = 2;

    int first;
    int last;
    final int sentence;
    String form;
    /** Where a title before the name begins, or the name itself. */
    int titleFirst;
    /** The title and the name. */
    String titledForm;

    boolean headline;
    /** A known name that is an everyday word: "Windows", "Apple". */
    boolean ordinary;
    /** Set where a rule says that this is no name. */
    boolean rejected;

    Optional<String> link = Optional.empty();
    /** How much speaks for a person, an organisation, a place. */
    final double[] scores = new double[3];
    /** Set by a rule that needs no more evidence, or at the end. */
    @Nullable
    EntityType type;

    String rule = "shape";
    Optional<Gazetteer.Entry> entry = Optional.empty();
    List<Phrase> roles = List.of();
    boolean titled;
    boolean metonym;
    /** How sure the model is of it; negative where it has its type from something else. */
    double share = -1;
    /** How much it counts when the document is asked for the type of its form; negative where it does not. */
    double vote = -1;

    Candidate(int first, int last, int sentence, String form) {
        this.first = first;
        this.last = last;
        this.sentence = sentence;
        this.form = form;
        this.titleFirst = first;
        this.titledForm = form;
    }

    Candidate typed(EntityType to, String by) {
        type = to;
        rule = by;
        return this;
    }

    int length() {
        return last - first;
    }

    boolean is(EntityType other) {
        return type == other;
    }
}
