package org.folkmoot.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static String filled(String page, Map<String, Template.Part> parts) throws IOException {
    StringWriter written = new StringWriter();
    Template.of(page).write(written, parts);
    return written.toString();
  }

  @Test
  void fillsEachPlaceAndSearchesNothingThatFillsOne() throws IOException {
    Map<String, Template.Part> parts =
        Map.of("a", Template.raw("{{b}}"), "b", Template.escaped("<{{a}}>"));
    assertThat(filled("{{a}} - {{b}}{{a}}", parts)).isEqualTo("{{b}} - &lt;{{a}}&gt;{{b}}");
  }

  @Test
  void keepsAPageWithoutPlaces() throws IOException {
    assertThat(filled("a }} b", Map.of())).isEqualTo("a }} b");
  }

  @Test
  void refusesAPlaceThatNothingFills() {
    assertThatThrownBy(() -> filled("{{a}}", Map.of())).hasMessageContaining("unknown part: a");
  }
}
