/** What does a moderator write? A file of rules as values, however it is spelled. */
@NullMarked
package org.folkmoot.rules.ast;

import org.jspecify.annotations.NullMarked;
