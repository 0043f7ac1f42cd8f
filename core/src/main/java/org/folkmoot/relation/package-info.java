/** How do two claims bear on each other? */
@NullMarked
package org.folkmoot.relation;

import org.jspecify.annotations.NullMarked;
