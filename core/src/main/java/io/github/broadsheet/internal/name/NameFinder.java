package io.github.broadsheet.internal.name;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.tag.TagModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names and amounts. Names come from sequences of capitalised words, cut and typed by gazetteers, by what stands in
 * and beside them, and by what the rest of the document says of the same form; a model that sees all this decides with
 * them. Amounts come from rules.
 *
 * <p>Titles ("Foreign Minister") are no part of a name and are given as its roles.
 */
public final class NameFinder {

    private final WordTable words;
    private final Gazetteer gazetteer;
    private final AmountTable amounts;
    private final OwnNames own;
    private final @Nullable TagModel model;
    private final double least;

    private NameFinder(OwnNames own, @Nullable TagModel model, double least) {
        this.own = own;
        this.model = model;
        this.least = least;
        words = NameTables.WORDS;
        gazetteer = NameTables.GAZETTEER;
        amounts = NameTables.AMOUNTS;
    }

    /**
     * The finder for English news. The first loads the lists, which takes a moment.
     *
     * @return a finder that any number of threads may share
     */
    public static NameFinder standard() {
        return with(OwnNames.none());
    }

    /**
     * The finder for English news with names of the user's.
     *
     * @param own what the user says of names
     * @return a finder that any number of threads may share
     */
    public static NameFinder with(OwnNames own) {
        return new NameFinder(Objects.requireNonNull(own, "own"), NameTables.MODEL, 0);
    }

    /** A finder that goes by the rules alone. */
    static NameFinder rules() {
        return new NameFinder(OwnNames.none(), null, 0);
    }

    /**
     * A finder that reads with another model.
     *
     * @param other made by the trainer of this version
     * @return a finder that is else the same
     */
    public NameFinder reading(TagModel other) {
        return new NameFinder(own, Objects.requireNonNull(other, "other"), least);
    }

    /**
     * A finder that leaves out names of which the model is less sure.
     *
     * @param confidence the least confidence, 0 to 1
     * @return a finder that is else the same
     */
    public NameFinder sureOf(double confidence) {
        return new NameFinder(own, model, confidence);
    }

    /**
     * Which model of names ships with the library.
     *
     * @return a short hash of the model
     */
    public static String modelDigest() {
        return NameTables.MODEL.digest();
    }

    /**
     * Finds the names and amounts of a document.
     *
     * @param sentences all sentences of one document, in order
     * @return names and amounts by where they begin, the longer first; a name may stand inside an amount
     */
    public List<FoundName> find(List<TokenizedSentence> sentences) {
        Objects.requireNonNull(sentences, "sentences");
        Pieces pieces = new Pieces(sentences, words, gazetteer);
        List<Candidate> candidates = byRules(sentences, pieces);
        if (model != null) {
            ModelNames names = new ModelNames(pieces, model);
            PieceCodes codes = new PieceCodes(pieces, gazetteer, candidates);
            candidates = new Verdict(pieces, gazetteer).decide(candidates, names.read(codes, searched(sentences)));
        }
        candidates = new Products(pieces, NameTables.PRODUCTS, amounts).read(candidates);
        Roles roles = new Roles(pieces);
        Metonyms metonyms = new Metonyms(pieces);
        List<FoundName> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.type != null && isSure(candidate)) {
                roles.read(candidate);
                metonyms.read(candidate);
                found.add(name(candidate, candidate.type, pieces));
            }
        }
        new AmountReader(pieces, amounts).read(sentences, found);
        found.sort(Comparator.comparing(FoundName::span));
        return own.apply(sentences, withoutSigns(found));
    }

    /** Leaves out names that are the sign of a currency, at either end of an amount, and amounts whose number is a product's. */
    private static List<FoundName> withoutSigns(List<FoundName> found) {
        Set<Integer> products = new HashSet<>();
        for (FoundName name : found) {
            if (name.evidence().rule().equals(Products.RULE)) {
                products.add(name.span().begin());
            }
        }
        List<FoundName> kept = new ArrayList<>(found.size());
        Optional<FoundName> money = Optional.empty();
        for (FoundName name : found) {
            Span span = name.span();
            boolean sign = money.map(FoundName::span)
                    .filter(m -> span.end() <= m.end() && (span.begin() == m.begin() || span.end() == m.end()))
                    .isPresent();
            boolean amount = name.measure().isPresent();
            if (amount ? !products.contains(span.begin()) : !sign) {
                kept.add(name);
            }
            if (name.type() == EntityType.MONEY) {
                money = Optional.of(name);
            }
        }
        return kept;
    }

    /** What the rules find, in order; those without a type are no names to them. */
    List<Candidate> byRules(List<TokenizedSentence> sentences, Pieces pieces) {
        List<Candidate> candidates = new ArrayList<>();
        Segmenter segmenter = new Segmenter(pieces, gazetteer);
        Clues clues = new Clues(pieces, words, gazetteer);
        boolean[] searched = searched(sentences);
        for (int s = 0; s < searched.length; s++) {
            if (searched[s]) {
                segmenter.segment(s, candidates);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            clues.weigh(candidates.get(i));
            if (i > 0) {
                clues.coordinate(candidates.get(i - 1), candidates.get(i));
            }
        }
        new Dossier().decide(candidates);
        return candidates;
    }

    private static boolean[] searched(List<TokenizedSentence> sentences) {
        boolean[] searched = new boolean[sentences.size()];
        for (int s = 0; s < searched.length; s++) {
            searched[s] = isSearched(sentences.get(s));
        }
        return searched;
    }

    static boolean isSearched(TokenizedSentence sentence) {
        BlockType type = sentence.block().type();
        return type != BlockType.PUBLISHED
                && type != BlockType.READING_TIME
                && type != BlockType.COMMENT_META
                && type != BlockType.COMMENT_HEADER;
    }

    private FoundName name(Candidate candidate, EntityType type, Pieces pieces) {
        Span span = pieces.span(candidate.first, candidate.last);
        Optional<String> link = candidate.link.or(() -> candidate.entry.flatMap(Gazetteer.Entry::link));
        return new FoundName(
                span,
                span.of(pieces.source()),
                type,
                candidate.sentence,
                candidate.roles,
                Optional.empty(),
                link,
                candidate.metonym,
                evidence(candidate));
    }

    private Evidence evidence(Candidate candidate) {
        return new Evidence(candidate.rule, confidence(candidate));
    }

    private boolean isSure(Candidate candidate) {
        return confidence(candidate).orElse(1) >= least;
    }

    private OptionalDouble confidence(Candidate candidate) {
        TagModel used = model;
        return used != null && candidate.share >= 0 && !used.calibration().isEmpty()
                ? OptionalDouble.of(used.calibration().confidence(candidate.share))
                : OptionalDouble.empty();
    }
}
