package io.github.broadsheet.internal.text;

import java.util.Arrays;

/**
 * Says of each apostrophe of a block whether it is one, or a single quotation mark.
 *
 * <p>What stands on either side decides most of them. After a plural, {@code ’} is a possessive unless a quotation was
 * opened before it in the block and nothing later can close that.
 */
final class SingleMarks {

    /** What a mark is. */
    enum Role {
        /** Inside a word, or one of three and more in a row. */
        INSIDE,
        /** A quotation mark, opening or closing. */
        QUOTE,
        /** Two single marks that stand for a double one. */
        PAIR,
        /** The possessive of a plural: {@code Koreas’}. */
        POSSESSIVE,
        /** The end of a word: {@code goin'}. */
        WORD_END,
        /** The beginning of a word or number: {@code 'em}, {@code '90s}. */
        WORD_BEGIN,
        /** The beginning of {@code 's}, {@code 'll} and so on, apart from its word. */
        CLITIC,
        /** Feet or minutes. */
        PRIME
    }

    private enum Side {
        OPEN,
        CLOSE,
        AFTER_S,
        AFTER_LETTER,
        AFTER_DIGIT,
        EITHER,
        SETTLED
    }

    private static final Role[] ROLES = Role.values();
    private static final Side[] SIDES = Side.values();

    private final String text;
    private final int begin;
    private final int end;
    private int[] places = new int[8];
    private byte[] sides = new byte[8];
    private byte[] roles = new byte[8];
    private int size;
    private int next;

    SingleMarks(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        for (int at = begin; at < end; ) {
            at = Characters.isApostrophe(text.charAt(at)) ? note(at) : at + 1;
        }
        settle();
    }

    /** The role of the mark at an offset; offsets must come in order. */
    Role at(int offset) {
        while (next < size && places[next] < offset) {
            next++;
        }
        return next < size && places[next] == offset ? ROLES[roles[next]] : Role.INSIDE;
    }

    private int note(int at) {
        int run = at + 1;
        while (run < end && text.charAt(run) == text.charAt(at)) {
            run++;
        }
        if (run - at > 2) {
            return run;
        }
        boolean before = Characters.isWordAt(text, at - 1, begin, end);
        boolean after = Characters.isWordAt(text, at + 1, begin, end);
        if (isPair(at, before, after)) {
            add(at, Side.SETTLED, Role.PAIR);
            return at + 2;
        }
        if (!(before && after)) {
            classify(at, before, after);
        }
        return at + 1;
    }

    private boolean isPair(int at, boolean before, boolean after) {
        return at + 1 < end
                && !after
                && text.charAt(at + 1) == text.charAt(at)
                && !(before && Characters.isWordAt(text, at + 2, begin, end));
    }

    private void classify(int at, boolean before, boolean after) {
        if (before) {
            afterWord(at);
        } else if (!after) {
            add(at, sideBetweenMarks(at), Role.QUOTE);
        } else if (clitics(at) > 0) {
            add(at, Side.SETTLED, Role.CLITIC);
        } else if (beginsWord(at)) {
            add(at, Side.SETTLED, Role.WORD_BEGIN);
        } else {
            add(at, isStop(at - 1) ? Side.EITHER : Side.OPEN, Role.QUOTE);
        }
    }

    private void afterWord(int at) {
        char last = text.charAt(at - 1);
        if (Character.isDigit(last)) {
            add(at, Side.AFTER_DIGIT, Role.QUOTE);
        } else if (isElisionAround(at)) {
            add(at, Side.SETTLED, Role.WORD_END);
        } else {
            add(at, "sSzZxX".indexOf(last) >= 0 ? Side.AFTER_S : Side.AFTER_LETTER, Role.QUOTE);
        }
    }

    private boolean isElisionAround(int at) {
        return size > 0
                && places[size - 1] == at - 2
                && roles[size - 1] == Role.WORD_BEGIN.ordinal()
                && (text.charAt(at - 1) == 'n' || text.charAt(at - 1) == 'N');
    }

    private Side sideBetweenMarks(int at) {
        boolean spaceBefore = at == begin || Characters.isBlank(text.charAt(at - 1));
        boolean spaceAfter = at + 1 == end || Characters.isBlank(text.charAt(at + 1));
        if (spaceBefore) {
            return spaceAfter ? Side.EITHER : Side.OPEN;
        }
        return Characters.isOpeningBracket(text.charAt(at - 1)) ? Side.OPEN : Side.CLOSE;
    }

    private boolean isStop(int at) {
        return at >= begin && ".,?!;:…".indexOf(text.charAt(at)) >= 0;
    }

    private boolean beginsWord(int at) {
        if (text.charAt(at) == '`') {
            return false;
        }
        int digits = Characters.skipDigits(text, at + 1, Math.min(end, at + 4));
        if (digits == at + 3) {
            boolean plural = digits < end && text.charAt(digits) == 's';
            int after = plural ? digits + 1 : digits;
            boolean alone = !Characters.isWordAt(text, after, begin, end);
            return alone && (plural || after == end || !Characters.isApostrophe(text.charAt(after)));
        }
        int word = Characters.skipWord(text, at + 1, Math.min(end, at + 10));
        return Lexicon.isElision(text, at + 1, word);
    }

    /** How many letters of {@code 's}, {@code 're} and so on follow an apostrophe, 0 if no such ending does. */
    int clitics(int at) {
        return clitics(text, at, end);
    }

    static int clitics(String text, int at, int end) {
        int length = Characters.skipWord(text, at + 1, Math.min(end, at + 5)) - at - 1;
        if (length == 1) {
            return "sSdDmM".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        }
        boolean known = length == 2
                && (text.regionMatches(true, at + 1, "re", 0, 2)
                        || text.regionMatches(true, at + 1, "ve", 0, 2)
                        || text.regionMatches(true, at + 1, "ll", 0, 2));
        return known ? 2 : 0;
    }

    private void add(int at, Side side, Role role) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            sides = Arrays.copyOf(sides, size * 2);
            roles = Arrays.copyOf(roles, size * 2);
        }
        places[size] = at;
        sides[size] = (byte) side.ordinal();
        roles[size++] = (byte) role.ordinal();
    }

    private void settle() {
        boolean[] closesLater = new boolean[size];
        boolean later = false;
        for (int i = size - 1; i >= 0; i--) {
            closesLater[i] = later;
            Side side = SIDES[sides[i]];
            if (side == Side.OPEN) {
                later = false;
            } else if (side == Side.CLOSE || side == Side.AFTER_LETTER) {
                later = true;
            }
        }
        boolean pending = false;
        for (int i = 0; i < size; i++) {
            Side side = SIDES[sides[i]];
            if (side != Side.SETTLED) {
                Role role = role(i, side, pending, closesLater[i]);
                roles[i] = (byte) role.ordinal();
                pending = role == Role.QUOTE ? side == Side.OPEN || (side == Side.EITHER && !pending) : pending;
            }
        }
    }

    private Role role(int i, Side side, boolean pending, boolean closesLater) {
        boolean goesOn = pending && closesLater && smallLetterFollows(i);
        return switch (side) {
            case AFTER_S -> pending && !goesOn ? Role.QUOTE : Role.POSSESSIVE;
            case AFTER_LETTER -> isDroppedG(i) && (!pending || goesOn) ? Role.WORD_END : Role.QUOTE;
            case AFTER_DIGIT -> pending ? Role.QUOTE : Role.PRIME;
            default -> Role.QUOTE;
        };
    }

    private boolean isDroppedG(int i) {
        int at = places[i];
        return at - 3 >= begin
                && text.regionMatches(true, at - 2, "in", 0, 2)
                && Character.isLetter(text.charAt(at - 3));
    }

    private boolean smallLetterFollows(int i) {
        int at = Characters.skipBlank(text, places[i] + 1, end);
        return at < end && Character.isLowerCase(text.codePointAt(at));
    }
}
