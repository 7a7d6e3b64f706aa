package io.github.broadsheet;

/** What a block of an article is. The names are those of the JSON form. */
public enum BlockType {
    /** The title of the article. */
    HEADLINE,
    /** The headline once more. */
    DUPLICATE_HEADLINE,
    /** What goes with the headline: a label above it, such as {@code INTERNATIONAL}, or the standfirst below it. */
    KICKER,
    /** Who wrote or reported the article. */
    BYLINE,
    /** When the article was published or updated. */
    PUBLISHED,
    /** How long reading takes. */
    READING_TIME,
    /** What a picture shows. */
    CAPTION,
    /** Whom a picture is from. */
    CREDIT,
    /** A link to another article inside the text. */
    RELATED_LINK,
    /** A heading inside the body. */
    SUBHEADING,
    /** A paragraph, a list item or a pull quote. */
    PARAGRAPH,
    /** A sentence or paragraph that announces a block quotation. */
    BLOCK_QUOTE_INTRO,
    /** A paragraph that is quoted as a whole. */
    BLOCK_QUOTE,
    /** What is not the article: adverts, share bars, tags, prompts, biographies, corrections, live-blog stamps, menus. */
    BOILERPLATE,
    /** The title of a comment section. */
    COMMENT_HEADER,
    /** The number, date or rating of a comment. */
    COMMENT_META,
    /** Who wrote a comment. */
    COMMENT_AUTHOR,
    /** What a reader wrote. */
    COMMENT;

    /**
     * Whether a block of this type belongs to the body: paragraphs and block quotations with their introductions.
     *
     * @return true for {@link #PARAGRAPH}, {@link #BLOCK_QUOTE_INTRO} and {@link #BLOCK_QUOTE}
     */
    public boolean isBody() {
        return this == PARAGRAPH || this == BLOCK_QUOTE_INTRO || this == BLOCK_QUOTE;
    }

    /**
     * Whether the article itself speaks here: headline, sub-headings and body. Quotes and timeline entries are found
     * only in such blocks.
     *
     * @return true for the headline, sub-headings and the body
     */
    public boolean isArticleText() {
        return isBody() || this == HEADLINE || this == SUBHEADING;
    }
}
