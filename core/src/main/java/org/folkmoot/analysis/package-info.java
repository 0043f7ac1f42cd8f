/** The result of analysing one thread. */
@NullMarked
package org.folkmoot.analysis;

import org.jspecify.annotations.NullMarked;
