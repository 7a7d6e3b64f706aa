package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Document;
import io.github.broadsheet.Entity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.KnownName;
import io.github.broadsheet.Prominence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {

    private static final String HARBOUR = """
            Harbour to close for a week

            The port of Lisbon will close for a week, the harbour office said on Monday. Ana Duarte, who leads the \
            office, told reporters that the quay needs repair. "We have no choice," Duarte said. The blue heron group \
            protested. Officials of the HARBOUR BOARD OF TORVIK met in the evening.
            """;

    private static Document analyze(Names names, String text) {
        return Analyzer.builder().names(names).build().analyze(text);
    }

    private static Entity named(Document document, String name) {
        return document.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is not among " + document.entities().list()));
    }

    @Test
    void aNameOfTheUsersIsFoundWithItsTypeAndIds() {
        Names names = Names.builder()
                .name("blue heron group", EntityType.ORGANIZATION, List.of(), Map.of("crm", "77"))
                .build();
        Entity group = named(analyze(names, HARBOUR), "blue heron group");
        assertEquals(EntityType.ORGANIZATION, group.type());
        assertEquals(Map.of("crm", "77"), group.ids());
        assertEquals("own-name", group.evidence().rule());
    }

    @Test
    void allFormsOfANameAreOneEntityUnderItsName() {
        Names names = Names.builder()
                .name(
                        "Torvik Port Board",
                        EntityType.ORGANIZATION,
                        List.of("Harbour Board of Torvik", "harbour office"),
                        Map.of())
                .build();
        Entity board = named(analyze(names, HARBOUR), "Torvik Port Board");
        assertEquals(
                List.of("harbour office", "HARBOUR BOARD OF TORVIK"),
                List.copyOf(board.aliases().keySet()));
    }

    @Test
    void aShortFormThatTheLibraryJoinedGoesWithTheName() {
        Names names = Names.builder()
                .name("Ana Duarte", EntityType.PERSON, List.of(), Map.of("wikidata", "Q1"))
                .build();
        Entity duarte = named(analyze(names, HARBOUR), "Ana Duarte");
        assertTrue(duarte.aliases().containsKey("Duarte"), duarte.aliases().toString());
        assertEquals(Map.of("wikidata", "Q1"), duarte.ids());
    }

    @Test
    void aFormOfSeveralNamesGivesThemAllAndChoosesNone() {
        Names names = Names.builder()
                .name("Ana Duarte", EntityType.PERSON, List.of(), Map.of("staff", "1"))
                .name("Ana Duarte", EntityType.PERSON, List.of(), Map.of("staff", "2"))
                .build();
        Entity duarte = named(analyze(names, HARBOUR), "Ana Duarte");
        assertEquals(Map.of(), duarte.ids());
        assertEquals(
                List.of(Map.of("staff", "1"), Map.of("staff", "2")),
                duarte.candidates().stream().map(KnownName::ids).toList());
    }

    @Test
    void anotherFormInTheArticleLeavesOnlyOneOfSeveral() {
        Names names = Names.builder()
                .name("Ana Duarte", EntityType.PERSON, List.of("Duarte"), Map.of("staff", "1"))
                .name("Rui Duarte", EntityType.PERSON, List.of("Duarte"), Map.of("staff", "2"))
                .build();
        Entity duarte = named(analyze(names, HARBOUR), "Ana Duarte");
        assertEquals(Map.of("staff", "1"), duarte.ids());
        assertEquals(List.of(), duarte.candidates());
        assertEquals(2, duarte.aliases().size());
    }

    @Test
    void whatIsOnTheStopListIsNoName() {
        Document with = analyze(Names.none(), HARBOUR);
        Document without = analyze(Names.builder().never("Lisbon").build(), HARBOUR);
        assertTrue(with.entities().stream().anyMatch(entity -> entity.aliases().containsKey("Lisbon")));
        assertTrue(
                without.entities().stream().noneMatch(entity -> entity.aliases().containsKey("Lisbon")));
    }

    @Test
    void aFormGetsTheTypeThatTheUserSays() {
        Names names =
                Names.builder().type("Ana Duarte", EntityType.ORGANIZATION).build();
        assertEquals(
                EntityType.ORGANIZATION,
                named(analyze(names, HARBOUR), "Ana Duarte").type());
    }

    @Test
    void whatTheUserKeepsApartIsNotJoined() {
        String text = """
                Kestrel Mining Corp opened a pit near Lund on Monday. Kestrel Mining said the pit will run for ten years.
                """;
        assertEquals(
                1,
                analyze(Names.none(), text)
                        .entities()
                        .ofType(EntityType.ORGANIZATION)
                        .size());
        Names names =
                Names.builder().apart("Kestrel Mining Corp", "Kestrel Mining").build();
        assertEquals(
                List.of("Kestrel Mining Corp", "Kestrel Mining"),
                analyze(names, text).entities().ofType(EntityType.ORGANIZATION).stream()
                        .map(Entity::name)
                        .toList());
    }

    @Test
    void aFileSaysTheSameAsTheBuilder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("names.csv");
        Files.writeString(file, """
                use,name,type,aliases,ids
                ,Torvik Port Board,organization,harbour office|Harbour Board of Torvik,crm=77;wikidata=Q5
                never,Monday,,,
                type,Ana Duarte,FACILITY,,
                """);
        Names names = Names.read(file);
        assertEquals(1, names.size());
        Document document = analyze(names, HARBOUR);
        assertEquals(
                Map.of("crm", "77", "wikidata", "Q5"),
                named(document, "Torvik Port Board").ids());
        assertEquals(EntityType.FACILITY, named(document, "Ana Duarte").type());
    }

    @Test
    void aFaultInAFileNamesTheLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("names.csv");
        Files.writeString(file, "use,name,type\nname,Torvik,LOCATION\nname,Lund,TOWN\n");
        String message = assertThrows(IllegalArgumentException.class, () -> Names.read(file))
                .getMessage();
        assertTrue(message.startsWith("names.csv:3: "), message);
        Files.writeString(file, "use,nome\nname,Torvik\n");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Names.read(file))
                .getMessage()
                .contains("nome"));
    }

    @Test
    void badArgumentsNameTheParameter() {
        Names.Builder builder = Names.builder();
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> builder.name("x", EntityType.PERSON, List.of(), Map.of()))
                .getMessage()
                .startsWith("name:"));
        assertThrows(IllegalArgumentException.class, () -> builder.apart("Torvik", "Torvik"));
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.name("Torvik", EntityType.LOCATION, List.of(), Map.of("crm", " ")));
    }

    @Test
    void theSettingsTellWhichNamesWereUsed() {
        Names names = Names.builder().never("Lisbon").build();
        assertTrue(!analyze(names, HARBOUR)
                .producer()
                .equals(analyze(Names.none(), HARBOUR).producer()));
        assertEquals(
                analyze(names, HARBOUR).producer(),
                analyze(Names.builder().never("Lisbon").build(), HARBOUR).producer());
    }

    @Test
    void prominenceRanksWhatTheArticleIsAbout() {
        String text = """
                Ana Duarte leaves the port of Torvik

                Ana Duarte will leave the port after ten years, she said on Monday. "It was time," Duarte said.

                The port lies an hour from Oslo.
                """;
        Document document = analyze(Names.none(), text);
        Prominence duarte = document.prominence(named(document, "Ana Duarte"));
        Prominence oslo = document.prominence(named(document, "Oslo"));
        assertTrue(duarte.headline() && duarte.lead() && duarte.quotes() >= 1, duarte.toString());
        assertTrue(!oslo.headline() && !oslo.lead() && oslo.mentions() == 1, oslo.toString());
        assertTrue(Prominence.BY_SCORE.compare(duarte, oslo) < 0);
        assertEquals(Optional.empty(), document.unapplied().stream().findFirst());
    }
}
