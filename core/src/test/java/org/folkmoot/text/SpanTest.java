package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatThrownBy(() -> new Span(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 2)");
  }

  @Test
  void trimsBlanksOfEveryKindAtBothEnds() {
    String text = " \u00A0\r\n word \u3000";
    assertThat(new Span(0, text.length()).trim(text).of(text)).isEqualTo("word");
  }

  @Test
  void trimsToNothingWhereThereIsNothing() {
    assertThat(new Span(0, 3).trim("   ").isEmpty()).isTrue();
  }

  @Test
  void countsSharedCodeUnits() {
    assertThat(new Span(0, 5).overlap(new Span(3, 9))).isEqualTo(2);
    assertThat(new Span(0, 3).overlap(new Span(3, 9))).isZero();
    assertThat(new Span(0, 3).overlaps(new Span(3, 9))).isFalse();
  }
}
