/** What was written? A page, its article and its comments, each with its place. */
@NullMarked
package org.folkmoot.thread;

import org.jspecify.annotations.NullMarked;
