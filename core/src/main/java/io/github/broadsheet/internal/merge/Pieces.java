package io.github.broadsheet.internal.merge;

import io.github.broadsheet.flow.Pile;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the documents of a corpus of the pieces of stocks. */
final class Pieces {

    /** A piece as text, with the hash of the id that it is of. */
    private record Line(String key, String text) implements Serializable {}

    /** What is held of one id. */
    private record Held(Extract extract, GivenIds given) implements Serializable {}

    private final Pile<Held> held;
    private final String[] ids;

    /** For lines that a reader makes the maps of {@link Stock#pieces()} of; of one id all are joined. */
    Pieces(Pile<String> lines, Pile.Step<String, Map<String, Object>> reader) {
        held = lines.flatMap(line -> Stream.of(new Line(Stock.key(reader.apply(line)), line)))
                .group(Line::key, (key, all) -> held(all, reader))
                .keep();
        ids = held.flatMap(each -> Stream.of(each.extract().id())).toList().stream()
                .sorted()
                .toArray(String[]::new);
    }

    private static Stream<Held> held(List<Line> lines, Pile.Step<String, Map<String, Object>> reader) {
        lines.sort(Comparator.comparing(Line::text));
        Stock stock = new Stock();
        lines.forEach(line -> stock.addPiece(reader.apply(line.text())));
        return stock.holdings().stream().map(holding -> new Held(holding.latest(), holding.given()));
    }

    /** The ids of the documents, sorted. */
    List<String> ids() {
        return List.of(ids);
    }

    /** The documents, each with the place of its id. */
    Pile<Numbered> documents() {
        Pile.Shared<String[]> sorted = held.share(ids);
        return held.flatMap(each -> Stream.of(new Numbered(
                        Arrays.binarySearch(sorted.get(), each.extract().id()), each.extract(), each.given())))
                .keep();
    }
}
