/**
 * The nouns of the library: what an article is made of, who is in it, who said what, and what happened when.
 *
 * <p>An {@link io.github.broadsheet.Article} goes in; {@code Analyzer.analyze} in the {@code analysis} package makes a
 * {@link io.github.broadsheet.Document} of it; a {@code CorpusBuilder} joins documents into a {@link
 * io.github.broadsheet.Corpus}; the {@code export} package writes and reads them as JSON. Every type here is immutable.
 * Offsets are UTF-16 code units of the text exactly as given, {@code begin} inclusive, {@code end} exclusive. What is
 * absent is an empty {@link java.util.Optional} or an empty list, never {@code null}.
 */
@NullMarked
package io.github.broadsheet;

import org.jspecify.annotations.NullMarked;
