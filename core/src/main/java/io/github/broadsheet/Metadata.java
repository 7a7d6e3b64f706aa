package io.github.broadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies what JSON can hold: text, numbers, true and false, lists and maps of these. What is null is left out. */
final class Metadata {

    private static final int DEEPEST = 100;

    private Metadata() {}

    static Object copy(Object value, String place) {
        return copy(value, place, 0);
    }

    private static Object copy(Object value, String place, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(place + ": is nested more than " + DEEPEST + " deep");
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, place, depth);
        }
        if (value instanceof Iterable<?> list) {
            return list(list, place, depth);
        }
        if (value instanceof CharSequence text) {
            return text.toString();
        }
        if (value instanceof Boolean || (value instanceof Number number && isFinite(number))) {
            return value;
        }
        throw new IllegalArgumentException(place + ": JSON cannot hold " + value + " of " + value.getClass());
    }

    private static boolean isFinite(Number number) {
        boolean floating = number instanceof Double || number instanceof Float;
        return !floating || Double.isFinite(number.doubleValue());
    }

    private static Map<String, Object> map(Map<?, ?> map, String place, int depth) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw new IllegalArgumentException(place + ": has a key that is not a string: " + entry.getKey());
            }
            Object value = entry.getValue();
            if (value != null) {
                copy.put(key, copy(value, place + "." + key, depth + 1));
            }
        }
        return Collections.unmodifiableMap(copy);
    }

    private static List<Object> list(Iterable<?> list, String place, int depth) {
        List<Object> copy = new ArrayList<>();
        for (Object value : list) {
            if (value != null) {
                copy.add(copy(value, place + "[" + copy.size() + "]", depth + 1));
            }
        }
        return Collections.unmodifiableList(copy);
    }
}
