/**
 * Which words signal agreement, denial, inference, hedging? Word lists compiled into one matcher.
 */
@NullMarked
package org.folkmoot.lexicon;

import org.jspecify.annotations.NullMarked;
