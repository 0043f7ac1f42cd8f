/** How fast is it, beside others in the same run? */
@NullMarked
package org.folkmoot.bench.speed;

import org.jspecify.annotations.NullMarked;
