/** Do two claims say the same in other words? */
@NullMarked
package org.folkmoot.rephrase;

import org.jspecify.annotations.NullMarked;
