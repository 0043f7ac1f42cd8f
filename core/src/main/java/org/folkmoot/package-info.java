/** The front door: {@link org.folkmoot.Folkmoot}. */
@NullMarked
package org.folkmoot;

import org.jspecify.annotations.NullMarked;
