package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives "I" in the answers and "you" in the questions of a printed interview to who is interviewed, and "we" in the answers
 * to the body of the guest's roles: a text with questions that say "you" and sentences in the first person, both without
 * quotation marks.
 */
final class Interview {

    private static final int LEAST_QUESTIONS = 3;
    private static final int LEAST_ANSWERS = 5;
    private static final int WORDS_AWAY = 12;
    private static final int ASTRAY = 4;

    private final List<TokenizedSentence> sentences;
    private final TokenTable tokens;
    private final List<Markable> markables;
    private final Bodies bodies;
    private final Set<Integer> astray = new HashSet<>();

    Interview(List<TokenizedSentence> sentences, List<Markable> markables) {
        this.sentences = sentences;
        this.tokens = sentences.get(0).tokens();
        this.markables = markables;
        this.bodies = new Bodies(tokens, markables);
    }

    /** The pronouns of who is interviewed; none where the text is no interview or it is not clear with whom. */
    List<Markable> resolve() {
        boolean[] asks = new boolean[sentences.size()];
        for (int s = 0; s < asks.length; s++) {
            asks[s] = asks(sentences.get(s));
        }
        for (int s = asks.length - 2; s >= 0; s--) {
            asks[s] |= asks[s + 1] && addresses(sentences.get(s));
        }
        int first = first(asks);
        marksAstray(asks);
        List<Markable> spoken = spoken(asks);
        Optional<Referent> guest = Optional.empty();
        int addressed = count(spoken, asks, true);
        if (addressed > 0 && count(spoken, asks, false) >= LEAST_ANSWERS) {
            guest = announced(first);
            if (guest.isEmpty() && addressed >= LEAST_QUESTIONS) {
                guest = guest(first);
            }
        }
        List<Markable> resolved = new ArrayList<>();
        guest.ifPresent(referent -> {
            spoken.forEach(each -> resolved.add(each.of(referent, "interview")));
            bodies.of(referent).ifPresent(body -> ours(asks).forEach(each -> resolved.add(each.of(body, "interview"))));
        });
        return resolved;
    }

    /** "We" outside questions and quotation marks. */
    private List<Markable> ours(boolean[] asks) {
        return markables.stream()
                .filter(each -> each.block().type().isArticleText() && !isQuoted(each) && !asks[each.sentence()])
                .filter(each -> each.pronoun()
                        .filter(pronoun -> pronoun.person() == Lexicon.Person.WE)
                        .isPresent())
                .toList();
    }

    /** Quotation marks that do not belong together: questions and answers stand between them. */
    private void marksAstray(boolean[] asks) {
        int begin = 0;
        while (begin < markables.size()) {
            int quote = markables.get(begin).quote();
            int end = begin + 1;
            while (end < markables.size() && markables.get(end).quote() == quote) {
                end++;
            }
            int from = markables.get(begin).sentence();
            int to = markables.get(end - 1).sentence();
            int questions = 0;
            for (int s = from; s <= to; s++) {
                questions += asks[s] ? 1 : 0;
            }
            if (quote >= 0 && to - from >= ASTRAY && questions > 0) {
                astray.add(quote);
            }
            begin = end;
        }
    }

    private boolean isQuoted(Markable markable) {
        return markable.quote() >= 0 && !astray.contains(markable.quote());
    }

    private static int first(boolean[] asks) {
        int first = 0;
        while (first < asks.length && !asks[first]) {
            first++;
        }
        return first;
    }

    private boolean asks(TokenizedSentence sentence) {
        if (!sentence.block().type().isArticleText()) {
            return false;
        }
        return tokens.is(sentence.last() - 1, '?') || sentence.block().text().endsWith("?");
    }

    /** "You wrote two novels. Which …?": what leads to a question is said by who asks. */
    private boolean addresses(TokenizedSentence sentence) {
        return sentence.block().type().isArticleText()
                && Lexicon.pronoun(tokens.text(sentence.first()).toLowerCase(Locale.ROOT))
                        .filter(pronoun -> pronoun.person() == Lexicon.Person.YOU)
                        .isPresent();
    }

    /** "I" outside questions and "you" in them, where no quotation marks stand around. */
    private List<Markable> spoken(boolean[] asks) {
        List<Markable> spoken = new ArrayList<>();
        for (Markable each : markables) {
            boolean article = each.block().type().isArticleText();
            if (article && !isQuoted(each) && each.pronoun().isPresent()) {
                Lexicon.Person wanted = asks[each.sentence()] ? Lexicon.Person.YOU : Lexicon.Person.I;
                if (each.pronoun().get().person() == wanted) {
                    spoken.add(each);
                }
            }
        }
        return spoken;
    }

    /** In how many sentences, questions or others, the pronouns stand. */
    private static int count(List<Markable> spoken, boolean[] asks, boolean questions) {
        Set<Integer> found = new HashSet<>();
        for (Markable each : spoken) {
            if (asks[each.sentence()] == questions) {
                found.add(each.sentence());
            }
        }
        return found.size();
    }

    /** Whom the text says, up to the first question, that it interviews: the one person named next to such a word. */
    private Optional<Referent> announced(int first) {
        Set<Referent> guests = new HashSet<>();
        for (int s = 0; s <= first && s < sentences.size(); s++) {
            TokenizedSentence sentence = sentences.get(s);
            for (int t = sentence.first(); t < sentence.last(); t++) {
                if (Lexicon.is(tokens.text(t).toLowerCase(Locale.ROOT), WordClass.INTERVIEW)) {
                    nextTo(t, s).ifPresent(guests::add);
                }
            }
        }
        return guests.size() == 1 ? Optional.of(guests.iterator().next()) : Optional.empty();
    }

    /** The first person after a word in its sentence, else the last before it. */
    private Optional<Referent> nextTo(int word, int sentence) {
        Optional<Referent> before = Optional.empty();
        for (int i = firstOf(sentence); i < markables.size() && markables.get(i).sentence() == sentence; i++) {
            Markable each = markables.get(i);
            if (isPerson(each) && Math.abs(each.first() - word) <= WORDS_AWAY) {
                if (each.first() > word) {
                    return each.referent();
                }
                before = each.referent();
            }
        }
        return before;
    }

    private int firstOf(int sentence) {
        int low = 0;
        int high = markables.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (markables.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isPerson(Markable markable) {
        boolean person = markable.referent()
                .filter(r -> r.sort() == Referent.Sort.PERSON && r.cluster().isPresent())
                .isPresent();
        return person && markable.quote() < 0 && markable.block().type().isArticleText();
    }

    /** The person named most often up to the first question. */
    private Optional<Referent> guest(int first) {
        Map<Referent, Integer> counts = new HashMap<>();
        for (Markable each : markables) {
            if (each.sentence() <= first && each.form() == Markable.Form.NAME && isPerson(each)) {
                counts.merge(each.referent().orElseThrow(), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Referent> best = counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }
}
