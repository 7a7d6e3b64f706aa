package io.github.broadsheet.analysis;

import io.github.broadsheet.Producer;
import io.github.broadsheet.internal.article.LayoutReader;
import io.github.broadsheet.internal.coref.Coreference;
import io.github.broadsheet.internal.name.NameFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What made a document: the version of the library, its models and the settings, the latter two as SHA-256. */
final class Production {

    private static final String LIBRARY = version();
    private static final String MODELS = new Digest()
            .add(resource(LayoutReader.class, "body-model.tsv"))
            .add(resource(Coreference.class, "pronoun-weights.tsv"))
            .add(NameFinder.modelDigest().getBytes(StandardCharsets.UTF_8))
            .value();

    private Production() {}

    static Producer producer(String settings) {
        return new Producer(Producer.SCHEMA, LIBRARY, MODELS, hash(settings.getBytes(StandardCharsets.UTF_8)));
    }

    private static String version() {
        return new String(resource(Production.class, "version.txt"), StandardCharsets.UTF_8).strip();
    }

    private static byte[] resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside " + beside.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        return new Digest().add(content).value();
    }
}
