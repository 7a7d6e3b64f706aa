package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.merge.Extract.Head;
import io.github.broadsheet.internal.merge.Extract.KeptEntity;
import io.github.broadsheet.internal.merge.Extract.KeptEntry;
import io.github.broadsheet.internal.merge.Extract.KeptQuote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** An extract as plain values that any form of JSON can hold, and back without loss. */
final class PieceForm {

    private PieceForm() {}

    static Map<String, Object> write(Extract extract) {
        Map<String, Object> piece = new LinkedHashMap<>();
        Head head = extract.head();
        piece.put("id", head.id());
        piece.put("textSha256", head.textSha256());
        if (head.rank() > 0) {
            piece.put("rank", head.rank());
        }
        put(piece, "date", head.date());
        put(piece, "time", head.time());
        piece.put("agencies", head.agencies());
        piece.put("words", extract.words().toPiece());
        piece.put("entities", extract.entities().stream().map(PieceForm::entity).toList());
        piece.put("entries", extract.entries().stream().map(PieceForm::entry).toList());
        piece.put("quotes", extract.quotes().stream().map(PieceForm::quote).toList());
        if (extract.oddlySpaced().length > 0) {
            piece.put("oddlySpaced", Packed.gaps(extract.oddlySpaced()));
        }
        put(piece, "text", extract.text());
        return piece;
    }

    private static void put(Map<String, Object> piece, String name, Optional<?> value) {
        value.ifPresent(present -> piece.put(name, present.toString()));
    }

    private static Map<String, Object> entity(KeptEntity entity) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("id", entity.id());
        piece.put("type", entity.type().name());
        piece.put("name", entity.name());
        piece.put("forms", entity.forms());
        piece.put("roles", entity.roles());
        piece.put("mentions", spans(entity.mentions()));
        if (!entity.ids().isEmpty()) {
            piece.put("ids", entity.ids());
        }
        return piece;
    }

    private static Map<String, Object> entry(KeptEntry entry) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("value", entry.value());
        put(piece, "earliest", entry.range().earliest());
        put(piece, "latest", entry.range().latest());
        piece.put("place", spans(List.of(entry.span())));
        piece.put("text", entry.text());
        piece.put("entities", Packed.text(ints(entry.entities())));
        piece.put("modality", entry.modality().name());
        piece.put("evidence", entry.evidence().rule());
        entry.evidence().confidence().ifPresent(confidence -> piece.put("confidence", confidence));
        if (entry.passing()) {
            piece.put("passing", 1);
        }
        piece.put("plain", Packed.text(entry.sentence().plain()));
        piece.put("capital", Packed.text(entry.sentence().capital()));
        piece.put("around", Packed.text(entry.sentence().entities()));
        return piece;
    }

    private static Map<String, Object> quote(KeptQuote quote) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("id", quote.id());
        piece.put("place", spans(List.of(quote.span())));
        piece.put("parts", spans(quote.parts()));
        if (quote.speaker() >= 0) {
            piece.put("speaker", quote.speaker());
        }
        if (quote.named() >= 0) {
            piece.put("named", quote.named());
        }
        put(piece, "label", quote.label());
        return piece;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(each -> each).toArray();
    }

    private static String spans(List<Span> spans) {
        int[] ends = new int[2 * spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            ends[2 * i] = spans.get(i).begin();
            ends[2 * i + 1] = spans.get(i).end();
        }
        return Packed.text(ends);
    }

    static Extract read(Fields piece) {
        Head head = new Head(
                piece.string("id"),
                piece.string("textSha256"),
                piece.number("rank", 0),
                piece.maybe("date", LocalDate::parse),
                piece.maybe("time", Instant::parse),
                piece.strings("agencies"));
        Words words = piece.inside("words", Words::ofPiece);
        List<KeptEntity> entities = piece.list("entities", PieceForm::readEntity);
        return new Extract(
                head,
                words,
                PackedLists.of(
                        entities,
                        piece.list("entries", each -> readEntry(each, entities.size())),
                        piece.list("quotes", each -> readQuote(each, entities.size(), words.size()))),
                piece.maybe("oddlySpaced", Packed::sums).orElse(new int[0]),
                piece.maybeString("text"));
    }

    private static KeptEntity readEntity(Fields piece) {
        return new KeptEntity(
                piece.string("id"),
                piece.read("type", EntityType::valueOf),
                piece.string("name"),
                piece.strings("forms"),
                piece.strings("roles"),
                piece.read("mentions", PieceForm::readSpans),
                piece.stringMap("ids"));
    }

    private static KeptEntry readEntry(Fields piece, int entities) {
        Optional<LocalDate> earliest = piece.maybe("earliest", LocalDate::parse);
        Optional<LocalDate> latest = piece.maybe("latest", LocalDate::parse);
        DateRange range = earliest.map(
                        from -> latest.map(to -> DateRange.of(from, to)).orElseGet(() -> DateRange.from(from)))
                .or(() -> latest.map(DateRange::until))
                .orElseThrow(() -> new IllegalArgumentException("earliest: is missing, as is latest"));
        Optional<Double> confidence = piece.maybeDouble("confidence");
        Evidence evidence = new Evidence(
                piece.string("evidence"), confidence.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        SentenceTerms sentence = new SentenceTerms(
                piece.read("plain", Packed::ints),
                piece.read("capital", Packed::ints),
                piece.read("around", below(entities)));
        return new KeptEntry(
                piece.string("value"),
                range,
                piece.read("place", PieceForm::readSpan),
                piece.string("text"),
                Arrays.stream(piece.read("entities", below(entities))).boxed().toList(),
                piece.read("modality", Modality::valueOf),
                evidence,
                piece.number("passing", 0) > 0,
                sentence);
    }

    private static KeptQuote readQuote(Fields piece, int entities, int words) {
        int speaker = piece.number("speaker", -1);
        if (speaker < -1 || speaker >= entities) {
            throw new IllegalArgumentException("speaker: must be an index of entities, was " + speaker);
        }
        List<Span> parts = piece.read("parts", PieceForm::readSpans);
        if (parts.stream().anyMatch(part -> part.end() > words)) {
            throw new IllegalArgumentException("parts: must lie within the words");
        }
        return new KeptQuote(
                piece.string("id"),
                piece.read("place", PieceForm::readSpan),
                parts,
                speaker,
                speaker < 0 ? -1 : piece.number("named", -1),
                piece.maybeString("label"));
    }

    private static Function<String, int[]> below(int limit) {
        return text -> {
            int[] indexes = Packed.ints(text);
            if (Arrays.stream(indexes).anyMatch(index -> index < 0 || index >= limit)) {
                throw new IllegalArgumentException("must be indexes of entities");
            }
            return indexes;
        };
    }

    private static Span readSpan(String text) {
        List<Span> spans = readSpans(text);
        if (spans.size() != 1) {
            throw new IllegalArgumentException("must be one place, was " + spans.size());
        }
        return spans.get(0);
    }

    private static List<Span> readSpans(String text) {
        int[] ends = Packed.ints(text);
        if (ends.length % 2 != 0) {
            throw new IllegalArgumentException("must be pairs of begin and end");
        }
        Span[] spans = new Span[ends.length / 2];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = Span.of(ends[2 * i], ends[2 * i + 1]);
        }
        return List.of(spans);
    }
}
