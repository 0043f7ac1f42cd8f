/** What should a person look at? */
@NullMarked
package org.folkmoot.flag;

import org.jspecify.annotations.NullMarked;
