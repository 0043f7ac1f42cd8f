package org.folkmoot.app;

import org.folkmoot.analysis.Analysis;
import org.folkmoot.flag.Severity;
import org.jspecify.annotations.Nullable;

/** Whether anything was found that the caller wants to fail on. */
final class Findings {

  private final @Nullable Severity failOn;
  private boolean found;

  Findings(@Nullable Severity failOn) {
    this.failOn = failOn;
  }

  void note(Analysis analysis) {
    Severity least = failOn;
    if (least != null) {
      found |= analysis.flags().stream().anyMatch(flag -> flag.severity().compareTo(least) >= 0);
    }
  }

  int exitCode() {
    return found ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
