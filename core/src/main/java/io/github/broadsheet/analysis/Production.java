package io.github.broadsheet.analysis;

import io.github.broadsheet.Producer;
import io.github.broadsheet.internal.article.LayoutReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What made a document: the version of the library, its models and the settings, the latter two as SHA-256. */
final class Production {

    private static final String LIBRARY = version();
    private static final String MODELS = hash(LayoutReader.modelBytes());

    private Production() {}

    static Producer producer(String settings) {
        return new Producer(Producer.SCHEMA, LIBRARY, MODELS, hash(settings.getBytes(StandardCharsets.UTF_8)));
    }

    private static String version() {
        try (InputStream in = Production.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("version.txt is not beside " + Production.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        return new Digest().add(content).value();
    }
}
