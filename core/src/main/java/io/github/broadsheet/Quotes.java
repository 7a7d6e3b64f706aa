package io.github.broadsheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an article quotes, in the order of the text. Words in marks that nobody is quoted with ({@link QuoteType#SCARE})
 * are left out unless they are asked for.
 *
 * <p>{@code document.quotes().by("Kim").about(russia)} is what people called Kim say about an entity.
 */
public final class Quotes extends Listing<Quote> {

    private final List<Quote> all;
    private final Entities entities;

    private Quotes(List<Quote> list, List<Quote> all, Entities entities) {
        super(list);
        this.all = all;
        this.entities = entities;
    }

    /**
     * The quotes of one document.
     *
     * @param all the quotes, scare quotes too, in any order
     * @param entities the entities of the document
     * @return the quotes in the order of the text
     */
    public static Quotes of(List<Quote> all, Entities entities) {
        List<Quote> sorted = Spans.sorted(all, "all");
        Objects.requireNonNull(entities, "entities");
        return new Quotes(
                sorted.stream().filter(quote -> quote.type() != QuoteType.SCARE).toList(), sorted, entities);
    }

    /**
     * The quotes and the scare quotes.
     *
     * @return an unmodifiable list in the order of the text
     */
    public List<Quote> all() {
        return all;
    }

    /**
     * The quote with an id, scare quotes among them. For those inside others ask {@link #withNested()}.
     *
     * @param id such as {@code q2}
     * @return the quote, if there is one
     */
    public Optional<Quote> byId(String id) {
        Objects.requireNonNull(id, "id");
        return all.stream().filter(quote -> quote.id().equals(id)).findFirst();
    }

    /**
     * Words in marks around a term, where nobody is quoted.
     *
     * @return the scare quotes alone
     */
    public Quotes scare() {
        return ofType(QuoteType.SCARE);
    }

    /**
     * What an entity says.
     *
     * @param speaker an entity of this document
     * @return the quotes that it speaks
     */
    public Quotes by(Entity speaker) {
        Objects.requireNonNull(speaker, "speaker");
        return where(quote -> quote.speaker().entity().filter(speaker::isSame).isPresent());
    }

    /**
     * What those who go by a name say.
     *
     * @param name a name as in {@link Entity#isNamed}, or the words for a speaker without a name; in any case
     * @return the quotes that they speak
     */
    public Quotes by(String name) {
        Objects.requireNonNull(name, "name");
        return where(quote -> isCalled(quote.speaker(), name));
    }

    private static boolean isCalled(Speaker speaker, String name) {
        if (speaker instanceof Speaker.Named named) {
            return named.of().isNamed(name);
        }
        return speaker instanceof Speaker.Described described
                && described.label().equalsIgnoreCase(name);
    }

    /**
     * What is said about an entity.
     *
     * @param entity an entity of this document
     * @return the quotes that mention it, in the words quoted or in the clause around them
     */
    public Quotes about(Entity entity) {
        Objects.requireNonNull(entity, "entity");
        return where(quote -> mentions(quote, entity));
    }

    /**
     * What is said about those who go by a name.
     *
     * @param name a name as in {@link Entity#isNamed}
     * @return the quotes that mention one of them
     */
    public Quotes about(String name) {
        List<Entity> named = entities.named(name).list();
        return where(quote -> named.stream().anyMatch(entity -> mentions(quote, entity)));
    }

    private static boolean mentions(Quote quote, Entity entity) {
        return quote.clause().filter(entity::isMentionedIn).isPresent()
                || quote.content().stream().anyMatch(entity::isMentionedIn);
    }

    /**
     * The quotes of some types; {@link QuoteType#SCARE} may be asked for.
     *
     * @param first a type
     * @param more other types
     * @return those that have one of the types
     */
    public Quotes ofType(QuoteType first, QuoteType... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Set<QuoteType> types = EnumSet.of(first, more);
        List<Quote> found =
                all.stream().filter(quote -> types.contains(quote.type())).toList();
        return new Quotes(found, found, entities);
    }

    /**
     * The quotes of some kinds.
     *
     * @param first a kind
     * @param more other kinds
     * @return those that have one of the kinds
     */
    public Quotes ofKind(QuoteKind first, QuoteKind... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Set<QuoteKind> kinds = EnumSet.of(first, more);
        return where(quote -> kinds.contains(quote.kind()));
    }

    /**
     * What somebody said, with or without a name.
     *
     * @return the quotes of the kind SPEECH whose speaker was found
     */
    public Quotes attributed() {
        return where(quote -> quote.kind() == QuoteKind.SPEECH && quote.isAttributed());
    }

    /**
     * The quotes that no speaker was found for.
     *
     * @return those whose speaker is {@link Speaker.Unknown}
     */
    public Quotes unattributed() {
        return where(quote -> !quote.isAttributed());
    }

    /**
     * These quotes and all that they quote in their turn, at every depth, in the order of the text; of two that begin
     * together the longer comes first. {@code quotes().withNested().by("Wirth")} finds what others pass on of Wirth's
     * words too.
     *
     * @return the quotes and those {@linkplain Quote#nested() inside them}
     */
    public Quotes withNested() {
        return new Quotes(flat(list()), flat(all), entities);
    }

    private static List<Quote> flat(List<Quote> quotes) {
        List<Quote> flat = new ArrayList<>();
        quotes.forEach(quote -> addWithNested(quote, flat));
        return Spans.sorted(flat, "quotes");
    }

    private static void addWithNested(Quote quote, List<Quote> flat) {
        flat.add(quote);
        quote.nested().forEach(each -> addWithNested(each, flat));
    }

    private Quotes where(Predicate<Quote> condition) {
        List<Quote> found = stream().filter(condition).toList();
        return new Quotes(found, found, entities);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotes that && super.equals(that) && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
