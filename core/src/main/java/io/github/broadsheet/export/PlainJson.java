package io.github.broadsheet.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * One JSON object as plain Java values: strings, numbers, booleans, lists and maps of these.
 *
 * <pre>{@code
 * Map<String, Object> fields = PlainJson.read("{\"id\": \"a\"}");
 * }</pre>
 */
public final class PlainJson {

    private static final ObjectReader READER = JsonMapper.builder().build().readerForMapOf(Object.class);

    private PlainJson() {}

    /**
     * A map as JSON.
     *
     * @param fields strings, numbers, booleans, lists and maps of these
     * @return one JSON object on one line, without a line end
     */
    public static String toJson(Map<String, ?> fields) {
        Objects.requireNonNull(fields, "fields");
        StringWriter target = new StringWriter();
        try (JsonOut out = new JsonOut(target, false)) {
            out.object(() -> {
                for (Map.Entry<String, ?> field : fields.entrySet()) {
                    out.any(field.getKey(), field.getValue());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toString();
    }

    /**
     * Reads a JSON object.
     *
     * @param json one JSON object
     * @return its fields in their order
     * @throws IllegalArgumentException if it is no JSON object
     */
    public static Map<String, Object> read(String json) {
        Objects.requireNonNull(json, "json");
        try {
            Map<String, Object> fields = READER.readValue(json);
            return Objects.requireNonNull(fields);
        } catch (JsonProcessingException | NullPointerException e) {
            throw new IllegalArgumentException("json: is no JSON object", e);
        }
    }
}
