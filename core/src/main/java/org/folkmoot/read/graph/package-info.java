/** From a file that holds an argument graph, in any form that programs exchange, to that graph. */
@NullMarked
package org.folkmoot.read.graph;

import org.jspecify.annotations.NullMarked;
