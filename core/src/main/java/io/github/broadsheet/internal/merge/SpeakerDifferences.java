package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Divergence;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.flow.Pile;
import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.resource.WordList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words that two documents of one story put into the mouths of different speakers. Both must name them beside a
 * cue. A person and who speaks for that person, a paper and whom it quotes are no difference, and nothing is told where the
 * other's speaker is spoken of near the quote, for then either document may have been misread.
 */
final class SpeakerDifferences {

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 400;
    private static final int MOST_COMPARED = 12;
    private static final int NEAR = 300;
    private static final String NEWS = "newspaper";
    private static final Set<String> VOICES = WordList.set(SpeakerDifferences.class, "voices.txt");

    /** Two printings of the same words with two speakers. */
    record Claim(PrintedQuote a, PrintedQuote b) implements Serializable {

        Divergence divergence() {
            return new Divergence(
                    Divergence.Kind.ATTRIBUTION,
                    speaker(a).telling(),
                    speaker(b).telling());
        }
    }

    private SpeakerDifferences() {}

    /** The claims among printings of one quotation in the order of documents and places. */
    static List<Claim> claims(List<PrintedQuote> printings) {
        List<PrintedQuote> named = printings.stream()
                .filter(each -> each.words().length >= LEAST_WORDS && each.words().length <= MOST_WORDS)
                .filter(SpeakerDifferences::speaksForItself)
                .toList();
        Said said = new Said(printings);
        List<Claim> found = new ArrayList<>(0);
        for (int later = 1; later < named.size(); later++) {
            for (int i = 0; i < Math.min(later, MOST_COMPARED); i++) {
                if (differ(named.get(i), named.get(later)) && !said.agree(named.get(i), named.get(later))) {
                    found.add(new Claim(named.get(i), named.get(later)));
                }
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    /** The claims that neither document gives cause to doubt. */
    static Pile<Divergence> find(Pile<QuotationFinder.Found> quotations, Pile<Cast> documents) {
        return quotations
                .flatMap(each -> each.claims().stream())
                .join(
                        each -> each.a().number(),
                        documents,
                        Cast::number,
                        (claims, a) -> claims.isEmpty() ? Stream.empty() : clear(claims, a.get(0)))
                .join(
                        each -> each.b().number(),
                        documents,
                        Cast::number,
                        (claims, b) -> claims.isEmpty() ? Stream.empty() : clear(claims, b.get(0)))
                .flatMap(claim -> Stream.of(claim.divergence()));
    }

    private static Stream<Claim> clear(List<Claim> claims, Cast document) {
        MentionPlaces places = new MentionPlaces(document);
        return claims.stream().filter(claim -> {
            boolean first = claim.a().number() == document.number();
            PrintedQuote here = first ? claim.a() : claim.b();
            NamedPlace other = speaker(first ? claim.b() : claim.a());
            return places.namesNear(here.printing().passage().span(), NEAR)
                    .noneMatch(names -> NameKin.mayBeOne(other.figure().type(), names, other.names()));
        });
    }

    private static NamedPlace speaker(PrintedQuote quote) {
        return quote.named().get(0);
    }

    private static boolean speaksForItself(PrintedQuote quote) {
        return !quote.named().isEmpty() && !isNews(speaker(quote)) && !isVoice(speaker(quote));
    }

    private static boolean isNews(NamedPlace speaker) {
        return speaker.figure().type() != EntityType.PERSON
                && speaker.names().stream()
                        .anyMatch(name -> KnownNames.nouns(name).contains(NEWS));
    }

    private static boolean isVoice(NamedPlace speaker) {
        return speaker.roles().stream()
                .flatMap(role -> Spellings.words(role).stream())
                .anyMatch(VOICES::contains);
    }

    private static boolean differ(PrintedQuote a, PrintedQuote b) {
        return a.number() != b.number()
                && a.story() == b.story()
                && (contains(a.words(), b.words()) || contains(b.words(), a.words()))
                && NameKin.areStrangers(speaker(a), speaker(b));
    }

    private static boolean contains(int[] whole, int[] part) {
        int same = 0;
        for (int from = 0; from + part.length <= whole.length && same < part.length; from++) {
            same = 0;
            while (same < part.length && whole[from + same] == part[same]) {
                same++;
            }
        }
        return same == part.length;
    }

    /** To whom the documents give the words. */
    private static final class Said {

        private final Map<Integer, Set<String>> speakers = new HashMap<>();

        Said(List<PrintedQuote> printings) {
            for (PrintedQuote each : printings) {
                speakers.computeIfAbsent(each.number(), number -> new HashSet<>())
                        .add(each.figure());
            }
        }

        /** Whether one document gives them to both. */
        boolean agree(PrintedQuote a, PrintedQuote b) {
            return isSaid(a.number(), b.figure()) || isSaid(b.number(), a.figure());
        }

        private boolean isSaid(int document, String figure) {
            return speakers.getOrDefault(document, Set.of()).contains(figure);
        }
    }
}
