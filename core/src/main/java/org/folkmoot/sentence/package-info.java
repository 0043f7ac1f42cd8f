/** Sentences: where they start and end in the author's own text. */
@NullMarked
package org.folkmoot.sentence;

import org.jspecify.annotations.NullMarked;
