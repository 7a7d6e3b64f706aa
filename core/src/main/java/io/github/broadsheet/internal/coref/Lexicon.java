package io.github.broadsheet.internal.coref;

import io.github.broadsheet.internal.name.KnownNames;
import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the room knows of single words: {@code nouns.txt}, {@code pronouns.txt} and {@code words.txt}. */
final class Lexicon {

    private static final Map<String, Noun> NOUNS = nouns();
    private static final Map<String, Pronoun> PRONOUNS = pronouns();
    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, List<String>> BROADER = broader();
    private static final int OPEN = WordClass.VERB.bit()
            | WordClass.BELIEVED.bit()
            | WordClass.EXPLETIVE.bit()
            | WordClass.INTERVIEW.bit()
            | WordClass.REPORTING.bit()
            | WordClass.TEAM.bit();

    private Lexicon() {}

    /**
     * A common noun.
     *
     * @param lemma the noun in the singular
     * @param kind what it means
     * @param gender m, f, or u where the noun does not say
     * @param plural whether it stands in the plural
     */
    record Noun(String lemma, NounKind kind, char gender, boolean plural) {}

    /** What a pronoun stands for. */
    enum Person {
        HE,
        SHE,
        IT,
        THEY,
        I,
        WE,
        YOU,
        WHO
    }

    /** The case of a pronoun. */
    enum Case {
        SUBJECT,
        OBJECT,
        POSSESSIVE,
        REFLEXIVE,
        ANY
    }

    /**
     * A pronoun.
     *
     * @param person what it stands for
     * @param cases its case
     */
    record Pronoun(Person person, Case cases) {}

    private static Map<String, Noun> nouns() {
        Map<String, Noun> nouns = new HashMap<>();
        for (WordList.Line line : WordList.lines(Lexicon.class, "nouns.txt")) {
            NounKind kind = NounKind.valueOf(line.column(1).toUpperCase(Locale.ROOT));
            char gender = line.column(2).equals("-") ? 'u' : line.column(2).charAt(0);
            Noun noun = new Noun(line.column(0), kind, gender, false);
            if (nouns.put(noun.lemma(), noun) != null) {
                throw line.fault("second entry of: " + noun.lemma());
            }
        }
        return nouns;
    }

    private static Map<String, Pronoun> pronouns() {
        Map<String, Pronoun> pronouns = new HashMap<>();
        for (WordList.Line line : WordList.lines(Lexicon.class, "pronouns.txt")) {
            Person person = Person.valueOf(line.column(1).toUpperCase(Locale.ROOT));
            Case cases = Case.valueOf(line.column(2).toUpperCase(Locale.ROOT));
            pronouns.put(line.column(0), new Pronoun(person, cases));
        }
        return pronouns;
    }

    private static Map<String, List<String>> broader() {
        Map<String, List<String>> broader = new HashMap<>();
        for (WordList.Line line : WordList.lines(Lexicon.class, "broader-nouns.txt")) {
            broader.put(line.column(0), List.of(line.column(1).split(",", -1)));
        }
        return broader;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (WordList.Line line : WordList.lines(Lexicon.class, "words.txt")) {
            int classes = 0;
            for (String name : line.column(1).split(",", -1)) {
                classes |= WordClass.valueOf(name.toUpperCase(Locale.ROOT)).bit();
            }
            words.put(line.column(0), classes);
        }
        return words;
    }

    /** The noun that a word in small letters is, in the singular or plural. */
    static Optional<Noun> noun(String word) {
        Noun noun = NOUNS.get(word);
        if (noun != null) {
            return Optional.of(noun);
        }
        String one = singular(word);
        Noun found = one.isEmpty() ? null : NOUNS.get(one);
        return found == null
                ? Optional.empty()
                : Optional.of(new Noun(found.lemma(), found.kind(), found.gender(), true));
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("men")) {
            return word.substring(0, length - 2) + "an";
        }
        if (!word.endsWith("s") || word.endsWith("ss") || length < 4) {
            return "";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        String shorter = word.substring(0, length - 1);
        boolean hiss = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes");
        return hiss ? word.substring(0, length - 2) : shorter;
    }

    /** What else somebody or something of this kind is called. */
    static List<String> broader(String noun) {
        return BROADER.getOrDefault(noun, List.of());
    }

    /** The pronoun that a word is, whatever its case. */
    static Optional<Pronoun> pronoun(String lower) {
        return Optional.ofNullable(PRONOUNS.get(lower));
    }

    /** Whether a word in small letters is of a class. */
    static boolean is(String lower, WordClass wanted) {
        return (WORDS.getOrDefault(lower, 0) & wanted.bit()) != 0;
    }

    /** Whether a word in small letters is small and cannot be the head of a description. */
    static boolean isSmall(String lower) {
        return (WORDS.getOrDefault(lower, 0) & ~OPEN) != 0;
    }

    /** m or f of a title or noun, u if it says nothing. */
    static char gender(String word) {
        char noun = noun(word.toLowerCase(Locale.ROOT)).map(Noun::gender).orElse('u');
        return noun != 'u' ? noun : KnownNames.titleGender(word);
    }
}
