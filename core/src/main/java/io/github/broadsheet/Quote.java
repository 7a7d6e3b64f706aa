package io.github.broadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody said, wrote, thought or urged, as the article gives it.
 *
 * <p>A quotation that its cue splits ("…," she said, "…") is one quote: {@link #span()} runs from the first mark to the
 * last and {@link #content()} holds the parts between the marks.
 */
public final class Quote implements Located {

    private final String id;
    private final QuoteType type;
    private final QuoteKind kind;
    private final Span span;
    private final String text;
    private final List<Span> content;
    private final Optional<Span> clause;
    private final Optional<Phrase> cue;
    private final Speaker speaker;
    private final Optional<Phrase> addressee;
    private final Optional<Phrase> venue;
    private final Optional<Phrase> carrier;
    private final boolean negated;
    private final Modality modality;
    private final Optional<LocalDate> date;
    private final List<Quote> nested;
    private final Evidence evidence;

    private Quote(Builder builder, Evidence evidence) {
        this.id = builder.id;
        this.type = builder.type;
        this.kind = builder.kind;
        this.span = builder.span;
        this.text = builder.text;
        this.content = builder.content;
        this.clause = builder.clause;
        this.cue = builder.cue;
        this.speaker = builder.speaker;
        this.addressee = builder.addressee;
        this.venue = builder.venue;
        this.carrier = builder.carrier;
        this.negated = builder.negated;
        this.modality = builder.modality;
        this.date = builder.date;
        this.nested = builder.nested;
        this.evidence = evidence;
    }

    /**
     * Begins a quote.
     *
     * @param id its name within the document, such as {@code q2}
     * @param type how it is written
     * @param span where it stands, marks included
     * @param text exactly what stands there
     * @param speaker who is quoted
     * @return the builder
     * @throws IllegalArgumentException if the id is blank, or span and text differ in length
     */
    public static Builder builder(String id, QuoteType type, Span span, String text, Speaker speaker) {
        return new Builder(id, type, span, text, speaker);
    }

    /**
     * Begins a quote that is like this one, with all its parts.
     *
     * @param newType how it is written
     * @param newSpeaker who is quoted
     * @return the builder
     */
    public Builder as(QuoteType newType, Speaker newSpeaker) {
        Builder builder = builder(id, newType, span, text, newSpeaker);
        builder.kind = kind;
        builder.content = content;
        builder.clause = clause;
        builder.cue = cue;
        builder.addressee = addressee;
        builder.venue = venue;
        builder.carrier = carrier;
        builder.negated = negated;
        builder.modality = modality;
        builder.date = date;
        builder.nested = nested;
        builder.evidence = Optional.of(evidence);
        return builder;
    }

    /**
     * Its name within the document, the same in every run over the same text.
     *
     * @return such as {@code q2}
     */
    public String id() {
        return id;
    }

    /**
     * How it is written.
     *
     * @return the type
     */
    public QuoteType type() {
        return type;
    }

    /**
     * Whether it was said, thought or done by speaking.
     *
     * @return the kind
     */
    public QuoteKind kind() {
        return kind;
    }

    /** Where it stands, marks included, in UTF-16 code units, half-open. */
    @Override
    public Span span() {
        return span;
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * The words quoted, without the marks; more than one part if the cue or a paragraph's border splits them.
     *
     * @return at least one span, in the order of the text, all inside {@link #span()}
     */
    public List<Span> content() {
        return content;
    }

    /**
     * The whole reported clause of which the marks enclose a part.
     *
     * @return the clause, for {@link QuoteType#MIXED}
     */
    public Optional<Span> clause() {
        return clause;
    }

    /**
     * The words that say that something is quoted.
     *
     * @return such as "said" or "according to"
     */
    public Optional<Phrase> cue() {
        return cue;
    }

    /**
     * Who is quoted.
     *
     * @return the speaker; {@link Speaker.Unknown} if none was found
     */
    public Speaker speaker() {
        return speaker;
    }

    /**
     * To whom it was said.
     *
     * @return such as "reporters"
     */
    public Optional<Phrase> addressee() {
        return addressee;
    }

    /**
     * Where it was said.
     *
     * @return such as "a news conference"
     */
    public Optional<Phrase> venue() {
        return venue;
    }

    /**
     * The agency, paper or broadcaster that carried it.
     *
     * @return such as "state television"
     */
    public Optional<Phrase> carrier() {
        return carrier;
    }

    /**
     * Whether the article says that it was not said.
     *
     * @return true for "did not say that …"
     */
    public boolean negated() {
        return negated;
    }

    /**
     * Whether it was said, is to be said, or was denied.
     *
     * @return the modality
     */
    public Modality modality() {
        return modality;
    }

    /**
     * When it was said.
     *
     * @return the day, if known
     */
    public Optional<LocalDate> date() {
        return date;
    }

    /**
     * What made the library say so.
     *
     * @return the rule
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * What the words quoted quote in their turn: of "Keller said that Wirth had told her it sank", what Wirth told her.
     *
     * @return the quotes inside this one, in the order of the text, with ids such as {@code q2.1}; each may hold others
     */
    public List<Quote> nested() {
        return nested;
    }

    /**
     * Whether a speaker was found, with a name or without.
     *
     * @return true unless the speaker is {@link Speaker.Unknown}
     */
    public boolean isAttributed() {
        return !(speaker instanceof Speaker.Unknown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote that
                && id.equals(that.id)
                && type == that.type
                && kind == that.kind
                && span.equals(that.span)
                && text.equals(that.text)
                && content.equals(that.content)
                && clause.equals(that.clause)
                && cue.equals(that.cue)
                && speaker.equals(that.speaker)
                && addressee.equals(that.addressee)
                && venue.equals(that.venue)
                && carrier.equals(that.carrier)
                && negated == that.negated
                && modality == that.modality
                && date.equals(that.date)
                && nested.equals(that.nested)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type, span);
    }

    /** For people: {@code q2 DIRECT [494,570) Vladimir Bogdanov: "…"}. */
    @Override
    public String toString() {
        return id + " " + type + " " + span + " " + speaker.label() + ": " + text;
    }

    /** Gathers the parts of a quote; not for use by several threads. */
    public static final class Builder {

        private final String id;
        private final QuoteType type;
        private final Span span;
        private final String text;
        private final Speaker speaker;
        private QuoteKind kind = QuoteKind.SPEECH;
        private List<Span> content;
        private Optional<Span> clause = Optional.empty();
        private Optional<Phrase> cue = Optional.empty();
        private Optional<Phrase> addressee = Optional.empty();
        private Optional<Phrase> venue = Optional.empty();
        private Optional<Phrase> carrier = Optional.empty();
        private boolean negated;
        private Modality modality = Modality.REPORTED;
        private Optional<LocalDate> date = Optional.empty();
        private List<Quote> nested = List.of();
        private Optional<Evidence> evidence = Optional.empty();

        private Builder(String id, QuoteType type, Span span, String text, Speaker speaker) {
            this.id = Checks.notBlank(id, "id");
            this.type = Objects.requireNonNull(type, "type");
            Checks.sameLength(span, text);
            this.span = span;
            this.text = text;
            this.speaker = Objects.requireNonNull(speaker, "speaker");
            this.content = List.of(span);
        }

        /**
         * Sets what the cue reports; {@link QuoteKind#SPEECH} if not set.
         *
         * @param kind the kind
         * @return this
         */
        public Builder kind(QuoteKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets the words quoted; the whole span if not set.
         *
         * @param content the parts without their marks, in the order of the text
         * @return this
         * @throws IllegalArgumentException if there is none, one lies outside the quote, or two overlap
         */
        public Builder content(List<Span> content) {
            List<Span> parts = List.copyOf(Objects.requireNonNull(content, "content"));
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("content: must have at least one part");
            }
            int end = 0;
            for (Span part : parts) {
                if (!span.encloses(part)) {
                    throw new IllegalArgumentException("content: " + part + " lies outside the quote at " + span);
                }
                if (part.begin() < end) {
                    throw new IllegalArgumentException("content: " + part + " begins before " + end);
                }
                end = part.end();
            }
            this.content = parts;
            return this;
        }

        /**
         * Sets the whole reported clause.
         *
         * @param clause where it stands
         * @return this
         */
        public Builder clause(Span clause) {
            this.clause = Optional.of(clause);
            return this;
        }

        /**
         * Sets the words that say that something is quoted.
         *
         * @param cue the cue
         * @return this
         */
        public Builder cue(Phrase cue) {
            this.cue = Optional.of(cue);
            return this;
        }

        /**
         * Sets to whom it was said.
         *
         * @param addressee the words for them
         * @return this
         */
        public Builder addressee(Phrase addressee) {
            this.addressee = Optional.of(addressee);
            return this;
        }

        /**
         * Sets where it was said.
         *
         * @param venue the words for the place or occasion
         * @return this
         */
        public Builder venue(Phrase venue) {
            this.venue = Optional.of(venue);
            return this;
        }

        /**
         * Sets who carried it.
         *
         * @param carrier the words for the agency, paper or broadcaster
         * @return this
         */
        public Builder carrier(Phrase carrier) {
            this.carrier = Optional.of(carrier);
            return this;
        }

        /**
         * Sets whether the article says that it was not said; false if not set.
         *
         * @param negated true if so
         * @return this
         */
        public Builder negated(boolean negated) {
            this.negated = negated;
            return this;
        }

        /**
         * Sets whether it was said, is to be said, or was denied; {@link Modality#REPORTED} if not set.
         *
         * @param modality the modality
         * @return this
         */
        public Builder modality(Modality modality) {
            this.modality = Objects.requireNonNull(modality, "modality");
            return this;
        }

        /**
         * Sets when it was said.
         *
         * @param date the day
         * @return this
         */
        public Builder date(LocalDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /**
         * Sets what the words quoted quote in their turn; nothing if not set.
         *
         * @param nested the quotes inside this one
         * @return this
         */
        public Builder nested(List<Quote> nested) {
            this.nested = Spans.sorted(nested, "nested");
            return this;
        }

        /**
         * Sets what made the library say so.
         *
         * @param evidence the rule
         * @return this
         */
        public Builder evidence(Evidence evidence) {
            this.evidence = Optional.of(evidence);
            return this;
        }

        /**
         * Makes the quote.
         *
         * @return the quote
         * @throws IllegalStateException if there is no evidence
         */
        public Quote build() {
            return new Quote(this, evidence.orElseThrow(() -> new IllegalStateException("evidence: must be set")));
        }
    }
}
