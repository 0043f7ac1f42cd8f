/** The values: claims and the relations between them. */
@NullMarked
package org.folkmoot.argument;

import org.jspecify.annotations.NullMarked;
