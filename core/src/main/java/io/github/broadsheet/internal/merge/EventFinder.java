package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Joins the timeline entries of different documents that tell one event: their days overlap, they name one entity or
 * country at least in common, and their words are alike.
 */
final class EventFinder {

    private static final int LONGEST_BY_DAY = 7;
    private static final int LEAST_SHARED = 3;

    /** Chosen on the reports of one set of events: below it, entries of different events begin to be joined. */
    private static final double ALIKE = 0.19;

    /** Where neither has a time in its own words the day says little, and the words must say more. */
    private static final double ALIKE_WITHOUT_TIME = 0.27;

    private static final double MUCH_ALIKE = 0.26;

    /** An entry and the first that tells its event. */
    record Member(long telling, long event) implements Serializable {}

    private EventFinder() {}

    /** The entries, each with its event. */
    static Pile<WeighedTelling> find(Pile<WeighedTelling> tellings) {
        Pile<EventGroup.Alike> pairs = WeighedTelling.compare(tellings, EventFinder::places, EventFinder::alike)
                .keep();
        Links<Long> links = pairs.aggregate(
                Links<Long>::new, (all, pair) -> all.link(pair.here(), pair.other()), (all, more) -> all.plus(more));
        Pile.Shared<Map<Long, Long>> roots = tellings.share(links.roots());
        Pile<Member> members = pairs.group(
                pair -> roots.get().getOrDefault(pair.here(), pair.here()),
                (root, all) -> new EventGroup(all).members());
        return tellings.join(WeighedTelling::id, members, Member::telling, EventFinder::told)
                .keep();
    }

    private static Stream<WeighedTelling> told(List<WeighedTelling> tellings, List<Member> members) {
        return members.isEmpty()
                ? tellings.stream()
                : tellings.stream().map(each -> each.told(members.get(0).event()));
    }

    /** The days of a short range; a long or open one is found by its value alone. */
    private static int[] places(Telling telling) {
        DateRange range = telling.entry().range();
        OptionalLong days = range.days();
        if (days.isEmpty() || days.getAsLong() > LONGEST_BY_DAY) {
            return new int[] {Words.hash(telling.entry().value())};
        }
        LocalDate first = range.earliest().orElseThrow();
        int[] places = new int[(int) days.getAsLong()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) first.plusDays(i).toEpochDay();
        }
        return places;
    }

    private static Stream<EventGroup.Alike> alike(WeighedTelling here, WeighedTelling other, int rank) {
        double similarity = here.similarity(other);
        boolean alike = similarity >= ALIKE
                && (similarity >= ALIKE_WITHOUT_TIME || isDated(here) || isDated(other))
                && canBeOne(here.telling(), other.telling());
        return alike
                ? Stream.of(new EventGroup.Alike(
                        here.id(),
                        other.id(),
                        rank,
                        similarity,
                        similarity >= MUCH_ALIKE && isRetold(here, other),
                        here.telling().entry().range(),
                        other.telling().entry().range()))
                : Stream.empty();
    }

    private static boolean isDated(WeighedTelling telling) {
        return telling.telling().entry().isDated();
    }

    private static boolean isRetold(WeighedTelling here, WeighedTelling other) {
        return isDated(here)
                && isDated(other)
                && here.telling().story() == other.telling().story()
                && here.ownSimilarity(other) >= MUCH_ALIKE;
    }

    private static boolean canBeOne(Telling a, Telling b) {
        return a.document() != b.document()
                && a.entry().modality() == b.entry().modality()
                && a.entry().range().overlaps(b.entry().range())
                && a.sharedParties(b) > 0
                && a.sharedWords(b) + a.sharedKinds(b) > 0
                && a.sharedParties(b) + a.sharedWords(b) + a.sharedKinds(b) >= LEAST_SHARED;
    }
}
