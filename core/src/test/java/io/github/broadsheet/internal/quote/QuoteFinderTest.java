package io.github.broadsheet.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Evidence;
import io.github.broadsheet.Modality;
import io.github.broadsheet.Phrase;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.text.SourceText;
import io.github.broadsheet.internal.text.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteFinderTest {

    private static final String NESTED = "> ";

    record Case(String text, List<String> expected) {

        @Override
        public String toString() {
            return text;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        List<String> lines = new ArrayList<>(SpecFile.cases("quotes.txt"));
        lines.addAll(SpecFile.cases("quote-forms.txt"));
        lines.addAll(SpecFile.cases("quotes-in-quotes.txt"));
        for (String line : lines) {
            if (line.startsWith(" ")) {
                cases.get(cases.size() - 1).expected().add(line.strip());
            } else {
                cases.add(new Case(line.replace(" ¶ ", "\n\n"), new ArrayList<>()));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheSpecificationSays(Case each) {
        boolean nested = each.expected().stream().anyMatch(line -> line.startsWith(NESTED));
        List<String> actual = new ArrayList<>();
        describe(QuoteTexts.find(each.text()), "", nested, each, actual);
        assertEquals(each.expected(), actual);
    }

    /** The quotations one by one, those inside others after them where the file tells them. */
    private static void describe(List<FoundQuote> found, String depth, boolean nested, Case each, List<String> actual) {
        for (FoundQuote quote : found) {
            String wanted =
                    actual.size() < each.expected().size() ? each.expected().get(actual.size()) : "";
            actual.add(depth + describe(quote, each.text(), wanted));
            if (nested) {
                describe(quote.nested(), NESTED + depth, true, each, actual);
            }
        }
    }

    /** The quotation in the form of the file, with as much besides as the line there asks for. */
    private static String describe(FoundQuote quote, String text, String wanted) {
        String content = quote.content().stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" + "))
                .replace("\n\n", " ¶ ");
        List<String> columns = new ArrayList<>(List.of(
                quote.type().name(),
                content,
                quote.cue().map(Phrase::text).orElse("-"),
                quote.speakerSpan().map(span -> span.of(text)).orElse("-")));
        Stream.of(wanted.split(" \\| ", -1)).skip(4).forEach(column -> {
            String name = column.substring(0, column.indexOf('='));
            columns.add(name + "=" + besides(quote, text, name));
        });
        return String.join(" | ", columns);
    }

    private static String besides(FoundQuote quote, String text, String name) {
        Optional<String> value = switch (name) {
            case "addressee" -> quote.addressee().map(Phrase::text);
            case "venue" -> quote.venue().map(Phrase::text);
            case "carrier" -> quote.carrier().map(Phrase::text);
            case "clause" -> quote.clause().map(span -> span.of(text));
            case "modality" -> Optional.of(quote.modality().name());
            case "negated" -> Optional.of(Boolean.toString(quote.negated()));
            case "kind" -> Optional.of(quote.kind().name());
            default -> throw new IllegalArgumentException("name: " + name);
        };
        return value.orElse("-");
    }

    @Test
    void givesNothingForNoSentences() {
        assertEquals(List.of(), new QuoteFinder().find(List.of(), List.of(), List.of()));
    }

    @Test
    void leavesCaptionsAndCommentsAlone() {
        String text = "“It sank,” Brandt said.";
        for (BlockType type : List.of(BlockType.CAPTION, BlockType.COMMENT, BlockType.BOILERPLATE)) {
            assertEquals(List.of(), QuoteTexts.find(SourceText.of(text), List.of(block(text, type, text))));
        }
        assertEquals(
                1,
                QuoteTexts.find(SourceText.of(text), List.of(block(text, BlockType.PARAGRAPH, text)))
                        .size());
    }

    @Test
    void aBlockQuotationIsOneQuoteOfWhoIntroducesIt() {
        String intro = "According to the Courier:";
        String first = "The ferry sank at noon near the harbour.";
        String second = "All passengers were saved, the coast guard said.";
        String text = intro + "\n" + first + "\n" + second;
        List<FoundQuote> found = QuoteTexts.find(
                SourceText.of(text),
                List.of(
                        block(text, BlockType.BLOCK_QUOTE_INTRO, intro),
                        block(text, BlockType.BLOCK_QUOTE, first),
                        block(text, BlockType.BLOCK_QUOTE, second)));
        FoundQuote quote = found.get(0);
        assertEquals(QuoteType.BLOCK, quote.type());
        assertEquals(first + "\n" + second, quote.span().of(text));
        assertEquals(Optional.of("the Courier"), quote.speakerSpan().map(span -> span.of(text)));
        assertEquals(Optional.of("According to"), quote.cue().map(Phrase::text));
        assertEquals(QuoteType.INDIRECT, found.get(1).type());
        assertEquals(2, found.size());
    }

    @Test
    void marksAroundAWholeBlockQuotationMakeItDirect() {
        String intro = "The captain wrote in her log:";
        String said = "“We saw the lights at nine.”";
        String text = intro + "\n" + said;
        List<FoundQuote> found = QuoteTexts.find(
                SourceText.of(text),
                List.of(block(text, BlockType.BLOCK_QUOTE_INTRO, intro), block(text, BlockType.BLOCK_QUOTE, said)));
        assertEquals(1, found.size());
        assertEquals(QuoteType.DIRECT, found.get(0).type());
        assertEquals("The captain", found.get(0).speakerSpan().orElseThrow().of(text));
    }

    @Test
    void tellsTheSentenceInWhichAQuotationBegins() {
        List<FoundQuote> found = QuoteTexts.find("The ferry sank. Nobody was hurt, the coast guard said.");
        assertEquals(1, found.get(0).sentence());
        assertEquals(QuoteKind.SPEECH, found.get(0).kind());
        assertEquals(Modality.REPORTED, found.get(0).modality());
    }

    @Test
    void contentMustLieInsideTheSpan() {
        FoundQuote good = QuoteTexts.find("“It sank,” Brandt said.").get(0);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> copy(good, List.of(Span.of(0, 99))));
        assertTrue(e.getMessage().startsWith("content: "));
        assertThrows(IllegalArgumentException.class, () -> copy(good, List.of()));
    }

    private static FoundQuote copy(FoundQuote quote, List<Span> content) {
        return new FoundQuote(
                quote.type(),
                quote.kind(),
                quote.span(),
                content,
                quote.clause(),
                quote.cue(),
                quote.speakerSpan(),
                quote.addressee(),
                quote.venue(),
                quote.carrier(),
                quote.negated(),
                quote.modality(),
                quote.sentence(),
                quote.rule(),
                quote.nested());
    }

    private static Block block(String text, BlockType type, String part) {
        int begin = text.indexOf(part);
        return new Block(type, Span.of(begin, begin + part.length()), part, Evidence.of("test"));
    }
}
