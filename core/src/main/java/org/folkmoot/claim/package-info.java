/** What is asserted? */
@NullMarked
package org.folkmoot.claim;

import org.jspecify.annotations.NullMarked;
