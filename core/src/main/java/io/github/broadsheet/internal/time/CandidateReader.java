package io.github.broadsheet.internal.time;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.internal.calendar.DayMonthOrder;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;

/** Runs the rules over the sentences of one article; used once. */
final class CandidateReader {

    private static final int OPENING = 3;
    /** How far apart the times of a list may stand: "in 1914, 1916 and 1918". */
    private static final int LISTED = 2;

    private final TimeRules rules;
    private final boolean message;
    private final AtomReader reader;
    private final Atoms base;
    private final Atoms[] spare;
    private final List<Candidate> candidates = new ArrayList<>();

    CandidateReader(TimeRules rules, DayMonthOrder order, boolean message) {
        this.rules = rules;
        this.message = message;
        this.reader = new AtomReader(rules.lexicon(), order);
        this.base = new Atoms(rules.lexicon());
        this.spare = new Atoms[] {new Atoms(rules.lexicon()), new Atoms(rules.lexicon())};
    }

    List<Candidate> read(List<TokenizedSentence> sentences) {
        int block = 0;
        int number = 0;
        for (TokenizedSentence sentence : sentences) {
            block += sentence.opensParagraph() ? 1 : 0;
            reader.read(sentence, base);
            Atoms atoms = rewrite();
            if (atoms != base) {
                collect(atoms, sentence, block, number);
            }
            number++;
        }
        return candidates;
    }

    private Atoms rewrite() {
        Atoms current = base;
        int next = 0;
        for (Grammar grammar : rules.grammars(message)) {
            if (grammar.rewrite(current, spare[next])) {
                current = spare[next];
                next = 1 - next;
            } else if (current == base && !message) {
                return base;
            }
        }
        return current;
    }

    private void collect(Atoms atoms, TokenizedSentence read, int block, int sentence) {
        String text = read.tokens().source().text();
        boolean aside = isAside(read.block().type());
        TenseReader tenses = new TenseReader(text, base);
        int brackets = 0;
        int opening = -OPENING;
        int seen = base.begin(0);
        for (int i = 0; i < atoms.size(); i++) {
            Found found = atoms.found(i);
            if (found != null && found.meaning().kind() != Kind.NONE) {
                int begin = atoms.begin(i);
                int end = atoms.end(i);
                brackets = Math.max(0, brackets + openBrackets(text, seen, begin));
                seen = begin;
                boolean opens = i < OPENING || i - opening <= LISTED;
                opening = opens ? i : opening;
                Narrative.Place place = new Narrative.Place(block, sentence, opens, brackets > 0, aside);
                candidates.add(new Candidate(begin, end, found, tenses.at(begin, end), place, opensRange(atoms, i)));
            }
        }
    }

    /** What stands there has times of its own: the day of a picture is not the day that the text goes on from. */
    private static boolean isAside(BlockType type) {
        return switch (type) {
            case CAPTION, CREDIT, RELATED_LINK, COMMENT_HEADER, COMMENT_META, COMMENT_AUTHOR, COMMENT -> true;
            default -> false;
        };
    }

    private static int openBrackets(String text, int from, int until) {
        int open = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        return open;
    }

    private boolean opensRange(Atoms atoms, int i) {
        if (i + 2 >= atoms.size() || !isPlace(atoms, i) || !isPlace(atoms, i + 2)) {
            return false;
        }
        return rules.isRange(i == 0 ? Lexicon.NONE : atoms.word(i - 1), atoms.word(i + 1));
    }

    private static boolean isPlace(Atoms atoms, int i) {
        Found found = atoms.found(i);
        return found != null
                && switch (found.meaning().kind()) {
                    case CALENDAR, RELATIVE, CLOCK -> true;
                    default -> false;
                };
    }
}
