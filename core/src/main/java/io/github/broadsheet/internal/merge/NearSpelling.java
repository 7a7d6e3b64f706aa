package io.github.broadsheet.internal.merge;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Names that are nearly written alike: all but one letter, or all but letters that machines reading a scanned page take for
 * each other ("Bumharn" for "Burnham").
 */
final class NearSpelling {

    private static final Map<String, String> SCANNED = scanned();
    private static final int LEAST_LETTERS = 7;
    private static final int MOST_LETTERS = 60;
    private static final long PRIME = 0x100000001B3L;
    private static final long SEED = 0xCBF29CE484222325L;

    private NearSpelling() {}

    /** Gives numbers of which two near names have one in common; some others may have, too. */
    static void signatures(NameKey key, LongConsumer sink) {
        if (!isComparable(key)) {
            return;
        }
        String type = key.type().name();
        if (key.type() == EntityType.PERSON) {
            withoutEach(hash(hash(SEED, key.first()), ">"), key.last(), sink);
            withoutEach(hash(hash(SEED, key.last()), "<"), key.first(), sink);
        } else {
            withoutEach(hash(hash(SEED, type), "="), key.text(), sink);
        }
        sink.accept(hash(hash(SEED, type + "~"), asScanned(key.text())));
    }

    /** Why two names may be one; nothing if they may not. */
    static Optional<String> rule(NameKey a, NameKey b) {
        if (a.type() != b.type() || a.text().equals(b.text()) || (isKnown(a) && isKnown(b))) {
            return Optional.empty();
        }
        if (a.type() == EntityType.PERSON ? arePersonsNear(a, b) : areThingsNear(a, b)) {
            return Optional.of("near-spelling");
        }
        return asScanned(a.text()).equals(asScanned(b.text())) ? Optional.of("scan") : Optional.empty();
    }

    private static boolean arePersonsNear(NameKey a, NameKey b) {
        boolean first = a.first().equals(b.first());
        boolean last = a.last().equals(b.last());
        return first != last && Spellings.isNear(first ? a.last() : a.first(), first ? b.last() : b.first());
    }

    /** "Boeing 1" and "Boeing 2" are two things. */
    private static boolean areThingsNear(NameKey a, NameKey b) {
        return Spellings.isNear(a.text(), b.text()) && digits(a.text()).equals(digits(b.text()));
    }

    private static String digits(String text) {
        return text.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isComparable(NameKey key) {
        int letters = key.text().length();
        return letters >= LEAST_LETTERS
                && letters <= MOST_LETTERS
                && key.type() != EntityType.NORP
                && (key.isFull() || key.type() != EntityType.PERSON);
    }

    private static boolean isKnown(NameKey key) {
        return key.type() != EntityType.PERSON
                && KnownNames.usual(key.words().stream()
                                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                                .collect(Collectors.joining(" ")))
                        .isPresent();
    }

    /** The word itself and what is left without each of its letters. */
    private static void withoutEach(long seed, String word, LongConsumer sink) {
        sink.accept(hash(seed, word));
        for (int skip = 0; skip < word.length(); skip++) {
            long hash = seed;
            for (int i = 0; i < word.length(); i++) {
                hash = i == skip ? hash : next(hash, word.charAt(i));
            }
            sink.accept(hash);
        }
    }

    private static long hash(long seed, String text) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    private static long next(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** The letters with one for all those that look alike. */
    static String asScanned(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            folded.append(SCANNED.getOrDefault(letter, letter));
        }
        return folded.toString();
    }

    private static Map<String, String> scanned() {
        Map<String, String> table = new HashMap<>();
        for (WordList.Line line : WordList.lines(NearSpelling.class, "scanned-letters.txt")) {
            if (table.put(line.column(0), line.column(1)) != null) {
                throw line.fault("second entry of: " + line.column(0));
            }
        }
        return Map.copyOf(table);
    }
}
