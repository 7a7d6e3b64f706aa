package io.github.broadsheet.internal.article;

/** What the set phrases of a line say that it is. The rules in {@code cues.rules} name these. */
enum Cue {
    /** Share bars: "Share on Facebook", "Copy link". */
    SHARE,
    /** Newsletter, subscription and donation prompts. */
    PROMPT,
    /** "Advertisement", "Sponsored content". */
    ADVERT,
    /** Cookie, copyright and legal notices. */
    NOTICE,
    /** Menus and page controls: "Skip to content", "Log in". */
    NAVIGATION,
    /** A link to another article in the text: "Related: …", "READ MORE: …". */
    RELATED,
    /** The title of a list of other articles: "Most read", "You may also like". */
    RELATED_HEADER,
    /** "3 min read". */
    READING_TIME,
    /** "By …" and other openings of a byline. */
    BYLINE,
    /** "Reporting by …; editing by …". */
    BYLINE_FOOTER,
    /** "Published …", "Last updated …". */
    PUBLISHED,
    /** Set phrases of captions: "File photo", "(Image: …". */
    CAPTION,
    /** Whom a picture is from: "Photo by …", "… Getty Images". */
    CREDIT,
    /** The title of a comment section. */
    COMMENT_HEADER,
    /** Controls and counters of a comment. */
    COMMENT_META,
    /** About the author: "is a staff writer", "Follow her on". */
    BIOGRAPHY,
    /** Corrections and notes of the editors. */
    CORRECTION,
    /** Tag lists. */
    TAGS,
    /** Live-blog stamps. */
    LIVE,
    /** Messages of audio and video players. */
    PLAYER,
    /** The titles of what press releases say of the company at their end. */
    COMPANY,
    /** Words of a running story: somebody said something, or a sentence takes up the one before. */
    SPEECH,
    /** Names of sections that stand alone in a line: "World", "Politics". */
    SECTION
}
