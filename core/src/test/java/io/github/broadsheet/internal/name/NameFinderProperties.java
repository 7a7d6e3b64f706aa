package io.github.broadsheet.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameFinderProperties {

    private static final NameFinder FINDER = NameFinder.standard();

    @Property(tries = 300)
    void anyStringGivesOrderedNamesThatCutTheText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void anyMixOfWordsGivesOrderedNamesThatCutTheText(@ForAll("mixes") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(
                        "Maria",
                        "the",
                        "North",
                        "$5",
                        "to",
                        "million",
                        "of",
                        "Ministry",
                        "al-",
                        "'s",
                        "\"",
                        "(",
                        ")",
                        ",",
                        ".",
                        "\n",
                        "Mr.",
                        "President",
                        "US-led",
                        "20",
                        "-",
                        "percent",
                        "and",
                        "said",
                        "B-52",
                        "in",
                        "Oslo",
                        "ship",
                        "&",
                        "’")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 30)
    void anyTruncationGivesOrderedNamesThatCutTheText(@ForAll("specs") String marked) {
        String text = Texts.plain(marked);
        for (int end = 0; end <= text.length(); end++) {
            check(text.substring(0, end));
        }
    }

    @Provide
    Arbitrary<String> specs() throws IOException {
        return Arbitraries.of(Texts.spec("names.txt"));
    }

    private static void check(String text) {
        List<FoundName> names = FINDER.find(Texts.cut(text).sentences());
        for (int i = 0; i < names.size(); i++) {
            FoundName name = names.get(i);
            assertEquals(name.span().of(text), name.text());
            assertTrue(name.roles().stream().allMatch(r -> r.span().of(text).equals(r.text())));
            assertTrue(i == 0 || names.get(i - 1).span().compareTo(name.span()) <= 0);
        }
    }
}
