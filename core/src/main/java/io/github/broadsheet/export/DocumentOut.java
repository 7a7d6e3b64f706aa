package io.github.broadsheet.export;

import io.github.broadsheet.Byline;
import io.github.broadsheet.Correction;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Dateline;
import io.github.broadsheet.Document;
import io.github.broadsheet.DocumentDate;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Headline;
import io.github.broadsheet.KnownName;
import io.github.broadsheet.Measure;
import io.github.broadsheet.Mention;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Producer;
import io.github.broadsheet.Quote;
import io.github.broadsheet.Speaker;
import io.github.broadsheet.Stamp;
import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.TimelineEntry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes one document as a JSON object, field by field in the order of the documented form. */
final class DocumentOut {

    private final JsonOut out;

    DocumentOut(JsonOut out) {
        this.out = out;
    }

    void write(Document document, boolean withText) throws IOException {
        out.object(() -> {
            about(document, withText);
            layout(document);
            content(document);
            if (document.title().isPresent()) {
                title(document.title().get());
            }
            if (!document.unapplied().isEmpty()) {
                out.objects("unapplied", document.unapplied(), this::unapplied);
            }
        });
    }

    private void about(Document document, boolean withText) throws IOException {
        out.string("id", document.id());
        producer(document.producer());
        out.string("language", document.language());
        out.string("status", document.status().name());
        out.number("textLength", document.text().length());
        out.string("textSha256", document.article().textSha256());
        if (withText) {
            out.string("text", document.text());
        }
        if (!document.meta().isEmpty()) {
            out.any("meta", document.meta());
        }
    }

    void producer(Producer producer) throws IOException {
        out.object("producer", () -> {
            out.string("schema", producer.schema());
            out.string("library", producer.library());
            out.string("models", producer.models());
            out.string("settings", producer.settings());
        });
    }

    private void layout(Document document) throws IOException {
        if (document.date().isPresent()) {
            DocumentDate date = document.date().get();
            out.object("documentDate", () -> {
                out.string("value", date.value().toString());
                out.string("source", date.source().name());
                out.string("evidence", date.evidence().map(Evidence::rule));
                if (date.span().isPresent()) {
                    out.place(date.span().get());
                }
            });
        }
        if (document.headline().isPresent()) {
            headline(document.headline().get());
        }
        out.objects("bylines", document.bylines(), byline -> byline(byline, document.text()));
        stamp("published", document.published());
        stamp("updated", document.updated());
        if (document.dateline().isPresent()) {
            dateline(document.dateline().get());
        }
    }

    private void headline(Headline headline) throws IOException {
        out.object("headline", () -> {
            if (headline.span().isPresent()) {
                out.place(headline.span().get());
            }
            out.string("text", headline.text());
            out.string("source", headline.source().name());
        });
    }

    private void byline(Byline byline, String text) throws IOException {
        if (byline.span().isPresent()) {
            out.place(byline.span().get());
            out.string("text", byline.span().get().of(text));
        }
        out.string("name", byline.name());
        out.string("kind", byline.kind().name());
        out.string("source", byline.source().name());
    }

    /** The lines of the text that are dates; what only the caller knows is written apart. */
    private void stamp(String name, Optional<Stamp> stamp) throws IOException {
        Optional<Phrase> phrase = stamp.flatMap(Stamp::phrase);
        if (stamp.isPresent() && phrase.isPresent()) {
            out.object(name, () -> {
                out.located(phrase.get());
                out.string("value", stamp.get().value());
                out.string("source", stamp.get().source().name());
            });
        } else if (stamp.isPresent()) {
            out.object("given", () -> out.string(name, stamp.get().value()));
        }
    }

    private void dateline(Dateline dateline) throws IOException {
        out.object("dateline", () -> {
            out.located(dateline);
            out.string("place", dateline.place());
            out.string("value", dateline.value());
        });
    }

    private void content(Document document) throws IOException {
        blocksAndSentences(document);
        out.objects("timeExpressions", document.times(), this::time);
        out.objects("entities", document.allEntities(), this::entity);
        out.objects("quotes", document.quotes().all(), this::quote);
        out.objects("timeline", document.timeline(), this::entry);
    }

    private void title(Document title) throws IOException {
        out.object("title", () -> {
            out.string("text", title.text());
            blocksAndSentences(title);
            out.objects("timeExpressions", title.times(), this::time);
            out.objects("quotes", title.quotes().all(), this::quote);
            out.objects("timeline", title.timeline(), this::entry);
        });
    }

    private void blocksAndSentences(Document document) throws IOException {
        out.objects("blocks", document.blocks(), block -> {
            out.string("type", block.type().name());
            out.place(block.span());
            evidence(block.evidence());
        });
        out.objects("sentences", document.sentences(), sentence -> out.place(sentence.span()));
    }

    private void time(TimeExpression time) throws IOException {
        out.located(time);
        out.string("type", time.type().name());
        out.string("value", time.value());
        out.string("mod", time.mod());
        out.string("quant", time.quant());
        out.string("freq", time.freq());
        out.string("beginPoint", time.beginPoint());
        out.string("endPoint", time.endPoint());
        if (time.range().isPresent()) {
            range(time.range().get());
        }
        out.place("after", time.after());
        out.place("before", time.before());
        evidence(time.evidence());
    }

    private void range(DateRange range) throws IOException {
        out.string("earliest", range.earliest());
        out.string("latest", range.latest());
    }

    private void entity(Entity entity) throws IOException {
        out.string("id", entity.id());
        out.string("type", entity.type().name());
        out.string("name", entity.name());
        List<String> others = entity.aliases().keySet().stream()
                .filter(alias -> !alias.equals(entity.name()))
                .toList();
        out.strings("aliases", others);
        if (!entity.ids().isEmpty()) {
            out.any("ids", entity.ids());
        }
        if (!entity.candidates().isEmpty()) {
            out.objects("candidates", entity.candidates(), this::candidate);
        }
        if (entity.measure().isPresent()) {
            measure(entity.measure().get());
        }
        out.objects("roles", entity.roles(), out::located);
        evidence(entity.evidence());
        out.objects("mentions", entity.mentions(), this::mention);
        if (!entity.titleMentions().isEmpty()) {
            out.objects("titleMentions", entity.titleMentions(), this::mention);
        }
    }

    private void candidate(KnownName candidate) throws IOException {
        out.string("name", candidate.name());
        out.string("type", candidate.type().name());
        out.any("ids", candidate.ids());
    }

    void unapplied(Correction.Unapplied unapplied) throws IOException {
        Correction correction = unapplied.correction();
        out.string("source", correction.source());
        out.string("text", correction.text());
        out.string("before", correction.before());
        out.string("after", correction.after());
        out.string("correct", correction.kind().name());
        out.string("value", correction.value());
        out.string("type", correction.type().map(EntityType::name));
        out.string("reason", unapplied.reason());
    }

    private void measure(Measure measure) throws IOException {
        out.number("amount", measure.amount());
        out.number("maximum", measure.maximum());
        out.string("unit", measure.unit());
        out.string("mod", measure.mod());
    }

    private void mention(Mention mention) throws IOException {
        out.located(mention);
        out.string("kind", mention.kind().name());
        out.bool("metonym", mention.metonym());
        evidence(mention.evidence());
    }

    private void quote(Quote quote) throws IOException {
        out.string("id", quote.id());
        out.string("type", quote.type().name());
        out.string("kind", quote.kind().name());
        out.located(quote);
        out.objects("content", quote.content(), out::place);
        out.place("clause", quote.clause());
        out.located("cue", quote.cue());
        out.object("speaker", () -> speaker(quote.speaker()));
        out.located("addressee", quote.addressee());
        out.located("venue", quote.venue());
        out.located("carrier", quote.carrier());
        out.bool("negated", quote.negated());
        out.string("modality", quote.modality().name());
        out.string("date", quote.date());
        if (quote.speaker() instanceof Speaker.Unknown unknown) {
            out.string("reason", unknown.reason());
            if (unknown.runnerUp().isPresent()) {
                Entity runnerUp = unknown.runnerUp().get();
                out.object("runnerUp", () -> {
                    out.string("entity", runnerUp.id());
                    out.string("name", runnerUp.name());
                });
            }
        }
        evidence(quote.evidence());
        if (!quote.nested().isEmpty()) {
            out.objects("nested", quote.nested(), this::quote);
        }
    }

    private void speaker(Speaker speaker) throws IOException {
        out.string("kind", SpeakerKind.of(speaker).name());
        if (speaker.mention().isPresent()) {
            out.located(speaker.mention().get());
        }
        out.string("entity", speaker.entity().map(Entity::id));
        out.string("name", speaker.entity().map(Entity::name));
        out.located("role", speaker.role());
    }

    private void entry(TimelineEntry entry) throws IOException {
        out.string("id", entry.id());
        out.string("value", entry.value());
        range(entry.range());
        out.located(entry);
        out.strings("entities", entry.entities().stream().map(Entity::id).toList());
        out.string("modality", entry.modality().name());
        evidence(entry.evidence());
    }

    private void evidence(Evidence evidence) throws IOException {
        out.number("confidence", evidence.confidence());
        out.string("evidence", evidence.rule());
    }
}
