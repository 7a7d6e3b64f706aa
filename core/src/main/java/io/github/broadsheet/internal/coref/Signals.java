package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.text.TokenTable;
import java.util.Locale;
import java.util.Optional;

/**
 * What speaks for and against a pronoun meaning a referent, as numbers of weights. Every signal has a weight for all
 * pronouns and one for the kind of pronoun.
 */
final class Signals {

    /** The signals; the order is that of the weights, the names are those of the file. */
    enum Signal {
        DISTANCE,
        RANK,
        FORM,
        GENDER,
        SORT,
        SORT_FORM,
        SUBJECT,
        LEADS,
        COUNT,
        TOTAL,
        TIED,
        OWNS,
        QUOTED,
        JOINED,
        PLURAL,
        REPEATED,
        CLAUSE,
        SAME_CLAUSE,
        ADJACENT,
        SPEAKS,
        SAYS,
        NOBODY,
        NOBODY_EMPTY,
        NOBODY_QUOTED,
        NOBODY_CHOICE,
        NOBODY_NEAR,
        NOBODY_CASE,
        NOBODY_SPEAKS
    }

    static final int VALUES = 64;
    static final int GROUPS = 4;
    static final int SIZE = Signal.values().length * GROUPS * VALUES;
    private static final int MOST = 3;
    private static final int MOST_SIGNALS = 64;
    private static final int THAT_WITHIN = 8;

    private final TokenTable tokens;
    private final QuoteSpeakers speakers;
    private int[] found = new int[MOST_SIGNALS];
    private int size;
    private int group;

    Signals(TokenTable tokens, QuoteSpeakers speakers) {
        this.tokens = tokens;
        this.speakers = speakers;
    }

    private void add(Signal signal, int value) {
        found[size++] = number(signal, 0, value);
        found[size++] = number(signal, group, value);
    }

    static int number(Signal signal, int group, int value) {
        return (signal.ordinal() * GROUPS + group) * VALUES + value;
    }

    private static int group(Lexicon.Person person) {
        return switch (person) {
            case HE, SHE -> 1;
            case IT -> 2;
            default -> MOST;
        };
    }

    private static int cap(int value, int most) {
        return Math.min(value, most);
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }

    /**
     * What there is to say of a pronoun and what it may mean.
     *
     * @param pronoun the pronoun
     * @param last the last place that spoke of the referent
     * @param distance how many sentences lie between
     * @param rank how many other referents were spoken of since
     */
    int[] of(Markable pronoun, Markable last, int distance, int rank) {
        Lexicon.Pronoun what = pronoun.pronoun().orElseThrow();
        Referent referent = last.referent().orElseThrow();
        begin(what.person());
        int far = cap(distance, MOST);
        int cases = what.cases().ordinal();
        boolean name = referent.cluster().isPresent();
        int form = last.form().ordinal();
        add(Signal.DISTANCE, far * 8 + cases);
        add(Signal.RANK, cap(rank, 7) * 2 + bit(far == 0));
        add(Signal.FORM, (form * 2 + bit(name)) * 4 + far);
        add(Signal.GENDER, gender(what.person(), referent) * 2 + bit(name));
        int sort = referent.sort().ordinal();
        add(Signal.SORT, sort * 2 + bit(name));
        add(Signal.SORT_FORM, sort * 4 + form);
        boolean acts = last.traits().acts();
        add(Signal.SUBJECT, (cases * 2 + bit(acts)) * 2 + bit(far == 0));
        add(
                Signal.LEADS,
                far * 4 + bit(last.traits().leads()) * 2 + bit(pronoun.traits().leads()));
        add(Signal.COUNT, cap(referent.count(), 4) * 2 + bit(name));
        add(Signal.TOTAL, cap(log(referent.total()), 4) * 4 + far);
        add(Signal.TIED, bit(last.traits().tied()) * 2 + bit(far == 0));
        add(Signal.OWNS, bit(last.traits().owns()) * 8 + cases);
        add(Signal.JOINED, bit(last.traits().joined()) * 4 + sort(referent));
        add(Signal.PLURAL, bit(referent.isPlural()) * 2 + bit(name));
        quoted(pronoun, last);
        add(Signal.SPEAKS, speaks(pronoun, last));
        relation(pronoun, last, far);
        return end();
    }

    /** "Ruiz said he", "the bank said that it", "Ruiz and her": 1 next to a verb of the referent, 2 with "that" between. */
    int says(Markable pronoun, Markable last) {
        int verb = last.last();
        boolean acts = last.traits().acts() && !last.traits().tied();
        int gap = pronoun.first() - verb;
        boolean that = gap == 2 && lower(pronoun.first() - 1).equals("that");
        return !acts ? 0 : gap == 1 ? 1 : that ? 2 : 0;
    }

    /** Whether pronoun and referent speak, and whether it was the referent who spoke last. */
    private int speaks(Markable pronoun, Markable last) {
        int here = speakers.place(tokens.begin(pronoun.first()));
        int there = speakers.place(tokens.begin(last.first()));
        return bit(here >= 0) * 4 + (there < 0 ? 0 : here - there == 1 ? 2 : 1);
    }

    private void quoted(Markable pronoun, Markable last) {
        boolean here = pronoun.quote() >= 0;
        boolean there = last.quote() >= 0;
        int value = !here && !there ? 0 : here && !there ? 1 : !here ? 2 : pronoun.quote() == last.quote() ? 3 : 4;
        add(Signal.QUOTED, value * 2 + bit(last.sentence() == pronoun.sentence()));
    }

    private void relation(Markable pronoun, Markable last, int far) {
        Referent referent = last.referent().orElseThrow();
        Lexicon.Pronoun what = pronoun.pronoun().orElseThrow();
        boolean same = referent.pronoun().filter(each -> each == what.person()).isPresent();
        add(Signal.REPEATED, far * 4 + (referent.pronoun().isEmpty() ? 0 : same ? 1 : 2));
        if (far > 0) {
            return;
        }
        int clauses = cap(pronoun.traits().clause() - last.traits().clause(), 3);
        add(Signal.CLAUSE, clauses * 8 + what.cases().ordinal());
        if (clauses == 0) {
            int between = cap(pronoun.first() - last.last(), 3);
            add(
                    Signal.SAME_CLAUSE,
                    (what.cases().ordinal() * 2 + bit(last.traits().acts())) * 4 + between);
        }
        add(Signal.SAYS, says(pronoun, last) * 8 + what.cases().ordinal());
        boolean and = pronoun.first() - last.last() == 1 && tokens.isIgnoreCase(last.last(), "and");
        add(Signal.ADJACENT, bit(and) * 2 + bit(pronoun.first() == last.last()));
    }

    /** What there is to say of a pronoun that means nothing spoken of before. */
    int[] nobody(Markable pronoun, int choice, int near) {
        Lexicon.Pronoun what = pronoun.pronoun().orElseThrow();
        begin(what.person());
        add(Signal.NOBODY, 0);
        add(Signal.NOBODY_EMPTY, what.person() == Lexicon.Person.IT ? empty(pronoun.first()) : 0);
        add(Signal.NOBODY_QUOTED, bit(pronoun.quote() >= 0));
        add(Signal.NOBODY_CHOICE, cap(choice, 5));
        add(Signal.NOBODY_NEAR, cap(near, MOST));
        add(Signal.NOBODY_SPEAKS, bit(speakers.place(tokens.begin(pronoun.first())) >= 0));
        add(
                Signal.NOBODY_CASE,
                what.cases().ordinal() * 2 + bit(pronoun.traits().leads()));
        return end();
    }

    /** Whether "it" stands for nothing, and how sure that is: "it is clear that", "it seems", "it rained". */
    int empty(int it) {
        if (it + 2 >= tokens.size()) {
            return 0;
        }
        String next = lower(it + 1);
        if (Lexicon.is(next, WordClass.EXPLETIVE) || Lexicon.is(next, WordClass.WEATHER)) {
            return 1;
        }
        if (!Lexicon.is(next, WordClass.AUXILIARY)) {
            return 0;
        }
        int value = 2;
        for (int i = it + 2; i < Math.min(tokens.size(), it + THAT_WITHIN); i++) {
            String word = lower(i);
            if (Lexicon.is(word, WordClass.BELIEVED) || Lexicon.is(word, WordClass.WEATHER)) {
                value = 3;
            } else if (word.equals("that") || value == 3 && word.equals("to")) {
                return value + 2;
            } else if (tokens.is(i, '.') || tokens.is(i, ',')) {
                break;
            }
        }
        return value;
    }

    private String lower(int t) {
        return tokens.text(t).toLowerCase(Locale.ROOT);
    }

    private static int gender(Lexicon.Person person, Referent referent) {
        char wanted = Referent.gender(person);
        char is = referent.gender();
        return is == 'u' ? 0 : wanted == 'u' ? 1 : wanted == is ? 2 : 3;
    }

    private static int sort(Referent referent) {
        return switch (referent.sort()) {
            case PERSON -> 0;
            case ORGANIZATION, GROUP, PEOPLE -> 1;
            case PLACE -> 2;
            default -> 3;
        };
    }

    private static int log(int count) {
        return count <= 1 ? count : Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    private void begin(Lexicon.Person person) {
        size = 0;
        group = group(person);
    }

    private int[] end() {
        return java.util.Arrays.copyOf(found, size);
    }

    /** Whether a pronoun may mean a referent at all. */
    static boolean mayMean(Lexicon.Person person, Referent referent) {
        Referent.Sort sort = referent.sort();
        if (sort == Referent.Sort.TIME) {
            return false;
        }
        if (sort == Referent.Sort.PRONOUN) {
            return referent.pronoun().equals(Optional.of(person));
        }
        return switch (person) {
            case HE, SHE ->
                sort == Referent.Sort.PERSON
                        && !referent.isPlural()
                        && (referent.gender() == 'u' || referent.gender() == Referent.gender(person));
            case IT -> sort != Referent.Sort.PERSON && sort != Referent.Sort.PEOPLE && !referent.isPlural();
            case THEY -> sort != Referent.Sort.PERSON || referent.isPlural();
            default -> false;
        };
    }
}
