package org.folkmoot.rules.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.RuleSeverity;
import org.junit.jupiter.api.Test;

class LatticeTest {

  @Test
  void followsKleene() {
    for (Truth a : Truth.values()) {
      assertThat(a.not().not()).isEqualTo(a);
      assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
      assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
      for (Truth b : Truth.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a)).isEqualTo(a.not().or(b.not()).not());
      }
    }
    assertThat(Truth.UNKNOWN.and(Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.or(Truth.FALSE)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void weighsWhatAllowsAgainstWhatHolds() {
    assertThat(decided("allow review", "hold info")).isEqualTo(Disposition.ALLOW);
    assertThat(decided("allow review", "hold review")).isEqualTo(Disposition.QUEUE);
    assertThat(decided("allow review", "hold high")).isEqualTo(Disposition.HOLD);
    assertThat(decided("allow critical", "remove critical", "queue info"))
        .isEqualTo(Disposition.QUEUE);
    assertThat(decided("allow info", "tag high", "nudge high")).isEqualTo(Disposition.ALLOW);
    assertThat(decided("tag high", "nudge info")).isEqualTo(Disposition.NUDGE);
    assertThat(decided("queue critical", "remove info")).isEqualTo(Disposition.REMOVE);
    assertThat(decided()).isEqualTo(Disposition.NONE);
  }

  @Test
  void dependsOnTheSetOfHitsAndNotOnTheirOrder() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Disposition action = pick(random, Disposition.values());
        RuleSeverity severity = pick(random, RuleSeverity.values());
        hits.add(hit("rule-" + i, action, severity));
      }
      Lattice.Outcome before = Lattice.of(hits);
      Collections.shuffle(hits, random);
      Lattice.Outcome after = Lattice.of(hits);
      assertThat(after.disposition()).as("seed %s", seed).isEqualTo(before.disposition());
      assertThat(after.decisive()).as("seed %s", seed).isEqualTo(before.decisive());
      assertThat(after.hits()).containsExactlyInAnyOrderElementsOf(before.hits());
    }
  }

  private static <E> E pick(Random random, E[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static Disposition decided(String... hits) {
    List<Hit> made = new ArrayList<>();
    for (String hit : hits) {
      String upper = hit.toUpperCase(Locale.ROOT);
      int blank = upper.indexOf(' ');
      made.add(
          hit(
              "r" + made.size(),
              Disposition.valueOf(upper.substring(0, blank)),
              RuleSeverity.valueOf(upper.substring(blank + 1))));
    }
    return Lattice.of(made).disposition();
  }

  private static Hit hit(String rule, Disposition action, RuleSeverity severity) {
    return new Hit(
        rule,
        "v",
        null,
        null,
        Mode.AUTO,
        Mode.AUTO,
        severity,
        action,
        action,
        Standing.ACTS,
        null,
        "why",
        null,
        null,
        false,
        List.of(),
        new Evidence(EvidenceKind.DECLARED, rule, 1, List.of(), "why"));
  }
}
