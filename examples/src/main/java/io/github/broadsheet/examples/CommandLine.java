package io.github.broadsheet.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a program: paths in order, and settings such as {@code --threads 4} anywhere among them.
 *
 * @param paths the arguments that are no settings
 * @param settings the values by the names of the settings, with their hyphens
 */
record CommandLine(List<Path> paths, Map<String, String> settings) {

    /**
     * Reads the arguments.
     *
     * @param most how many paths the program takes at most
     * @param known the names of the settings that it has
     * @param args the arguments
     * @return the command line
     * @throws IllegalArgumentException if there are too many paths, or one cannot be a path, or a setting is not known or has
     *     no value
     */
    static CommandLine parse(int most, Set<String> known, String... args) {
        List<Path> paths = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                paths.add(path(args[i]));
            } else if (!known.contains(args[i])) {
                throw new IllegalArgumentException(args[i] + ": no such setting");
            } else if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + ": needs a value");
            } else {
                settings.put(args[i], args[++i]);
            }
        }
        if (paths.size() > most) {
            throw new IllegalArgumentException(paths.get(most) + ": one argument too many");
        }
        return new CommandLine(List.copyOf(paths), settings);
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(argument + ": not a path", e);
        }
    }

    /** A path by its place, if there are so many. */
    Optional<Path> path(int index) {
        return index < paths.size() ? Optional.of(paths.get(index)) : Optional.empty();
    }

    /**
     * The number that a setting has.
     *
     * @param name the name of the setting
     * @param otherwise the number if the setting is not given
     * @return a number of at least 1
     * @throws IllegalArgumentException if the value is no such number
     */
    int number(String name, int otherwise) {
        String value = settings.getOrDefault(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ": must be a number, was " + value, e);
        }
        throw new IllegalArgumentException(name + ": must be at least 1, was " + value);
    }
}
