package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Passage;
import io.github.broadsheet.Quotation;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.KeptQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the words that more than one document quotes: equal but for case and marks, or one a part of the other. */
final class QuotationFinder {

    private static final int LEAST_WORDS = 5;
    private static final int LEAST_CONTENT = 3;
    private static final int LONGEST_LIST = 12;

    /** A quote of a document, by index, with the hashes of its words. */
    private record Printed(int document, KeptQuote quote, int[] words) {}

    private final List<Extract> documents;
    private final MergedEntities entities;

    QuotationFinder(List<Extract> documents, MergedEntities entities) {
        this.documents = documents;
        this.entities = entities;
    }

    /** The quotations with printings in at least two documents, in the order of their first printings. */
    List<Quotation> find() {
        List<Printed> quotes = quotes();
        UnionFind sets = new UnionFind(quotes.size());
        joinParts(quotes, joinEqual(quotes, sets), sets);
        Map<Integer, List<Printed>> groups = new TreeMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            groups.computeIfAbsent(sets.find(i), root -> new ArrayList<>()).add(quotes.get(i));
        }
        return groups.values().stream()
                .filter(group ->
                        group.stream().mapToInt(Printed::document).distinct().count() > 1)
                .map(this::quotation)
                .sorted(Comparator.comparing(each -> each.printings().get(0).passage()))
                .toList();
    }

    private List<Printed> quotes() {
        List<Printed> quotes = new ArrayList<>();
        for (int document = 0; document < documents.size(); document++) {
            for (KeptQuote quote : documents.get(document).quotes()) {
                int[] words = words(documents.get(document).words(), quote);
                long content = Arrays.stream(words)
                        .filter(hash -> !FunctionWords.contains(hash))
                        .count();
                if (words.length >= LEAST_WORDS && content >= LEAST_CONTENT) {
                    quotes.add(new Printed(document, quote, words));
                }
            }
        }
        return quotes;
    }

    private static int[] words(Words words, KeptQuote quote) {
        IntList hashes = new IntList(16);
        for (Span part : quote.parts()) {
            for (int i = part.begin(); i < part.end(); i++) {
                if (words.hash(i) != Words.BREAK) {
                    hashes.add(words.hash(i));
                }
            }
        }
        return hashes.toArray();
    }

    /** Joins quotes of the same words; one of each stays to be compared with others. */
    private static List<Integer> joinEqual(List<Printed> quotes, UnionFind sets) {
        Map<List<Integer>, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            List<Integer> words = Arrays.stream(quotes.get(i).words).boxed().toList();
            Integer before = first.putIfAbsent(words, i);
            if (before != null) {
                sets.union(before, i);
            }
        }
        return List.copyOf(first.values());
    }

    private static void joinParts(List<Printed> quotes, List<Integer> distinct, UnionFind sets) {
        Map<List<Integer>, List<Integer>> byBeginning = new HashMap<>();
        for (int quote : distinct) {
            List<Integer> same =
                    byBeginning.computeIfAbsent(beginning(quotes.get(quote).words, 0), k -> new ArrayList<>(1));
            if (same.size() < LONGEST_LIST) {
                same.add(quote);
            }
        }
        for (int quote : distinct) {
            int[] whole = quotes.get(quote).words;
            for (int at = 0; at + LEAST_WORDS <= whole.length; at++) {
                for (int part : byBeginning.getOrDefault(beginning(whole, at), List.of())) {
                    if (part != quote && contains(whole, at, quotes.get(part).words)) {
                        sets.union(part, quote);
                    }
                }
            }
        }
    }

    private static List<Integer> beginning(int[] words, int at) {
        return Arrays.stream(words, at, at + LEAST_WORDS).boxed().toList();
    }

    private static boolean contains(int[] whole, int at, int[] part) {
        return at + part.length <= whole.length && Arrays.equals(whole, at, at + part.length, part, 0, part.length);
    }

    private Quotation quotation(List<Printed> group) {
        List<Quotation.Printing> printings = new ArrayList<>();
        Map<String, Integer> speakers = new TreeMap<>();
        for (Printed printed : group) {
            KeptQuote quote = printed.quote();
            Passage passage = new Passage(documents.get(printed.document()).id(), quote.span());
            printings.add(new Quotation.Printing(quote.id(), passage, quote.label()));
            speaker(printed).ifPresent(name -> speakers.merge(name, 1, Integer::sum));
        }
        printings.sort(Comparator.comparing(Quotation.Printing::passage));
        Optional<String> speaker = speakers.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        return new Quotation(speaker, printings);
    }

    private Optional<String> speaker(Printed printed) {
        int speaker = printed.quote().speaker();
        return speaker < 0
                ? printed.quote().label()
                : Optional.of(entities.list()
                        .get(entities.of(printed.document(), speaker))
                        .name());
    }
}
