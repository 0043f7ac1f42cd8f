package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyTaskTest {

  /** The last comment quotes the second; its parent comes as an argument. */
  private static final String THREAD =
      "{\"id\":\"t-1\",\"title\":\"Trams\",\"comments\":["
          + "{\"i\":0,\"author\":\"a\",\"text\":\"A tram line is planned.\",\"parent\":null},"
          + "{\"i\":1,\"author\":\"b\",\"text\":\"Nobody asked the people beside the depot.\","
          + "\"parent\":0},"
          + "{\"i\":2,\"author\":\"c\",\"text\":\"Lime trees will be felled.\",\"parent\":0},"
          + "{\"i\":3,\"author\":\"d\",\"text\":\"I was asked.\","
          + "\"quoted\":[\"Nobody asked the people beside the depot.\"],"
          + "\"quote_parent\":[1],\"parent\":%s}]}";

  @TempDir Path folder;

  private Path file(String name, String line) throws IOException {
    return Files.writeString(folder.resolve(name), line + "\n");
  }

  private static Evaluation evaluation() {
    return Evaluation.of("replies", Models.open(), 1, Watcher.NONE);
  }

  private List<String> predictions(Path file, Labels labels) throws IOException {
    List<String> lines = new ArrayList<>();
    evaluation().run(file, labels, lines::add);
    return lines;
  }

  @Test
  void scoresEachCommentAfterTheFirst() throws IOException {
    Report report = evaluation().run(file("a.jsonl", THREAD.formatted("1")), line -> {});
    assertThat(report.n()).isEqualTo(1);
    assertThat(report.baseline("accuracy")).isEqualTo(1 / 3.0);
    assertThat(report.baseline("accuracy_verified")).isZero();
    assertThat(report.metric("accuracy_verified")).isEqualTo(1);
    assertThat(report.metric("accuracy_quoting")).isEqualTo(1);
    assertThat(report.metrics()).containsKeys("accuracy_unquoting", "hit3", "mrr", "ece");
    assertThat(report.baseline()).doesNotContainKey("ece");
  }

  @Test
  void predictsTheSameWhateverTheLabels() throws IOException {
    List<String> one = predictions(file("a.jsonl", THREAD.formatted("1")), Labels.INSIDE);
    assertThat(predictions(file("b.jsonl", THREAD.formatted("0")), Labels.INSIDE)).isEqualTo(one);
    assertThat(one.get(0)).startsWith("{\"id\":\"t-1\",\"parents\":[null,").contains("\"ranked\":");
  }

  @Test
  void hidesQuotationsWhenTold() throws IOException {
    Path file = file("a.jsonl", THREAD.formatted("1"));
    Labels hidden = new Labels(null, List.of("comments.quoted"));
    String bare = THREAD.formatted("1").replaceAll("\"quoted\":\\[[^]]*\\],", "");
    assertThat(predictions(file, hidden))
        .isEqualTo(predictions(file("b.jsonl", bare), Labels.INSIDE))
        .isNotEqualTo(predictions(file, Labels.INSIDE));
  }

  @Test
  void understandsAGoldFile() throws IOException {
    String bare = THREAD.formatted("1").replaceAll(",\"(quote_)?parent\":(null|\\d|\\[\\d\\])", "");
    Path gold =
        file(
            "g.jsonl",
            "{\"id\":\"t-1\",\"parents\":[[0,null],[1,0],[2,0],[3,1]],"
                + "\"quote_parent\":[[],null,[],[1]]}");
    Report apart = evaluation().run(file("b.jsonl", bare), new Labels(gold, List.of()), line -> {});
    Report inside = evaluation().run(file("a.jsonl", THREAD.formatted("1")), line -> {});
    assertThat(apart.metrics()).isEqualTo(inside.metrics());
  }

  @Test
  void aParentBelowItsChildIsNeverFound() throws IOException {
    String line = THREAD.formatted("1").replace("\"parent\":0},{\"i\":2", "\"parent\":3},{\"i\":2");
    Report report = evaluation().run(file("a.jsonl", line), each -> {});
    assertThat(report.metric("accuracy")).isLessThanOrEqualTo(2 / 3.0);
  }

  @Test
  void commentsThatAnswerNobodyCountApart() throws IOException {
    String line = THREAD.formatted("null");
    Report report = evaluation().run(file("a.jsonl", line), each -> {});
    assertThat(report.baseline("accuracy")).isEqualTo(0.5);
    assertThat(report.baseline("accuracy_all")).isEqualTo(1 / 3.0);
    assertThat(report.baseline("accuracy_article")).isZero();
  }

  @Test
  void namesWhatIsWrongInAFile() throws IOException {
    assertWrong("{\"id\":\"t-1\",\"comments\":4}", "expected \"comments\" to be an array");
    assertWrong(
        "{\"id\":\"t-1\",\"comments\":[{\"i\":0}]}",
        "expected every comment to have an \"i\" and a \"text\"");
    assertWrong(
        "{\"id\":\"t-1\",\"comments\":[{\"i\":0,\"text\":\"\"},{\"i\":0,\"text\":\"\"}]}",
        "expected every \"i\" once, found 0 again");
    assertWrong(THREAD.formatted("\"x\""), "expected a parent to be a whole number or null");
  }

  private void assertWrong(String line, String message) throws IOException {
    Path file = file("w.jsonl", line);
    assertThatThrownBy(() -> evaluation().run(file, each -> {}))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("w.jsonl:1: " + message);
  }
}
