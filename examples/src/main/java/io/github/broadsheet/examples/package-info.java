/**
 * Short programs that each answer one question about news articles, on the sample articles or on one's own.
 *
 * <p>Every {@code main} runs without arguments, on the five sample articles; with a folder of {@code .txt} files or a JSON
 * Lines file as its argument it reads that.
 */
@NullMarked
package io.github.broadsheet.examples;

import org.jspecify.annotations.NullMarked;
