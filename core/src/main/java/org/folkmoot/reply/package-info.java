/** Who answers whom? */
@NullMarked
package org.folkmoot.reply;

import org.jspecify.annotations.NullMarked;
