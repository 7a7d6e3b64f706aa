package io.github.broadsheet.internal.merge;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plain values on their way in, asked for by name: strings, whole numbers, lists and maps of these. A fault is an
 * IllegalArgumentException that begins with the path of the field, such as {@code entities[3].name}.
 */
final class Fields {

    private final Map<?, ?> map;

    Fields(Map<?, ?> map) {
        this.map = map;
    }

    private Optional<Object> field(String name) {
        @Nullable Object value = map.get(name);
        return Optional.ofNullable(value);
    }

    private static IllegalArgumentException fault(String name, String what) {
        return new IllegalArgumentException(name + ": " + what);
    }

    boolean has(String name) {
        return field(name).isPresent();
    }

    Optional<String> maybeString(String name) {
        return field(name).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw fault(name, "must be a string");
        });
    }

    String string(String name) {
        return maybeString(name).orElseThrow(() -> fault(name, "is missing"));
    }

    <T> Optional<T> maybe(String name, Function<String, T> reading) {
        return maybeString(name).map(text -> at(name, text, reading));
    }

    <T> T read(String name, Function<String, T> reading) {
        return at(name, string(name), reading);
    }

    int number(String name, int unlessGiven) {
        return field(name)
                .map(value -> {
                    if (value instanceof Integer number) {
                        return number;
                    }
                    throw fault(name, "must be a whole number");
                })
                .orElse(unlessGiven);
    }

    int number(String name) {
        if (!has(name)) {
            throw fault(name, "is missing");
        }
        return number(name, 0);
    }

    Optional<Double> maybeDouble(String name) {
        return field(name).map(value -> {
            if (value instanceof Number number) {
                return number.doubleValue();
            }
            throw fault(name, "must be a number");
        });
    }

    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        for (Object each : items(name)) {
            if (!(each instanceof String text)) {
                throw fault(name + "[" + strings.size() + "]", "must be a string");
            }
            strings.add(text);
        }
        return List.copyOf(strings);
    }

    List<List<String>> stringLists(String name) {
        List<List<String>> lists = new ArrayList<>();
        for (Object each : items(name)) {
            String path = name + "[" + lists.size() + "]";
            lists.add(new Fields(Map.of(path, each)).strings(path));
        }
        return List.copyOf(lists);
    }

    Map<String, String> stringMap(String name) {
        Map<String, String> strings = new LinkedHashMap<>();
        Fields fields = field(name).map(value -> fields(name, value)).orElse(new Fields(Map.of()));
        fields.map.keySet().forEach(key -> strings.put(key.toString(), fields.string(key.toString())));
        return strings;
    }

    <T> List<T> list(String name, Function<Fields, T> reading) {
        List<T> list = new ArrayList<>();
        for (Object each : items(name)) {
            String path = name + "[" + list.size() + "]";
            list.add(at(path, fields(path, each), reading));
        }
        return List.copyOf(list);
    }

    <T> T inside(String name, Function<Fields, T> reading) {
        Object value = field(name).orElseThrow(() -> fault(name, "is missing"));
        return at(name, fields(name, value), reading);
    }

    private static Fields fields(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw fault(path, "must be an object");
    }

    private List<?> items(String name) {
        Object value = field(name).orElse(List.of());
        if (value instanceof List<?> list) {
            return list;
        }
        throw fault(name, "must be a list");
    }

    private static <V, T> T at(String path, V value, Function<V, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            String message = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(path + (value instanceof Fields ? "." : ": ") + message, e);
        }
    }
}
