package io.github.broadsheet.training;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A text with the names in it, to learn from.
 *
 * <pre>{@code
 * AnnotatedArticle.marked("[PERSON Ana Duarte] of the [ORGANIZATION Lobito Port Authority] was in [LOCATION Luanda].");
 * }</pre>
 *
 * @param text the text; every line is a paragraph
 * @param names the names in it, by where they begin, none overlapping another
 * @param unannotated types that were not annotated, so that what is not annotated may be one of them
 */
public record AnnotatedArticle(String text, List<AnnotatedName> names, Set<EntityType> unannotated) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if a name lies outside the text or before the end of the one before
     */
    public AnnotatedArticle {
        Objects.requireNonNull(text, "text");
        names = List.copyOf(names);
        unannotated = Set.copyOf(unannotated);
        int end = 0;
        for (AnnotatedName name : names) {
            if (name.span().begin() < end || name.span().end() > text.length()) {
                throw new IllegalArgumentException("names: out of order or outside the text: " + name.span());
            }
            end = name.span().end();
        }
    }

    /**
     * Reads a text with marks around its names: {@code [TYPE name]}, with a type of {@link EntityType}. A square bracket that
     * no type follows is text.
     *
     * @param marked the text with its marks
     * @return the article; its text is without the marks
     * @throws IllegalArgumentException if a mark is not closed
     */
    public static AnnotatedArticle marked(String marked) {
        Objects.requireNonNull(marked, "marked");
        StringBuilder text = new StringBuilder(marked.length());
        List<AnnotatedName> names = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int space = marked.charAt(at) == '[' ? typeEnd(marked, at + 1) : -1;
            if (space < 0) {
                text.append(marked.charAt(at++));
                continue;
            }
            int close = marked.indexOf(']', space);
            if (close < 0) {
                throw new IllegalArgumentException("marked: a name is not closed at " + at);
            }
            int begin = text.length();
            text.append(marked, space + 1, close);
            EntityType type = EntityType.valueOf(marked.substring(at + 1, space));
            names.add(new AnnotatedName(Span.of(begin, text.length()), Set.of(type)));
            at = close + 1;
        }
        return new AnnotatedArticle(text.toString(), names, Set.of());
    }

    private static int typeEnd(String marked, int from) {
        for (EntityType type : EntityType.values()) {
            String name = type.name();
            int end = from + name.length();
            if (marked.startsWith(name, from) && end < marked.length() && marked.charAt(end) == ' ') {
                return end;
            }
        }
        return -1;
    }

    /**
     * Reads several articles with marks, each behind a line that begins with {@code # article}.
     *
     * @param file the content of a file
     * @return its articles, in order
     * @throws IllegalArgumentException if a mark is not closed
     */
    public static List<AnnotatedArticle> markedFile(String file) {
        Objects.requireNonNull(file, "file");
        List<AnnotatedArticle> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        for (String line : file.lines().toList()) {
            if (line.startsWith("# article")) {
                close(article, articles);
            } else {
                article.append(line).append('\n');
            }
        }
        close(article, articles);
        return articles;
    }

    private static void close(StringBuilder article, List<AnnotatedArticle> to) {
        String marked = article.toString().strip();
        article.setLength(0);
        if (!marked.isEmpty()) {
            to.add(marked(marked));
        }
    }
}
