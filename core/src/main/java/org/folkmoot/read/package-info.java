/** From a page or a thread file to a thread. */
@NullMarked
package org.folkmoot.read;

import org.jspecify.annotations.NullMarked;
