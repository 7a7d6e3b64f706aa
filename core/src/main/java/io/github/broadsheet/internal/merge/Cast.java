package io.github.broadsheet.internal.merge;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.KnownNames;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document with the entities of the corpus that its own entities belong to.
 *
 * @param number its number
 * @param extract what is kept of it
 * @param entities the entities, in the order of its own
 */
record Cast(int number, Extract extract, List<Figure> entities) implements Serializable {

    /**
     * An entity of the corpus without its places.
     *
     * @param weight in how many documents it is
     * @param mentions how many places speak of it
     * @param country the hash of the country that it stands for, or 0
     */
    record Figure(String id, EntityType type, String name, int weight, int mentions, int country)
            implements Serializable {

        /** Those of most documents first. */
        static final Comparator<Figure> ORDER = Comparator.comparingInt(Figure::weight)
                .thenComparingInt(Figure::mentions)
                .reversed()
                .thenComparing(Figure::id);

        static Figure of(CorpusEntity entity) {
            boolean fits = entity.type() == EntityType.LOCATION || entity.type() == EntityType.NORP;
            Optional<String> country = fits ? KnownNames.country(entity.name()) : Optional.empty();
            return new Figure(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    entity.weight(),
                    entity.mentions().size(),
                    country.map(name -> Words.hash("country " + name)).orElse(0));
        }
    }

    /** An entity of the corpus at the {@linkplain Spoken#place() place} of a member. */
    record Role(long place, Figure figure) implements Serializable {

        int document() {
            return (int) (place >>> Integer.SIZE);
        }
    }

    /** The documents of one number, of which there is one, with its entities. */
    static Stream<Cast> of(List<Numbered> documents, List<Role> roles) {
        List<Figure> figures = roles.stream()
                .sorted(Comparator.comparingLong(Role::place))
                .map(Role::figure)
                .toList();
        return documents.stream().map(each -> new Cast(each.number(), each.extract(), figures));
    }
}
