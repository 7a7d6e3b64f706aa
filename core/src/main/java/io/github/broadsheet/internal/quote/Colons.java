package io.github.broadsheet.internal.quote;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.QuoteKind;
import io.github.broadsheet.internal.quote.Attribution.Extras;
import io.github.broadsheet.internal.quote.Attribution.Order;
import io.github.broadsheet.internal.quote.Attribution.Shape;
import io.github.broadsheet.internal.quote.Unit.Range;
import io.github.broadsheet.internal.text.TokenKind;
import java.util.List;
import java.util.Optional;

/** Reads attributions by a colon or a dash: "Ruiz: Bridge will reopen", "Bridge unsafe – inspectors". */
final class Colons {

    private static final int NAME = 6;
    private static final int TITLE = 20;
    private static final int SOURCE = 4;

    private Colons() {}

    static Optional<Spoken> read(Unit unit) {
        int colon = 0;
        while (colon < Math.min(unit.size(), TITLE) && !unit.is(colon, ':')) {
            colon++;
        }
        boolean found = unit.is(colon, ':') && colon + 1 < unit.size() && colon > 0;
        if (isTitle(unit)) {
            return found ? titleColon(unit, colon) : titleDash(unit);
        }
        boolean label = found && colon <= NAME && unit.isQuote(colon + 1) && !unit.hasVerb(0, colon);
        return label && unit.isCapitalized(0)
                ? Optional.of(said(new Range(0, colon), new Range(colon + 1, end(unit)), "label"))
                : Optional.empty();
    }

    /** A headline, or a whole line that is short and ends without a stop. */
    private static boolean isTitle(Unit unit) {
        BlockType type = unit.block().type();
        int last = unit.size() - 1;
        boolean whole = unit.begin(0) == unit.block().span().begin()
                && unit.end(last) == unit.block().span().end();
        boolean open = !unit.isEnd(last) && !unit.is(last, ':') && unit.size() <= TITLE;
        return type == BlockType.HEADLINE || type == BlockType.SUBHEADING || whole && open;
    }

    private static Optional<Spoken> titleColon(Unit unit, int colon) {
        if (colon == 1 && unit.isQuote(0)) {
            int end = plural(unit, colon + 1, NounPhrases.right(unit, colon + 1));
            return end > colon + 1
                    ? Optional.of(said(new Range(colon + 1, end), new Range(0, 1), "headline-colon"))
                    : Optional.empty();
        }
        boolean quote = unit.isQuote(colon + 1) && colon + 2 >= end(unit);
        int name = topic(unit, colon);
        boolean source = name <= NAME && !unit.hasVerb(0, colon) && isSource(unit, 0, name);
        boolean clause = unit.isTitleCase() || unit.hasVerb(colon + 1, unit.size());
        boolean content = clause && unit.size() - colon >= SOURCE || unit.isQuote(colon + 1);
        if (source && content && (name == colon || quote)) {
            return Optional.of(said(new Range(0, name), new Range(colon + 1, end(unit)), "headline-colon"));
        }
        boolean words = quote && unit.wordCount(colon + 1) >= SOURCE - 1 && !unit.closesClause(colon + 1);
        return words && !Terms.isTitle(unit, colon + 1)
                ? Optional.of(said(new Range(0, 0), new Range(colon + 1, colon + 2), "headline-colon"))
                : Optional.empty();
    }

    /** Where "on the strike" begins in "Ruiz on the strike:", else the colon. */
    private static int topic(Unit unit, int colon) {
        int i = 1;
        while (i < colon && !unit.is(i, "on")) {
            i++;
        }
        return i;
    }

    /** Where a phrase ends whose plural noun the verb follows: "captains defy". */
    private static int plural(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!unit.isCapitalized(i) && unit.endsWith(i, "s") && unit.isWord(i)) {
                return i + 1;
            }
        }
        return to;
    }

    private static Optional<Spoken> titleDash(Unit unit) {
        int dash = unit.size() - 1;
        while (dash > 0 && !unit.isDash(dash)) {
            dash--;
        }
        if (dash == 1 && unit.isQuote(0) && unit.isCapitalized(2) && !unit.hasVerb(2, unit.size())) {
            Range name = new Range(2, NounPhrases.right(unit, 2));
            return name.isEmpty() ? Optional.empty() : Optional.of(said(name, new Range(0, 1), "headline-dash"));
        }
        int length = unit.size() - dash - 1;
        boolean source = dash > 1
                && !unit.is(dash - 1, TokenKind.NUMBER)
                && length > 0
                && length <= SOURCE
                && isSource(unit, dash + 1, unit.size());
        return source && NounPhrases.right(unit, dash + 1) == unit.size()
                ? Optional.of(said(new Range(dash + 1, unit.size()), new Range(0, dash), "headline-dash"))
                : Optional.empty();
    }

    /** A person, a body, or a role: who can speak. */
    private static boolean isSource(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.is(i, WordClass.ROLE) || unit.name(i) >= 0 && speaks(unit, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Unit unit, int item) {
        return switch (unit.words().found(unit.name(item)).type()) {
            case PERSON, ORGANIZATION, LOCATION -> true;
            default -> false;
        };
    }

    private static int end(Unit unit) {
        return unit.isEnd(unit.size() - 1) ? unit.size() - 1 : unit.size();
    }

    private static Spoken said(Range speaker, Range content, String rule) {
        Attribution attribution = new Attribution(
                content.from() > speaker.from() ? Order.BEFORE : Order.AFTER,
                QuoteKind.SPEECH,
                new Range(0, 0),
                Optional.of(speaker),
                speaker.from(),
                speaker.to(),
                Extras.none(),
                Shape.CLAUSE,
                rule);
        return new Spoken(attribution, List.of(content));
    }
}
