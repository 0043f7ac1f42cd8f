package org.folkmoot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Voice;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimExtractorTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english(), 100_000);
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(Lexicon.english(), Models.open().get(ModelName.UNITS));

  /** {@code claims.txt}: "place: text => claim | claim"; a break is written as a pilcrow. */
  @TestFactory
  List<DynamicTest> findsTheClaimsOfEveryLine() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines()) {
      String[] sides = line.split(" =>", -1);
      String place = sides[0].substring(0, sides[0].indexOf(": "));
      String text = sides[0].substring(place.length() + 2).replace('\u00B6', '\n');
      List<String> expected =
          sides[1].isBlank()
              ? List.of()
              : List.of(sides[1].strip().replace('\u00B6', '\n').split(" \\| ", -1));
      tests.add(
          DynamicTest.dynamicTest(line, () -> assertThat(quotes(place, text)).isEqualTo(expected)));
    }
    return tests;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = ClaimExtractorTest.class.getResourceAsStream("claims.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static List<String> quotes(String place, String text) {
    return extract(place, text).stream().map(Claim::quote).toList();
  }

  private static List<Claim> extract(String place, String text) {
    AnnotatedText annotated = ANNOTATOR.annotate(Place.of(place), "a", text);
    return EXTRACTOR.extract(annotated);
  }

  @Test
  void marksWhatSomebodyElseSaidAsReported() {
    assertThat(extract("c", "The mayor said the bridge is closed.").get(0).voice())
        .isEqualTo(Voice.REPORTED);
    assertThat(
            extract("article", "The mayor said on Monday that the bridge is closed.")
                .get(0)
                .voice())
        .isEqualTo(Voice.REPORTED);
    assertThat(extract("c", "I said the bridge is closed.").get(0).voice()).isEqualTo(Voice.OWN);
    assertThat(extract("c", "The bridge is closed.").get(0).voice()).isEqualTo(Voice.OWN);
  }

  @Test
  void tellsKindsByMarksAlone() {
    assertThat(kind("Why is the bridge closed?")).isEqualTo(ClaimKind.QUESTION);
    assertThat(kind("See https://example.org/report for the figures."))
        .isEqualTo(ClaimKind.REFERENCE);
    assertThat(kind("The bridge is closed.")).isEqualTo(ClaimKind.FACT);
  }

  private static ClaimKind kind(String text) {
    return extract("c", text).get(0).kind();
  }
}
