/** Which claims stand, and how strongly? */
@NullMarked
package org.folkmoot.semantics;

import org.jspecify.annotations.NullMarked;
