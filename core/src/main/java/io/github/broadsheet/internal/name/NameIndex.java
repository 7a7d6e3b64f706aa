package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a user brings along, a million of them if need be, found by any of their forms. A name is a number from
 * zero; what is known of it is kept in a few large arrays, so that a name costs tens of bytes beyond its letters.
 *
 * <p>A form is found whatever white space parts its words, and in capitals throughout where it has four letters or more.
 */
public final class NameIndex {

    private static final int FEWEST_CAPITALS = 4;
    private static final int MOST_FIRST_WORDS = 1 << 20;
    private static final byte UNTYPED = -1;
    private static final EntityType[] TYPES = EntityType.values();

    private final ByteStore letters;
    private final Column names;
    private final Column ids;
    private final byte[] types;
    private final Column formLetters;
    private final Column formNames;
    private final int[] hashes;
    private final int[] table;
    private final char[] longest;

    private NameIndex(Builder builder) {
        letters = builder.letters.trimmed();
        names = builder.names.trimmed();
        ids = builder.ids.trimmed();
        types = Arrays.copyOf(builder.types, names.size());
        formLetters = builder.formLetters.trimmed();
        formNames = builder.formNames.trimmed();
        hashes = new int[formLetters.size()];
        table = new int[Integer.highestOneBit(Math.max(hashes.length, 1)) * 4];
        longest = new char[Math.min(table.length, MOST_FIRST_WORDS)];
        Arrays.fill(table, -1);
        for (int form = 0; form < hashes.length; form++) {
            index(form, letters.text(formLetters.get(form)));
        }
    }

    private void index(int form, String text) {
        hashes[form] = hash(text);
        int slot = hashes[form] & table.length - 1;
        while (table[slot] >= 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = form;
        int length = NameHash.length(text);
        int prefix = firstWord(text, 0) & longest.length - 1;
        longest[prefix] = (char) Math.max(longest[prefix], Math.min(length, Character.MAX_VALUE));
    }

    private static int hash(String form) {
        NameHash hash = new NameHash();
        hash.add(form, 0, form.length());
        return hash.value();
    }

    /** The hash of the letters and digits that come first, or of the first character where it is neither. */
    private static int firstWord(CharSequence text, int begin) {
        NameHash hash = new NameHash();
        int at = begin;
        do {
            hash.add(text.charAt(at++));
        } while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)));
        return hash.value();
    }

    /**
     * How many letters the longest form may have that begins like a stretch of text; white space does not count.
     *
     * @param text a text
     * @param begin where in it a form may begin
     * @return no fewer letters than the longest such form has, 0 if there is none
     */
    int longest(CharSequence text, int begin) {
        return longest[firstWord(text, begin) & longest.length - 1];
    }

    /**
     * The names that go by a form.
     *
     * @param form how a name is written in a text
     * @return the numbers of the names, in the order in which they were given; none if nobody is called so
     */
    public List<Integer> find(CharSequence form) {
        NameHash hash = new NameHash();
        hash.add(form, 0, form.length());
        return find(form, 0, form.length(), hash.value());
    }

    List<Integer> find(CharSequence text, int begin, int end, int hash) {
        List<Integer> found = List.of();
        for (int slot = hash & table.length - 1; table[slot] >= 0; slot = slot + 1 & table.length - 1) {
            int each = table[slot];
            if (hashes[each] == hash && fits(letters.text(formLetters.get(each)), text.subSequence(begin, end))) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                Integer name = formNames.get(each);
                if (!found.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** Whether a text is the form as it is written, or the form in capitals. */
    private static boolean fits(String form, CharSequence text) {
        String wanted = letters(form);
        String written = letters(text);
        return wanted.equals(written)
                || written.length() >= FEWEST_CAPITALS
                        && wanted.toUpperCase(Locale.ROOT).equals(written);
    }

    private static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = NameHash.plain(text.charAt(i));
            if (!NameHash.isBlank(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /**
     * How many names there are.
     *
     * @return zero or more
     */
    public int size() {
        return types.length;
    }

    /**
     * The name itself.
     *
     * @param name the number of a name
     * @return its first form
     */
    public String name(int name) {
        return letters.text(names.get(name));
    }

    /**
     * What it names.
     *
     * @param name the number of a name
     * @param otherwise what to say where the user left it open
     * @return its type
     */
    public EntityType type(int name, EntityType otherwise) {
        return types[name] == UNTYPED ? otherwise : TYPES[types[name]];
    }

    /**
     * What other systems call it.
     *
     * @param name the number of a name
     * @return the ids by the name of the system, in the order given
     */
    public Map<String, String> ids(int name) {
        Map<String, String> read = new LinkedHashMap<>();
        String text = letters.text(ids.get(name));
        for (int at = 0; at < text.length(); ) {
            int mid = text.indexOf('\n', at);
            int end = text.indexOf('\n', mid + 1);
            read.put(text.substring(at, mid), text.substring(mid + 1, end));
            at = end + 1;
        }
        return read;
    }

    /** Takes names one after another; not for use by several threads. */
    public static final class Builder {

        private final ByteStore letters = new ByteStore();
        private final Column names = new Column();
        private final Column ids = new Column();
        private final Column formLetters = new Column();
        private final Column formNames = new Column();
        private byte[] types = new byte[16];

        /**
         * Adds a name.
         *
         * @param forms how it is written, the name itself first; at least one, none blank
         * @param type what it names; null where that is left to the text
         * @param ids what other systems call it, without line breaks
         * @return this
         */
        public Builder add(List<String> forms, @Nullable EntityType type, Map<String, String> ids) {
            int name = names.size();
            if (name == types.length) {
                types = Arrays.copyOf(types, name * 2);
            }
            types[name] = type == null ? UNTYPED : (byte) type.ordinal();
            this.ids.add(ids.isEmpty() ? 0 : letters.add(joined(ids)));
            for (int i = 0; i < forms.size(); i++) {
                int at = letters.add(forms.get(i));
                if (i == 0) {
                    names.add(at);
                }
                formLetters.add(at);
                formNames.add(name);
            }
            return this;
        }

        private static String joined(Map<String, String> ids) {
            StringBuilder text = new StringBuilder();
            ids.forEach(
                    (system, id) -> text.append(system).append('\n').append(id).append('\n'));
            return text.toString();
        }

        /**
         * Makes the index.
         *
         * @return the index; the builder must not be used afterwards
         */
        public NameIndex build() {
            return new NameIndex(this);
        }
    }

    /** Numbers in a row. */
    private static final class Column {
        private int[] values = new int[16];
        private int size;

        void add(int value) {
            values = size == values.length ? Arrays.copyOf(values, size * 2) : values;
            values[size++] = value;
        }

        int get(int i) {
            return values[i];
        }

        Column trimmed() {
            values = Arrays.copyOf(values, size);
            return this;
        }

        int size() {
            return size;
        }
    }

    /** Texts one behind another in UTF-8, each with its length before it; the empty text stands at zero. */
    private static final class ByteStore {
        private byte[] bytes = new byte[64];
        private int size = 2;

        int add(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            int length = Math.min(utf8.length, Character.MAX_VALUE);
            while (size + 2 + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1));
            }
            int at = size;
            bytes[at] = (byte) (length >> 8);
            bytes[at + 1] = (byte) length;
            System.arraycopy(utf8, 0, bytes, at + 2, length);
            size += 2 + length;
            return at;
        }

        ByteStore trimmed() {
            bytes = Arrays.copyOf(bytes, size);
            return this;
        }

        String text(int at) {
            int length = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
            return new String(bytes, at + 2, length, StandardCharsets.UTF_8);
        }
    }
}
