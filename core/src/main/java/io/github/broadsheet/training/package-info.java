/**
 * Training: make a model of names, or of parts of speech, out of annotated text of one's own.
 *
 * <p>{@link io.github.broadsheet.training.AnnotatedArticle} is what a model learns from,
 * {@link io.github.broadsheet.training.NameTrainer} makes the model, and
 * {@code Analyzer.builder().nameModel(path)} uses it.
 */
@NullMarked
package io.github.broadsheet.training;

import org.jspecify.annotations.NullMarked;
