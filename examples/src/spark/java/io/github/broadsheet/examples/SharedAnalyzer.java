package io.github.broadsheet.examples;

import io.github.broadsheet.Article;
import io.github.broadsheet.Document;
import io.github.broadsheet.analysis.Analyzer;
import io.github.broadsheet.analysis.TimeStyle;
import io.github.broadsheet.export.ArticleJson;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The settings of an analysis, which go to every machine. There they make one analyzer for all tasks of a JVM, since its
 * models take a second to load and it may be used by any number of threads.
 *
 * @param dayFirst whether 3/4/2021 is the third of April
 * @param style what a date without a year is near
 */
record SharedAnalyzer(boolean dayFirst, TimeStyle style) implements Serializable {

    private static final Map<SharedAnalyzer, Analyzer> ONE_OF_EACH = new ConcurrentHashMap<>();

    /** The standard settings. */
    static SharedAnalyzer standard() {
        return new SharedAnalyzer(false, TimeStyle.DETECTED);
    }

    /**
     * Analyses an article.
     *
     * @param json the article as a line of JSON Lines
     * @return the document
     * @throws IllegalArgumentException if the line is no article
     */
    Document analyze(String json) {
        String idIfMissing =
                "line-" + UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString();
        Article article = ArticleJson.read(json, idIfMissing, remark -> {});
        return ONE_OF_EACH.computeIfAbsent(this, SharedAnalyzer::analyzer).analyze(article);
    }

    private Analyzer analyzer() {
        return Analyzer.builder().dayFirst(dayFirst).timeStyle(style).build();
    }
}
