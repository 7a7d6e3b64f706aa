package io.github.broadsheet.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of cases that reads as documentation: one case a line; blank lines and those that begin with # are prose. */
public final class SpecFile {

    private SpecFile() {}

    /** The cases of a file in the folder {@code spec}. */
    public static List<String> cases(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/io/github/broadsheet/spec/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("name: no spec file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.startsWith("## "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
