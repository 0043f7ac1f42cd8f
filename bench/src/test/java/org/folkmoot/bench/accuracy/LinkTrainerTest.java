package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTrainerTest {

  private static final List<String> SUBJECTS = List.of("trams", "ferries", "mills", "bridges");

  @TempDir Path folder;

  private static byte[] bytes(LinearModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.writeTo(out);
    return out.toByteArray();
  }

  /** Comments of four sentences in which each but the last supports the one behind it. */
  private Path file() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      lines.add(record(i).toString());
    }
    return Files.write(folder.resolve("made.jsonl"), lines);
  }

  private static ObjectNode record(int number) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("doc_id", "d" + number);
    String subject = SUBJECTS.get(number % SUBJECTS.size());
    StringBuilder text = new StringBuilder();
    ArrayNode units = record.putArray("units");
    ArrayNode relations = record.putArray("relations");
    for (int i = 0; i < 4; i++) {
      int start = text.length();
      text.append("We counted ").append(subject).append(" at gate ").append(number * 7 + i);
      units
          .addObject()
          .put("unit_id", "u" + i)
          .put("post_id", "p")
          .put("start", start)
          .put("end", text.length())
          .put("type", i == 3 ? "value" : "fact");
      text.append(". ");
      if (i > 0) {
        relations.addObject().put("from", "u" + (i - 1)).put("to", "u" + i).put("type", "support");
      }
    }
    record.putArray("posts").addObject().put("post_id", "p").put("text", text.toString());
    return record;
  }

  private static LinearModel train(Path... files) throws IOException {
    return Training.of("links", Weights.OPEN, 1, Watcher.NONE).train(List.of(files));
  }

  @Test
  void learnsTheDirectionOfLinksAndGivesTheSameBytes() throws IOException {
    Path file = file();
    LinearModel model = train(file);
    Models models = Models.open().with(List.of(model));
    Report report = Evaluation.of("relations", models, 1, Watcher.NONE).run(file, line -> {});
    assertThat(report.metric("f1")).isGreaterThan(0.95);
    assertThat(report.baseline("f1")).isZero();
    assertThat(bytes(train(file))).isEqualTo(bytes(model));
  }

  @Test
  @Tag("slow")
  void givesTheBytesThatShip() throws IOException {
    Path train = labelled("argument/cdcp.train.jsonl");
    assertThat(bytes(train(train))).isEqualTo(bytes(Models.open().get(ModelName.LINKS)));
  }

  @Test
  @Tag("slow")
  void linksInsidePostsAtLeastAsWellAsTheCardSays() throws IOException {
    assertThat(f1("argument/cdcp.dev.jsonl")).isGreaterThan(0.36);
    assertThat(f1("argument/cmv.dev.jsonl")).isGreaterThan(0.28);
  }

  private static double f1(String file) throws IOException {
    return Evaluation.of("relations", Models.open(), 1, Watcher.NONE)
        .run(labelled(file), line -> {})
        .metric("link_f1.intra");
  }

  private static Path labelled(String name) {
    Path folder = Path.of(Optional.ofNullable(System.getProperty("folkmoot.data")).orElse("none"));
    Path file = folder.resolve(name);
    assumeThat(file).as("labelled file missing: -Dfolkmoot.data=FOLDER/%s", name).exists();
    return file;
  }
}
