package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.CorpusEntity;
import io.github.broadsheet.Correction;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Document;
import io.github.broadsheet.MergeCandidate;
import io.github.broadsheet.Update;
import io.github.broadsheet.export.CorpusJson;
import io.github.broadsheet.internal.merge.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusBuilderTest {

    private static final Document OLD = Paper.of("a", "Anna Lund spoke.")
            .on("2020-01-01")
            .person("Anna Lund")
            .document();
    private static final Document NEW = Paper.of("a", "Erik Holm spoke.")
            .on("2020-01-02")
            .person("Erik Holm")
            .document();
    private static final Document OTHER = Paper.of("b", "Anna Lund sang.")
            .on("2020-01-02")
            .person("Anna Lund")
            .document();

    private static List<String> ids(CorpusBuilder builder) {
        return builder.build().entities().stream().map(entity -> entity.id()).toList();
    }

    @Test
    void theLaterVersionStaysWhicheverCameFirst() {
        assertEquals(
                List.of("person-erik-holm"), ids(new CorpusBuilder().add(OLD).add(NEW)));
        assertEquals(
                List.of("person-erik-holm"), ids(new CorpusBuilder().add(NEW).add(OLD)));
    }

    @Test
    void replaceAndRemoveTakeAwayWhatWasTold() {
        CorpusBuilder builder = new CorpusBuilder().add(NEW).add(OTHER);
        assertEquals(List.of("person-anna-lund"), ids(builder.replace(OLD)));
        assertEquals(2, builder.build().entities().get(0).weight());
        assertTrue(builder.remove("a"));
        assertFalse(builder.remove("a"));
        assertEquals(1, builder.size());
        assertEquals(1, builder.build().entities().get(0).weight());
        assertThrows(IllegalArgumentException.class, () -> builder.replace(OLD));
    }

    @Test
    void aSnapshotDoesNotChange() {
        CorpusBuilder builder = new CorpusBuilder().add(OLD);
        Corpus before = builder.build();
        builder.add(OTHER);
        assertEquals(List.of("a"), before.documents());
        assertEquals(List.of("a", "b"), builder.build().documents());
    }

    @Test
    void mergingLeavesTheOtherAsItIs() {
        CorpusBuilder one = new CorpusBuilder().add(OLD);
        CorpusBuilder two = new CorpusBuilder().add(OTHER).add(NEW);
        one.merge(two).merge(one);
        assertEquals(2, one.size());
        assertEquals(2, two.size());
        assertEquals(List.of(), two.build().updates());
        assertEquals(1, one.build().updates().size());
        assertEquals(CorpusJson.toJson(two.merge(one).build()), CorpusJson.toJson(one.build()));
    }

    @Test
    void theSameTextAgainChangesNothing() {
        Corpus corpus = new CorpusBuilder().add(OLD).add(OLD).add(OLD).build();
        assertEquals(List.of(), corpus.updates());
        assertEquals(1, corpus.entities().get(0).weight());
    }

    @Test
    void anUpdateLinksTheVersionsAndTellsWhatChanged() {
        Document first = Paper.of(
                        "a", "The ferry left at noon with forty people on board.", "Nobody was hurt in the end.")
                .on("2020-01-01")
                .document();
        Document second = Paper.of(
                        "a",
                        "The ferry left at dawn with forty people on board.",
                        "Nobody was hurt in the end.",
                        "It sank.")
                .on("2020-01-02")
                .document();
        Corpus corpus = new CorpusBuilder().add(second).add(first).build();
        Update update = corpus.updates().get(0);
        assertEquals(first.article().textSha256(), update.earlier().textSha256());
        assertEquals(Optional.of(LocalDate.parse("2020-01-02")), update.later().date());
        assertEquals(
                List.of("noon"),
                update.removed().stream().map(span -> span.of(first.text())).toList());
        assertEquals(
                List.of("dawn", "It sank"),
                update.added().stream().map(span -> span.of(second.text())).toList());
        assertTrue(update.changedWords());
    }

    @Test
    void eachVersionIsLinkedToTheOneBefore() {
        CorpusBuilder builder = new CorpusBuilder();
        for (int day : new int[] {3, 1, 4, 2}) {
            builder.add(Paper.of("a", "It is day " + day + ".")
                    .on("2020-01-0" + day)
                    .document());
        }
        assertEquals(
                List.of("01-02", "02-03", "03-04"),
                builder.build().updates().stream()
                        .map(each -> each.earlier()
                                        .date()
                                        .orElseThrow()
                                        .toString()
                                        .substring(8) + "-"
                                + each.later().date().orElseThrow().toString().substring(8))
                        .toList());
    }

    @Test
    void nothingOfARemovedDocumentIsLeft() throws IOException {
        Document joined =
                Paper.of("b", "Lund sang.").on("2020-01-02").person("Lund").document();
        CorpusBuilder builder =
                new CorpusBuilder().keepTexts().add(OLD).add(NEW).add(joined);
        builder.build();
        assertTrue(builder.remove("a"));
        builder.build();
        String saved = builder.pieces().collect(Collectors.joining("\n"));
        for (String gone : List.of("Anna", "anna", "Holm", "holm", "spoke", "\"a\"")) {
            assertFalse(saved.contains(gone), gone + " is left in " + saved);
        }
        assertEquals(List.of(), builder.build().updates());
    }

    @Test
    void aRemovalHoldsInWhateverIsMerged() {
        CorpusBuilder remover = new CorpusBuilder();
        assertFalse(remover.remove("a"));
        assertTrue(remover.isRemoved("a"));
        CorpusBuilder holder = new CorpusBuilder().add(OLD).add(OTHER);
        assertEquals(
                List.of("b"),
                new CorpusBuilder().merge(holder).merge(remover).build().documents());
        assertEquals(
                List.of("b"),
                new CorpusBuilder().merge(remover).merge(holder).build().documents());
        remover.add(NEW);
        assertEquals(
                List.of("person-erik-holm"), ids(new CorpusBuilder().add(OLD).merge(remover)));
        assertFalse(remover.isRemoved("a"));
    }

    @Test
    void aWindowMovesOnAndKeepsWhatHasNoDate() {
        Document undated = Paper.of("c", "Nobody knows when.").document();
        CorpusBuilder builder = new CorpusBuilder().add(OLD).add(OTHER).add(undated);
        assertEquals(1, builder.retain(DateRange.from(LocalDate.parse("2020-01-02"))));
        assertEquals(List.of("b", "c"), builder.build().documents());
        assertEquals(List.of("a", "b", "c"), builder.add(OLD).build().documents());
    }

    @Test
    void textsAreKeptWhenAskedFor() {
        assertEquals(Optional.empty(), new CorpusBuilder().add(OLD).build().text("a"));
        CorpusBuilder builder =
                new CorpusBuilder().add(OLD).keepTexts().add(OLD).add(OTHER);
        Corpus corpus = builder.build();
        assertEquals(Optional.of("Anna Lund spoke."), corpus.text("a"));
        assertEquals(
                Optional.of("Anna Lund"),
                corpus.text(corpus.entities().get(0).mentions().get(0)));
    }

    @Test
    void whatIsSavedIsLoadedWithoutLoss() throws IOException {
        CorpusBuilder builder =
                new CorpusBuilder().keepTexts().add(OLD).add(NEW).add(OTHER);
        builder.remove("x");
        builder.build();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        builder.save(saved);
        CorpusBuilder loaded = CorpusBuilder.load(new ByteArrayInputStream(saved.toByteArray()));
        assertEquals(builder.pieces().toList(), loaded.pieces().toList());
        assertEquals(CorpusJson.toJson(builder.build()), CorpusJson.toJson(loaded.build()));
        assertTrue(loaded.isRemoved("x"));
        assertEquals(Optional.of("Anna Lund sang."), loaded.build().text("b"));
    }

    @Test
    void aFaultyLineIsNamed() {
        for (String line :
                List.of("{", "[]", "null", "{}", "{\"piece\":\"0\"}", "{\"piece\":\"1\"}", "{\"piece\":1}")) {
            IllegalArgumentException fault = assertThrows(
                    IllegalArgumentException.class,
                    () -> CorpusBuilder.load(new ByteArrayInputStream(("\n" + line).getBytes(StandardCharsets.UTF_8))));
            assertTrue(fault.getMessage().startsWith("line 2: "), fault.getMessage());
        }
        String piece = new CorpusBuilder().add(OLD).pieces().findFirst().orElseThrow();
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new CorpusBuilder().addPiece(piece.replace("PERSON", "GHOST")))
                .getMessage();
        assertTrue(message.startsWith("entities[0].type: "), message);
    }

    private static final Document SCAN =
            Paper.of("c", "Anna Bergstrom ran.").person("Anna Bergstrom").document();
    private static final Document MISREAD =
            Paper.of("d", "Anna Bergstrorn ran.").person("Anna Bergstrorn").document();

    private static CorpusBuilder scans() {
        return new CorpusBuilder().add(SCAN).add(MISREAD);
    }

    @Test
    void anAnswerIsALineOfTheCorrectionsFile(@TempDir Path folder) throws IOException {
        MergeCandidate candidate = scans().build().mergeCandidates().get(0);
        assertEquals("scan", candidate.evidence().rule());
        assertEquals(
                "c,Anna Bergstrom,,,same,person-anna-bergstrorn,PERSON",
                candidate.asCorrection(true).toCsv());
        Path file = folder.resolve("corrections.csv");
        Files.writeString(
                file,
                "document,text,before,after,correct,value,type\n"
                        + candidate.asCorrection(true).toCsv());
        Corpus corpus = scans().corrections(Corrections.read(file)).build();
        assertEquals(1, corpus.entities().size());
        assertEquals(List.of(), corpus.mergeCandidates());
        assertEquals(List.of(), corpus.unapplied());
        Corpus parted = scans().corrections(Corrections.of(List.of(candidate.asCorrection(false))))
                .build();
        assertEquals(2, parted.entities().size());
        assertEquals(List.of(), parted.mergeCandidates());
        assertEquals(List.of(), parted.unapplied());
    }

    @Test
    void whatIsKeptApartIsNotJoinedByARule() {
        Document one = Paper.of("a", "Sergei Orlov ran.").person("Sergei Orlov").document();
        Document two =
                Paper.of("b", "Sergei V. Orlov ran.").person("Sergei V. Orlov").document();
        CorpusBuilder builder = new CorpusBuilder().add(one).add(two);
        assertEquals(1, builder.build().entities().size());
        Correction apart = correction("a", "Sergei Orlov", Correction.Kind.APART, "Sergei V. Orlov");
        Corpus corpus = builder.corrections(Corrections.of(List.of(apart))).build();
        assertEquals(List.of(), corpus.unapplied());
        assertEquals(
                List.of("Sergei Orlov", "Sergei V. Orlov"),
                corpus.entities().stream().map(CorpusEntity::name).sorted().toList());
        Names names = Names.builder().apart("Sergei Orlov", "Sergei V. Orlov").build();
        assertEquals(
                2,
                new CorpusBuilder()
                        .names(names)
                        .add(one)
                        .add(two)
                        .build()
                        .entities()
                        .size());
    }

    private static Correction correction(String document, String text, Correction.Kind kind, String value) {
        return new Correction("test", document, text, "", "", kind, value, Optional.empty());
    }

    @Test
    void aLineThatNoLongerAppliesIsToldWithItsReason() {
        Corrections corrections = Corrections.of(List.of(
                correction("x", "Anna Bergstrom", Correction.Kind.SAME, "Anna Bergstrorn"),
                correction("c", "Anna", Correction.Kind.APART, "Anna Bergstrorn"),
                correction("c", "Anna Bergstrom", Correction.Kind.SAME, "Nobody"),
                correction("c", "Anna Bergstrom", Correction.Kind.APART, "Anna Bergstrom"),
                correction("c", "Anna Bergstrom", Correction.Kind.NO_ENTITY, "")));
        List<Correction.Unapplied> unapplied =
                scans().corrections(corrections).build().unapplied();
        assertEquals(
                List.of(
                        "the document has no such name",
                        "both are the same name",
                        "the document has no such name",
                        "nothing in the corpus has that id or name"),
                unapplied.stream().map(Correction.Unapplied::reason).toList());
    }

    @Test
    void anEntityKnowsTheIdsThatItHadBefore() {
        Document bare = Paper.of("c", "Lund sang again in the hall by the river.")
                .on("2020-01-02")
                .person("Lund")
                .document();
        CorpusBuilder builder = new CorpusBuilder().add(bare);
        String lone = ids(builder).get(0);
        assertTrue(lone.startsWith("person-lund-"), lone);
        Document line = Paper.of("b", "Anna Lund sang again in the hall by the river.")
                .on("2020-01-02")
                .person("Anna Lund")
                .document();
        Corpus corpus = builder.add(line).build();
        assertEquals(List.of(lone), corpus.entities().get(0).formerIds());
        assertEquals("person-anna-lund", corpus.entity(lone).orElseThrow().id());
    }

    @Test
    void theCollectorWorksInParallel() {
        Corpus corpus = Stream.of(OLD, NEW, OTHER).parallel().collect(CorpusBuilder.collector());
        assertEquals(List.of("a", "b"), corpus.documents());
    }

    @Test
    void nullsAreNamed() {
        CorpusBuilder builder = new CorpusBuilder();
        assertEquals(
                "document",
                assertThrows(NullPointerException.class, () -> builder.add(null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> builder.merge(null))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> builder.remove(null))
                        .getMessage());
    }
}
