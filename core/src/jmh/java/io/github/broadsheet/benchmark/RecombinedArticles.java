package io.github.broadsheet.benchmark;

import io.github.broadsheet.Article;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import io.github.broadsheet.training.AnnotatedArticle;
import io.github.broadsheet.training.AnnotatedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many articles as one likes, made of the paragraphs of annotated ones: each story takes some paragraphs, and names of
 * its own for the people, bodies and places in them; every fifth long word is another one, and one is put in where six words
 * would stand as they did. So eight words in a row are shared by the articles of a story, which have a quarter of their
 * paragraphs in common, and hardly by others, as in real news. The same number gives the same article in every run.
 */
final class RecombinedArticles implements Iterable<Article> {

    private static final int PARAGRAPHS = 21;
    private static final int SHARED = 6;
    private static final int ARTICLES_OF_STORY = 4;
    private static final int LONG_WORD = 5;
    private static final int NEW_WORDS = 5;
    private static final int OLD_WORDS = 6;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private record Part(String text, boolean name, EntityType type) {}

    private final int count;
    private final List<List<Part>> paragraphs = new ArrayList<>();
    private final Map<EntityType, List<String>> names = new TreeMap<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> family = new ArrayList<>();
    private final List<String> words;

    RecombinedArticles(String folder, int count) throws IOException {
        this.count = count;
        TreeSet<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                AnnotatedArticle.markedFile(Files.readString(file)).forEach(article -> read(article, known));
            }
        }
        this.words = List.copyOf(known);
    }

    private void read(AnnotatedArticle article, Set<String> known) {
        int begin = 0;
        while (begin < article.text().length()) {
            int end = article.text().indexOf("\n\n", begin);
            int stop = end < 0 ? article.text().length() : end;
            paragraphs.add(parts(article, Span.of(begin, stop), known));
            begin = stop + 2;
        }
    }

    private List<Part> parts(AnnotatedArticle article, Span place, Set<String> known) {
        List<Part> parts = new ArrayList<>();
        int at = place.begin();
        for (AnnotatedName name : article.names()) {
            boolean typed = !name.types().isEmpty();
            if (typed && place.encloses(name.span()) && name.span().begin() >= at) {
                addWords(article.text().substring(at, name.span().begin()), parts, known);
                String text = name.span().of(article.text());
                EntityType type = name.types().iterator().next();
                parts.add(new Part(text, true, type));
                keep(type, text);
                at = name.span().end();
            }
        }
        addWords(article.text().substring(at, place.end()), parts, known);
        return parts;
    }

    private void keep(EntityType type, String name) {
        names.computeIfAbsent(type, key -> new ArrayList<>()).add(name);
        int blank = name.lastIndexOf(' ');
        if (type == EntityType.PERSON && blank > 0) {
            given.add(name.substring(0, blank));
            family.add(name.substring(blank + 1));
        }
    }

    private static void addWords(String text, List<Part> parts, Set<String> known) {
        for (String word : text.split("(?<= )", -1)) {
            parts.add(new Part(word, false, EntityType.WORK));
            boolean plain = word.strip().length() > LONG_WORD && word.strip().chars().allMatch(c -> c >= 'a' && c <= 'z');
            if (plain) {
                known.add(word.strip());
            }
        }
    }

    /** The articles in the order of their numbers. */
    @Override
    public Iterator<Article> iterator() {
        return IntStream.range(0, count).mapToObj(this::article).iterator();
    }

    private Article article(int number) {
        int story = number / ARTICLES_OF_STORY;
        Random shared = new Random(story);
        Map<String, String> renamed = new HashMap<>();
        StringBuilder text = new StringBuilder();
        Random own = new Random(number * 31L + 7);
        for (int i = 0; i < PARAGRAPHS; i++) {
            int common = shared.nextInt(paragraphs.size());
            long seed = shared.nextLong();
            boolean mine = i >= SHARED;
            int chosen = mine ? own.nextInt(paragraphs.size()) : common;
            write(paragraphs.get(chosen), new Random(mine ? own.nextLong() : seed), new Random(story), renamed, text);
            text.append("\n\n");
        }
        LocalDate date = FIRST.plusDays(story % 1500);
        return Article.builder(text.toString())
                .id("a" + number)
                .published(date.toString())
                .build();
    }

    private void write(
            List<Part> parts, Random random, Random story, Map<String, String> renamed, StringBuilder text) {
        int old = 0;
        for (Part part : parts) {
            if (part.name()) {
                text.append(renamed.computeIfAbsent(part.text(), before -> name(part.type(), story)));
                continue;
            }
            boolean inside = !part.text().isBlank() && Character.isLowerCase(part.text().charAt(0));
            if (inside && old >= OLD_WORDS) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
                old = 0;
            }
            String word = word(part.text(), random);
            old = word.equals(part.text()) ? old + 1 : 0;
            text.append(word);
        }
    }

    private String name(EntityType type, Random story) {
        if (type == EntityType.PERSON) {
            return given.get(story.nextInt(given.size())) + " " + family.get(story.nextInt(family.size()));
        }
        List<String> all = names.getOrDefault(type, List.of("Avenland"));
        return all.get(story.nextInt(all.size()));
    }

    private String word(String word, Random random) {
        boolean plain = word.length() > LONG_WORD && word.endsWith(" ") && Character.isLowerCase(word.charAt(0));
        boolean other = plain && random.nextInt(NEW_WORDS) == 0;
        return other ? words.get(random.nextInt(words.size())) + " " : word;
    }
}
