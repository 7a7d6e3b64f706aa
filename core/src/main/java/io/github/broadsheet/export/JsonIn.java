package io.github.broadsheet.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object on its way in, asked for its fields by name. A fault is an IllegalArgumentException that begins with
 * the path of the field, such as {@code quotes[3].begin}. A field that is null counts as absent.
 */
final class JsonIn {

    private static final String NOT_AN_OBJECT = "must be a JSON object";

    private final JsonNode object;

    JsonIn(JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException(NOT_AN_OBJECT);
        }
        this.object = object;
    }

    private Optional<JsonNode> field(String name) {
        @Nullable JsonNode value = object.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private static IllegalArgumentException fault(String name, String what) {
        return new IllegalArgumentException(name + ": " + what);
    }

    static IllegalArgumentException missing(String name) {
        return fault(name, "is missing");
    }

    Optional<String> maybeString(String name) {
        return field(name).map(value -> {
            if (!value.isTextual()) {
                throw fault(name, "must be a string");
            }
            return value.textValue();
        });
    }

    String string(String name) {
        return maybeString(name).orElseThrow(() -> missing(name));
    }

    Optional<LocalDate> maybeDay(String name) {
        return maybeString(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(name + ": must be an ISO day, was " + value, e);
            }
        });
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E unlessGiven) {
        return maybeString(name).map(value -> constant(name, type, value)).orElse(unlessGiven);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, type, string(name));
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw fault(name, "has the unknown value " + value);
    }

    Optional<Integer> maybeInt(String name) {
        return field(name).map(value -> {
            if (!value.isInt()) {
                throw fault(name, "must be a whole number");
            }
            return value.intValue();
        });
    }

    OptionalDouble maybeDouble(String name) {
        Optional<JsonNode> value = field(name);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber()) {
            throw fault(name, "must be a number");
        }
        return OptionalDouble.of(value.get().doubleValue());
    }

    boolean flag(String name) {
        Optional<JsonNode> value = field(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw fault(name, "must be true or false");
        }
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    boolean hasPlace() {
        return field("begin").isPresent();
    }

    Span place(String text) {
        int begin = maybeInt("begin").orElseThrow(() -> missing("begin"));
        int end = maybeInt("end").orElseThrow(() -> missing("end"));
        if (end > text.length()) {
            throw fault("end", "lies past the end of the text at " + text.length() + ", was " + end);
        }
        return new Span(begin, end);
    }

    Phrase phrase(String text) {
        Span span = place(text);
        return new Phrase(span, span.of(text));
    }

    <T> Optional<T> maybe(String name, Function<JsonIn, T> reading) {
        return field(name).map(value -> at(name, value, reading));
    }

    <T> List<T> list(String name, Function<JsonIn, T> reading) {
        List<T> list = new ArrayList<>();
        for (JsonNode value : items(name)) {
            list.add(at(name + "[" + list.size() + "]", value, reading));
        }
        return list;
    }

    List<String> strings(String name) {
        List<String> list = new ArrayList<>();
        for (JsonNode value : items(name)) {
            if (!value.isTextual()) {
                throw fault(name + "[" + list.size() + "]", "must be a string");
            }
            list.add(value.textValue());
        }
        return list;
    }

    private Iterable<JsonNode> items(String name) {
        Optional<JsonNode> value = field(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw fault(name, "must be a list");
        }
        return value.get();
    }

    private static <T> T at(String path, JsonNode value, Function<JsonIn, T> reading) {
        try {
            return reading.apply(new JsonIn(value));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String joint = message.equals(NOT_AN_OBJECT) ? ": " : ".";
            throw new IllegalArgumentException(path + joint + message, e);
        }
    }

    /** The fields as plain Java values: strings, numbers, booleans, lists and maps. */
    Map<String, Object> plain() {
        Map<String, Object> map = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> field(name).ifPresent(value -> map.put(name, plain(value))));
        return map;
    }

    private static Object plain(JsonNode value) {
        if (value.isObject()) {
            return new JsonIn(value).plain();
        }
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            for (JsonNode each : value) {
                if (!each.isNull()) {
                    list.add(plain(each));
                }
            }
            return list;
        }
        if (value.isNumber()) {
            return value.numberValue();
        }
        return value.isBoolean() ? (Object) value.booleanValue() : value.asText();
    }
}
