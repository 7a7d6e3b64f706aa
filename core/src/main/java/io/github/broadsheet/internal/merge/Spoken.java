package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An entity of a document with what its name is told apart by.
 *
 * @param label what all of one name have in common: the type, the name's key, for a lone surname the story, and the
 *     user's ids
 * @param place the number of the document and the index of the entity
 * @param document the id of the document
 * @param story the number of the document's story
 * @param given the ids that it was given before
 */
record Spoken(String label, long place, String document, int story, KeptEntity entity, List<String> given)
        implements Serializable {

    /** The entities of a document. */
    static Stream<Spoken> of(Numbered document, int[] storyOf) {
        int story = storyOf[document.number()];
        List<KeptEntity> entities = document.extract().entities();
        return IntStream.range(0, entities.size())
                .mapToObj(i -> new Spoken(
                        label(entities.get(i), story),
                        place(document.number(), i),
                        document.extract().id(),
                        story,
                        entities.get(i),
                        document.given().of(i).stream().sorted().toList()));
    }

    static long place(int document, int entity) {
        return ((long) document << Integer.SIZE) | entity;
    }

    static String label(KeptEntity entity, int story) {
        return label(keyOf(entity))
                + (isLone(entity) ? "@" + story : "")
                + (entity.ids().isEmpty() ? "" : "#" + new TreeMap<>(entity.ids()));
    }

    static String label(NameKey key) {
        return key.type() + " " + key.text();
    }

    /** A name without a letter or digit is its own key. */
    static NameKey keyOf(KeptEntity entity) {
        NameKey key = NameKey.of(entity.type(), entity.name());
        return key.words().isEmpty() ? new NameKey(entity.type(), entity.name(), List.of(entity.name())) : key;
    }

    /** Whether it is a person of whom one name is known and no id. */
    static boolean isLone(KeptEntity entity) {
        return entity.type() == EntityType.PERSON
                && entity.ids().isEmpty()
                && !keyOf(entity).isFull();
    }
}
