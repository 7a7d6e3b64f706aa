package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Reuse;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.Head;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptQuote;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * What is to be known of a document to find what it shares with another.
 *
 * @param number its number
 * @param id its id
 * @param words its words
 * @param named which of them belong to names
 * @param quoted which of them are quoted
 * @param day its date as an epoch day, or {@link #UNKNOWN}
 * @param second when it was printed in epoch seconds, or {@link #UNKNOWN}
 * @param agencies the news agencies that are its authors
 */
record Side(
        int number, String id, Words words, BitSet named, BitSet quoted, long day, long second, List<String> agencies)
        implements Serializable {

    static final long UNKNOWN = Long.MIN_VALUE;
    private static final double QUOTED = 0.8;

    private static final int LONG = 14;
    private static final int LEAST_CONTENT = 4;
    private static final int LEAST_CONTENT_LONG = 6;

    static Side of(Numbered document) {
        Words words = document.extract().words();
        BitSet named = new BitSet(words.size());
        for (KeptEntity entity : document.extract().entities()) {
            for (Span mention : entity.mentions()) {
                named.set(words.firstFrom(mention.begin()), words.firstFrom(mention.end()));
            }
        }
        BitSet quoted = new BitSet(words.size());
        for (KeptQuote quote : document.extract().quotes()) {
            quote.parts().forEach(part -> quoted.set(part.begin(), part.end()));
        }
        Head head = document.extract().head();
        return new Side(
                document.number(),
                head.id(),
                words,
                named,
                quoted,
                head.date().map(LocalDate::toEpochDay).orElse(UNKNOWN),
                head.time().map(Instant::getEpochSecond).orElse(UNKNOWN),
                head.agencies());
    }

    /** Which was printed first: below 0 for this, above 0 for the other, 0 where dates do not tell. */
    int compareTime(Side other) {
        return compareTime(day, second, other.day, other.second);
    }

    /** The same for two documents by their days and seconds. */
    static int compareTime(long dayA, long secondA, long dayB, long secondB) {
        if (secondA != UNKNOWN && secondB != UNKNOWN) {
            return Long.compare(secondA, secondB);
        }
        return dayA == UNKNOWN || dayB == UNKNOWN ? 0 : Long.compare(dayA, dayB);
    }

    /** Where the words of a passage of this document and another come from. */
    Reuse.Kind kind(Side other, SharedPassage passage) {
        if (isQuoted(passage.aFrom(), passage.aTo()) && other.isQuoted(passage.bFrom(), passage.bTo())) {
            return Reuse.Kind.QUOTATION;
        }
        boolean credited = !agencies.isEmpty() || !other.agencies.isEmpty();
        boolean differ = !agencies.isEmpty()
                && !other.agencies.isEmpty()
                && agencies.stream().noneMatch(other.agencies::contains);
        return credited && !differ ? Reuse.Kind.WIRE_COPY : Reuse.Kind.OTHER;
    }

    private boolean isQuoted(int from, int to) {
        return quoted.get(from, to).cardinality() >= QUOTED * (to - from);
    }

    /** Whether all words of a stretch belong to names. */
    boolean isNamed(int from, int to) {
        return named.nextClearBit(from) >= to;
    }

    /**
     * Whether a passage of this document is more than a turn of phrase that anybody may use: a name with its office, a
     * formula of the trade. A short passage counts only between documents of one story, and only for the words that stand
     * outside names.
     */
    boolean isTelling(SharedPassage passage, boolean sameStory) {
        int content = 0;
        for (int i = passage.aFrom(); i < passage.aTo(); i++) {
            content += FunctionWords.contains(words.hash(i)) || named.get(i) ? 0 : 1;
        }
        return passage.equal() >= LONG ? content >= LEAST_CONTENT_LONG : sameStory && content >= LEAST_CONTENT;
    }
}
