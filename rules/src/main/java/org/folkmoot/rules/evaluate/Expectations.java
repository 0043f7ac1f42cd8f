package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.evidence.Cue;
import org.folkmoot.flag.Flag;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Expect;
import org.folkmoot.rules.ast.Expect.ExpectedEvidence;
import org.folkmoot.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Compares what a rule made of a test with what it must. */
final class Expectations {

  private final Expect expect;
  private final @Nullable Hit hit;
  private final Explanation explanation;
  private final Item item;
  private final List<String> failures = new ArrayList<>();

  Expectations(Expect expect, @Nullable Hit hit, Explanation explanation, Item item) {
    this.expect = expect;
    this.item = item;
    this.hit = hit;
    this.explanation = explanation;
  }

  List<String> failures() {
    fires();
    action();
    flag();
    evidence();
    unknown();
    told();
    return failures;
  }

  private void fail(String expected, String found) {
    failures.add("expected " + expected + ", found " + found);
  }

  private void fires() {
    boolean fires = explanation.truth() == Truth.TRUE;
    if (expect.fires() != null && expect.fires() != fires) {
      fail(expect.fires() ? "that it fires" : "that it does not fire", explanation.sentence());
    }
  }

  private void action() {
    Disposition action = hit == null ? Disposition.NONE : hit.action();
    if (expect.action() != null && expect.action() != action) {
      fail("action " + expect.action().spelled(), action.spelled());
    }
  }

  private void flag() {
    if (expect.flag() != null && flags().noneMatch(flag -> isReason(flag, expect.flag()))) {
      String found = flags().map(Flag::kind).distinct().collect(Collectors.joining(", "));
      fail("a flag " + expect.flag() + " among the reasons", found.isEmpty() ? "no flag" : found);
    }
  }

  private Stream<Flag> flags() {
    return item.flags() == null ? Stream.of() : item.flags().stream();
  }

  /** Whether it is of that kind, and the rule points at some of its characters. */
  private boolean isReason(Flag flag, String kind) {
    return flag.kind().equals(kind)
        && cues().stream().anyMatch(cue -> flag.spans().stream().anyMatch(cue.span()::overlaps));
  }

  private List<Cue> cues() {
    return hit == null ? List.of() : hit.evidence().cues();
  }

  private void evidence() {
    ExpectedEvidence wanted = expect.evidence();
    if (wanted != null && cues().stream().noneMatch(cue -> fits(wanted, cue))) {
      fail("evidence " + wanted.spelled(), described());
    }
  }

  private String described() {
    String found =
        cues().stream()
            .map(cue -> cue.kind().id() + " " + Excerpt.quoted(cue.quote(), 40))
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "none" : found;
  }

  private boolean fits(ExpectedEvidence wanted, Cue cue) {
    boolean kind =
        wanted.kind() == null
            || wanted.kind().equals(cue.kind().id())
            || (hit != null && wanted.kind().equals(hit.evidence().kind().id()));
    boolean author =
        wanted.sourceAuthor() == null
            || (cue.of() != null && wanted.sourceAuthor().equals(cue.of().author()));
    return kind && author && (wanted.text() == null || cue.quote().contains(wanted.text()));
  }

  private void unknown() {
    boolean unknown =
        explanation.truth() == Truth.UNKNOWN && explanation.causes().contains(expect.unknown());
    if (expect.unknown() != null && !unknown) {
      fail("that it is unknown, " + expect.unknown().spelled(), explanation.sentence());
    }
  }

  private void told() {
    String lines = String.join("\n", explanation.lines());
    if (expect.explainContains() != null && !lines.contains(expect.explainContains())) {
      fail("an explanation with " + Excerpt.quoted(expect.explainContains(), 60), lines);
    }
  }

  /** The checks that hold where the rule fires; else the first one that keeps it from firing. */
  static Set<String> decisive(Explanation explanation) {
    Set<String> decisive = new TreeSet<>();
    if (explanation.truth() == Truth.TRUE) {
      holding(explanation.root(), true, decisive);
    } else {
      explanation.root().firstFailing().ifPresent(step -> leaves(step, decisive));
    }
    return decisive;
  }

  private static void holding(Step step, boolean positive, Set<String> into) {
    boolean holds = step.truth() == (positive ? Truth.TRUE : Truth.FALSE);
    if (step.parts().isEmpty() && holds) {
      into.add(step.what());
    }
    boolean turned = step.what().equals("not");
    step.parts().forEach(part -> holding(part, positive != turned, into));
  }

  private static void leaves(Step step, Set<String> into) {
    if (step.parts().isEmpty()) {
      into.add(step.what());
    }
    step.parts().forEach(part -> leaves(part, into));
  }
}
