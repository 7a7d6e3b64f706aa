package io.github.broadsheet.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds JSON against the JSON Schema in docs, for the keywords that it uses. Stricter than the schema itself: a field of
 * an object that the schema does not describe is a fault, so that the documented form is complete.
 */
final class Schema {

    private static final Set<String> NOTES = Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private Schema(JsonNode root) {
        this.root = root;
    }

    /** The faults of a document's JSON, each with its path. */
    static List<String> faults(String json) throws IOException {
        return faults(json, "document.schema.json");
    }

    /** The faults of a JSON value by a schema in docs, each with its path. */
    static List<String> faults(String json, String file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Schema schema = new Schema(mapper.readTree(Files.readString(docs().resolve(file))));
        schema.check(schema.root, mapper.readTree(json), "");
        return schema.faults;
    }

    /** The folder docs of the repository, whether tests run in the module or above it. */
    static Path docs() {
        Path here = Path.of("docs");
        return Files.isDirectory(here) ? here : Path.of("..", "docs");
    }

    private void check(JsonNode schema, JsonNode value, String path) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!NOTES.contains(keyword.getKey()) && !holds(keyword.getKey(), keyword.getValue(), value, path)) {
                faults.add(path + ": " + value + " breaks " + keyword);
            }
        }
    }

    private boolean holds(String keyword, JsonNode rule, JsonNode value, String path) {
        switch (keyword) {
            case "$ref" -> check(root.at(rule.textValue().substring(1)), value, path);
            case "properties" -> fields(rule, value, path);
            case "additionalProperties" ->
                value.properties().forEach(field -> check(rule, field.getValue(), path + "/" + field.getKey()));
            case "items" -> items(rule, value, path);
            default -> {
                return simple(keyword, rule, value);
            }
        }
        return true;
    }

    private static boolean simple(String keyword, JsonNode rule, JsonNode value) {
        return switch (keyword) {
            case "type" -> type(rule.textValue(), value);
            case "const" -> rule.equals(value);
            case "enum" -> contains(rule, value);
            case "required" -> hasAll(rule, value);
            case "pattern" ->
                !value.isTextual()
                        || Pattern.compile(rule.textValue())
                                .matcher(value.textValue())
                                .find();
            case "minimum" -> value.doubleValue() >= rule.doubleValue();
            case "maximum" -> value.doubleValue() <= rule.doubleValue();
            case "minLength" -> value.textValue().length() >= rule.intValue();
            case "minItems" -> value.size() >= rule.intValue();
            default -> throw new AssertionError("the schema uses a keyword that this test does not know: " + keyword);
        };
    }

    private static boolean type(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(JsonNode names, JsonNode value) {
        for (JsonNode name : names) {
            if (!value.has(name.textValue())) {
                return false;
            }
        }
        return true;
    }

    private void fields(JsonNode properties, JsonNode value, String path) {
        value.properties().forEach(field -> {
            String place = path + "/" + field.getKey();
            if (properties.has(field.getKey())) {
                check(properties.get(field.getKey()), field.getValue(), place);
            } else {
                faults.add(place + ": is not described");
            }
        });
    }

    private void items(JsonNode rule, JsonNode value, String path) {
        int index = 0;
        for (JsonNode each : value) {
            check(rule, each, path + "/" + index++);
        }
    }
}
