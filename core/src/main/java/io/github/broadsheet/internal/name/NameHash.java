package io.github.broadsheet.internal.name;

/** The hash of a name in any case and however its words are parted, letter by letter. */
final class NameHash {

    private int hash = 0x811C9DC5;

    /** Takes a letter; white space is passed over. Returns how many letters were taken. */
    int add(char letter) {
        char c = plain(letter);
        if (isBlank(c)) {
            return 0;
        }
        hash = (hash ^ Character.toLowerCase(Character.toUpperCase(c))) * 0x01000193;
        return 1;
    }

    int add(CharSequence text, int begin, int end) {
        int taken = 0;
        for (int i = begin; i < end; i++) {
            taken += add(text.charAt(i));
        }
        return taken;
    }

    int value() {
        return hash ^ hash >>> 15;
    }

    static int length(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += isBlank(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    static char plain(char c) {
        return c == '\u2019' ? '\'' : c;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
