/** Was this pasted, from where, or is it a quotation? */
@NullMarked
package org.folkmoot.copypasta;

import org.jspecify.annotations.NullMarked;
