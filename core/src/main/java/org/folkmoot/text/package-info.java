/**
 * How do I point at the author's own characters? Spans, character tables and character-level folds.
 */
@NullMarked
package org.folkmoot.text;

import org.jspecify.annotations.NullMarked;
