package org.folkmoot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.rules.Action.strictest;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {

  @Test
  void isATotalOrderFromMildToStrict() {
    assertThat(Action.values()).containsExactly(Action.ALLOW, Action.QUEUE, Action.HOLD);
    assertThat(strictest(Action.ALLOW, Action.QUEUE)).isEqualTo(Action.QUEUE);
    assertThat(strictest(Action.QUEUE, Action.HOLD)).isEqualTo(Action.HOLD);
  }

  @Test
  void strictestIsIdempotentCommutativeAndAssociative() {
    for (Action a : Action.values()) {
      assertThat(strictest(a, a)).isEqualTo(a);
      for (Action b : Action.values()) {
        assertThat(strictest(a, b)).isEqualTo(strictest(b, a)).isIn(a, b);
        for (Action c : Action.values()) {
          assertThat(strictest(strictest(a, b), c)).isEqualTo(strictest(a, strictest(b, c)));
        }
      }
    }
  }

  @Test
  void allowIsTheLeastElementAndHoldTheGreatest() {
    for (Action a : Action.values()) {
      assertThat(strictest(a, Action.ALLOW)).isEqualTo(a);
      assertThat(strictest(a, Action.HOLD)).isEqualTo(Action.HOLD);
    }
  }

  @Test
  void strictestAndAtMostAbsorbEachOther() {
    for (Action a : Action.values()) {
      for (Action b : Action.values()) {
        assertThat(strictest(a, a.atMost(b))).isEqualTo(a);
        assertThat(a.atMost(strictest(a, b))).isEqualTo(a);
        assertThat(a.atMost(b)).isEqualTo(b.atMost(a));
      }
    }
  }

  @Test
  void theStrictestOfNothingIsToAllow() {
    assertThat(strictest(List.of())).isEqualTo(Action.ALLOW);
    assertThat(strictest(List.of(Action.QUEUE, Action.HOLD, Action.ALLOW))).isEqualTo(Action.HOLD);
  }

  @Test
  void isWrittenInLowerCase() {
    assertThat(Action.values()).extracting(Action::id).containsExactly("allow", "queue", "hold");
  }
}
