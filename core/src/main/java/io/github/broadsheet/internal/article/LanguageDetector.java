package io.github.broadsheet.internal.article;

import io.github.broadsheet.internal.resource.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells what language a text is in: by its script, and in Latin script by the commonest words of some twenty languages.
 *
 * <p>Made to leave English alone: a text counts as foreign only with twenty letters, four foreign words of three kinds
 * and more of them than English ones, or with most of its letters in another script. What gives no evidence is {@code
 * "und"}.
 */
public final class LanguageDetector {

    /** The code of what gives no evidence, as in ISO 639-2. */
    public static final String UNDETERMINED = "und";

    private static final String ENGLISH = "en";
    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_KINDS = 3;
    private static final int WORDS_FOR_EACH_FOREIGN = 10;
    private static final int LETTERS_FOR_EACH_TELLING = 500;
    private static final int MOST_READ = 20_000;
    private static final int LONGEST_WORD = 16;
    private static final int LETTERS_IN_A_SIGN = 3;

    private static final List<String> LANGUAGES = new ArrayList<>();
    private static final Map<String, Integer> WORDS = words();
    private static final Map<Character.UnicodeScript, String> SCRIPTS = scripts();
    private static final List<Letters> LETTERS = letters();

    private record Letters(String code, Character.UnicodeScript script, String letters) {}

    /** Makes a detector; any number of threads may share it. */
    public LanguageDetector() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (WordList.Line line : WordList.lines(LanguageDetector.class, "languages.txt")) {
            int language = 1 << LANGUAGES.size();
            LANGUAGES.add(line.column(0));
            for (String word : line.column(1).split(" ", -1)) {
                words.merge(word, language, (a, b) -> a | b);
            }
        }
        return Map.copyOf(words);
    }

    private static Map<Character.UnicodeScript, String> scripts() {
        Map<Character.UnicodeScript, String> scripts = new EnumMap<>(Character.UnicodeScript.class);
        for (WordList.Line line : WordList.lines(LanguageDetector.class, "scripts.txt")) {
            scripts.put(Character.UnicodeScript.forName(line.column(0)), line.column(1));
        }
        return scripts;
    }

    private static List<Letters> letters() {
        List<Letters> letters = new ArrayList<>();
        for (WordList.Line line : WordList.lines(LanguageDetector.class, "letters.txt")) {
            var script = Character.UnicodeScript.forName(line.column(1));
            letters.add(new Letters(line.column(0), script, line.column(2)));
        }
        return List.copyOf(letters);
    }

    /**
     * The language of a stretch of text, of which at most the first 20,000 code units are read.
     *
     * @param text any text
     * @param begin offset of the first code unit
     * @param end offset after the last code unit
     * @return an ISO 639-1 code, or {@value #UNDETERMINED} if there is not enough to tell
     * @throws IndexOutOfBoundsException if the offsets do not lie in the text in this order
     */
    public String detect(CharSequence text, int begin, int end) {
        Objects.requireNonNull(text, "text");
        Objects.checkFromToIndex(begin, end, text.length());
        Counts counts = new Counts();
        counts.read(text, begin, Math.min(end, begin + MOST_READ));
        if (counts.otherLetters > counts.latinLetters) {
            return counts.otherLetters >= FEWEST_LETTERS ? counts.languageOfScript() : UNDETERMINED;
        }
        return counts.languageOfWords();
    }

    /** What is counted in one text. */
    private static final class Counts {

        private final int[] hits = new int[LANGUAGES.size()];
        private final int[] foreign = new int[LANGUAGES.size()];
        private final double[] weights = new double[LANGUAGES.size()];
        private final Map<String, Integer> foreignKinds = new HashMap<>();
        private final Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        private final int[] telling = new int[LETTERS.size()];
        private final int english = LANGUAGES.indexOf(ENGLISH);
        private int words;
        private int latinLetters;
        private int otherLetters;

        void read(CharSequence text, int begin, int end) {
            int word = begin;
            for (int at = begin; at < end; ) {
                int point = Character.codePointAt(text, at);
                if (Character.isLetter(point)) {
                    letter(point);
                } else if (!Character.isDigit(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
                    word(text, word, at);
                    word = at + Character.charCount(point);
                }
                at += Character.charCount(point);
            }
            word(text, Math.min(word, end), end);
        }

        private void letter(int point) {
            if (point < 0x250) {
                latinLetters++;
                return;
            }
            Character.UnicodeScript script = Character.UnicodeScript.of(point);
            if (script == Character.UnicodeScript.LATIN) {
                latinLetters++;
                return;
            }
            otherLetters += isSign(script) ? LETTERS_IN_A_SIGN : 1;
            scripts.merge(script, 1, Integer::sum);
            for (int i = 0; i < telling.length; i++) {
                telling[i] += LETTERS.get(i).letters().indexOf(point) >= 0 ? 1 : 0;
            }
        }

        /** Whether one character of the script says about as much as several letters. */
        private static boolean isSign(Character.UnicodeScript script) {
            return switch (script) {
                case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                default -> false;
            };
        }

        private void word(CharSequence text, int begin, int end) {
            if (begin == end) {
                return;
            }
            words++;
            if (end - begin > LONGEST_WORD) {
                return;
            }
            String word = text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
            int languages = WORDS.getOrDefault(word, 0);
            boolean isEnglish = (languages & (1 << english)) != 0;
            if (!isEnglish && looksLikeName(text, begin, end)) {
                return;
            }
            for (int i = 0; languages >> i != 0; i++) {
                if (((languages >> i) & 1) != 0) {
                    hits[i]++;
                    weights[i] += 1.0 / Integer.bitCount(languages);
                    foreign[i] += isEnglish ? 0 : 1;
                }
            }
            if (languages != 0 && !isEnglish) {
                foreignKinds.put(word, languages);
            }
        }

        /** A capital and small letters: {@code Los} and {@code La} are words in Spanish, and parts of names in English. */
        private static boolean looksLikeName(CharSequence text, int begin, int end) {
            boolean capitals = end - begin > 1 && Character.isUpperCase(text.charAt(begin + 1));
            return Character.isUpperCase(text.charAt(begin)) && !capitals;
        }

        String languageOfWords() {
            int best = -1;
            for (int i = 0; i < hits.length; i++) {
                if (i != english && (best < 0 || weights[i] > weights[best])) {
                    best = i;
                }
            }
            int shared = hits[best] - foreign[best];
            int onlyEnglish = hits[english] - shared;
            if (foreign[best] > onlyEnglish && isClear(best)) {
                return LANGUAGES.get(best);
            }
            return hits[english] > 0 && hits[english] >= foreign[best] ? ENGLISH : UNDETERMINED;
        }

        private boolean isClear(int language) {
            long kinds = foreignKinds.values().stream()
                    .filter(languages -> ((languages >> language) & 1) != 0)
                    .count();
            return latinLetters >= FEWEST_LETTERS
                    && foreign[language] >= FEWEST_WORDS
                    && kinds >= FEWEST_KINDS
                    && foreign[language] * WORDS_FOR_EACH_FOREIGN >= words;
        }

        String languageOfScript() {
            Character.UnicodeScript most = Character.UnicodeScript.COMMON;
            for (Map.Entry<Character.UnicodeScript, Integer> entry : scripts.entrySet()) {
                most = entry.getValue() > scripts.getOrDefault(most, 0) ? entry.getKey() : most;
            }
            int letters = scripts.getOrDefault(most, 0);
            if (most == Character.UnicodeScript.HAN
                    && scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 20 > letters) {
                most = Character.UnicodeScript.HIRAGANA;
            }
            for (int i = 0; i < telling.length; i++) {
                if (LETTERS.get(i).script() == most
                        && telling[i] * LETTERS_FOR_EACH_TELLING >= letters
                        && telling[i] > 0) {
                    return LETTERS.get(i).code();
                }
            }
            return SCRIPTS.getOrDefault(most, UNDETERMINED);
        }
    }
}
