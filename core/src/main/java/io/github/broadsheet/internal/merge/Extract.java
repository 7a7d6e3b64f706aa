package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Byline;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Document;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.TimelineEntry;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a corpus keeps of one document: names and their places, the timeline's words, where quotes stand, and the article's
 * words as hashes. Text, tokens and layout are let go.
 */
public final class Extract implements Serializable {

    /** What is told of the document as a whole; {@code rank} counts how often it was put in the place of another. */
    record Head(
            String id,
            String textSha256,
            int rank,
            Optional<LocalDate> date,
            Optional<Instant> time,
            List<String> agencies) {

        static Head of(Document document) {
            Optional<Instant> time = document.published()
                    .map(Stamp::value)
                    .or(() -> document.article().published())
                    .flatMap(Head::instant);
            Stream<String> authors = document.bylines().stream()
                    .filter(byline -> byline.kind() == Byline.Kind.AGENCY)
                    .map(Byline::name);
            Stream<String> credits = document.dateline().stream().flatMap(dateline -> inBrackets(dateline.text()));
            List<String> agencies = Stream.concat(authors, credits)
                    .map(name -> String.join(" ", Spellings.words(name)))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
            return new Head(
                    document.id(),
                    document.article().textSha256(),
                    0,
                    document.date().map(DocumentDate::value),
                    time,
                    agencies);
        }

        /** What a dateline credits: "(Reuters)". */
        private static Stream<String> inBrackets(String text) {
            int begin = text.lastIndexOf('(');
            int end = text.indexOf(')', begin + 1);
            return begin >= 0 && end > begin ? Stream.of(text.substring(begin + 1, end)) : Stream.empty();
        }

        private static Optional<Instant> instant(String value) {
            try {
                return Optional.of(OffsetDateTime.parse(value).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * An entity; {@code forms} are its written forms, {@code mentions} the spans of its mentions and {@code ids} the
     * user's own.
     */
    record KeptEntity(
            String id,
            EntityType type,
            String name,
            List<String> forms,
            List<String> roles,
            List<Span> mentions,
            Map<String, String> ids)
            implements Serializable {

        KeptEntity {
            forms = List.copyOf(forms);
            roles = List.copyOf(roles);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * An entry of the timeline; {@code entities} are indexes into {@link #entities()}, {@code passing} is whether its time
     * is told by the way.
     */
    record KeptEntry(
            String value,
            DateRange range,
            Span span,
            String text,
            List<Integer> entities,
            Modality modality,
            Evidence evidence,
            boolean passing,
            SentenceTerms sentence)
            implements Serializable {

        KeptEntry {
            entities = List.copyOf(entities);
        }

        boolean isDated() {
            return !evidence.rule().equals(TimelineEntry.DAY_TOLD)
                    && !evidence.rule().equals(TimelineEntry.DAY_OF_REPORT);
        }
    }

    /**
     * A quote in marks; {@code parts} are half-open ranges of word indexes, {@code speaker} an index or -1, {@code named}
     * where the name begins that a cue has beside it for the speaker, or -1.
     */
    record KeptQuote(String id, Span span, List<Span> parts, int speaker, int named, Optional<String> label) {

        KeptQuote {
            id = id.intern();
            parts = List.copyOf(parts);
            label = label.map(String::intern);
        }
    }

    private static final int MOST_UNDATED = 12;

    private final Head head;
    private final Words words;
    private final PackedLists lists;
    private final int[] oddlySpaced;
    private final Optional<String> text;

    Extract(Head head, Words words, PackedLists lists, int[] oddlySpaced, Optional<String> text) {
        this.head = head;
        this.words = words;
        this.lists = lists;
        this.oddlySpaced = oddlySpaced;
        this.text = text;
    }

    private Extract(Document document, boolean withText) {
        this.head = Head.of(document);
        this.words = Words.of(document);
        this.text = withText ? Optional.of(document.text()) : Optional.empty();
        Map<String, Integer> indexes = new HashMap<>();
        List<KeptEntity> entities = entities(document, indexes);
        SentenceTerms.Reader reader = new SentenceTerms.Reader(document, indexes);
        PassingTimes passing = new PassingTimes(document);
        List<KeptEntry> entries = kept(document).stream()
                .map(entry -> entry(entry, indexes, passing.has(entry), reader.at(entry.span())))
                .toList();
        List<KeptQuote> quotes = document.quotes().stream()
                .filter(quote -> quote.type() != QuoteType.INDIRECT)
                .map(quote -> quote(quote, indexes, words))
                .filter(quote -> !quote.parts().isEmpty())
                .toList();
        this.lists = PackedLists.of(entities, entries, quotes);
        this.oddlySpaced = oddlySpaced(document);
    }

    /** Where names begin whose words are parted by something else than one blank, so that no form is written like them. */
    private static int[] oddlySpaced(Document document) {
        return document.allEntities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.NAME
                                && !entity.aliases().containsKey(mention.text())))
                .mapToInt(mention -> mention.span().begin())
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * What a corpus keeps of a document.
     *
     * @param document the document
     * @param withText whether its text is kept too
     * @return its extract
     */
    public static Extract of(Document document, boolean withText) {
        return new Extract(document, withText);
    }

    /**
     * The id of the document.
     *
     * @return the id
     */
    public String id() {
        return head.id();
    }

    Head head() {
        return head;
    }

    Optional<LocalDate> date() {
        return head.date();
    }

    Optional<String> text() {
        return text;
    }

    /** Spread over machines in the form of a piece, since optional values are not serializable. */
    private Object writeReplace() {
        return new Piece(new LinkedHashMap<>(PieceForm.write(this)));
    }

    private record Piece(LinkedHashMap<String, Object> fields) implements Serializable {

        private Object readResolve() {
            return PieceForm.read(new Fields(fields));
        }
    }

    /** The same with another rank. */
    Extract ranked(int rank) {
        Head ranked = new Head(head.id(), head.textSha256(), rank, head.date(), head.time(), head.agencies());
        return new Extract(ranked, words, lists, oddlySpaced, text);
    }

    /** What is kept of a version that another has taken the place of: its words, to tell what changed. */
    Extract reduced() {
        return new Extract(head, words, PackedLists.of(List.of(), List.of(), List.of()), new int[0], text);
    }

    /** The same with the text of another that was made from the same text, if this has none. */
    Extract withTextOf(Extract other) {
        return text.isPresent() || other.text.isEmpty()
                ? this
                : new Extract(head, words, lists, oddlySpaced, other.text);
    }

    Words words() {
        return words;
    }

    /** The entities, read anew at each call. */
    List<KeptEntity> entities() {
        return lists.entities();
    }

    int entityCount() {
        return lists.entityCount();
    }

    /** The entries of the timeline, read anew at each call. */
    List<KeptEntry> entries() {
        return lists.entries();
    }

    /** The quotes in marks, read anew at each call. */
    List<KeptQuote> quotes() {
        return lists.quotes();
    }

    int[] oddlySpaced() {
        return oddlySpaced;
    }

    /** A name of an entity exactly as it is written at a place, if it is one and its words are parted by blanks. */
    Optional<String> written(KeptEntity entity, Span place) {
        if (Arrays.binarySearch(oddlySpaced, place.begin()) >= 0) {
            return Optional.empty();
        }
        List<String> fitting = entity.forms().stream()
                .filter(form -> form.length() == place.length() && words.areWritten(form, place.begin()))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<KeptEntity> entities(Document document, Map<String, Integer> indexes) {
        List<KeptEntity> kept = new ArrayList<>();
        for (Entity entity : document.allEntities()) {
            if (entity.type().isAmount() || entity.isDescribed()) {
                continue;
            }
            LinkedHashSet<String> roles = new LinkedHashSet<>();
            for (Phrase role : entity.roles()) {
                roles.add(role.text());
            }
            indexes.put(entity.id(), kept.size());
            kept.add(new KeptEntity(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    List.copyOf(entity.aliases().keySet()),
                    List.copyOf(roles),
                    entity.mentions().stream().map(mention -> mention.span()).toList(),
                    entity.ids()));
        }
        return List.copyOf(kept);
    }

    /** What has a time of its own, and of the rest what stands first: a report tells its news at the top. */
    private static List<TimelineEntry> kept(Document document) {
        List<Span> undated = document.timeline().stream()
                .filter(entry -> !entry.isDated())
                .map(TimelineEntry::span)
                .sorted()
                .toList();
        int end = undated.size() <= MOST_UNDATED
                ? Integer.MAX_VALUE
                : undated.get(MOST_UNDATED).begin();
        return document.timeline().stream()
                .filter(entry -> entry.isDated() || entry.span().begin() < end)
                .toList();
    }

    private static KeptEntry entry(
            TimelineEntry entry, Map<String, Integer> indexes, boolean passing, SentenceTerms sentence) {
        List<Integer> entities = new ArrayList<>();
        for (Entity entity : entry.entities()) {
            Optional.ofNullable(indexes.get(entity.id())).ifPresent(entities::add);
        }
        return new KeptEntry(
                entry.value(),
                entry.range(),
                entry.span(),
                entry.text(),
                entities,
                entry.modality(),
                entry.evidence(),
                passing,
                sentence);
    }

    private static KeptQuote quote(Quote quote, Map<String, Integer> indexes, Words words) {
        List<Span> parts = new ArrayList<>();
        for (Span content : quote.content()) {
            int from = words.firstFrom(content.begin());
            int to = words.firstFrom(content.end());
            if (from < to) {
                parts.add(Span.of(from, to));
            }
        }
        Speaker speaker = quote.speaker();
        int index = speaker.entity()
                .map(entity -> indexes.getOrDefault(entity.id(), -1))
                .orElse(-1);
        Optional<String> label = quote.isAttributed() ? Optional.of(speaker.label()) : Optional.empty();
        return new KeptQuote(
                quote.id(),
                quote.span(),
                List.copyOf(parts),
                index,
                index < 0 ? CueName.NONE : CueName.begin(quote),
                label);
    }
}
