/** Words: where they stand, what kind they are, how they read once disguises are undone. */
@NullMarked
package org.folkmoot.token;

import org.jspecify.annotations.NullMarked;
