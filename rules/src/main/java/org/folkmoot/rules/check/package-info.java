/** Does a file of rules make sense? Names, patterns, thresholds and rules that can never fire. */
@NullMarked
package org.folkmoot.rules.check;

import org.jspecify.annotations.NullMarked;
