/**
 * The verb of the library: {@link io.github.broadsheet.analysis.Analyzer} makes documents of articles, {@link
 * io.github.broadsheet.analysis.CorpusBuilder} makes a corpus of documents, and {@link
 * io.github.broadsheet.analysis.Articles} reads articles from a folder or a JSON Lines file.
 */
@NullMarked
package io.github.broadsheet.analysis;

import org.jspecify.annotations.NullMarked;
