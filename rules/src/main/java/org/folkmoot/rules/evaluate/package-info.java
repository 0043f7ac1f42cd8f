/** Which rules fire on a comment, what follows from it, and why? */
@NullMarked
package org.folkmoot.rules.evaluate;

import org.jspecify.annotations.NullMarked;
