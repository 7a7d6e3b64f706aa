package io.github.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: a room imports only rooms above it, the nouns and the piles; these import no room. */
class RoomOrderTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/broadsheet");
    private static final List<String> ROOMS = List.of(
            "resource",
            "text",
            "calendar",
            "article",
            "sentence",
            "tag",
            "time",
            "name",
            "quote",
            "coref",
            "speaker",
            "timeline",
            "merge",
            "correction");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    @Test
    void aRoomImportsOnlyRoomsAboveItAndTheNouns() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : sources(SOURCES.resolve("internal"))) {
            int room = ROOMS.indexOf(file.getParent().getFileName().toString());
            for (String name : imports(file)) {
                if (name.startsWith("io.github.broadsheet.") && !isNoun(name) && roomOf(name) > room) {
                    faults.add(file.getFileName() + " imports " + name);
                }
                if (name.startsWith("com.fasterxml.")) {
                    faults.add(file.getFileName() + " imports Jackson");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyFolderIsARoom() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES.resolve("internal"))) {
            assertEquals(
                    List.of(),
                    folders.map(folder -> folder.getFileName().toString())
                            .filter(name -> !ROOMS.contains(name))
                            .toList());
        }
    }

    @Test
    void nounsImportOnlyJavaAndJspecify() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                imports(file).stream()
                        .filter(name -> !name.startsWith("java.") && !name.startsWith("org.jspecify.annotations."))
                        .forEach(name -> faults.add(file.getFileName() + " imports " + name));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void onlyExportImportsJackson() throws IOException {
        for (Path file : sources(SOURCES)) {
            boolean export = file.getParent().getFileName().toString().equals("export");
            boolean jackson = imports(file).stream().anyMatch(name -> name.startsWith("com.fasterxml."));
            assertFalse(jackson && !export, file + " imports Jackson");
        }
    }

    private static boolean isNoun(String name) {
        return name.matches("io\\.github\\.broadsheet\\.(?:flow\\.)?[A-Z].*");
    }

    private static int roomOf(String name) {
        Matcher matcher = Pattern.compile("io\\.github\\.broadsheet\\.internal\\.(\\w+)\\..*")
                .matcher(name);
        return matcher.matches() ? ROOMS.indexOf(matcher.group(1)) : ROOMS.size();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static List<String> imports(Path file) throws IOException {
        return IMPORT.matcher(Files.readString(file))
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
