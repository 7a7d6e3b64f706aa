package io.github.broadsheet.export;

/** A stored document was read with a text that it was not made from, so that its offsets would cut the wrong words. */
public final class TextMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what differs.
     *
     * @param message what the document expects and what the text has
     */
    public TextMismatchException(String message) {
        super(message);
    }
}
