/** From a result to a format. */
@NullMarked
package org.folkmoot.write;

import org.jspecify.annotations.NullMarked;
