package org.folkmoot.rules.evaluate;

import org.folkmoot.rules.ast.SideAction;
import org.jspecify.annotations.Nullable;

/**
 * Something that the host is to do beside the disposition, once for each key.
 *
 * @param key the same for the same comment, rule and version, so that nothing is done twice
 * @param rule the rule that asks for it
 * @param what tag, nudge, label, notify, escalate, throttle or lock_thread
 * @param value the tag, what the author is told, or the side action as it is spelled
 * @param action the side action, where it is one
 */
public record Effect(
    String key, String rule, String what, String value, @Nullable SideAction action) {}
