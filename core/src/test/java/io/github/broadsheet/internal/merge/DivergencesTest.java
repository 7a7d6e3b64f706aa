package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Producer;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivergencesTest {

    private static final String WALKOUT =
            "Dockers walked out on Monday after the harbour company cut night wages, and cranes stood still for hours.";
    private static final String WORDS = "We will not load a single crate until the night wages come back";

    private static Corpus corpus(Paper... papers) {
        Stock stock = new Stock();
        for (Paper paper : papers) {
            stock.add(Extract.of(paper.document(), false));
        }
        return new Merger().merge(stock, Wishes.none(), new Producer(Producer.SCHEMA, "test", "none", "none"));
    }

    private static Paper paper(String id, String... paragraphs) {
        return Paper.of(id, paragraphs).on("2020-03-04");
    }

    private static List<String> told(Paper... papers) {
        return corpus(papers).divergences().stream()
                .map(each ->
                        each.kind() + ": " + each.a().value() + " (" + each.a().excerpt() + "), "
                                + each.b().value() + " (" + each.b().excerpt() + ")")
                .toList();
    }

    /** What differs between two articles with the same sentence but for a name. */
    private static List<String> slot(EntityType type, String one, String other) {
        String sentence = "The fire in the storehouse at %s went on for three days and left nothing but the walls.";
        Corpus corpus = corpus(
                paper("a", WALKOUT, sentence.formatted(one)).name(type, one, ""),
                paper("b", WALKOUT, sentence.formatted(other)).name(type, other, ""));
        return corpus.divergences().stream()
                .map(each ->
                        each.kind() + ": " + each.a().value() + ", " + each.b().value())
                .toList();
    }

    private static Paper quoting(String id, String name, String tail) {
        String paragraph = "“" + WORDS + ",” " + name + " said" + tail + ".";
        return paper(id, WALKOUT, paragraph).person(name).quote(WORDS + ",", name);
    }

    @Test
    void anotherNameInTheSamePassageDiverges() {
        Paper a = paper("a", WALKOUT, "The fire in Kunduz went on for three days and left nothing but the walls.")
                .name(EntityType.LOCATION, "Kunduz", "");
        Paper b = paper("b", WALKOUT, "The fire in Kandahar went on for three days and left nothing but the walls.")
                .name(EntityType.LOCATION, "Kandahar", "");
        assertEquals(List.of("NAME: Kunduz (a[119,125): Kunduz), Kandahar (b[119,127): Kandahar)"), told(a, b));
    }

    @Test
    void peoplePlacesAndBodiesAreTold() {
        assertEquals(List.of("NAME: Anna Lund, Pavel Orlov"), slot(EntityType.PERSON, "Anna Lund", "Pavel Orlov"));
        assertEquals(List.of("NAME: Osterby, Port Halvern"), slot(EntityType.LOCATION, "Osterby", "Port Halvern"));
        assertEquals(List.of("NAME: Iran, Iraq"), slot(EntityType.LOCATION, "Iran", "Iraq"));
        assertEquals(
                List.of("NAME: North Korea, South Korea"), slot(EntityType.LOCATION, "North Korea", "South Korea"));
        assertEquals(
                List.of("NAME: Coastal Trade Union, Bakers' Guild"),
                slot(EntityType.ORGANIZATION, "Coastal Trade Union", "Bakers' Guild"));
    }

    @Test
    void spellingsAndShortFormsAreNoDifference() {
        assertEquals(List.of(), slot(EntityType.PERSON, "Sergei Ivanov", "Sergey Ivanow"));
        assertEquals(List.of(), slot(EntityType.PERSON, "Mohammad Naseer", "Mohammed Nasir"));
        assertEquals(List.of(), slot(EntityType.PERSON, "Bob Tarrant", "Robert Tarrant"));
        assertEquals(List.of(), slot(EntityType.LOCATION, "Ostarby", "Osterby"));
        assertEquals(List.of(), slot(EntityType.ORGANIZATION, "CTU", "Coastal Trade Union"));
        assertEquals(List.of(), slot(EntityType.ORGANIZATION, "Trade Union of the Coast", "Coastal Trade Union"));
    }

    @Test
    void aPartAndItsWholeAreNoDifference() {
        assertEquals(List.of(), slot(EntityType.LOCATION, "Kabul", "Afghanistan"));
        assertEquals(List.of(), slot(EntityType.LOCATION, "Kandahar", "Afghanistan"));
        assertEquals(List.of(), slot(EntityType.LOCATION, "England", "Britain"));
        assertEquals(List.of(), slot(EntityType.LOCATION, "Osterby", "Denmark"));
    }

    @Test
    void otherWordsAroundTheNameHideTheDifference() {
        Paper a = paper("a", WALKOUT, "The fire in Kunduz went on for three days and left nothing but the walls.")
                .name(EntityType.LOCATION, "Kunduz", "");
        Paper b = paper(
                        "b",
                        WALKOUT,
                        "After a blast Kandahar burned for three days, and nothing but the walls is left.")
                .name(EntityType.LOCATION, "Kandahar", "");
        assertEquals(List.of(), told(a, b));
    }

    @Test
    void theSameWordsFromTwoMouthsDiverge() {
        assertEquals(
                List.of("ATTRIBUTION: Olga Brandt (a[174,185): Olga Brandt), Pavel Orlov (b[174,185): Pavel Orlov)"),
                told(quoting("a", "Olga Brandt", ""), quoting("b", "Pavel Orlov", " at the quay")));
    }

    @Test
    void spellingsOfOneSpeakerAreNoDifference() {
        assertEquals(List.of(), told(quoting("a", "Olga Brandt", ""), quoting("b", "Olga Brand", " at the quay")));
    }

    @Test
    void whoSpeaksForSomebodyIsNoOtherSpeaker() {
        Paper voice = paper("b", WALKOUT, "“" + WORDS + ",” said Pavel Orlov, a lawyer of the dockers.")
                .name(EntityType.PERSON, "Pavel Orlov", "a lawyer of the dockers")
                .quote(WORDS + ",", "Pavel Orlov");
        assertEquals(List.of(), told(quoting("a", "Olga Brandt", ""), voice));
    }

    @Test
    void wordsOfAnUnknownSpeakerAreNoDifference() {
        assertEquals(
                List.of(),
                told(
                        quoting("a", "Olga Brandt", ""),
                        paper("b", WALKOUT, "“" + WORDS + ",” she said at the quay.")
                                .quote(WORDS + ",", "nobody")));
    }

    @Test
    void aPaperThatPrintsTheWordsIsNoSpeaker() {
        Paper carried = paper("b", WALKOUT, "“" + WORDS + ",” said Reuters.")
                .name(EntityType.ORGANIZATION, "Reuters", "")
                .quote(WORDS + ",", "Reuters");
        Paper company = paper("a", WALKOUT, "“" + WORDS + ",” said Halvern Harbours.")
                .name(EntityType.ORGANIZATION, "Halvern Harbours", "")
                .quote(WORDS + ",", "Halvern Harbours");
        assertEquals(List.of(), told(company, carried));
    }

    @Test
    void anArticleThatGivesTheWordsToBothAgrees() {
        String again = "Later Pavel Orlov said: “" + WORDS + ".”";
        Paper both = paper("a", WALKOUT, "“" + WORDS + ",” Olga Brandt said.", WALKOUT, WALKOUT, WALKOUT, again)
                .person("Olga Brandt")
                .person("Pavel Orlov")
                .quote(WORDS + ",", "Olga Brandt")
                .quote(WORDS + ".", "Pavel Orlov");
        assertEquals(List.of(), told(both, quoting("b", "Pavel Orlov", " at the quay")));
    }

    @Test
    void theOtherSpeakerNearTheQuoteMakesItDoubtful() {
        Paper doubtful =
                quoting("b", "Pavel Orlov", ", who had come with Olga Brandt").person("Olga Brandt");
        assertEquals(List.of(), told(quoting("a", "Olga Brandt", ""), doubtful));
    }

    @Test
    void wordsOfAnotherStoryAreNoDifference() {
        Paper later = quoting("b", "Pavel Orlov", "").on("2021-06-01");
        assertEquals(List.of(), told(quoting("a", "Olga Brandt", ""), later));
    }

    private static List<String> numbers(String one, String other) {
        return told(paper("a", WALKOUT + one), paper("b", WALKOUT + other));
    }

    @Test
    void aNumberThatIsTheOtherRoundedIsNoDifference() {
        String tail = " percent of the crates were left on the quays of the old harbour for two nights.";
        assertEquals(List.of(), numbers(" About 17" + tail, " About 16.6" + tail));
        assertEquals(List.of(), numbers(" About 1,700" + tail, " About 1700" + tail));
        assertEquals(1, numbers(" About 17" + tail, " About 16.2" + tail).size());
        assertEquals(1, numbers(" About 17" + tail, " About 70" + tail).size());
    }

    @Test
    void theTimeAndTheDayOfTheReportAreNoDifference() {
        assertEquals(
                List.of(),
                numbers(
                        " This page was last updated at 15:41 GMT and is not kept for long by us.",
                        " This page was last updated at 15:44 GMT and is not kept for long by us."));
        String live = WALKOUT + " Follow what goes on at the quays on %s March with our reporters at the gates.";
        assertEquals(
                List.of(),
                told(
                        paper("a", live.formatted("4")).on("2020-03-04"),
                        paper("b", live.formatted("5")).on("2020-03-05")));
        assertEquals(
                1,
                told(
                                paper("a", live.formatted("9")).on("2020-03-04"),
                                paper("b", live.formatted("8")).on("2020-03-05"))
                        .size());
    }

    private static List<String> retold(String one, String other) {
        return told(retelling("a", one), retelling("b", other));
    }

    private static Paper retelling(String id, String sentence) {
        return paper(
                        id,
                        sentence,
                        "Dockers in Port Halvern told of it at the " + (id.equals("a") ? "gates." : "quays."))
                .name(EntityType.LOCATION, "Port Halvern", "")
                .name(EntityType.LOCATION, "Kunduz", "")
                .name(EntityType.LOCATION, "Kandahar", "")
                .name(EntityType.ORGANIZATION, "Nordkai", "")
                .event("2020-03-02", sentence);
    }

    @Test
    void shortEntriesOfOneDayThatDifferInOneValueDiverge() {
        assertEquals(
                List.of("NUMBER: 12 (a[30,32): 12), 14 (b[30,32): 14)"),
                retold("A fire at Nordkai stores cost 12 boats.", "A fire at Nordkai stores cost 14 boats."));
        assertEquals(
                List.of("NAME: Kunduz (a[10,16): Kunduz), Kandahar (b[10,18): Kandahar)"),
                retold("A fire in Kunduz cost Nordkai 12 boats.", "A fire in Kandahar cost Nordkai 12 boats."));
    }

    @Test
    void entriesThatDifferInTwoValuesMayTellTwoEvents() {
        assertEquals(
                List.of(),
                retold("A fire in Kunduz cost Nordkai 12 boats.", "A fire in Kandahar cost Nordkai 14 boats."));
    }

    @Test
    void whoSpeaksOfBothMayTellTwoEvents() {
        Paper more = paper("b", "A fire in Kandahar cost Nordkai 12 boats.", "The fire in Kunduz was put out.")
                .name(EntityType.LOCATION, "Kunduz", "")
                .name(EntityType.LOCATION, "Kandahar", "")
                .name(EntityType.ORGANIZATION, "Nordkai", "")
                .event("2020-03-02", "A fire in Kandahar cost Nordkai 12 boats.");
        assertEquals(List.of(), told(retelling("a", "A fire in Kunduz cost Nordkai 12 boats."), more));
    }

    private static Paper railway(String id, String sentence, String... values) {
        Paper paper = paper(id, WALKOUT, sentence)
                .name(EntityType.LOCATION, "Port Halvern", "")
                .name(EntityType.LOCATION, "Osterby", "");
        for (String value : values) {
            paper.event(value, sentence);
        }
        return paper;
    }

    @Test
    void aSentenceWithTwoDatesLeavesOpenWhichIsMeant() {
        String one = "The rail link between Port Halvern and Osterby closed to freight in 2009.";
        String other = "The freight rail link from Port Halvern to Osterby closed in 2012.";
        String two = "The freight rail link from Port Halvern to Osterby closed in 2012 and again in 2015.";
        assertEquals(
                1, told(railway("a", one, "2009"), railway("b", other, "2012")).size());
        assertEquals(List.of(), told(railway("a", one, "2009"), railway("b", two, "2012", "2015")));
        assertEquals(
                1,
                told(railway("a", one, "2009"), railway("b", other, "2012", "2012-06"))
                        .size());
    }
}
