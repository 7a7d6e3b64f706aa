package io.github.broadsheet.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.broadsheet.Located;
import io.github.broadsheet.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Writes the parts that every JSON form of the library is made of: fields, places, lists of objects. Absent values leave
 * out their field.
 *
 * <p>Code units from U+D800 on are escaped one by one, so that a lone surrogate survives.
 */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new LineEscapes())
            .highestNonEscapedChar(0xD7FF)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final double EXACT = 1L << 53;

    private final JsonGenerator generator;

    /** Writes what stands inside an object. */
    interface Body {
        void write() throws IOException;
    }

    /** Writes what stands inside the object of one item of a list. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    JsonOut(Writer target, boolean indented) throws IOException {
        generator = FACTORY.createGenerator(target);
        if (indented) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            generator.setPrettyPrinter(printer);
        }
    }

    void object(Body body) throws IOException {
        generator.writeStartObject();
        body.write();
        generator.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        generator.writeFieldName(name);
        object(body);
    }

    <T> void objects(String name, Iterable<T> items, Item<? super T> item) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T each : items) {
            generator.writeStartObject();
            item.write(each);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void strings(String name, Iterable<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    void string(String name, String value) throws IOException {
        generator.writeStringField(name, value);
    }

    void string(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            string(name, value.get().toString());
        }
    }

    void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void number(String name, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            generator.writeNumberField(name, (long) value);
        } else {
            generator.writeNumberField(name, value);
        }
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        }
    }

    void bool(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void place(Span span) throws IOException {
        number("begin", span.begin());
        number("end", span.end());
    }

    void place(String name, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            object(name, () -> place(span.get()));
        }
    }

    void located(Located located) throws IOException {
        place(located.span());
        string("text", located.text());
    }

    void located(String name, Optional<? extends Located> located) throws IOException {
        if (located.isPresent()) {
            object(name, () -> located(located.get()));
        }
    }

    /** Writes strings, numbers, booleans, lists and maps of these. */
    void any(String name, Object value) throws IOException {
        generator.writeFieldName(name);
        any(value);
    }

    private void any(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                any(entry.getKey().toString(), entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object each : list) {
                any(each);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else {
            generator.writeString(value.toString());
        }
    }

    /** Ends the JSON; the target is flushed and stays open. */
    @Override
    public void close() throws IOException {
        generator.close();
    }
}
