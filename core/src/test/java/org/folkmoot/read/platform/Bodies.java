package org.folkmoot.read.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.text.Span;
import org.folkmoot.thread.BodyMap;

/** What holds for every text that was made of a body. */
final class Bodies {

  private Bodies() {}

  /** Equal stretches agree character for character, but for white space; others lie inside. */
  static void assertMapped(TextBody made, String body) {
    BodyMap map = made.map();
    if (map == null) {
      assertThat(made.text().isEmpty() || made.text().equals(body)).as(body).isTrue();
      return;
    }
    for (BodyMap.Run run : map.runs()) {
      assertThat(run.end()).isLessThanOrEqualTo(made.text().length());
      assertThat(run.to()).as("%s in %s", run, body).isLessThanOrEqualTo(body.length());
      if (run.end() - run.start() == run.to() - run.from()) {
        String text = made.text().substring(run.start(), run.end());
        String raw = body.substring(run.from(), run.to()).replaceAll("[\\n\\t\\r\\f]", " ");
        assertThat(raw.replace('\0', '\uFFFD'))
            .as("%s of <%s>", run, body)
            .isEqualTo(text.replace('\t', ' '));
      }
    }
  }

  /** The body's characters under the first place of {@code words}. */
  static String under(TextBody made, String body, String words) {
    int at = made.text().indexOf(words);
    assertThat(at).as("'%s' in '%s'", words, made.text()).isNotNegative();
    BodyMap map = made.map();
    Span span = new Span(at, at + words.length());
    Span found = map == null ? span : map.toBody(span).orElseThrow();
    return body.substring(found.start(), found.end());
  }
}
