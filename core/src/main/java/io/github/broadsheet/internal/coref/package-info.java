/** Names, descriptions and pronouns become the entities of one document here; a wrong merge is worse than two entities. */
@NullMarked
package io.github.broadsheet.internal.coref;

import org.jspecify.annotations.NullMarked;
