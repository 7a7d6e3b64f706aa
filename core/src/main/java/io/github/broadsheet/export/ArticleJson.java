package io.github.broadsheet.export;

import io.github.broadsheet.Article;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads an {@link Article} from one line of JSON: {@code {"id": "7", "text": "…", "published": "2021-05-03"}}.
 *
 * <p>Only {@code text} must be there. A field of the metadata that cannot be used is left out and remarked on, so that a
 * wrong date does not lose an article; fields that are not known are ignored.
 */
public final class ArticleJson {

    private ArticleJson() {}

    /**
     * Reads an article.
     *
     * @param json one JSON object
     * @param idIfMissing the id of an article that has none
     * @param remarks is told of each field that cannot be used
     * @return the article
     * @throws IllegalArgumentException if the line is no JSON object or has no {@code text}; the message says which
     */
    public static Article read(String json, String idIfMissing, Consumer<? super String> remarks) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(idIfMissing, "idIfMissing");
        Objects.requireNonNull(remarks, "remarks");
        JsonIn in = JsonReader.standard().parse(json);
        Article.Builder article = Article.builder(in.string("text"));
        article.id(in.maybeString("id").filter(id -> !id.isBlank()).orElse(idIfMissing));
        attempt(() -> in.maybeString("title").ifPresent(article::title), remarks);
        attempt(() -> article.authors(in.strings("authors")), remarks);
        attempt(() -> in.maybeString("published").ifPresent(article::published), remarks);
        attempt(() -> in.maybeString("retrieved").ifPresent(article::retrieved), remarks);
        attempt(() -> in.maybeString("url").ifPresent(article::url), remarks);
        attempt(() -> in.maybeString("source").ifPresent(article::source), remarks);
        attempt(() -> in.maybeString("language").ifPresent(article::language), remarks);
        attempt(() -> in.maybeString("zone").map(ArticleJson::zone).ifPresent(article::zone), remarks);
        attempt(() -> in.maybe("meta", JsonIn::plain).ifPresent(article::meta), remarks);
        return article.build();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone: is no time zone: " + name, e);
        }
    }

    private static void attempt(Runnable field, Consumer<? super String> remarks) {
        try {
            field.run();
        } catch (IllegalArgumentException e) {
            remarks.accept(String.valueOf(e.getMessage()));
        }
    }
}
