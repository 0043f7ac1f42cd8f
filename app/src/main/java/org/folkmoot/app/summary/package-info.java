/** One screen of text that a moderator can act on. */
@NullMarked
package org.folkmoot.app.summary;

import org.jspecify.annotations.NullMarked;
