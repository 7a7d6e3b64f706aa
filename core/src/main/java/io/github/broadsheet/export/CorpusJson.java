package io.github.broadsheet.export;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.CorpusEvent;
import io.github.broadsheet.Correction;
import io.github.broadsheet.Divergence;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.MergeCandidate;
import io.github.broadsheet.NearDuplicates;
import io.github.broadsheet.Passage;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Reuse;
import io.github.broadsheet.Story;
import io.github.broadsheet.Update;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a corpus as one JSON object, in the form of {@code docs/json-format.md}.
 *
 * <pre>{@code
 * try (OutputStream target = Files.newOutputStream(Path.of("corpus.json"))) {
 *     CorpusJson.write(corpus, target);
 * }
 * }</pre>
 */
public final class CorpusJson {

    private final JsonOut out;

    private CorpusJson(JsonOut out) {
        this.out = out;
    }

    /**
     * A corpus as JSON.
     *
     * @param corpus the corpus
     * @return one JSON object on one line, without a line end
     */
    public static String toJson(Corpus corpus) {
        StringWriter target = new StringWriter();
        try {
            write(corpus, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toString();
    }

    /**
     * Writes a corpus as one JSON object on one line, without a line end. The target stays open.
     *
     * @param corpus the corpus
     * @param target where to
     * @throws IOException if the target fails
     */
    public static void write(Corpus corpus, Writer target) throws IOException {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(target, "target");
        try (JsonOut out = new JsonOut(target, false)) {
            new CorpusJson(out).write(corpus);
        }
    }

    /**
     * Writes a corpus as one JSON object in UTF-8 on one line, without a line end. The target is flushed and stays open.
     *
     * @param corpus the corpus
     * @param target where to
     * @throws IOException if the target fails
     */
    public static void write(Corpus corpus, OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        write(corpus, writer);
        writer.flush();
    }

    /**
     * An entity as it stands among those of a corpus.
     *
     * @param entity the entity
     * @return one JSON object on one line, without a line end
     */
    public static String line(CorpusEntity entity) {
        return line(json -> json.entity(entity));
    }

    /**
     * An event as it stands in the timeline of a corpus.
     *
     * @param event the event
     * @return one JSON object on one line, without a line end
     */
    public static String line(CorpusEvent event) {
        return line(json -> json.event(event));
    }

    /**
     * A quotation as it stands among those of a corpus.
     *
     * @param quotation the quotation
     * @return one JSON object on one line, without a line end
     */
    public static String line(Quotation quotation) {
        return line(json -> json.quotation(quotation));
    }

    /**
     * A story as it stands among those of a corpus.
     *
     * @param story the story
     * @return one JSON object on one line, without a line end
     */
    public static String line(Story story) {
        return line(json -> json.story(story));
    }

    /**
     * A shared passage as it stands among those of a corpus.
     *
     * @param reuse the pair of passages
     * @return one JSON object on one line, without a line end
     */
    public static String line(Reuse reuse) {
        return line(json -> json.reuse(reuse));
    }

    /**
     * A divergence as it stands among those of a corpus.
     *
     * @param divergence the divergence
     * @return one JSON object on one line, without a line end
     */
    public static String line(Divergence divergence) {
        return line(json -> json.divergence(divergence));
    }

    /** What is written of one thing. */
    private interface Part {
        void write(CorpusJson json) throws IOException;
    }

    private static String line(Part part) {
        StringWriter target = new StringWriter();
        try (JsonOut out = new JsonOut(target, false)) {
            out.object(() -> part.write(new CorpusJson(out)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toString();
    }

    private void write(Corpus corpus) throws IOException {
        out.object(() -> {
            new DocumentOut(out).producer(corpus.producer());
            out.strings("documents", corpus.documents());
            out.objects("entities", corpus.entities(), this::entity);
            out.objects("timeline", corpus.timeline(), this::event);
            out.objects("quotations", corpus.quotations(), this::quotation);
            out.objects("stories", corpus.stories(), this::story);
            out.objects("reuse", corpus.reuse(), this::reuse);
            out.objects("divergences", corpus.divergences(), this::divergence);
            out.objects("mergeCandidates", corpus.mergeCandidates(), this::candidate);
            out.objects("nearDuplicates", corpus.nearDuplicates(), this::nearDuplicates);
            out.objects("updates", corpus.updates(), this::update);
            if (!corpus.unapplied().isEmpty()) {
                out.objects("unapplied", corpus.unapplied(), this::unapplied);
            }
        });
    }

    private void entity(CorpusEntity entity) throws IOException {
        out.string("id", entity.id());
        out.string("name", entity.name());
        out.string("type", entity.type().name());
        out.strings("aliases", entity.aliases());
        out.strings("roles", entity.roles());
        out.number("weight", entity.weight());
        out.objects("members", entity.members(), member -> {
            out.string("document", member.document());
            out.string("entity", member.entity());
        });
        out.objects("mentions", entity.mentions(), this::passage);
        if (!entity.ids().isEmpty()) {
            out.any("ids", entity.ids());
        }
        out.strings("formerIds", entity.formerIds());
    }

    private void event(CorpusEvent event) throws IOException {
        out.string("value", event.value());
        out.string("earliest", event.range().earliest());
        out.string("latest", event.range().latest());
        out.string("text", event.text());
        out.strings(
                "entities", event.entities().stream().map(CorpusEntity::name).toList());
        out.string("modality", event.modality().name());
        out.number("weight", event.weight());
        out.objects("sources", event.sources(), this::excerpt);
        out.string("evidence", event.evidence().rule());
    }

    private void quotation(Quotation quotation) throws IOException {
        out.string("speaker", quotation.speaker());
        out.objects("printings", quotation.printings(), printing -> {
            out.string("quote", printing.quote());
            passage(printing.passage());
            out.string("speaker", printing.speaker());
        });
    }

    private void story(Story story) throws IOException {
        out.strings("documents", story.documents());
    }

    private void reuse(Reuse reuse) throws IOException {
        out.object("a", () -> passage(reuse.a()));
        out.object("b", () -> passage(reuse.b()));
        out.number("similarity", Math.round(reuse.similarity() * 1000) / 1000.0);
        out.string("kind", reuse.kind().name());
        out.string("first", reuse.first().map(Passage::document));
    }

    private void divergence(Divergence divergence) throws IOException {
        out.string("kind", divergence.kind().name());
        out.object("a", () -> telling(divergence.a()));
        out.object("b", () -> telling(divergence.b()));
    }

    private void telling(Divergence.Telling telling) throws IOException {
        excerpt(telling.excerpt());
        out.string("value", telling.value());
    }

    private void candidate(MergeCandidate candidate) throws IOException {
        out.string("a", candidate.a().id());
        out.string("b", candidate.b().id());
        out.string("evidence", candidate.evidence().rule());
        out.string("document", candidate.document());
        out.string("text", candidate.text());
    }

    private void nearDuplicates(NearDuplicates group) throws IOException {
        out.strings("documents", group.documents());
        out.string("first", group.first());
    }

    private void update(Update update) throws IOException {
        out.string("document", update.document());
        out.object("earlier", () -> version(update.earlier()));
        out.object("later", () -> version(update.later()));
        out.objects("removed", update.removed(), out::place);
        out.objects("added", update.added(), out::place);
    }

    private void unapplied(Correction.Unapplied unapplied) throws IOException {
        out.string("document", unapplied.correction().document());
        new DocumentOut(out).unapplied(unapplied);
    }

    private void version(Update.Version version) throws IOException {
        out.string("textSha256", version.textSha256());
        out.string("date", version.date());
    }

    private void passage(Passage passage) throws IOException {
        out.string("document", passage.document());
        out.place(passage.span());
    }

    private void excerpt(Excerpt excerpt) throws IOException {
        out.string("document", excerpt.document());
        out.located(excerpt);
    }
}
