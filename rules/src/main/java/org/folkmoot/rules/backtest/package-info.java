/** What would rules have done: past comments judged again, by the engine that judges live. */
@NullMarked
package org.folkmoot.rules.backtest;

import org.jspecify.annotations.NullMarked;
