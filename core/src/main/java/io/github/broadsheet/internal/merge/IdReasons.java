package io.github.broadsheet.internal.merge;

import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which ids the names and the user's ids in what is held account for; an id is a trace of a name. */
final class IdReasons {

    private final Set<String> plain = new HashSet<>();

    IdReasons(Collection<Holding> holdings) {
        for (Holding holding : holdings) {
            for (KeptEntity entity : holding.latest().entities()) {
                plain.add(EntityIds.base(entity.type(), entity.name()));
                entity.forms().forEach(form -> plain.add(EntityIds.base(entity.type(), form)));
                for (Map.Entry<String, String> id : entity.ids().entrySet()) {
                    plain.add(EntityIds.ownId(id));
                }
            }
        }
    }

    boolean has(String id) {
        return plain.contains(id) || plain.contains(EntityIds.withoutHash(id));
    }
}
