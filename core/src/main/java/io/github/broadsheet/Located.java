package io.github.broadsheet;

/** Anything that stands at a place in the text of a document. */
public interface Located {

    /**
     * Where it stands, in UTF-16 code units of the document's text, half-open.
     *
     * @return the place
     */
    Span span();

    /**
     * What stands there: exactly the document's text between the ends of {@link #span()}.
     *
     * @return the text, as written
     */
    String text();
}
