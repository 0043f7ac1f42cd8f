/** Which characters, for which reason, how sure? The one shape of evidence for every judgement. */
@NullMarked
package org.folkmoot.evidence;

import org.jspecify.annotations.NullMarked;
