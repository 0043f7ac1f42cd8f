/** The command line, which only calls the library and shows what it found. */
@NullMarked
package org.folkmoot.app;

import org.jspecify.annotations.NullMarked;
