/** Rules of Reddit's AutoModerator become ours, and what cannot is said with its line. */
@NullMarked
package org.folkmoot.rules.automod;

import org.jspecify.annotations.NullMarked;
