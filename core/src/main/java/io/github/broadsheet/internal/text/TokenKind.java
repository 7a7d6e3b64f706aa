package io.github.broadsheet.internal.text;

/** What a token looks like. */
public enum TokenKind {
    /** Letters, with inner hyphens, apostrophes and digits: {@code two-day}, {@code B-52s}, {@code U.S.}, {@code n't}. */
    WORD,
    /** Digits with their separators and endings: {@code 1,000}, {@code 22.1}, {@code 10:30}, {@code 3rd}, {@code 1990s}. */
    NUMBER,
    /** Punctuation other than quotation marks: {@code . , ; : ? ! … - – — ( )}. */
    MARK,
    /** A quotation mark, single or double, straight or curly; an apostrophe is none. */
    QUOTE,
    /** The address of a page, with or without {@code https://}. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** {@code #} and a word. */
    HASHTAG,
    /** {@code @} and an account. */
    HANDLE,
    /** Signs of currency and anything else: {@code $ US$ % & ° 😀}, also feet and inches. */
    SYMBOL,
    /** {@code 's}, {@code ’s}, or the apostrophe alone after a plural; also where it stands for "is" or "has". */
    POSSESSIVE
}
