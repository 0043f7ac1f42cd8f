package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.analysis.Decision;
import org.folkmoot.flag.Flag;
import org.folkmoot.read.StreamEvent;
import org.folkmoot.rules.Policy;
import org.folkmoot.rules.RulePolicy;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.SeverityPolicy;
import org.folkmoot.rules.evaluate.Item;
import org.jspecify.annotations.Nullable;

/** What is decided on the comments of a stream, one after the other. */
interface ScreenDecision {

  Decision of(StreamEvent event, List<Flag> flags);

  /** Forgets a comment that is gone. */
  void forget(String comment);

  /** By the severity of flags alone, which remembers nothing. */
  static ScreenDecision bySeverity() {
    SeverityPolicy policy = SeverityPolicy.create();
    return new ScreenDecision() {
      @Override
      public Decision of(StreamEvent event, List<Flag> flags) {
        return policy.decide(event.comment(), flags);
      }

      @Override
      public void forget(String comment) {}
    };
  }

  /**
   * By rules. What they count is remembered while the program runs; where the stream goes on from
   * an earlier run, what was before is not known to them, and they say so.
   *
   * @param index the folder of an earlier run, where there is one
   */
  static ScreenDecision byRules(Path rules, @Nullable Path index) throws IOException {
    RulePolicy policy = Policy.builder().rules(RuleSet.load(rules)).build();
    return new RuleDecision(policy, index != null && holdsSomething(index));
  }

  private static boolean holdsSomething(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  /** By rules; not thread-safe. */
  final class RuleDecision implements ScreenDecision {
    private final RulePolicy policy;
    private boolean unknownBefore;

    private RuleDecision(RulePolicy policy, boolean unknownBefore) {
      this.policy = policy;
      this.unknownBefore = unknownBefore;
    }

    @Override
    public Decision of(StreamEvent event, List<Flag> flags) {
      Instant time = event.comment().created();
      if (unknownBefore && time != null) {
        policy.memory().coverFrom(time);
        unknownBefore = false;
      }
      return policy.decide(Item.of(event.comment()).in(event.thread()).with(flags, null, null));
    }

    @Override
    public void forget(String comment) {
      policy.memory().forget(comment);
    }
  }
}
