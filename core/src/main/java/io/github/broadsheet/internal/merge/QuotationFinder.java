package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Passage;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the words that more than one document quotes: equal but for case and marks, or one a part of the other; and who said
 * them by the one and by the other.
 */
final class QuotationFinder {

    private static final int BEGINNING = PrintedQuote.LEAST_WORDS;
    private static final int LONGEST_LIST = 12;

    /** By document and place. */
    private static final Comparator<PrintedQuote> ORDER = Comparator.<PrintedQuote, Passage>comparing(
                    each -> each.printing().passage())
            .thenComparing(PrintedQuote::quote);

    /** Five words of a quote with which another quote may begin; {@code at} is where in the quote they stand. */
    private record Fragment(long key, int at, long quote, int[] words) implements Serializable {}

    /** Two quotes that are one. */
    private record Link(long a, long b) implements Serializable {}

    /** A quotation, and the printings that differ in who said it. */
    record Found(Quotation quotation, List<SpeakerDifferences.Claim> claims) implements Serializable {}

    private final Pile<PrintedQuote> quotes;

    QuotationFinder(Pile<Cast> documents, Pile.Shared<int[]> storyOf) {
        quotes = documents
                .flatMap(each -> PrintedQuote.of(each, storyOf.get()[each.number()]))
                .keep();
    }

    /** The quotations with printings in at least two documents. */
    Pile<Found> find() {
        Links<Long> links = equal().plus(parts())
                .aggregate(
                        Links<Long>::new, (all, link) -> all.link(link.a(), link.b()), (all, more) -> all.plus(more));
        Pile.Shared<Map<Long, Long>> roots = quotes.share(links.roots());
        return quotes.flatMap(quote -> roots.get().containsKey(quote.id()) ? Stream.of(quote) : Stream.empty())
                .group(quote -> roots.get().get(quote.id()), (root, group) -> quotation(group).stream());
    }

    /** Joins the quotes of the same words to the first of them. */
    private Pile<Link> equal() {
        return quotes.rows((quote, rows) -> rows.add(hash(quote.words(), 0, quote.words().length), quote.id(), 0))
                .group((key, same, marks) -> IntStream.range(1, same.length).mapToObj(i -> new Link(same[0], same[i])));
    }

    private Pile<Link> parts() {
        long count = quotes.aggregate(() -> new long[1], (sum, each) -> sum[0]++, QuotationFinder::sum)[0];
        Pile.Shared<RepeatedKeys> beginnings = quotes.share(quotes.aggregate(
                () -> new RepeatedKeys(count),
                (keys, each) -> {
                    keys.add(hash(each.words(), 0, BEGINNING));
                    keys.add(hash(each.words(), 0, BEGINNING));
                },
                (keys, more) -> keys.plus(more)));
        return quotes.flatMap(quote -> fragments(quote, beginnings.get()))
                .group(Fragment::key, (key, fragments) -> links(fragments));
    }

    private static long[] sum(long[] a, long[] b) {
        return new long[] {a[0] + b[0]};
    }

    private static long hash(int[] words, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** The beginning of a quote, and the places where another may begin. */
    private static Stream<Fragment> fragments(PrintedQuote quote, RepeatedKeys beginnings) {
        return IntStream.rangeClosed(0, quote.words().length - BEGINNING)
                .mapToObj(at -> new Fragment(hash(quote.words(), at, BEGINNING), at, quote.id(), quote.words()))
                .filter(each -> each.at() == 0 || beginnings.contains(each.key()));
    }

    /** Joins quotes to those that they are a part of; of many with one beginning only the first that differ are parts. */
    private static Stream<Link> links(List<Fragment> fragments) {
        fragments.sort(Comparator.comparingLong(Fragment::quote).thenComparingInt(Fragment::at));
        Map<String, Fragment> parts = new LinkedHashMap<>();
        for (Fragment each : fragments) {
            if (each.at() == 0 && parts.size() < LONGEST_LIST) {
                parts.putIfAbsent(Arrays.toString(each.words()), each);
            }
        }
        return fragments.stream()
                .flatMap(whole -> parts.values().stream()
                        .filter(part -> part.quote() != whole.quote() && contains(whole, part.words()))
                        .map(part -> new Link(part.quote(), whole.quote())));
    }

    private static boolean contains(Fragment whole, int[] part) {
        int end = whole.at() + part.length;
        return end <= whole.words().length && Arrays.equals(whole.words(), whole.at(), end, part, 0, part.length);
    }

    private static Optional<Found> quotation(List<PrintedQuote> all) {
        List<PrintedQuote> group = all.stream().sorted(ORDER).toList();
        List<Quotation.Printing> printings = new ArrayList<>();
        Map<String, Integer> speakers = new TreeMap<>();
        for (PrintedQuote quote : group) {
            printings.add(quote.printing());
            if (!quote.speaker().isEmpty()) {
                speakers.merge(quote.speaker(), 1, Integer::sum);
            }
        }
        Optional<String> speaker = speakers.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        boolean several = group.stream().map(PrintedQuote::document).distinct().count() > 1;
        return several
                ? Optional.of(new Found(new Quotation(speaker, printings), SpeakerDifferences.claims(group)))
                : Optional.empty();
    }
}
