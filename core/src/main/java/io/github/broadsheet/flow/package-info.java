/**
 * What a corpus is merged on: {@link io.github.broadsheet.flow.Pile} is a heap of things that are worked on key by key. The
 * merge is written against it once, and runs in memory or on a cluster, whatever stands behind the interface.
 */
@NullMarked
package io.github.broadsheet.flow;

import org.jspecify.annotations.NullMarked;
