/** From YAML or JSON to rules: strict, with every problem of a file named at its place. */
@NullMarked
package org.folkmoot.rules.load;

import org.jspecify.annotations.NullMarked;
