package io.github.broadsheet.internal.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is held of one id: the version that counts, and of those before it the words. Joining two is a union of versions,
 * so it does not matter in which order and how often holdings are joined.
 *
 * @param round how often the id was removed and added again
 * @param versions the versions by rank, date and hash, the one that counts last
 * @param given the ids that the entities of the last version were given
 */
record Holding(int round, List<Extract> versions, GivenIds given) {

    /** How many versions before the last are remembered. */
    static final int MOST_EARLIER = 8;

    private static final Comparator<Extract> BY_TIME = Comparator.<Extract>comparingInt(
                    each -> each.head().rank())
            .thenComparing(each -> each.date().orElse(LocalDate.MIN));
    private static final Comparator<Extract> ORDER =
            BY_TIME.thenComparing(each -> each.head().textSha256());

    static Holding of(int round, Extract extract) {
        return new Holding(round, List.of(extract), GivenIds.none());
    }

    Extract latest() {
        return versions.get(versions.size() - 1);
    }

    Optional<LocalDate> date() {
        return latest().date();
    }

    /** What both hold; both are of one round. */
    Holding join(Holding other) {
        if (isHeldBy(other)) {
            return other.withTexts(versions);
        }
        List<Extract> all = new ArrayList<>(versions);
        other.versions.forEach(each -> insert(all, each));
        all.sort(ORDER);
        int from = Math.max(0, all.size() - 1 - MOST_EARLIER);
        List<Extract> kept = new ArrayList<>();
        for (int i = from; i < all.size(); i++) {
            kept.add(i == all.size() - 1 ? all.get(i) : all.get(i).reduced());
        }
        Extract last = kept.get(kept.size() - 1);
        GivenIds ids = GivenIds.none();
        ids = isSame(last, latest()) ? ids.join(given) : ids;
        ids = isSame(last, other.latest()) ? ids.join(other.given) : ids;
        return new Holding(round, List.copyOf(kept), ids);
    }

    private boolean isHeldBy(Holding other) {
        return versions.size() == 1
                && given.isEmpty()
                && other.versions.size() == 1
                && isSame(latest(), other.latest());
    }

    private Holding withTexts(List<Extract> others) {
        Extract filled = latest().withTextOf(others.get(0));
        return filled == latest() ? this : new Holding(round, List.of(filled), given);
    }

    private static void insert(List<Extract> all, Extract extract) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).head().textSha256().equals(extract.head().textSha256())) {
                all.set(i, greater(all.get(i), extract));
                return;
            }
        }
        all.add(extract);
    }

    private static boolean isSame(Extract a, Extract b) {
        return a == b || (ORDER.compare(a, b) == 0 && contents(a, b) == 0);
    }

    /** Of two analyses of one text, one chosen by what they say; the order in which they came does not matter. */
    private static Extract greater(Extract a, Extract b) {
        int order = BY_TIME.compare(a, b);
        order = order == 0 ? contents(a, b) : order;
        return order >= 0 ? a.withTextOf(b) : b.withTextOf(a);
    }

    private static int contents(Extract a, Extract b) {
        int order = a.words().compare(b.words());
        return order != 0 || a == b ? order : spelled(a).compareTo(spelled(b));
    }

    private static String spelled(Extract extract) {
        var piece = PieceForm.write(extract);
        piece.remove("text");
        return piece.toString();
    }
}
