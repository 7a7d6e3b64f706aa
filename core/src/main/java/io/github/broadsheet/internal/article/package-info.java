/**
 * Lines become blocks: headline, byline, date, captions, paragraphs, comments, and what is not the article at all.
 *
 * <p>{@link io.github.broadsheet.internal.article.LayoutReader} is the door. It joins hard-wrapped lines ({@code
 * LineReader}), looks at the shape and the set phrases of each line ({@code LineShape}, {@code CueRules}), decides which
 * lines are the body ({@code BodyTagger}), reads the head above it ({@code HeadReader}) and names the rest.
 */
@NullMarked
package io.github.broadsheet.internal.article;

import org.jspecify.annotations.NullMarked;
