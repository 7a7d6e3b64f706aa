package io.github.broadsheet.internal.coref;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the names, descriptions and pronouns of a document in order, sentence by sentence. */
final class MarkableReader {

    private static final String DESCRIPTION = "called-so";
    private static final int LONGEST = 8;
    private static final int APPOSITION = 3;
    private static final int LONGEST_AGE = 3;
    private static final String YEARS_OLD = "-year-old";

    private final List<TokenizedSentence> sentences;
    private final TokenTable tokens;
    private final List<FoundName> names;
    private final Map<FoundName, Referent> owners;
    private final List<Span> quoted;
    private final Descriptions descriptions;
    private int nextName;
    private int nextQuote;
    private int clause;

    /**
     * A reader of one document.
     *
     * @param sentences the sentences, at least one
     * @param names the names, in order
     * @param owners whom the names mean
     * @param quoted the stretches between quotation marks, in order
     */
    MarkableReader(
            List<TokenizedSentence> sentences,
            List<FoundName> names,
            Map<FoundName, Referent> owners,
            List<Span> quoted) {
        this.sentences = sentences;
        this.tokens = sentences.get(0).tokens();
        this.names = names;
        this.owners = owners;
        this.quoted = quoted;
        this.descriptions = new Descriptions(tokens);
    }

    /** The markables of the next sentence; the sentences must be asked for in order. */
    List<Markable> read(int number) {
        TokenizedSentence sentence = sentences.get(number);
        List<Markable> found = new ArrayList<>();
        clause = 0;
        int t = sentence.first();
        while (t < sentence.last()) {
            FoundName name = nameAt(tokens.begin(t));
            if (name != null) {
                t = named(found, number, t, name);
            } else {
                t = word(found, number, t);
            }
        }
        return found;
    }

    private @Nullable FoundName nameAt(int begin) {
        while (nextName < names.size() && names.get(nextName).span().begin() < begin) {
            nextName++;
        }
        boolean here = nextName < names.size() && names.get(nextName).span().begin() == begin;
        return here ? names.get(nextName) : null;
    }

    private int named(List<Markable> found, int number, int t, FoundName name) {
        int last = Math.max(t + 1, tokens.firstAtOrAfter(name.span().end()));
        Referent referent = owners.get(name);
        if (referent != null && !name.type().isAmount()) {
            Cluster cluster = referent.cluster().orElseThrow();
            descriptions.name(referent, cluster, name.text(), name.roles(), number);
            if (name.type() == EntityType.PERSON) {
                age(number, t, last).ifPresent(age -> descriptions.aged(referent, age));
            }
            found.add(markable(Markable.Form.NAME, number, t, last, found.isEmpty(), Optional.of(referent)));
        }
        return last;
    }

    /** The age beside a name: "Ruiz, 44,", "the 44-year-old Ruiz". */
    private Optional<String> age(int number, int first, int last) {
        TokenizedSentence sentence = sentences.get(number);
        if (first > sentence.first() && yearsOld(first - 1).isPresent()) {
            return yearsOld(first - 1);
        }
        boolean apart = last + 2 < sentence.last()
                && tokens.is(last, ',')
                && tokens.is(last + 1, TokenKind.NUMBER)
                && tokens.length(last + 1) <= LONGEST_AGE
                && (tokens.is(last + 2, ',') || tokens.is(last + 2, '.'));
        return apart ? Optional.of(tokens.text(last + 1)) : Optional.empty();
    }

    private Optional<String> yearsOld(int t) {
        String text = tokens.length(t) <= YEARS_OLD.length() + LONGEST_AGE ? tokens.text(t) : "";
        return text.endsWith(YEARS_OLD)
                ? Optional.of(text.substring(0, text.length() - YEARS_OLD.length()))
                : Optional.empty();
    }

    private int word(List<Markable> found, int number, int t) {
        if (!tokens.is(t, TokenKind.WORD) && !tokens.is(t, TokenKind.POSSESSIVE)) {
            boolean pause =
                    tokens.is(t, ',') || tokens.is(t, ';') || tokens.is(t, ':') || tokens.is(t, TokenKind.QUOTE);
            clause += pause ? 1 : 0;
            return t + 1;
        }
        String lower = lower(t);
        Optional<Lexicon.Pronoun> pronoun = Lexicon.pronoun(lower);
        if (pronoun.isPresent()) {
            addPronoun(found, number, t, pronoun.get());
        }
        boolean opens = tokens.is(t, TokenKind.POSSESSIVE)
                || Lexicon.is(lower, WordClass.DEFINITE)
                || Lexicon.is(lower, WordClass.INDEFINITE)
                || Lexicon.is(lower, WordClass.QUANTITY)
                || Lexicon.is(lower, WordClass.POSSESSIVE);
        if (opens) {
            int aged = Lexicon.is(lower, WordClass.DEFINITE) ? aged(found, number, t) : t;
            return aged > t ? aged : description(found, number, t, lower);
        }
        if (Lexicon.is(lower, WordClass.SUBORDINATOR) || Lexicon.is(lower, WordClass.COORDINATOR)) {
            clause++;
        }
        return Lexicon.isSmall(lower) ? t + 1 : bare(found, number, t, lower);
    }

    private void addPronoun(List<Markable> found, int number, int t, Lexicon.Pronoun pronoun) {
        Markable plain = markable(Markable.Form.PRONOUN, number, t, t + 1, found.isEmpty(), Optional.empty());
        found.add(new Markable(
                plain.form(),
                plain.sentence(),
                t,
                t + 1,
                plain.block(),
                plain.traits(),
                plain.quote(),
                Optional.of(pronoun),
                Optional.empty(),
                ""));
    }

    /** "the 44-year-old", "the 44-year-old driver", where one person of that age was named. */
    private int aged(List<Markable> found, int number, int t) {
        int end = sentences.get(number).last();
        Optional<Referent> who = t + 1 < end ? yearsOld(t + 1).flatMap(descriptions::ofAge) : Optional.empty();
        boolean noun = t + 2 < end && tokens.is(t + 2, TokenKind.WORD) && isNoun(t + 2);
        int last = noun ? t + 3 : t + 2;
        boolean goesOn = last < end && (nameAt(tokens.begin(last)) != null || noun && isNoun(last));
        nextName = firstNameFrom(tokens.begin(t));
        if (who.isEmpty() || goesOn) {
            return t;
        }
        found.add(markable(Markable.Form.DEFINITE, number, t, last, found.isEmpty(), who));
        return last;
    }

    /** What follows a determiner: small words up to the last noun, over names that stand before a noun. */
    private int description(List<Markable> found, int number, int t, String opening) {
        int end = sentences.get(number).last();
        int head = -1;
        int j = t + 1;
        while (j < end && j <= t + LONGEST) {
            FoundName name = nameAt(tokens.begin(j));
            if (name != null) {
                int after = tokens.firstAtOrAfter(name.span().end());
                boolean noun = after < end && tokens.is(after, TokenKind.WORD) && isNoun(after);
                if (!noun || name.type() == EntityType.PERSON) {
                    break;
                }
                j = after;
                continue;
            }
            if (!continues(j, head)) {
                break;
            }
            if (isNoun(j)) {
                head = j;
            }
            j++;
        }
        nextName = firstNameFrom(tokens.begin(t));
        return head < 0 ? t + 1 : addDescription(found, number, t, head, opening);
    }

    private boolean continues(int j, int head) {
        boolean hyphen = tokens.is(j, '-');
        if (!tokens.is(j, TokenKind.WORD) && !tokens.is(j, TokenKind.NUMBER) && !hyphen) {
            return false;
        }
        String lower = lower(j);
        boolean small = Lexicon.isSmall(lower) && !Lexicon.is(lower, WordClass.QUANTITY);
        return !small && (head < 0 || head < j - 1 || isNoun(j));
    }

    private boolean isNoun(int t) {
        return Lexicon.noun(lower(t)).isPresent();
    }

    private int firstNameFrom(int begin) {
        int i = Math.min(nextName, names.size());
        while (i > 0 && names.get(i - 1).span().begin() >= begin) {
            i--;
        }
        return i;
    }

    private int addDescription(List<Markable> found, int number, int t, int head, String opening) {
        addInside(found, number, t + 1, head);
        boolean title = head + 1 < sentences.get(number).last() && nameAt(tokens.begin(head + 1)) != null;
        if (!title) {
            boolean definite = !Lexicon.is(opening, WordClass.INDEFINITE) && !Lexicon.is(opening, WordClass.QUANTITY);
            boolean many =
                    Lexicon.is(opening, WordClass.QUANTITY) || opening.equals("these") || opening.equals("those");
            int first = Lexicon.is(opening, WordClass.POSSESSIVE) || tokens.is(t, TokenKind.POSSESSIVE) ? t + 1 : t;
            addNoun(found, number, first, head, definite, many);
        }
        return head + 1;
    }

    /** The names inside a description are markables too. */
    private void addInside(List<Markable> found, int number, int from, int to) {
        int j = from;
        while (j < to) {
            FoundName name = nameAt(tokens.begin(j));
            j = name == null ? j + 1 : named(found, number, j, name);
        }
    }

    /** A noun without a determiner: "officials said", "Boeing spokesman". */
    private int bare(List<Markable> found, int number, int t, String lower) {
        Optional<Lexicon.Noun> noun = Lexicon.noun(lower);
        if (noun.isEmpty()) {
            return t + 1;
        }
        int end = sentences.get(number).last();
        boolean compound = t + 1 < end && tokens.is(t + 1, TokenKind.WORD) && isNoun(t + 1);
        boolean title = t + 1 < end && nameAt(tokens.begin(t + 1)) != null;
        boolean afterName = !found.isEmpty() && found.get(found.size() - 1).last() == t;
        boolean counts = noun.get().plural() || noun.get().kind() == NounKind.GROUP || afterName;
        if (!compound && !title && counts) {
            addNoun(found, number, t, t, false, false);
        }
        return t + 1;
    }

    private void addNoun(List<Markable> found, int number, int first, int head, boolean definite, boolean many) {
        Lexicon.Noun noun = Lexicon.noun(lower(head)).orElseThrow();
        if (isApposition(found, number, first, noun)) {
            descriptions.call(found.get(found.size() - 1).referent().orElseThrow(), noun.lemma(), number);
            return;
        }
        Referent referent = descriptions.of(noun, first, head, definite, many, number);
        Markable before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null
                && before.first() > first
                && before.referent().filter(referent::equals).isPresent()) {
            return;
        }
        Markable.Form form = definite ? Markable.Form.DEFINITE : Markable.Form.INDEFINITE;
        found.add(markable(form, number, first, head + 1, found.isEmpty(), Optional.of(referent)));
    }

    /** "Ruiz, a lawyer" and "Ruiz is a lawyer" speak of Ruiz alone. */
    private boolean isApposition(List<Markable> found, int number, int first, Lexicon.Noun noun) {
        if (found.isEmpty() || found.get(found.size() - 1).form() != Markable.Form.NAME) {
            return false;
        }
        Markable before = found.get(found.size() - 1);
        int gap = first - before.last();
        boolean linked = gap >= 1
                && gap <= APPOSITION
                && (tokens.is(before.last(), ',') && gap == 1
                        || Lexicon.is(lower(before.last()), WordClass.LINKING)
                        || tokens.is(before.last(), ',') && Lexicon.is(lower(first - 1), WordClass.LINKING));
        Referent.Sort sort = before.referent().orElseThrow().sort();
        boolean fits = noun.kind() == NounKind.PERSON
                ? sort == Referent.Sort.PERSON
                : sort != Referent.Sort.PERSON && noun.kind() != NounKind.TIME;
        return linked && fits && !noun.plural() && before.sentence() == number;
    }

    private Markable markable(
            Markable.Form form, int number, int first, int last, boolean leads, Optional<Referent> referent) {
        TokenizedSentence sentence = sentences.get(number);
        Markable.Traits traits = new Markable.Traits(
                leads,
                acts(sentence, last),
                first > sentence.first() && isTied(sentence, first - 1),
                last < sentence.last() && tokens.is(last, TokenKind.POSSESSIVE),
                isAnd(sentence, first - 1) || isAnd(sentence, last),
                clause);
        int quote = quoteAt(tokens.begin(first));
        return new Markable(
                form, number, first, last, sentence.block(), traits, quote, Optional.empty(), referent, DESCRIPTION);
    }

    private boolean isTied(TokenizedSentence sentence, int before) {
        boolean determiner = Lexicon.is(lower(before), WordClass.DEFINITE) && before > sentence.first();
        return Lexicon.is(lower(determiner ? before - 1 : before), WordClass.PREPOSITION);
    }

    private boolean isAnd(TokenizedSentence sentence, int t) {
        return t >= sentence.first() && t < sentence.last() && tokens.isIgnoreCase(t, "and");
    }

    private boolean acts(TokenizedSentence sentence, int next) {
        int t = next;
        if (t + 1 < sentence.last() && Lexicon.is(lower(t), WordClass.ADVERB)) {
            t++;
        }
        if (t >= sentence.last() || !tokens.is(t, TokenKind.WORD)) {
            return false;
        }
        String lower = lower(t);
        return Lexicon.is(lower, WordClass.AUXILIARY)
                || Lexicon.is(lower, WordClass.VERB)
                || lower.length() > APPOSITION && lower.endsWith("ed");
    }

    private int quoteAt(int begin) {
        while (nextQuote < quoted.size() && quoted.get(nextQuote).end() <= begin) {
            nextQuote++;
        }
        boolean inside = nextQuote < quoted.size() && quoted.get(nextQuote).contains(begin);
        return inside ? nextQuote : -1;
    }

    private String lower(int t) {
        return tokens.text(t).toLowerCase(Locale.ROOT);
    }
}
