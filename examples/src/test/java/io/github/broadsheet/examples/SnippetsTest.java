package io.github.broadsheet.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.analysis.Analyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs every block of Java in README and docs, on a sample article.
 *
 * <p>A block holds statements, with imports above them if it likes. What it does not declare itself it finds ready: {@code
 * text}, {@code document}, {@code documents}, {@code corpus}, and {@code folder}, which holds articles.
 */
class SnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String IMPORTS = """
            import io.github.broadsheet.*;
            import io.github.broadsheet.analysis.*;
            import io.github.broadsheet.export.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            """;

    @TempDir
    static Path folder;

    /** A block of Java, with its file and line. */
    private record Snippet(String place, String name, String code) {

        String source() {
            String imports =
                    code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
            String body =
                    code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
            return IMPORTS
                    + imports
                    + "\npublic class " + name + " {\n"
                    + "static String text; static Document document; static List<Document> documents;\n"
                    + "static Corpus corpus; static Path folder;\n"
                    + "public static void run(String text, List<Document> all, Path place) throws Exception {\n"
                    + name + ".text = text; documents = all; document = all.get(all.size() - 1);\n"
                    + "corpus = all.stream().collect(CorpusBuilder.collector()); folder = place; snippet();\n"
                    + "}\n"
                    + "static void snippet() throws Exception {\n" + body + "\n}\n}\n";
        }
    }

    @Test
    void theFirstQuoteTakesAtMostEightLines() throws IOException {
        Snippet first = snippets(ROOT.resolve("README.md")).get(0);
        assertTrue(first.code().contains("quotes()"), first.code());
        assertTrue(first.code().lines().count() <= 8, first.code());
    }

    @TestFactory
    List<DynamicTest> everySnippetRuns() throws IOException {
        List<Snippet> snippets = allSnippets();
        compile(snippets);
        write(folder.resolve("articles"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Snippet snippet : snippets) {
            tests.add(DynamicTest.dynamicTest(snippet.place(), () -> run(snippet)));
        }
        return tests;
    }

    private static void write(Path articles) throws IOException {
        Files.createDirectories(articles);
        for (var article : Samples.articles()) {
            Files.writeString(articles.resolve(article.id().orElseThrow() + ".txt"), article.text());
        }
    }

    private static List<Snippet> allSnippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>(snippets(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            for (Path file : docs.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                snippets.addAll(snippets(file));
            }
        }
        return snippets;
    }

    private static List<Snippet> snippets(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        String name = file.getFileName().toString();
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            long line = text.substring(0, block.start()).lines().count() + 1;
            String type = "Snippet" + name.replaceAll("\\W", "") + line;
            snippets.add(new Snippet(name + ":" + line, type, block.group(1)));
        }
        assertEquals(text.split("(?m)^```java$", -1).length - 1, snippets.size(), name + ": a block is not closed");
        return snippets;
    }

    private static void compile(List<Snippet> snippets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
        StringWriter messages = new StringWriter();
        List<Source> sources = snippets.stream().map(Source::new).toList();
        assertTrue(
                compiler.getTask(messages, null, null, options, null, sources).call(), messages::toString);
    }

    private static void run(Snippet snippet) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            var documents = Samples.articles().stream()
                    .map(Analyzer.standard()::analyze)
                    .toList();
            String text = documents.get(documents.size() - 1).text();
            loader.loadClass(snippet.name())
                    .getMethod("run", String.class, List.class, Path.class)
                    .invoke(null, text, documents, folder);
        } finally {
            System.setOut(before);
        }
        if (snippet.code().contains("System.out")) {
            assertFalse(printed.toString(StandardCharsets.UTF_8).isBlank(), "nothing was printed");
        }
    }

    /** The source of a snippet, for the compiler. */
    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(Snippet snippet) {
            super(URI.create("string:///" + snippet.name() + ".java"), JavaFileObject.Kind.SOURCE);
            code = snippet.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
