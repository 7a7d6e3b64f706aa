package io.github.broadsheet.internal.name;

import io.github.broadsheet.BlockType;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.Characters;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of the sentences that are searched, as columns, with what single words tell. A token such as "US-led" or
 * "Russia-China" makes three pieces, so that a name can end inside it.
 */
final class Pieces {

    static final int WORD = 1;
    static final int CAPITAL = 2;
    static final int INITIAL = 4;
    static final int POSSESSIVE = 8;
    static final int NUMBER = 16;
    static final int GLUED = 32;

    private static final Set<BlockType> TITLES = Set.of(
            BlockType.HEADLINE,
            BlockType.DUPLICATE_HEADLINE,
            BlockType.SUBHEADING,
            BlockType.KICKER,
            BlockType.RELATED_LINK);
    private static final int SHORT_WORD = 3;

    private final WordTable words;
    private final Gazetteer gazetteer;
    private final String source;
    private int size;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private byte[] flags = new byte[64];
    private String[] forms = new String[64];
    private long[] classes = new long[64];
    private final int[] firsts;
    private final boolean[] titled;
    private final boolean[] capitals;

    Pieces(List<TokenizedSentence> sentences, WordTable words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.source =
                sentences.isEmpty() ? "" : sentences.get(0).tokens().source().text();
        this.firsts = new int[sentences.size() + 1];
        this.titled = new boolean[sentences.size()];
        this.capitals = new boolean[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            firsts[s] = size;
            read(sentences.get(s), s);
            firsts[s + 1] = size;
        }
    }

    private void read(TokenizedSentence sentence, int number) {
        TokenTable tokens = sentence.tokens();
        capitals[number] = isAllCapitals(tokens, sentence.first(), sentence.last());
        int from = size;
        for (int t = sentence.first(); t < sentence.last(); t++) {
            TokenKind kind = tokens.kind(t);
            boolean glued = t > sentence.first() && !tokens.spaceBefore(t);
            if (kind == TokenKind.WORD) {
                addWord(tokens.begin(t), tokens.end(t), glued, capitals[number]);
            } else {
                int flag = kind == TokenKind.NUMBER ? NUMBER : kind == TokenKind.POSSESSIVE ? POSSESSIVE : 0;
                add(tokens.begin(t), tokens.end(t), flag | (glued ? GLUED : 0), false);
            }
        }
        markInitials(from);
        boolean headline = TITLES.contains(sentence.block().type());
        boolean stopped = size > from && is(size - 1, '.');
        titled[number] = !capitals[number] && (headline || !stopped) && isTitled(from, headline);
    }

    private void addWord(int begin, int end, boolean glued, boolean lower) {
        int glue = glued ? GLUED : 0;
        int cut = splitAt(begin, end);
        if (cut < 0) {
            add(begin, end, WORD | glue, lower);
            return;
        }
        int inner = splitAt(begin, cut);
        if (inner > 0) {
            add(begin, inner, WORD | glue, lower);
            add(inner, inner + 1, GLUED, false);
            add(inner + 1, cut, WORD | GLUED, lower);
        } else {
            add(begin, cut, WORD | glue, lower);
        }
        add(cut, cut + 1, GLUED, false);
        add(cut + 1, end, WORD | GLUED, lower);
    }

    /** Where the hyphen stands at which a word falls apart, or -1. */
    private int splitAt(int begin, int end) {
        int last = hyphenBefore(begin, end);
        if (last <= begin || last == end - 1 || gazetteer.names().then(form(begin, end)) != null) {
            return -1;
        }
        if (Character.isUpperCase(source.charAt(begin))
                && (words.of(form(last + 1, end)) & WordClass.HYPHEN_END.bit()) != 0) {
            return last;
        }
        int first = begin;
        while (!Characters.isHyphen(source.charAt(first))) {
            first++;
        }
        boolean left = isKnown(begin, first);
        boolean right = gazetteer.names().then(form(first + 1, end)) != null;
        boolean lowerLeft = Character.isLowerCase(source.charAt(begin));
        if (lowerLeft && Character.isUpperCase(source.charAt(first + 1)) && isFront(begin, first)) {
            return first;
        }
        boolean names = right && (left || lowerLeft);
        boolean compound = left && last == first && Character.isLowerCase(source.charAt(last + 1));
        return names || compound ? first : -1;
    }

    /** "anti", "pro" and the like, behind which a hyphen and a name may stand. */
    private boolean isFront(int begin, int end) {
        return (words.of(form(begin, end)) & WordClass.HYPHEN_FRONT.bit()) != 0;
    }

    private int hyphenBefore(int begin, int end) {
        int at = end - 1;
        while (at > begin && !Characters.isHyphen(source.charAt(at))) {
            at--;
        }
        return at;
    }

    private boolean isKnown(int begin, int end) {
        Gazetteer.Node node = gazetteer.names().then(form(begin, end));
        return node != null && node.entry() != null;
    }

    private String form(int begin, int end) {
        return source.substring(begin, end).replace('’', '\'');
    }

    private void add(int begin, int end, int flag, boolean lower) {
        if (size == begins.length) {
            grow();
        }
        String form = form(begin, end);
        if (lower && form.length() > 1 && gazetteer.find(form).isEmpty()) {
            form = form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
        }
        begins[size] = begin;
        ends[size] = end;
        forms[size] = form;
        classes[size] = (flag & WORD) != 0 ? words.of(form) : 0;
        flags[size] = (byte) (flag | ((flag & WORD) != 0 && beginsLikeName(form) ? CAPITAL : 0));
        size++;
    }

    private void grow() {
        int room = size * 2;
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        flags = Arrays.copyOf(flags, room);
        forms = Arrays.copyOf(forms, room);
        classes = Arrays.copyOf(classes, room);
    }

    /** A capital at the beginning, or behind a particle: "al-Bashir", "d'Estaing". */
    private static boolean beginsLikeName(String form) {
        if (Character.isUpperCase(form.codePointAt(0))) {
            return true;
        }
        for (int i = 1; i <= SHORT_WORD && i + 1 < form.length(); i++) {
            char c = form.charAt(i);
            if (Characters.isHyphen(c) || c == '\'') {
                return Character.isUpperCase(form.charAt(i + 1));
            }
        }
        return false;
    }

    private void markInitials(int from) {
        boolean opens = true;
        for (int i = from; i < size; i++) {
            if (is(i, WORD)) {
                flags[i] = (byte) (flags[i] | (opens ? INITIAL : 0));
                opens = false;
            } else if (!is(i, NUMBER) && !is(i, POSSESSIVE)) {
                opens |= opensClause(forms[i].charAt(0));
            }
        }
    }

    private static boolean opensClause(char c) {
        return "\"“„«:•—–?!>…*".indexOf(c) >= 0;
    }

    private boolean isAllCapitals(TokenTable tokens, int first, int last) {
        int big = 0;
        int small = 0;
        for (int t = first; t < last; t++) {
            if (tokens.kind(t) == TokenKind.WORD) {
                boolean upper = isUpper(tokens.begin(t), tokens.end(t));
                big += upper ? 1 : 0;
                small += upper ? 0 : 1;
            }
        }
        return big >= 2 && small * SHORT_WORD <= big;
    }

    private boolean isUpper(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLowerCase(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTitled(int from, boolean headline) {
        int big = 0;
        int bigCommon = 0;
        int small = 0;
        for (int i = from; i < size; i++) {
            if (!is(i, WORD) || ends[i] - begins[i] <= SHORT_WORD || has(i, WordClass.FUNCTION.bit())) {
                continue;
            }
            if (is(i, CAPITAL)) {
                big++;
                bigCommon += has(i, WordClass.COMMON.bit()) && !is(i, INITIAL) ? 1 : 0;
            } else {
                small++;
            }
        }
        return bigCommon >= (headline || small == 0 ? 1 : 2) && small * (headline ? 2 : 4) <= big;
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    Span span(int first, int last) {
        return Span.of(begins[first], ends[last - 1]);
    }

    String source() {
        return source;
    }

    /** The word as gazetteers have it: straight apostrophes; in text of capitals alone only the first is large. */
    String form(int i) {
        return forms[i];
    }

    /** The forms from one piece to another, parted by single spaces. */
    String forms(int first, int last) {
        StringBuilder all = new StringBuilder(forms[first]);
        for (int i = first + 1; i < last; i++) {
            if (!is(i, GLUED)) {
                all.append(' ');
            }
            all.append(forms[i]);
        }
        return all.toString();
    }

    boolean is(int i, int flag) {
        return (flags[i] & flag) != 0;
    }

    boolean has(int i, long wordClasses) {
        return (classes[i] & wordClasses) != 0;
    }

    /** All classes of a word, as bits. */
    long classes(int i) {
        return classes[i];
    }

    boolean is(int i, String form) {
        return forms[i].equals(form);
    }

    boolean is(int i, char mark) {
        return ends[i] - begins[i] == 1 && source.charAt(begins[i]) == mark;
    }

    /** How many sentences there are. */
    int sentences() {
        return titled.length;
    }

    int first(int sentence) {
        return firsts[sentence];
    }

    int last(int sentence) {
        return firsts[sentence + 1];
    }

    /** Whether most words of this sentence have a capital, as in a headline. */
    boolean isTitleCase(int sentence) {
        return titled[sentence];
    }

    /** Whether capitals tell nothing in this sentence: title case, or capitals alone. */
    boolean isHeadlineStyle(int sentence) {
        return titled[sentence] || capitals[sentence];
    }
}
