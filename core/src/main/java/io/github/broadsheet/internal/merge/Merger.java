package io.github.broadsheet.internal.merge;

import io.github.broadsheet.Corpus;
import io.github.broadsheet.Producer;
import io.github.broadsheet.flow.Pile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a corpus of what is kept of its documents, in the order of their ids, so the order in which they came does not matter. */
public final class Merger {

    /**
     * Joins the documents, and notes in the stock which ids their entities have.
     *
     * @param stock what was kept of the documents
     * @param wishes what the user says of entities
     * @param producer what makes the corpus
     * @return the corpus
     */
    public Corpus merge(Stock stock, Wishes wishes, Producer producer) {
        Objects.requireNonNull(producer, "producer");
        stock.forget();
        List<Extract> extracts = stock.holdings().stream().map(Holding::latest).toList();
        List<Numbered> documents = new ArrayList<>();
        for (Holding holding : stock.holdings()) {
            documents.add(new Numbered(documents.size(), holding.latest(), holding.given()));
        }
        List<String> ids = extracts.stream().map(Extract::id).toList();
        MergedPiles merged = new MergedPiles(Pile.of(documents), ids, wishes);
        stock.note(extracts, merged.joined().listed(extracts));
        return merged.corpus(producer)
                .updates(stock.updates())
                .texts(texts(extracts))
                .build();
    }

    private static Map<String, String> texts(List<Extract> documents) {
        Map<String, String> texts = new HashMap<>();
        documents.forEach(document -> document.text().ifPresent(text -> texts.put(document.id(), text)));
        return texts;
    }
}
