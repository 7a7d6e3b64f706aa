package io.github.broadsheet.internal.name;

import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.Quotation;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts for the tests of this room and the next: every line that is not blank is a paragraph. */
public final class Texts {

    private Texts() {}

    /** A text, cut into sentences, with what stands in quotation marks. */
    public record Cut(String text, List<TokenizedSentence> sentences, List<Quotation> marks, List<Span> quoted) {}

    public static Cut cut(String text) {
        Paragraphs paragraphs = Paragraphs.of(text);
        List<Span> quoted = paragraphs.marks().stream().map(Quotation::span).toList();
        return new Cut(text, paragraphs.sentences(), paragraphs.marks(), quoted);
    }

    /** The documents of a spec file: paragraphs without their comments. */
    public static List<String> spec(String name) throws IOException {
        try (InputStream in = Texts.class.getResourceAsStream("/io/github/broadsheet/spec/" + name)) {
            String all = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            List<String> documents = new ArrayList<>();
            for (String paragraph : all.split("\\R\\s*\\R", -1)) {
                String document =
                        paragraph.lines().filter(l -> !l.startsWith("#")).reduce("", (a, b) -> a + b + "\n");
                if (!document.isBlank()) {
                    documents.add(document);
                }
            }
            return documents;
        }
    }

    /** The text of a spec without its brackets. */
    public static String plain(String marked) {
        return marked.replaceAll("\\[[A-Za-z0-9]+ ([^\\]]*)\\]", "$1");
    }
}
