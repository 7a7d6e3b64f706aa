package io.github.broadsheet.analysis;

import io.github.broadsheet.Entities;
import io.github.broadsheet.Entity;
import io.github.broadsheet.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the entities of a title that was given apart the ids that they have in the article. */
final class TitleNames {

    private TitleNames() {}

    /** The entities of the title under the ids and names of the article's; those it does not know get new ids. */
    static Entities shared(Entities title, Entities article) {
        List<Entity> shared = new ArrayList<>();
        int next = article.size();
        for (Entity entity : title) {
            Optional<Entity> known = article.stream()
                    .filter(each -> each.type() == entity.type() && !each.type().isAmount())
                    .filter(each -> each.isNamed(entity.name()) || entity.isNamed(each.name()))
                    .findFirst();
            String id = known.isPresent() ? known.get().id() : "e" + ++next;
            String name = known.map(Entity::name).orElse(entity.name());
            shared.add(entity.as(id, entity.type(), name).build());
        }
        return Entities.of(joined(shared));
    }

    /** Two entities of the title may be one of the article. */
    private static List<Entity> joined(List<Entity> entities) {
        Map<String, Integer> places = new HashMap<>();
        List<Entity> joined = new ArrayList<>();
        for (Entity entity : entities) {
            Integer place = places.putIfAbsent(entity.id(), joined.size());
            if (place == null) {
                joined.add(entity);
            } else {
                Entity first = joined.get(place);
                List<Mention> mentions = new ArrayList<>(first.mentions());
                mentions.addAll(entity.mentions());
                joined.set(
                        place,
                        first.as(first.id(), first.type(), first.name())
                                .mentions(mentions)
                                .build());
            }
        }
        return joined;
    }

    /** The entities of the article with their mentions in the title, and those that only the title has. */
    static Entities withTitle(Entities article, Entities title) {
        List<Entity> all = new ArrayList<>();
        for (Entity entity : article) {
            List<Mention> mentions =
                    title.byId(entity.id()).map(Entity::mentions).orElse(List.of());
            all.add(entity.as(entity.id(), entity.type(), entity.name())
                    .titleMentions(mentions)
                    .build());
        }
        for (Entity entity : title) {
            if (article.byId(entity.id()).isEmpty() && !entity.isDescribed()) {
                all.add(entity.as(entity.id(), entity.type(), entity.name())
                        .mentions(List.of())
                        .roles(List.of())
                        .titleMentions(entity.mentions())
                        .build());
            }
        }
        return Entities.of(all);
    }
}
