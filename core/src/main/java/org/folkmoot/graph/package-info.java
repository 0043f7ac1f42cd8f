/** The whole argument as a graph. */
@NullMarked
package org.folkmoot.graph;

import org.jspecify.annotations.NullMarked;
