/** What was seen before? The comments that a site's stream has brought so far. */
@NullMarked
package org.folkmoot.memory;

import org.jspecify.annotations.NullMarked;
