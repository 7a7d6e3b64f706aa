package io.github.broadsheet.internal.quote;

import io.github.broadsheet.Modality;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.QuoteType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the quotations of an attribution from its content. */
final class QuoteBuilder {

    private QuoteBuilder() {}

    static void add(Unit unit, Spoken spoken, List<FoundQuote> found) {
        List<Integer> marked = new ArrayList<>();
        boolean words = false;
        for (Range range : spoken.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                if (unit.isQuote(i)) {
                    marked.add(i);
                }
                words |= unit.isWord(i);
            }
        }
        if (marked.isEmpty()) {
            found.add(indirect(unit, spoken));
        } else if (!words && !isPart(unit, spoken, marked)) {
            found.add(direct(unit, spoken.attribution(), marked));
        } else {
            marked.forEach(item -> found.add(mixed(unit, spoken, item)));
        }
    }

    /** Whether marks stand around no whole sentence though nothing of the content is outside them. */
    private static boolean isPart(Unit unit, Spoken spoken, List<Integer> marked) {
        if (spoken.attribution().shape() != Shape.CLAUSE) {
            return true;
        }
        int item = marked.get(0);
        int before = item - 1;
        boolean apart = unit.isComma(before) || unit.is(before, ':') || before < 0 || unit.closesClause(item);
        return marked.size() == 1 && !apart && !unit.opensSentence(item);
    }

    private static FoundQuote indirect(Unit unit, Spoken spoken) {
        List<Span> content = spoken.content().stream().map(unit::span).toList();
        return make(unit, spoken.attribution(), QuoteType.INDIRECT, around(content), content, Optional.empty());
    }

    private static FoundQuote direct(Unit unit, Attribution attribution, List<Integer> marked) {
        List<Span> content = new ArrayList<>();
        List<Span> whole = new ArrayList<>();
        for (int item : marked) {
            content.add(unit.quote(item).content());
            whole.add(unit.quote(item).span());
        }
        return make(unit, attribution, QuoteType.DIRECT, around(whole), content, Optional.empty());
    }

    private static FoundQuote mixed(Unit unit, Spoken spoken, int item) {
        Optional<Span> clause = Optional.empty();
        for (Range range : spoken.content()) {
            if (range.from() <= item && item < range.to() && range.to() - range.from() > 1) {
                clause = Optional.of(unit.span(range));
            }
        }
        Span span = unit.quote(item).span();
        List<Span> content = List.of(unit.quote(item).content());
        return make(unit, spoken.attribution(), QuoteType.MIXED, span, content, clause);
    }

    private static Span around(List<Span> parts) {
        return Span.of(parts.get(0).begin(), parts.get(parts.size() - 1).end());
    }

    private static FoundQuote make(
            Unit unit, Attribution a, QuoteType type, Span span, List<Span> content, Optional<Span> clause) {
        return new FoundQuote(
                type,
                a.kind(),
                span,
                content,
                clause,
                Optional.of(a.cue()).filter(range -> !range.isEmpty()).map(unit::phrase),
                a.speaker().filter(range -> !range.isEmpty()).map(unit::span),
                a.extras().addressee().map(unit::phrase),
                a.extras().venue().map(unit::phrase),
                a.extras().carrier().filter(range -> !range.isEmpty()).map(unit::phrase),
                a.extras().negated(),
                a.extras().modality(),
                unit.sentence(),
                a.rule(),
                List.of());
    }

    /** A quotation that no cue of its sentence reports. */
    static FoundQuote withoutCue(
            Unit unit, QuoteType type, Span span, List<Span> content, Optional<Span> speaker, String rule) {
        return new FoundQuote(
                type,
                QuoteKind.SPEECH,
                span,
                content,
                Optional.empty(),
                Optional.empty(),
                speaker,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Modality.REPORTED,
                unit.sentence(),
                rule,
                List.of());
    }
}
