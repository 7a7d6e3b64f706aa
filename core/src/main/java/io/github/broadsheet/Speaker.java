package io.github.broadsheet;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is quoted: somebody known by name, somebody only described, or nobody that could be found.
 *
 * <p>{@code quote.speaker().label()} is enough to print; {@code quote.speaker().entity()} leads to all that the article
 * says about a named speaker.
 */
public sealed interface Speaker permits Speaker.Named, Speaker.Described, Speaker.Unknown {

    /**
     * The person or body that speaks.
     *
     * @return the entity of a {@link Named} speaker, else empty
     */
    Optional<Entity> entity();

    /**
     * What to print.
     *
     * @return the name of a named speaker, the words for a described one, the reason why there is no speaker
     */
    String label();

    /**
     * The words that stand for the speaker.
     *
     * @return the mention as written, which may be a pronoun; empty if the speaker is unknown
     */
    Optional<Phrase> mention();

    /**
     * As what the speaker speaks.
     *
     * @return the role beside the mention, such as "foreign minister"
     */
    Optional<Phrase> role();

    /**
     * A speaker that is an entity of the document, found by name or through a pronoun or description.
     *
     * @param phrase the mention as written: "Bogdanov", "he", "the minister"
     * @param of who it is
     * @param as the role beside the mention
     */
    record Named(Phrase phrase, Entity of, Optional<Phrase> as) implements Speaker {

        /** Checks the arguments. */
        public Named {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(as, "as");
        }

        @Override
        public Optional<Entity> entity() {
            return Optional.of(of);
        }

        @Override
        public String label() {
            return of.name();
        }

        @Override
        public Optional<Phrase> mention() {
            return Optional.of(phrase);
        }

        @Override
        public Optional<Phrase> role() {
            return as;
        }
    }

    /**
     * A speaker that has no name in the article: "two senior officials", "a witness".
     *
     * @param phrase the description as written
     * @param as the role beside it
     */
    record Described(Phrase phrase, Optional<Phrase> as) implements Speaker {

        /** Checks the arguments. */
        public Described {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(as, "as");
        }

        @Override
        public Optional<Entity> entity() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return phrase.text();
        }

        @Override
        public Optional<Phrase> mention() {
            return Optional.of(phrase);
        }

        @Override
        public Optional<Phrase> role() {
            return as;
        }
    }

    /**
     * No speaker was found.
     *
     * @param reason why not
     * @param runnerUp the next best guess, which was not good enough to be the answer
     */
    record Unknown(String reason, Optional<Entity> runnerUp) implements Speaker {

        /**
         * No speaker, and nobody who comes near.
         *
         * @param reason why not
         * @throws IllegalArgumentException if the reason is blank
         */
        public Unknown(String reason) {
            this(reason, Optional.empty());
        }

        /**
         * Checks the arguments.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public Unknown {
            Checks.notBlank(reason, "reason");
            Objects.requireNonNull(runnerUp, "runnerUp");
        }

        @Override
        public Optional<Entity> entity() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return reason;
        }

        @Override
        public Optional<Phrase> mention() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> role() {
            return Optional.empty();
        }
    }
}
