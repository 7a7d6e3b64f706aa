package io.github.broadsheet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a folder, in the order of the names of the files. */
final class Folder {

    private Folder() {}

    /** The text of each {@code .txt} file; their length is printed, so that times can be read as characters a second. */
    static List<String> texts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Folder::read)
                    .toList();
            System.out.println("# characters: "
                    + texts.stream().mapToLong(String::length).sum());
            return texts;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
