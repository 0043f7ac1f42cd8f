package org.folkmoot.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.text.Span;
import org.folkmoot.thread.BodyMap.Run;
import org.junit.jupiter.api.Test;

class BodyMapTest {

  /** {@code <p>a &amp; b</p>} gives {@code "> a & b"}. */
  private static final BodyMap MAP =
      new BodyMap(
          "html", List.of(new Run(2, 4, 3, 5), new Run(4, 5, 5, 10), new Run(5, 7, 10, 12)));

  @Test
  void findsTheCharactersThatASpanWasMadeFrom() {
    assertThat(MAP.toBody(new Span(2, 3))).contains(new Span(3, 4));
    assertThat(MAP.toBody(new Span(3, 6))).contains(new Span(4, 11));
    assertThat(MAP.toBody(new Span(6, 7))).contains(new Span(11, 12));
    assertThat(MAP.toBody(new Span(0, 7))).contains(new Span(3, 12));
  }

  @Test
  void takesAnEntityAsAWhole() {
    assertThat(MAP.toBody(new Span(4, 5))).contains(new Span(5, 10));
  }

  @Test
  void findsNothingForWhatWasPutIn() {
    assertThat(MAP.toBody(new Span(0, 2))).isEmpty();
    assertThat(MAP.toBody(new Span(7, 9))).isEmpty();
    assertThat(MAP.toBody(new Span(3, 3))).isEmpty();
  }

  @Test
  void refusesRunsThatOverlapOrAreEmpty() {
    assertThatThrownBy(() -> new BodyMap("x", List.of(new Run(0, 2, 0, 2), new Run(1, 3, 2, 4))))
        .hasMessageContaining("must begin at 2 or later");
    assertThatThrownBy(() -> new Run(0, 0, 0, 1)).hasMessageContaining("[0, 0)");
    assertThatThrownBy(() -> new Run(0, 1, 2, 2)).hasMessageContaining("[2, 2)");
  }

  @Test
  void mustLieInTheTextOfItsComment() {
    assertThatThrownBy(
            () ->
                new Comment(
                    "c", null, null, null, "short", null, List.of(), CommentState.SHOWN, MAP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("runs of the body");
  }
}
