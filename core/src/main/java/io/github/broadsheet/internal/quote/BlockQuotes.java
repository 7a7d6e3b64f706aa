package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.List;
import java.util.Optional;

/** Finds whole paragraphs that are given as a quotation, after the words that introduce them. */
final class BlockQuotes {

    private BlockQuotes() {}

    static void read(List<Reading> readings, List<FoundQuote> found) {
        int intro = 0;
        for (int u = 0; u < readings.size(); ) {
            Block block = readings.get(u).unit().block();
            if (block.type() != BlockType.BLOCK_QUOTE) {
                intro = u > 0 && block.equals(readings.get(intro).unit().block()) ? intro : u;
                u++;
                continue;
            }
            int end = u;
            while (end < readings.size() && readings.get(end).unit().block().type() == BlockType.BLOCK_QUOTE) {
                end++;
            }
            if (!isMarked(readings.subList(u, end))) {
                found.add(quote(readings.subList(intro, u), readings.subList(u, end)));
            }
            u = end;
        }
    }

    /** Whether marks stand around all of it, so that it is a direct quotation already. */
    private static boolean isMarked(List<Reading> quoted) {
        for (Reading reading : quoted) {
            for (int i = 0; i < reading.unit().size(); i++) {
                if (reading.unit().isWord(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static FoundQuote quote(List<Reading> intro, List<Reading> quoted) {
        Unit first = quoted.get(0).unit();
        Unit last = quoted.get(quoted.size() - 1).unit();
        Span span = Span.of(first.block().span().begin(), last.block().span().end());
        Optional<Span> speaker = Optional.empty();
        Optional<Phrase> cue = Optional.empty();
        for (int u = intro.size() - 1; u >= 0 && speaker.isEmpty(); u--) {
            Unit unit = intro.get(u).unit();
            Optional<Attribution> by = introducing(intro.get(u));
            cue = by.map(Attribution::cue).map(unit::phrase);
            speaker = by.flatMap(Attribution::speaker).map(unit::span).or(intro.get(u)::subject);
        }
        return new FoundQuote(
                QuoteType.BLOCK,
                QuoteKind.SPEECH,
                span,
                List.of(span),
                Optional.empty(),
                cue,
                speaker,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Modality.REPORTED,
                first.sentence(),
                "block-quote",
                List.of());
    }

    /** The first cue that has a speaker. */
    private static Optional<Attribution> introducing(Reading reading) {
        for (Attribution each : reading.candidates()) {
            Optional<Range> speaker = each.speaker();
            if (speaker.isPresent() && !speaker.get().isEmpty()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
