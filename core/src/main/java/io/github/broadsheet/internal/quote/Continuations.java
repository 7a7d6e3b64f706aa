package io.github.broadsheet.internal.quote;

import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the paragraphs of one quotation, whether its marks are opened again in each or not. */
final class Continuations {

    private final List<List<Integer>> runs = new ArrayList<>();
    private final Map<Integer, Integer> byContent = new HashMap<>();
    private final List<FoundQuote> found;

    private Continuations(List<FoundQuote> found) {
        this.found = found;
    }

    /** The quotations with those joined that go on from one paragraph to the next. */
    static List<FoundQuote> join(List<Reading> readings, List<FoundQuote> found) {
        Continuations joining = new Continuations(found);
        joining.findRuns(readings);
        List<Optional<FoundQuote>> joined = new ArrayList<>();
        found.forEach(each -> joined.add(Optional.of(each)));
        for (List<Integer> run : joining.runs) {
            run.forEach(index -> joined.set(index, Optional.empty()));
            joined.set(run.get(0), Optional.of(joining.joined(run)));
        }
        return joined.stream().flatMap(Optional::stream).toList();
    }

    private void findRuns(List<Reading> readings) {
        for (int i = 0; i < found.size(); i++) {
            for (Span part : found.get(i).content()) {
                byContent.put(part.begin(), found.get(i).type() == QuoteType.DIRECT ? i : -1);
            }
        }
        int before = -1;
        for (int u = 0; u + 1 < readings.size(); u++) {
            Unit unit = readings.get(u).unit();
            Unit next = readings.get(u + 1).unit();
            int last = unit.size() - 1;
            if (!unit.isQuote(last) || !unit.quote(last).continued() || !next.isQuote(0)) {
                continue;
            }
            int first = byContent.getOrDefault(unit.quote(last).content().begin(), -1);
            int second = byContent.getOrDefault(next.quote(0).content().begin(), -1);
            if (first < 0 || second < 0 || first == second) {
                continue;
            }
            if (first != before) {
                runs.add(new ArrayList<>(List.of(first)));
            }
            runs.get(runs.size() - 1).add(second);
            before = second;
        }
    }

    private FoundQuote joined(List<Integer> run) {
        FoundQuote lead = found.get(run.get(0));
        List<Span> content = new ArrayList<>();
        for (int index : run) {
            lead = lead.cue().isEmpty() && found.get(index).cue().isPresent() ? found.get(index) : lead;
            append(content, found.get(index));
        }
        FoundQuote first = found.get(run.get(0));
        FoundQuote last = found.get(run.get(run.size() - 1));
        return new FoundQuote(
                QuoteType.DIRECT,
                lead.kind(),
                Span.of(first.span().begin(), last.span().end()),
                content,
                Optional.empty(),
                lead.cue(),
                lead.speakerSpan(),
                lead.addressee(),
                lead.venue(),
                lead.carrier(),
                lead.negated(),
                lead.modality(),
                first.sentence(),
                lead.rule(),
                List.of());
    }

    /** Adds the words of a paragraph; where no mark opens it, they are one stretch with those before. */
    private static void append(List<Span> content, FoundQuote paragraph) {
        List<Span> parts = paragraph.content();
        Span first = parts.get(0);
        boolean reopened = paragraph.span().begin() < first.begin();
        if (reopened || content.isEmpty()) {
            content.addAll(parts);
            return;
        }
        int last = content.size() - 1;
        content.set(last, Span.of(content.get(last).begin(), first.end()));
        content.addAll(parts.subList(1, parts.size()));
    }
}
