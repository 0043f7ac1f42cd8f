/** Finds out the form of an input and has it read. */
@NullMarked
package org.folkmoot.read.form;

import org.jspecify.annotations.NullMarked;
