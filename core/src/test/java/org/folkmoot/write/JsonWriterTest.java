package org.folkmoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static final ObjectMapper SECOND_PARSER = new ObjectMapper();

  @Test
  void writesAnEmptyThreadInOneLine() throws IOException {
    assertThat(written(JsonWriter.oneLine(), SampleAnalyses.empty()))
        .isEqualTo(
            """
            {"schema":"folkmoot/analysis/1","thread":"t0","comments":[],"claims":[],\
            "relations":[],"flags":[],"decisions":[],"limits":[],"provenance":{"version":"0.1.0",\
            "options":"63dee3d7","settings":"defaults","method":"none","converged":true,"models":[]}}
            """);
  }

  @Test
  void indentsByTwoBlanks() throws IOException {
    assertThat(written(JsonWriter.pretty(), SampleAnalyses.ofText("Yes.")))
        .startsWith(
            """
            {
              "schema": "folkmoot/analysis/1",
              "thread": "t1",
              "comments": [
                {
                  "id": "c1",
                  "author": "ann",
                  "text": "Yes."
                }
              ],
              "claims": [],
            """)
        .endsWith("}\n");
  }

  @Test
  void writesTheKeysInTheOrderOfTheContract() throws IOException {
    JsonNode root = read(JsonWriter.oneLine(), SampleAnalyses.full());
    assertThat(keys(root))
        .containsSubsequence(
            "schema",
            "thread",
            "page",
            "article",
            "comments",
            "claims",
            "relations",
            "flags",
            "decisions",
            "limits",
            "provenance");
    assertThat(keys(root.at("/comments/1")))
        .containsSubsequence("id", "author", "created", "text", "source", "reply", "topic");
    assertThat(keys(root.at("/claims/1")))
        .containsSubsequence(
            "id",
            "comment",
            "start",
            "end",
            "text",
            "role",
            "kind",
            "score",
            "topic",
            "label",
            "strength");
    assertThat(keys(root.at("/flags/0")))
        .containsExactly(
            "id",
            "kind",
            "comment",
            "spans",
            "score",
            "severity",
            "message",
            "cluster",
            "evidence");
    assertThat(keys(root.at("/flags/0/evidence/cues/0")))
        .containsExactly("kind", "comment", "start", "end", "quote", "weight", "of");
  }

  @Test
  void writesBothFormsWithTheSameContent() throws IOException {
    Analysis analysis = SampleAnalyses.full();
    JsonNode oneLine = read(JsonWriter.oneLine(), analysis);
    assertThat(read(JsonWriter.pretty(), analysis)).isEqualTo(oneLine);
    assertThat(read(JsonWriter.oneLine().forScript(), analysis)).isEqualTo(oneLine);
  }

  @Test
  void writesTheSameToBytesAndToCharacters() throws IOException {
    Analysis analysis = SampleAnalyses.ofText("a \ud83d\ude00 \ud800 \u2028 <b> \u0000 \u00e9");
    for (JsonWriter writer :
        List.of(JsonWriter.oneLine(), JsonWriter.pretty(), JsonWriter.pretty().forScript())) {
      StringBuilder characters = new StringBuilder();
      writer.write(analysis, characters);
      assertThat(characters).hasToString(written(writer, analysis));
    }
  }

  @Test
  void writesSmallScoresWithoutAnExponent() throws IOException {
    String json = written(JsonWriter.oneLine(), SampleAnalyses.full());
    assertThat(json).contains("\"score\":0.0001").contains("\"score\":0.1001");
    assertThat(json).doesNotContainPattern("[0-9][eE]-?[0-9]+[,}]");
    assertThat(json).contains("\"strength\":0.0}").contains("\"strength\":0.1111}");
  }

  @Test
  void namesTheArticleWhereACommentAnswersIt() throws IOException {
    JsonNode root = read(JsonWriter.oneLine(), SampleAnalyses.full());
    assertThat(root.at("/comments/0/reply/to").asText()).isEqualTo("article");
    assertThat(root.at("/comments/1/reply/to").asText()).isEqualTo("c1");
    assertThat(root.at("/claims/0/comment").asText()).isEqualTo("article");
  }

  @Test
  void pointsFromAClaimIntoThePage() throws IOException {
    JsonNode root = read(JsonWriter.oneLine(), SampleAnalyses.full());
    assertThat(root.at("/claims/0/source").toString()).isEqualTo("{\"start\":2,\"end\":23}");
    assertThat(root.at("/claims/2/source").toString()).isEqualTo("{\"start\":60,\"end\":74}");
    assertThat(root.at("/claims/6").has("source")).isFalse();
  }

  @Test
  void leavesOutWhatIsNotKnown() throws IOException {
    JsonNode root = read(JsonWriter.oneLine(), SampleAnalyses.full());
    assertThat(keys(root.at("/comments/5"))).containsExactly("id", "text");
    assertThat(written(JsonWriter.oneLine(), SampleAnalyses.full())).doesNotContain(":null");
  }

  @Test
  void givesAnyTextBackToAnotherParser() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      String text = anyText(new Random(seed));
      Analysis analysis = SampleAnalyses.ofText(text);
      for (JsonWriter writer : List.of(JsonWriter.oneLine(), JsonWriter.pretty().forScript())) {
        assertThat(read(writer, analysis).at("/comments/0/text").asText())
            .as("seed %s", seed)
            .isEqualTo(text);
      }
    }
  }

  @Test
  void escapesALoneSurrogateAndNothingElseInTheNextText() throws IOException {
    assertThat(written(JsonWriter.oneLine(), SampleAnalyses.ofText("\ud83d\ude00 \udc00")))
        .contains("\"\\uD83D\\uDE00 \\uDC00\"");
    assertThat(written(JsonWriter.oneLine(), SampleAnalyses.ofText("\ud83d\ude00")))
        .contains("\"\ud83d\ude00\"");
  }

  @Test
  void canStandInsideAScriptElement() throws IOException {
    Analysis analysis = SampleAnalyses.ofText("</script><!-- & \u2028\u2029");
    assertThat(written(JsonWriter.oneLine().forScript(), analysis))
        .contains("\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029\"")
        .doesNotContain("<");
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new OpenStream(bytes)) {
      JsonWriter.oneLine().write(SampleAnalyses.empty(), out);
      JsonWriter.oneLine().write(SampleAnalyses.empty(), out);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void writesTheSameInAnyLocale() throws IOException {
    Locale before = Locale.getDefault();
    String expected = written(JsonWriter.pretty(), SampleAnalyses.full());
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(written(JsonWriter.pretty(), SampleAnalyses.full())).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void holdsNoMoreThanABufferOfALongThread() throws IOException {
    List<Comment> comments =
        IntStream.range(0, 100_000)
            .mapToObj(i -> Comment.of("c" + i, "ann", "A remark of the usual kind, number " + i))
            .toList();
    LargestWrite out = new LargestWrite();
    JsonWriter.oneLine().write(SampleAnalyses.ofComments(comments), out);
    assertThat(out.total).isGreaterThan(5_000_000);
    assertThat(out.largest).isLessThan(100_000);
  }

  private static String anyText(Random random) {
    char[] telling = {0, 1, '"', '\\', '\n', '<', 0x7f, 0x85, 0xe9, 0x2028, 0xfeff, 0xffff, 0xd83d};
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextBoolean()
              ? telling[random.nextInt(telling.length)]
              : (char) (random.nextBoolean() ? 0xd800 + random.nextInt(2048) : random.nextInt()));
    }
    return text.toString();
  }

  private static String written(JsonWriter writer, Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode read(JsonWriter writer, Analysis analysis) throws IOException {
    return SECOND_PARSER.readTree(written(writer, analysis));
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Fails when it is closed before its time. */
  private static final class OpenStream extends OutputStream {
    private final OutputStream out;
    private int writes;

    OpenStream(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      writes++;
      out.write(b);
    }

    @Override
    public void close() {
      assertThat(writes).as("closed after both were written").isGreaterThan(400);
    }
  }

  private static final class LargestWrite extends OutputStream {
    private long total;
    private int largest;

    @Override
    public void write(int b) {
      total++;
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      total += length;
      largest = Math.max(largest, length);
    }
  }
}
