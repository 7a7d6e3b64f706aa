package io.github.broadsheet.internal.name;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds names and amounts. Names come from sequences of capitalised words, cut and typed by gazetteers, by what stands in
 * and beside them, and by what the rest of the document says of the same form; amounts come from rules.
 *
 * <p>Titles ("Foreign Minister") are no part of a name and are given as its roles.
 */
public final class NameFinder {

    private final WordTable words;
    private final Gazetteer gazetteer;
    private final AmountTable amounts;
    private final OwnNames own;

    private NameFinder(OwnNames own) {
        this.own = own;
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
        return new NameFinder(Objects.requireNonNull(own, "own"));
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
        List<Candidate> candidates = new ArrayList<>();
        Segmenter segmenter = new Segmenter(pieces, gazetteer);
        Clues clues = new Clues(pieces, words, gazetteer);
        for (int s = 0; s < sentences.size(); s++) {
            if (isSearched(sentences.get(s))) {
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
        Roles roles = new Roles(pieces);
        Metonyms metonyms = new Metonyms(pieces);
        List<FoundName> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.type != null) {
                roles.read(candidate);
                metonyms.read(candidate);
                found.add(name(candidate, candidate.type, pieces));
            }
        }
        new AmountReader(pieces, amounts).read(sentences, found);
        found.sort(Comparator.comparing(FoundName::span));
        return own.apply(sentences, found);
    }

    static boolean isSearched(TokenizedSentence sentence) {
        BlockType type = sentence.block().type();
        return type != BlockType.PUBLISHED
                && type != BlockType.READING_TIME
                && type != BlockType.COMMENT_META
                && type != BlockType.COMMENT_HEADER;
    }

    private static FoundName name(Candidate candidate, EntityType type, Pieces pieces) {
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
                Evidence.of(candidate.rule));
    }
}
