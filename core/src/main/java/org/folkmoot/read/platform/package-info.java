/** From the exports of platforms to threads: one reader a form. */
@NullMarked
package org.folkmoot.read.platform;

import org.jspecify.annotations.NullMarked;
