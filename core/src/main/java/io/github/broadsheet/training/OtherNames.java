package io.github.broadsheet.training;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Gives the persons of an article other names, each word the same one throughout, so that a model learns where names stand
 * and not only which names there are. Every second word is a listed name, every other is made of two.
 */
final class OtherNames {

    private static final int SHORTEST = 3;

    private final List<String> given;
    private final List<String> family;

    OtherNames(List<String> given, List<String> family) {
        this.given = List.copyOf(given);
        this.family = List.copyOf(family);
    }

    /** The article with other persons; the same random numbers give the same. */
    AnnotatedArticle replace(AnnotatedArticle article, Random random) {
        Map<String, String> words = new HashMap<>();
        StringBuilder text = new StringBuilder(article.text().length());
        List<AnnotatedName> names = new ArrayList<>();
        int at = 0;
        for (AnnotatedName name : article.names()) {
            text.append(article.text(), at, name.span().begin());
            String written = name.span().of(article.text());
            int begin = text.length();
            boolean person = name.types().equals(Set.of(EntityType.PERSON));
            text.append(person ? other(written, words, random) : written);
            names.add(new AnnotatedName(Span.of(begin, text.length()), name.types()));
            at = name.span().end();
        }
        text.append(article.text(), at, article.text().length());
        return new AnnotatedArticle(text.toString(), names, article.unannotated());
    }

    private String other(String written, Map<String, String> words, Random random) {
        String[] parts = written.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (isName(parts[i])) {
                List<String> list = i == 0 && parts.length > 1 ? given : family;
                parts[i] = words.computeIfAbsent(parts[i], word -> pick(list, random));
            }
        }
        return String.join(" ", parts);
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-' || Character.isUpperCase(c))
                && word.chars().anyMatch(Character::isLowerCase);
    }

    private static String pick(List<String> list, Random random) {
        String first = list.get(random.nextInt(list.size()));
        String second = list.get(random.nextInt(list.size()));
        boolean joined = random.nextBoolean() && first.indexOf('-') < 0 && second.indexOf('-') < 0;
        return joined ? first.substring(0, (first.length() + 1) / 2) + second.substring(second.length() / 2) : first;
    }
}
