package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.Document;
import io.github.broadsheet.EntityType;
import io.github.broadsheet.Excerpt;
import io.github.broadsheet.Passage;
import io.github.broadsheet.export.CorpusJson;
import io.github.broadsheet.internal.merge.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CorpusBuilderProperties {

    private static final List<String> PEOPLE = List.of(
            "Anna Lund", "Anna K. Lund", "Anna B. Lund", "Lund", "Sergei Orlov", "Sergey Orlov", "Erik Holm", "Holm");
    private static final List<String> PLACES = List.of("Osterby", "Halvern");
    private static final List<String> DEEDS = List.of(
            "opened the long bridge over the river after years of work by hundreds of masons",
            "said that \"the old ferry has carried its last passenger and that is that\" on the quay",
            "closed the bridge in 2009 when masons found cracks in the piers",
            "closed the bridge in 2011 when masons found cracks in the piers",
            "sailed from Osterby with a crew of nine and came home weeks later without a scratch",
            "sailed from Halvern with a crew of nine and came home weeks later without a scratch",
            "lost 12 boats in a storm that swept the coast for three days without a pause",
            "lost 15 boats in a storm that swept the coast for three days without a pause");

    /** Articles of a few sentences that share people, deeds and days with each other. */
    static List<Document> documents(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> document("d" + i, random))
                .toList();
    }

    private static Document document(String id, Random random) {
        List<String> people = new ArrayList<>();
        List<String> deeds = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            people.add(PEOPLE.get(random.nextInt(PEOPLE.size())));
            deeds.add(DEEDS.get(random.nextInt(DEEDS.size())));
        }
        String[] paragraphs = IntStream.range(0, people.size())
                .mapToObj(i -> people.get(i) + " " + deeds.get(i) + ".")
                .toArray(String[]::new);
        Paper paper = Paper.of(id, paragraphs).on("2020-01-0" + (1 + random.nextInt(3)));
        people.stream().distinct().forEach(paper::person);
        PLACES.stream()
                .filter(place -> deeds.stream().anyMatch(deed -> deed.contains(place)))
                .forEach(place -> paper.name(EntityType.LOCATION, place, ""));
        for (int i = 0; i < paragraphs.length; i++) {
            String value = deeds.get(i).contains(" in 20") ? deeds.get(i).replaceAll("\\D", "") : "2020-01-01";
            paper.event(value, paragraphs[i]);
            if (deeds.get(i).contains("ferry")) {
                paper.quote("the old ferry has carried its last passenger and that is that", people.get(i));
            }
        }
        return paper.document();
    }

    @Property(tries = 60)
    void theCorpusIgnoresOrderAndHowBuildersWereMerged(
            @ForAll long seed,
            @ForAll @IntRange(max = 12) int count,
            @ForAll @IntRange(min = 1, max = 4) int builders) {
        List<Document> documents = documents(seed, count);
        CorpusBuilder inOrder = new CorpusBuilder();
        documents.forEach(inOrder::add);
        List<Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(~seed));
        List<CorpusBuilder> parts =
                Stream.generate(CorpusBuilder::new).limit(builders).toList();
        for (int i = 0; i < shuffled.size(); i++) {
            parts.get(i % builders).add(shuffled.get(i));
        }
        CorpusBuilder merged = new CorpusBuilder();
        parts.forEach(merged::merge);
        assertEquals(CorpusJson.toJson(inOrder.build()), CorpusJson.toJson(merged.build()));
    }

    /** A builder after some random steps over a few ids, each of which may come in several versions. */
    private static CorpusBuilder walk(long seed) {
        return walk(seed, 2);
    }

    private static CorpusBuilder walk(long seed, int merges) {
        Random random = new Random(seed);
        CorpusBuilder builder = new CorpusBuilder();
        for (int step = random.nextInt(10); step > 0; step--) {
            String id = "d" + random.nextInt(4);
            switch (random.nextInt(8)) {
                case 0 -> builder.remove(id);
                case 1 -> builder.build();
                case 2 -> builder.merge(merges == 0 ? builder : walk(random.nextInt(20), merges - 1));
                case 3 -> builder.retain(DateRange.from(LocalDate.of(2020, 1, 1 + random.nextInt(3))));
                default -> builder.add(document(id, new Random(random.nextInt(6))));
            }
        }
        return builder;
    }

    private static CorpusBuilder merged(CorpusBuilder... builders) {
        CorpusBuilder merged = new CorpusBuilder();
        for (CorpusBuilder builder : builders) {
            merged.merge(builder);
        }
        return merged;
    }

    private static List<String> held(CorpusBuilder builder) {
        return builder.pieces().toList();
    }

    @Property(tries = 200)
    void mergingIsAssociativeCommutativeAndIdempotent(@ForAll long a, @ForAll long b, @ForAll long c) {
        List<String> held = held(merged(walk(a), merged(walk(b), walk(c))));
        assertEquals(held, held(merged(merged(walk(a), walk(b)), walk(c))));
        assertEquals(held, held(merged(walk(c), walk(b), walk(a))));
        CorpusBuilder again = merged(walk(b), walk(a), walk(b), walk(c));
        assertEquals(held, held(again.merge(merged(again))));
        assertEquals(
                CorpusJson.toJson(merged(walk(a), merged(walk(b), walk(c))).build()),
                CorpusJson.toJson(merged(walk(c), walk(a), walk(b)).build()));
    }

    @Property(tries = 60)
    void linesInAnyOrderAreTheBuilder(@ForAll long seed, @ForAll long order) {
        CorpusBuilder builder = walk(seed);
        List<String> lines = new ArrayList<>(held(builder));
        Collections.shuffle(lines, new Random(order));
        CorpusBuilder loaded = new CorpusBuilder();
        lines.forEach(loaded::addPiece);
        assertEquals(held(builder), held(loaded));
        assertEquals(CorpusJson.toJson(builder.build()), CorpusJson.toJson(loaded.build()));
    }

    @Property(tries = 60)
    void everyPlaceLiesInItsDocument(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        List<Document> documents = documents(seed, count);
        Map<String, Document> byId = documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
        Corpus corpus = documents.stream().collect(CorpusBuilder.collector());
        Stream<Passage> passages = Stream.of(
                        corpus.entities().stream().flatMap(entity -> entity.mentions().stream()),
                        corpus.reuse().stream().flatMap(reuse -> Stream.of(reuse.a(), reuse.b())),
                        corpus.quotations().stream()
                                .flatMap(each -> each.printings().stream())
                                .map(each -> each.passage()))
                .flatMap(each -> each);
        passages.forEach(passage -> assertNotEquals("", passage.of(byId.get(passage.document()))));
        Stream<Excerpt> excerpts = Stream.concat(
                corpus.timeline().stream().flatMap(event -> event.sources().stream()),
                corpus.divergences().stream()
                        .flatMap(each -> Stream.of(each.a().excerpt(), each.b().excerpt())));
        excerpts.forEach(each -> assertEquals(each.text(), each.passage().of(byId.get(each.document()))));
    }

    @Property(tries = 60)
    void everyDocumentIsInOneStoryAndEveryEntityInOneOfTheCorpus(
            @ForAll long seed, @ForAll @IntRange(max = 12) int count) {
        List<Document> documents = documents(seed, count);
        Corpus corpus = documents.stream().collect(CorpusBuilder.collector());
        List<String> inStories = corpus.stories().stream()
                .flatMap(story -> story.documents().stream())
                .sorted()
                .toList();
        assertEquals(corpus.documents(), inStories);
        long members = corpus.entities().stream()
                .flatMap(each -> each.members().stream())
                .distinct()
                .count();
        assertEquals(
                documents.stream().mapToInt(each -> each.allEntities().size()).sum(), members);
        assertEquals(
                corpus.entities().size(),
                corpus.entities().stream().map(each -> each.id()).distinct().count());
    }
}
