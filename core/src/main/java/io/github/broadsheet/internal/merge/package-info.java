/**
 * The last room: documents become a corpus. {@link io.github.broadsheet.internal.merge.Extract} is what a corpus keeps of
 * a document, {@link io.github.broadsheet.internal.merge.MergedPiles} joins the extracts, in steps that work key by key on
 * {@link io.github.broadsheet.flow.Pile piles}. No step compares all documents with all, and none depends on the order of a
 * pile: what has one key is put in the order of documents and places first, and of long lists only the first or the latest
 * are compared.
 */
@NullMarked
package io.github.broadsheet.internal.merge;

import org.jspecify.annotations.NullMarked;
