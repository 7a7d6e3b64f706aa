package io.github.broadsheet.export;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.KnownName;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Quote;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Sentence;
import io.github.broadsheet.Span;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimeType;
import io.github.broadsheet.TimelineEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Makes the parts that stand in one text, the article's or the given title's, of their JSON objects. */
final class PartsIn {

    private static final String NOT_RECORDED = "not recorded";

    private final String text;
    private final List<Block> blocks;
    private final NavigableMap<Integer, Block> blockByBegin = new TreeMap<>();

    PartsIn(String text, JsonIn in) {
        this.text = text;
        this.blocks = in.list("blocks", this::block);
        blocks.forEach(block -> blockByBegin.put(block.span().begin(), block));
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    private Block block(JsonIn in) {
        Span span = in.place(text);
        return new Block(in.constant("type", BlockType.class), span, span.of(text), evidence(in));
    }

    Sentence sentence(JsonIn in) {
        Span span = in.place(text);
        return new Sentence(span, span.of(text));
    }

    TimeExpression time(JsonIn in) {
        Span span = in.place(text);
        TimeExpression.Builder time = TimeExpression.builder(
                        span, span.of(text), in.constant("type", TimeType.class), in.string("value"))
                .evidence(evidence(in));
        in.maybeString("mod").ifPresent(time::mod);
        in.maybeString("quant").ifPresent(time::quant);
        in.maybeString("freq").ifPresent(time::freq);
        in.maybeString("beginPoint").ifPresent(time::beginPoint);
        in.maybeString("endPoint").ifPresent(time::endPoint);
        range(in).ifPresent(time::range);
        in.maybe("after", other -> other.place(text)).ifPresent(time::after);
        in.maybe("before", other -> other.place(text)).ifPresent(time::before);
        return time.build();
    }

    private static Optional<DateRange> range(JsonIn in) {
        Optional<LocalDate> earliest = in.maybeDay("earliest");
        Optional<LocalDate> latest = in.maybeDay("latest");
        if (earliest.isPresent() && latest.isPresent()) {
            return Optional.of(DateRange.of(earliest.get(), latest.get()));
        }
        return earliest.map(DateRange::from).or(() -> latest.map(DateRange::until));
    }

    Entity.Builder entity(JsonIn in) {
        Entity.Builder entity = Entity.builder(
                        in.string("id"), in.constant("type", EntityType.class), in.string("name"))
                .roles(in.list("roles", role -> role.phrase(text)))
                .mentions(in.list("mentions", this::mention))
                .evidence(evidence(in));
        Map<String, Object> ids = in.maybe("ids", JsonIn::plain).orElse(Map.of());
        ids.forEach((system, value) -> entity.knownAs(system, value.toString()));
        entity.candidates(in.list("candidates", PartsIn::candidate));
        measure(in).ifPresent(entity::measure);
        return entity;
    }

    private static Optional<Measure> measure(JsonIn in) {
        OptionalDouble amount = in.maybeDouble("amount");
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        String unit = in.maybeString("unit").orElse("");
        return Optional.of(new Measure(amount.getAsDouble(), in.maybeDouble("maximum"), unit, in.maybeString("mod")));
    }

    Mention mention(JsonIn in) {
        Span span = in.place(text);
        Mention.Kind kind = in.constant("kind", Mention.Kind.class, Mention.Kind.NAME);
        Mention mention = new Mention(span, span.of(text), kind, in.flag("metonym"), blockAround(span));
        Evidence evidence = in.maybeString("evidence").isPresent() ? evidence(in) : mention.evidence();
        return new Mention(span, mention.text(), kind, mention.metonym(), mention.block(), evidence);
    }

    private Block blockAround(Span span) {
        return Optional.ofNullable(blockByBegin.floorEntry(span.begin()))
                .map(Map.Entry::getValue)
                .filter(block -> block.span().encloses(span))
                .orElseThrow(() -> new IllegalArgumentException("begin: " + span + " lies in no block"));
    }

    Quote quote(JsonIn in, Entities known) {
        Span span = in.place(text);
        Speaker unknown = unknown(in, known);
        Speaker speaker =
                in.maybe("speaker", who -> speaker(who, unknown, known)).orElse(unknown);
        Quote.Builder quote = Quote.builder(
                        in.string("id"), in.constant("type", QuoteType.class), span, span.of(text), speaker)
                .kind(in.constant("kind", QuoteKind.class, QuoteKind.SPEECH))
                .negated(in.flag("negated"))
                .modality(in.constant("modality", Modality.class, Modality.REPORTED))
                .evidence(evidence(in));
        List<Span> content = in.list("content", part -> part.place(text));
        if (!content.isEmpty()) {
            quote.content(content);
        }
        in.maybe("clause", part -> part.place(text)).ifPresent(quote::clause);
        phrase(in, "cue").ifPresent(quote::cue);
        phrase(in, "addressee").ifPresent(quote::addressee);
        phrase(in, "venue").ifPresent(quote::venue);
        phrase(in, "carrier").ifPresent(quote::carrier);
        in.maybeDay("date").ifPresent(quote::date);
        quote.nested(in.list("nested", inside -> quote(inside, known)));
        return quote.build();
    }

    private Speaker speaker(JsonIn in, Speaker unknown, Entities known) {
        SpeakerKind kind = in.constant("kind", SpeakerKind.class);
        if (kind == SpeakerKind.UNKNOWN) {
            return unknown;
        }
        Optional<Phrase> role = phrase(in, "role");
        return kind == SpeakerKind.NAMED
                ? new Speaker.Named(in.phrase(text), entity("entity", in.string("entity"), known), role)
                : new Speaker.Described(in.phrase(text), role);
    }

    private Speaker unknown(JsonIn in, Entities known) {
        Optional<Entity> runnerUp = in.maybe("runnerUp", who -> entity("entity", who.string("entity"), known));
        return new Speaker.Unknown(in.maybeString("reason").orElse(NOT_RECORDED), runnerUp);
    }

    TimelineEntry entry(JsonIn in, Entities known) {
        Span span = in.place(text);
        String value = in.string("value");
        DateRange range = range(in).orElseGet(() -> DateRange.parse(value));
        List<Entity> entities = in.strings("entities").stream()
                .map(id -> entity("entities", id, known))
                .toList();
        Modality modality = in.constant("modality", Modality.class, Modality.REPORTED);
        return new TimelineEntry(in.string("id"), value, range, span, span.of(text), entities, modality, evidence(in));
    }

    private static Entity entity(String field, String id, Entities known) {
        return known.byId(id)
                .orElseThrow(() -> new IllegalArgumentException(field + ": there is no entity with the id " + id));
    }

    private Optional<Phrase> phrase(JsonIn in, String name) {
        return in.maybe(name, part -> part.phrase(text));
    }

    private static Evidence evidence(JsonIn in) {
        return new Evidence(in.maybeString("evidence").orElse(NOT_RECORDED), in.maybeDouble("confidence"));
    }

    private static KnownName candidate(JsonIn in) {
        Map<String, String> ids = new LinkedHashMap<>();
        in.maybe("ids", JsonIn::plain).orElse(Map.of()).forEach((system, id) -> ids.put(system, id.toString()));
        return new KnownName(in.string("name"), in.constant("type", EntityType.class), ids);
    }
}
