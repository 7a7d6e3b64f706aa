package io.github.broadsheet.internal.sentence;

import io.github.broadsheet.internal.text.TokenTable;
import java.util.BitSet;
import java.util.List;

/** Which tokens open a quotation and which close one. */
final class MarkRoles {

    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();

    MarkRoles(TokenTable tokens, List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            opening.set(tokens.firstAtOrAfter(quotation.span().begin()));
            if (!quotation.open()) {
                closing.set(tokens.firstAtOrAfter(quotation.content().end()));
            }
        }
    }

    boolean opens(int token) {
        return opening.get(token);
    }

    boolean closes(int token) {
        return closing.get(token);
    }
}
