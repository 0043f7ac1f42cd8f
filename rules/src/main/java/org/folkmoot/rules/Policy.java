package org.folkmoot.rules;

import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;

/**
 * What a site does with what was found in a thread. A policy decides and never performs: the host
 * carries out what it returns, or leaves it.
 *
 * <p>Every policy is total and deterministic: it decides on every comment of any analysis, and
 * equal analyses get equal decisions. It keeps no state, so that one instance serves any number of
 * threads.
 */
public interface Policy {

  /**
   * One decision for each comment of {@code analysis}, in thread order. Decisions that the analysis
   * already carries are not read.
   */
  List<Decision> decide(Analysis analysis);

  /** Begins a policy that decides by a site's own rules. */
  static RulePolicy.Builder builder() {
    return new RulePolicy.Builder();
  }
}
