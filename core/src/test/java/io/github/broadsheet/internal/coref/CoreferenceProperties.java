package io.github.broadsheet.internal.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Entity;
import io.github.broadsheet.Mention;
import io.github.broadsheet.internal.name.FoundName;
import io.github.broadsheet.internal.name.NameFinder;
import io.github.broadsheet.internal.name.Texts;
import io.github.broadsheet.internal.quote.FoundQuote;
import io.github.broadsheet.internal.quote.QuoteFinder;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoreferenceProperties {

    private static final NameFinder FINDER = NameFinder.standard();
    private static final Coreference COREFERENCE = Coreference.standard();

    @Property(tries = 300)
    void anyStringGivesEntitiesInOrderWhoseMentionsCutTheText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 30)
    void anyTruncationGivesEntitiesInOrderWhoseMentionsCutTheText(@ForAll("specs") String marked) {
        String text = Texts.plain(marked);
        for (int end = 0; end <= text.length(); end++) {
            check(text.substring(0, end));
        }
    }

    @Provide
    Arbitrary<String> specs() throws IOException {
        return Arbitraries.of(Texts.spec("coreference.txt"));
    }

    private static void check(String text) {
        Texts.Cut cut = Texts.cut(text);
        List<FoundName> names = FINDER.find(cut.sentences());
        List<FoundQuote> quotes = new QuoteFinder().find(cut.sentences(), cut.marks(), names);
        Referents referents = COREFERENCE.resolve(cut.sentences(), names, quotes, cut.quoted());
        int before = 0;
        for (Entity entity : referents.entities()) {
            for (Mention mention : entity.mentions()) {
                assertEquals(mention.span().of(text), mention.text());
            }
            int first = entity.mentions().get(0).span().begin();
            assertTrue(first >= before);
            before = first;
        }
    }
}
