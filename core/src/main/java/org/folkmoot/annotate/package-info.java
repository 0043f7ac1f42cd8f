/** All surface analysis of a thread, done exactly once. */
@NullMarked
package org.folkmoot.annotate;

import org.jspecify.annotations.NullMarked;
