/**
 * The last room: documents become a corpus. {@link io.github.broadsheet.internal.merge.Extract} is what a corpus keeps of
 * a document, {@link io.github.broadsheet.internal.merge.Merger} joins the extracts. No step compares all documents with
 * all: every pair is found through an index whose lists are capped.
 */
@NullMarked
package io.github.broadsheet.internal.merge;

import org.jspecify.annotations.NullMarked;
