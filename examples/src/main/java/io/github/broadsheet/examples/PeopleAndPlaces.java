package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.CorpusBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Whom and what do the articles speak of? Prints people, bodies and places of all of them, under one name each. */
public final class PeopleAndPlaces {

    private PeopleAndPlaces() {}

    /**
     * Prints who and what articles speak of together.
     *
     * @param args nothing, or a folder of {@code .txt} files or a JSON Lines file
     * @throws IOException if there is no such folder or file
     */
    public static void main(String[] args) throws IOException {
        CorpusBuilder corpus = new CorpusBuilder();
        try (Stream<Article> articles = Samples.articles(args)) {
            articles.map(Analyzer.standard()::analyze).forEach(corpus::add);
        }
        List<CorpusEntity> entities = corpus.build().entities();
        for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION)) {
            Terminal.output().heading(type + ", and the articles that speak of it");
            entities.stream().filter(entity -> entity.type() == type).forEach(PeopleAndPlaces::print);
        }
    }

    private static void print(CorpusEntity entity) {
        StringBuilder line = new StringBuilder(String.join(" ", entity.documents()));
        List<String> others = entity.aliases().stream()
                .filter(alias -> !alias.equals(entity.name()))
                .toList();
        if (!others.isEmpty()) {
            line.append("; also ").append(String.join(", ", others));
        }
        if (!entity.roles().isEmpty()) {
            line.append("; as ").append(String.join(", ", entity.roles()));
        }
        Terminal.output().row(entity.name(), line.toString());
    }
}
