package io.github.broadsheet.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.MergeCandidate;
import io.github.broadsheet.flow.Pile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntityMergerTest {

    /** Each document in a story of its own. */
    private static JoinedEntities apart(Paper... papers) {
        return merged(IntStream.range(0, papers.length).toArray(), papers);
    }

    private static JoinedEntities inOneStory(Paper... papers) {
        return merged(new int[papers.length], papers);
    }

    private static JoinedEntities merged(int[] storyOf, Paper... papers) {
        List<Extract> documents = extracts(papers);
        Pile<Numbered> numbered = Pile.of(IntStream.range(0, papers.length)
                .mapToObj(i -> new Numbered(i, documents.get(i), GivenIds.none()))
                .toList());
        return new EntityMerger(numbered, numbered.share(storyOf)).merge(Wishes.none());
    }

    private static List<Extract> extracts(Paper... papers) {
        return Arrays.stream(papers)
                .map(paper -> Extract.of(paper.document(), false))
                .toList();
    }

    private static List<String> names(JoinedEntities merged) {
        return merged.list().stream().map(CorpusEntity::name).sorted().toList();
    }

    private static List<String> doubts(JoinedEntities merged) {
        return merged.candidates().stream().map(EntityMergerTest::line).toList();
    }

    private static String line(MergeCandidate each) {
        return each.a().id() + " " + each.b().id() + " " + each.evidence().rule();
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        JoinedEntities merged = apart(
                Paper.of("a", "Sergei Orlovsky met Mohammed Haddad.")
                        .person("Sergei Orlovsky")
                        .person("Mohammed Haddad"),
                Paper.of("b", "Sergey Orlovskiy met Muhammad Haddad.")
                        .person("Sergey Orlovskiy")
                        .person("Muhammad Haddad"));
        assertEquals(2, merged.list().size());
        assertTrue(merged.list().stream().allMatch(entity -> entity.weight() == 2));
    }

    @Test
    void hyphensInitialsAndMiddleNamesDoNotPart() {
        JoinedEntities merged = apart(
                Paper.of("a", "Park Min Seo met Anna Lund.")
                        .person("Park Min Seo")
                        .person("Anna Lund"),
                Paper.of("b", "Park Min-seo met Anna K. Lund.")
                        .person("Park Min-seo")
                        .person("Anna K. Lund"),
                Paper.of("c", "Anna Karin Lund was there.").person("Anna Karin Lund"));
        assertEquals(2, merged.list().size());
    }

    @Test
    void differentGivenNamesStayApart() {
        JoinedEntities merged = inOneStory(
                Paper.of("a", "Erik Lund spoke.").person("Erik Lund"),
                Paper.of("b", "Anna Lund spoke.").person("Anna Lund"),
                Paper.of("c", "Park Min Seo spoke.").person("Park Min Seo"),
                Paper.of("d", "Park Jun Seo spoke.").person("Park Jun Seo"),
                Paper.of("e", "Lund spoke.").person("Lund"));
        assertEquals(List.of("Anna Lund", "Erik Lund", "Lund", "Park Jun Seo", "Park Min Seo"), names(merged));
    }

    @Test
    void aBareNameBetweenTwoMiddleNamesIsLeftToAPerson() {
        JoinedEntities merged = apart(
                Paper.of("a", "John A. Hill spoke.").person("John A. Hill"),
                Paper.of("b", "John B. Hill spoke.").person("John B. Hill"),
                Paper.of("c", "John Hill spoke.").person("John Hill"));
        assertEquals(3, merged.list().size());
        assertEquals(
                List.of(
                        "person-john-a-hill person-john-hill middle-name",
                        "person-john-b-hill person-john-hill middle-name"),
                doubts(merged));
    }

    @Test
    void aSurnameIsJoinedWithinItsStoryOrWithItsRole() {
        Paper full = Paper.of("a", "Premier Anna Lund spoke.").name(EntityType.PERSON, "Anna Lund", "Premier");
        Paper bare = Paper.of("b", "Lund spoke again.").person("Lund");
        Paper withRole = Paper.of("c", "Premier Lund spoke.").name(EntityType.PERSON, "Lund", "Premier");
        assertEquals(List.of("Anna Lund"), names(inOneStory(full, bare)));
        assertEquals(List.of("Anna Lund"), names(apart(full, withRole)));
        JoinedEntities merged = apart(full, bare);
        assertEquals(List.of("Anna Lund", "Lund"), names(merged));
        assertEquals(List.of("person-anna-lund person-lund-af9c6e31 surname"), doubts(merged));
    }

    @Test
    void nearSpellingsAreDoubts() {
        JoinedEntities merged = inOneStory(
                Paper.of("a", "Anna Bergstrom spoke.").person("Anna Bergstrom"),
                Paper.of("b", "Anna Bergstrum spoke.").person("Anna Bergstrum"));
        assertEquals(2, merged.list().size());
        assertEquals(List.of("person-anna-bergstrom person-anna-bergstrum near-spelling"), doubts(merged));
    }

    @Test
    void knownPlacesNumbersAndMiddleNamesAreNoNearSpellings() {
        JoinedEntities merged = apart(
                Paper.of("a", "Iceland lent Trawler 14 and Anna Holm Lund.")
                        .name(EntityType.LOCATION, "Iceland", "")
                        .name(EntityType.VEHICLE, "Trawler 14", "")
                        .person("Anna Holm Lund"),
                Paper.of("b", "Ireland lent Trawler 15 and Anna Berg Lund.")
                        .name(EntityType.LOCATION, "Ireland", "")
                        .name(EntityType.VEHICLE, "Trawler 15", "")
                        .person("Anna Berg Lund"));
        assertEquals(6, merged.list().size());
        assertEquals(List.of(), doubts(merged));
    }

    @Test
    void whatScansTakeForEachOtherIsADoubt() {
        EntityType type = EntityType.ORGANIZATION;
        JoinedEntities merged = apart(
                Paper.of("a", "Clara Burnham of the Morwen Corn Exchange spoke.")
                        .person("Clara Burnham")
                        .name(type, "Morwen Corn Exchange", ""),
                Paper.of("b", "Ciara Bumharn of the Morwen Com Exchange spoke.")
                        .person("Ciara Bumharn")
                        .name(type, "Morwen Com Exchange", ""));
        assertEquals(4, merged.list().size());
        assertEquals(
                List.of(
                        "organization-morwen-com-exchange organization-morwen-corn-exchange scan",
                        "person-ciara-bumharn person-clara-burnham scan"),
                doubts(merged));
    }

    @Test
    void theUsersIdsJoinAndPart() {
        Map<String, String> one = Map.of("staff", "1");
        Map<String, String> two = Map.of("staff", "2");
        JoinedEntities merged = inOneStory(
                Paper.of("a", "Ana Duarte spoke.").known("Ana Duarte", one),
                Paper.of("b", "Duarte spoke.").known("Duarte", one),
                Paper.of("c", "Ana Duarte sang.").known("Ana Duarte", two),
                Paper.of("d", "Ana Duarte slept.").person("Ana Duarte"));
        assertEquals(List.of("person-ana-duarte", "staff:1", "staff:2"), ids(merged));
        assertEquals(2, merged.list().get(0).weight());
        assertEquals(one, merged.list().get(0).ids());
        assertEquals(
                List.of("person-ana-duarte staff:1 namesake", "person-ana-duarte staff:2 namesake"), doubts(merged));
        assertEquals(
                1,
                apart(
                                Paper.of("a", "Ana Duarte spoke.").known("Ana Duarte", one),
                                Paper.of("d", "Ana Duarte slept.").person("Ana Duarte"))
                        .list()
                        .size());
    }

    @Test
    void twoPeopleOfOneNameHaveIdsThatDoNotDependOnOrder() {
        Paper a = Paper.of("a", "Lund spoke.").person("Lund");
        Paper b = Paper.of("b", "Lund sang.").person("Lund");
        List<String> both = ids(apart(a, b));
        assertEquals(2, both.stream().distinct().count());
        assertEquals(
                both,
                Stream.concat(ids(apart(a)).stream(), ids(apart(b)).stream())
                        .sorted()
                        .toList());
    }

    private static List<String> ids(JoinedEntities merged) {
        return merged.list().stream().map(CorpusEntity::id).sorted().toList();
    }

    @Test
    void anAcronymIsItsExpansionWhereOneDocumentHasBothAndNoOtherDiffers() {
        EntityType type = EntityType.ORGANIZATION;
        Paper both =
                Paper.of("a", "The Nordic Fishing Board (NFBX) met.").name(type, "Nordic Fishing Board", "", "NFBX");
        Paper bare = Paper.of("b", "The NFBX met.").name(type, "NFBX", "");
        Paper other = Paper.of("c", "The National Film Bank (NFBX) met.").name(type, "National Film Bank", "", "NFBX");
        JoinedEntities merged = apart(both, bare);
        assertEquals(List.of("Nordic Fishing Board"), names(merged));
        assertEquals(
                List.of("NFBX", "Nordic Fishing Board"), merged.list().get(0).aliases());
        assertEquals(3, apart(both, bare, other).list().size());
    }

    @Test
    void countriesAreJoinedByWhateverNameAndTypesNever() {
        JoinedEntities merged = apart(
                Paper.of("a", "The U.S. and Victoria.")
                        .name(EntityType.LOCATION, "U.S.", "")
                        .person("Victoria"),
                Paper.of("b", "The United States and Victoria.")
                        .name(EntityType.LOCATION, "United States", "")
                        .name(EntityType.LOCATION, "Victoria", ""));
        assertEquals(List.of("United States", "Victoria", "Victoria"), names(merged));
        assertEquals("location-united-states", merged.list().get(0).id());
    }
}
