package io.github.broadsheet.internal.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that nobody would write. */
public final class HostileText {

    private static final String TRICKY =
            "aAbnstI09 .,;:!?'\"“”‘’«»„`´…-–—/@#$%&*()[]<>•½é\u0301\u00a0\u00ad\u200b\u200d\ufeff\t\n\r\f\u2028"
                    + "\ud83d\ude00\ud800\udc00漢あกЖ";

    private static final List<String> PIECES = List.of(
            "U.S.",
            "Mr. ",
            "a.m.",
            "n't",
            "'s ",
            "’s",
            "\"",
            " '",
            "' ",
            "``",
            "''",
            "...",
            "http://",
            "www.a.com",
            "a@b.co",
            "1,000",
            "10:30",
            "3rd",
            "2017-11-30",
            " said ",
            "The ",
            "“Yes,” ",
            "(",
            ")",
            "[1]",
            "\n",
            " ",
            "No. ",
            "J. ");

    private HostileText() {}

    /** Any characters at all, characters that mean something to the rooms, and pieces of words run together. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(80),
                Arbitraries.strings().withChars(TRICKY.toCharArray()).ofMaxLength(120),
                Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)));
    }

    /** Long texts of one repeated piece. */
    public static List<String> repeated(int length) {
        return List.of(
                        "a",
                        " ",
                        "\n",
                        "\"",
                        "'",
                        "' ",
                        "\" ",
                        "“",
                        "a’ ",
                        ".",
                        ". ",
                        "a.",
                        "A. ",
                        "a.a.",
                        "@",
                        "a@",
                        "#",
                        "1,",
                        "1-",
                        "-",
                        "a-",
                        "a'",
                        "'s",
                        "\ud800",
                        "😀",
                        "e\u0301",
                        "(",
                        "http://",
                        "a.com ",
                        "漢",
                        "He said. ",
                        "“A” ",
                        "'a' ",
                        "U.S. \"",
                        "*",
                        "a&",
                        "abcdefgh ",
                        "abc.d.ef ",
                        "U.S.-")
                .stream()
                .map(piece -> piece.repeat(length / piece.length()))
                .toList();
    }
}
