/** What changed between two files of rules, and for which comments that matters. */
@NullMarked
package org.folkmoot.rules.diff;

import org.jspecify.annotations.NullMarked;
