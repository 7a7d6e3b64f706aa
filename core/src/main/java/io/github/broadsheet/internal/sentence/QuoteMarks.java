package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.Block;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.MarkStates.Act;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Pairs quotation marks: straight and curly, single and double, mismatched, nested, and set in the wrong place.
 *
 * <p>What stands before and after a mark says whether it opens or closes; where that leaves doubt, what is open does. A
 * quotation never crosses the border of a block. One that is not closed ends with its block, or where the next one
 * opens; it is {@linkplain Quotation#continued() continued} if the next paragraph of the body begins with a mark, or
 * closes it without one.
 */
public final class QuoteMarks {

    private static final int MOST_MARKS_AT_ONCE = 100_000;
    private static final Comparator<Quotation> IN_TEXT_ORDER = Comparator.comparing(Quotation::span);

    /** Makes the one that pairs the marks of English; any number of threads may share it. */
    public QuoteMarks() {}

    /**
     * Pairs the quotation marks of each block.
     *
     * @param tokens the tokens of the text
     * @param blocks its blocks, in order
     * @return the quotations that have words in them, by where they begin, the longer first
     */
    public List<Quotation> pair(TokenTable tokens, List<Block> blocks) {
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(blocks, "blocks");
        List<List<Quotation>> found = new ArrayList<>();
        int nextOpening = -1;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            int first = tokens.firstAtOrAfter(block.span().begin());
            int last = tokens.firstAtOrAfter(block.span().end());
            boolean body = block.type().isBody();
            int opening = body ? nextOpening : -1;
            found.add(new Pairing(tokens, first, last, opening).pair());
            nextOpening = !body ? nextOpening : opensWithMark(tokens, first, last) ? first : -1;
        }
        List<Quotation> quotations = new ArrayList<>();
        Collections.reverse(found);
        bridge(tokens, blocks, found);
        found.forEach(quotations::addAll);
        return Collections.unmodifiableList(quotations);
    }

    /** Carries what is left open over to a paragraph that closes it though no mark opens it again. */
    private static void bridge(TokenTable tokens, List<Block> blocks, List<List<Quotation>> found) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            List<Quotation> here = found.get(i);
            boolean body =
                    blocks.get(i).type().isBody() && blocks.get(i + 1).type().isBody();
            if (!body || here.isEmpty() || !isLeftOpen(here.get(here.size() - 1), tokens, blocks.get(i))) {
                continue;
            }
            int first = tokens.firstAtOrAfter(blocks.get(i + 1).span().begin());
            int mark = firstClosing(tokens, first, blocks.get(i + 1), found.get(i + 1));
            if (mark > first) {
                Quotation open = here.remove(here.size() - 1);
                here.add(new Quotation(open.span(), open.content(), open.kind(), open.depth(), true, true));
                Span content = Span.of(tokens.begin(first), tokens.end(mark - 1));
                Span span = Span.of(tokens.begin(first), tokens.end(mark));
                found.get(i + 1).add(0, new Quotation(span, content, open.kind(), 0, false, false));
            }
        }
    }

    private static boolean isLeftOpen(Quotation last, TokenTable tokens, Block block) {
        int end = tokens.firstAtOrAfter(block.span().end()) - 1;
        boolean open = last.open() && !last.continued() && last.depth() == 0 && last.kind() == Quotation.Kind.DOUBLE;
        return open && last.span().end() == tokens.end(end);
    }

    /** The first double mark of a block if it closes what the block does not open, else -1. */
    private static int firstClosing(TokenTable tokens, int first, Block block, List<Quotation> quotations) {
        int mark = first;
        while (mark < tokens.size() && tokens.begin(mark) < block.span().end()) {
            if (tokens.is(mark, TokenKind.QUOTE) && MarkReader.isDouble(tokens, mark)) {
                boolean opens =
                        !quotations.isEmpty() && quotations.get(0).span().begin() <= tokens.begin(mark);
                boolean attached = mark > first && tokens.end(mark - 1) == tokens.begin(mark);
                boolean apart = mark + 1 >= tokens.size() || tokens.begin(mark + 1) > tokens.end(mark);
                return !opens && attached && apart ? mark : -1;
            }
            mark++;
        }
        return -1;
    }

    private static boolean opensWithMark(TokenTable tokens, int first, int last) {
        return first < last && tokens.is(first, TokenKind.QUOTE) && last - first > 1 && tokens.first(first) != '”';
    }

    /** The work on one block. */
    private static final class Pairing {

        private final TokenTable tokens;
        private final int first;
        private final int last;
        private final int nextOpening;
        private final Deque<Integer> open = new ArrayDeque<>();
        private final List<Quotation> quotations = new ArrayList<>();

        Pairing(TokenTable tokens, int first, int last, int nextOpening) {
            this.tokens = tokens;
            this.first = first;
            this.last = last;
            this.nextOpening = nextOpening;
        }

        List<Quotation> pair() {
            int from = nextMark(first);
            while (from < last) {
                int to = from;
                int marks = 0;
                for (; to < last && marks < MOST_MARKS_AT_ONCE; to = nextMark(to + 1)) {
                    marks++;
                }
                pair(from, to, marks);
                from = to;
            }
            quotations.sort(IN_TEXT_ORDER);
            return quotations;
        }

        private int nextMark(int from) {
            int at = from;
            while (at < last && !tokens.is(at, TokenKind.QUOTE)) {
                at++;
            }
            return at;
        }

        private void pair(int from, int to, int marks) {
            MarkReader reader = new MarkReader(tokens, first, last);
            MarkPath path = new MarkPath(marks);
            for (int at = from; at < to; at = nextMark(at + 1)) {
                reader.read(at);
                path.add(reader);
            }
            Act[] acts = path.best(goesOn(true), goesOn(false));
            int number = 0;
            for (int at = from; at < to; at = nextMark(at + 1)) {
                act(acts[number++], at);
            }
            while (!open.isEmpty()) {
                leaveOpen(to);
            }
        }

        private boolean goesOn(boolean doubled) {
            return nextOpening >= 0 && MarkReader.isDouble(tokens, nextOpening) == doubled;
        }

        private void act(Act act, int mark) {
            if (act == Act.CLOSE) {
                int begin = open.pop();
                add(begin, mark, Span.of(tokens.begin(begin), tokens.end(mark)), false, false);
                return;
            }
            if (act == Act.REOPEN) {
                leaveOpen(mark);
            }
            if (act == Act.OPEN || act == Act.REOPEN) {
                open.push(mark);
            }
        }

        private void leaveOpen(int to) {
            int begin = open.pop();
            boolean continued = to == last && goesOn(MarkReader.isDouble(tokens, begin));
            add(begin, to, Span.of(tokens.begin(begin), tokens.end(to - 1)), true, continued);
        }

        private void add(int begin, int to, Span span, boolean isOpen, boolean continued) {
            if (to > begin + 1) {
                Quotation.Kind kind =
                        MarkReader.isDouble(tokens, begin) ? Quotation.Kind.DOUBLE : Quotation.Kind.SINGLE;
                Span content = Span.of(tokens.begin(begin + 1), tokens.end(to - 1));
                quotations.add(new Quotation(span, content, kind, open.size(), isOpen, continued));
            }
        }
    }
}
