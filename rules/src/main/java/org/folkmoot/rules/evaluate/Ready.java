package org.folkmoot.rules.evaluate;

import java.util.List;
import org.folkmoot.rules.ast.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready.
 *
 * @param rule as it was written
 * @param version what it means
 * @param when its condition
 * @param needs checks on words of which one must have found something; null where it may hold
 *     without
 */
record Ready(Rule rule, String version, Code when, @Nullable List<Integer> needs) {}
