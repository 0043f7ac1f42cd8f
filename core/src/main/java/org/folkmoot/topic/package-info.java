/** Does it belong here? */
@NullMarked
package org.folkmoot.topic;

import org.jspecify.annotations.NullMarked;
