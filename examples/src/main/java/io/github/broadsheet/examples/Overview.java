package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Document;
import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is found in articles, for a terminal: structure, entities, quotes with speakers, the common timeline. */
final class Overview {

    private final Terminal out;

    /**
     * An overview.
     *
     * @param out where to print it
     */
    Overview(Terminal out) {
        this.out = out;
    }

    /** Prints what is in each article, then their common timeline. */
    void print(Stream<Article> articles) {
        CorpusBuilder corpus = new CorpusBuilder();
        articles.map(Analyzer.standard()::analyze).forEach(document -> {
            print(document);
            corpus.add(document);
        });
        StoryTimeline.print(corpus.build(), out);
    }

    private void print(Document document) {
        ReadArticle.print(document, out);
        if (!document.blocks().isEmpty()) {
            structure(document.blocks());
        }
        if (!document.entities().isEmpty()) {
            entities(document.entities());
        }
        if (!document.quotes().isEmpty()) {
            WhoSaidWhat.print(document, out);
        }
    }

    /** Blocks of one type that follow on each other share a line. */
    private void structure(List<Block> blocks) {
        out.part("Structure");
        for (int from = 0, to; from < blocks.size(); from = to) {
            BlockType type = blocks.get(from).type();
            to = from + 1;
            while (to < blocks.size() && blocks.get(to).type() == type) {
                to++;
            }
            out.brief(
                    type + (to - from > 1 ? " ×" + (to - from) : ""),
                    blocks.get(from).text());
        }
    }

    private void entities(Entities entities) {
        out.part("Entities");
        for (EntityType type : EntityType.values()) {
            Entities some = entities.ofType(type);
            if (!some.isEmpty()) {
                out.row(type.name(), some.stream().map(Overview::name).collect(Collectors.joining(", ")));
            }
        }
    }

    private static String name(Entity entity) {
        int mentions = entity.mentions().size();
        return entity.name() + (mentions > 1 ? " (" + mentions + ")" : "");
    }
}
