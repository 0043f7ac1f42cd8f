/** What does a site do with what was found? */
@NullMarked
package org.folkmoot.rules;

import org.jspecify.annotations.NullMarked;
