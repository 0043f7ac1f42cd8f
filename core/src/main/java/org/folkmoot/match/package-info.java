/** Where do these phrases, or near-copies of this text, occur? */
@NullMarked
package org.folkmoot.match;

import org.jspecify.annotations.NullMarked;
