package io.github.broadsheet.internal.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Block;
import io.github.broadsheet.BlockType;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Mention;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.NameFinder;
import io.github.broadsheet.internal.name.Texts;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.quote.QuoteFinder;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreferenceTest {

    private static final NameFinder FINDER = NameFinder.standard();
    private static final Coreference COREFERENCE = Coreference.standard();

    static Stream<String> spec() throws IOException {
        return Texts.spec("coreference.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("spec")
    void joinsWhatTheSpecJoins(String marked) {
        String text = Texts.plain(marked);
        Referents referents = resolve(text);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Mention mention : referents.entities().mentions()) {
            String id = referents.at(mention.span()).orElseThrow().id();
            out.append(text, at, mention.span().begin())
                    .append('[')
                    .append(id)
                    .append(' ')
                    .append(mention.text());
            out.append(']');
            at = mention.span().end();
        }
        assertEquals(marked, out.append(text.substring(at)).toString());
    }

    private static Referents resolve(String text) {
        Texts.Cut cut = Texts.cut(text);
        return resolve(cut);
    }

    private static Referents resolve(Texts.Cut cut) {
        List<FoundName> names = FINDER.find(cut.sentences());
        List<FoundQuote> quotes = new QuoteFinder().find(cut.sentences(), cut.marks(), names);
        return COREFERENCE.resolve(cut.sentences(), names, quotes, cut.quoted());
    }

    @Test
    void nameIsTheFullestForm() {
        List<Entity> persons = resolve("Lund spoke. Eva Maria Lund left.\nEva Lund wrote.")
                .entities()
                .ofType(EntityType.PERSON)
                .list();
        assertEquals(
                List.of("Eva Maria Lund"), persons.stream().map(Entity::name).toList());
    }

    @Test
    void pronounInsideMarksIsNotTheSpeaker() {
        Entity lund =
                resolve("\"She is late,\" Eva Lund said.").entities().list().get(0);
        assertEquals(1, lund.mentions().size());
    }

    @Test
    void descriptionsAndPronounsSayWhatMadeThem() {
        List<String> rules = resolve(
                        "Karin Holm, a lawyer, won. The lawyer said she was glad. \"I am tired,\" Holm said.")
                .entities()
                .list()
                .get(0)
                .mentions()
                .stream()
                .filter(mention -> mention.kind() != Mention.Kind.NAME)
                .map(mention -> mention.kind() + " " + mention.evidence().rule())
                .toList();
        assertEquals(List.of("NOMINAL called-so", "PRONOUN pronoun-weights", "PRONOUN first-person"), rules);
    }

    @Test
    void noEntityIsMadeOfPronounsAlone() {
        assertTrue(resolve("She left. They came, and it was late.").entities().isEmpty());
    }

    @Test
    void whoIsOnlyDescribedIsNoNamedEntity() {
        Referents referents = resolve("A woman was hurt in the fire. She said that her house was lost.");
        assertTrue(referents.entities().isEmpty());
        Entity woman = referents.described().list().get(0);
        assertEquals("A woman", woman.name());
        assertEquals("d1", woman.id());
        assertTrue(woman.isDescribed());
        assertEquals(
                List.of("A woman", "She", "her"),
                woman.mentions().stream().map(Mention::text).toList());
    }

    @Test
    void weIsTheBodyForWhichSomebodySpeaks() {
        Referents referents = resolve(
                "\"We are sorry,\" said Eva Lund, a spokeswoman for Tarn Bank. \"I am too.\" Tarn Bank closed.");
        Entity bank =
                referents.entities().ofType(EntityType.ORGANIZATION).list().get(0);
        assertTrue(bank.mentions().stream().anyMatch(mention -> mention.text().equals("We")), bank::toString);
        Entity lund = referents.entities().ofType(EntityType.PERSON).list().get(0);
        assertTrue(lund.mentions().stream().noneMatch(mention -> mention.text().equals("We")));
    }

    @Test
    void aWordTooManyIsNoPartOfTheName() {
        assertEquals(List.of("Maria Elena Holm"), persons("Maria Elena Holm wrote a letter. Elena Holm sent it."));
        assertEquals(List.of("Elena Holm"), persons("Envoy Smiths Elena Holm spoke. Elena Holm wept."));
    }

    @Test
    void whoLeadsToAQuestionAsksIt() {
        Entity berg = resolve("""
                        Anna Berg builds boats. In this interview Berg talks about wood.
                        You have built ten ferries. When did you start?
                        I was ten. I had a small boat. I liked it there.
                        Why do you use oak?
                        I trust it. I have always used it. I would never change.""").entities().list().get(0);
        assertTrue(berg.mentions().stream().anyMatch(mention -> mention.text().equals("You")));
    }

    private static List<String> persons(String text) {
        return resolve(text).entities().ofType(EntityType.PERSON).list().stream()
                .map(Entity::name)
                .toList();
    }

    @Test
    void everyAmountIsAnEntityOfItsOwn() {
        assertEquals(
                2,
                resolve("It cost $5 and then $5.")
                        .entities()
                        .ofType(EntityType.MONEY)
                        .size());
    }

    @Test
    void authorOfACommentIsNobody() {
        Texts.Cut cut = Texts.cut("Eva Lund");
        List<TokenizedSentence> authors = cut.sentences().stream()
                .map(s -> new TokenizedSentence(
                        s.sentence(), author(s.block()), s.tokens(), s.first(), s.last(), s.opensParagraph()))
                .toList();
        Referents referents = COREFERENCE.resolve(authors, FINDER.find(authors), List.of(), List.of());
        assertTrue(referents.entities().isEmpty());
    }

    private static Block author(Block block) {
        return new Block(BlockType.COMMENT_AUTHOR, block.span(), block.text(), block.evidence());
    }
}
