/** Does an answer agree or disagree? Of a reply, of an argument on a motion, of one claim. */
@NullMarked
package org.folkmoot.stance;

import org.jspecify.annotations.NullMarked;
