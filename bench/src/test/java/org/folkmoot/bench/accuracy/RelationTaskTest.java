package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTaskTest {

  private static final String THREAD =
      """
      {"doc_id":"d1","thread":"t1","posts":[
       {"post_id":"p1","author":"a","reply_to":null,
        "text":"The tram must go because its bell wakes the children. It is loud."},
       {"post_id":"p2","author":"b","reply_to":"p1",
        "text":"I disagree, the bell does not wake the children."}],
       "units":[
        {"unit_id":"1","post_id":"p1","start":0,"end":16,"text":"The tram must go","type":"claim"},
        {"unit_id":"2","post_id":"p1","start":25,"end":52,"text":"its bell wakes the children","type":"premise"},
        {"unit_id":"3","post_id":"p1","start":54,"end":64,"text":"It is loud","type":"premise"},
        {"unit_id":"4","post_id":"p2","start":12,"end":47,"text":"the bell does not wake the children","type":"claim"}],
       "relations":[
        {"from":"2","to":"1","type":"support"},
        {"from":"3","to":"2","type":"other"},
        {"from":"4","to":"2","type":"attack"}]}
      """;

  @TempDir Path folder;

  private static ObjectNode json(String text) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(text);
  }

  private static LabelledFile.Line line(String text) throws IOException {
    return new LabelledFile.Line("test", 1, json(text));
  }

  private Report report(String record) throws IOException {
    Path file = folder.resolve("thread.jsonl");
    Files.writeString(file, record.replace("\n", " "));
    return Evaluation.of("relations", Models.open(), 1, Watcher.NONE).run(file, each -> {});
  }

  private static List<String> relations(ObjectNode prediction) {
    List<String> relations = new ArrayList<>();
    prediction
        .get("relations")
        .forEach(
            each ->
                relations.add(
                    each.get("from").asText()
                        + ">"
                        + each.get("to").asText()
                        + " "
                        + each.get("type").asText()
                        + " "
                        + each.get("scope").asText()));
    return relations;
  }

  @Test
  void findsWhatWordsSayOutright() throws IOException {
    RelationTask task = RelationTask.with(Models.open());
    ObjectNode prediction = task.predict(line(THREAD).only(task.inputs()));
    assertThat(relations(prediction)).contains("2>1 support intra", "4>2 attack inter");
    assertThat(prediction.get("relations"))
        .allSatisfy(each -> assertThat(each.get("score").asDouble()).isBetween(0.0, 1.0));
    assertThat(prediction.get("best").get("2").asText()).isEqualTo("1");
  }

  @Test
  void predictsTheSameWhateverTheLabelsAre() throws IOException {
    String other =
        THREAD
            .replace("\"type\":\"claim\"", "\"type\":\"held\"")
            .replace("\"type\":\"premise\"", "\"type\":\"claim\"")
            .replace("\"type\":\"held\"", "\"type\":\"premise\"")
            .replace("\"from\":\"2\"", "\"from\":\"3\"");
    RelationTask task = RelationTask.with(Models.open());
    assertThat(task.predict(line(other).only(task.inputs())))
        .isEqualTo(task.predict(line(THREAD).only(task.inputs())));
  }

  @Test
  void countsLinksOfUnknownTypeButNotAmongTheTyped() throws IOException {
    RelationTask task = RelationTask.with(Models.open());
    ObjectNode all =
        json(
            """
            {"relations":[
             {"from":"2","to":"1","type":"attack","scope":"intra","score":0.5},
             {"from":"3","to":"2","type":"support","scope":"intra","score":0.5},
             {"from":"4","to":"2","type":"attack","scope":"inter","score":0.5}],
             "best":{"2":"1","3":"1"}}
            """);
    LinkOutcome outcome = task.outcome(line(THREAD), all);
    assertThat(outcome.inside()).isEqualTo(new Counts(2, 2, 2));
    assertThat(outcome.between()).isEqualTo(new Counts(1, 1, 1));
    assertThat(outcome.supports()).isEqualTo(new Counts(0, 0, 1));
    assertThat(outcome.attacks()).isEqualTo(new Counts(1, 2, 1));
    assertThat(LinkOutcome.hits(List.of(outcome))).isEqualTo(0.5);
  }

  @Test
  void theSimpleRuleLinksNeighbours() throws IOException {
    RelationTask task = RelationTask.with(Models.open());
    assertThat(relations(task.baseline(line(THREAD).only(task.inputs()))))
        .containsExactly("2>1 support intra", "3>2 support intra", "4>1 support inter");
  }

  @Test
  void reportsAllFigures() throws IOException {
    Report report = report(THREAD);
    assertThat(report.n()).isEqualTo(1);
    assertThat(report.metric("link_f1.intra")).isEqualTo(report.metric("f1"));
    assertThat(report.baseline("link_f1.intra")).isEqualTo(1);
    assertThat(report.metric("ece")).isBetween(0.0, 1.0);
  }

  @Test
  void recordsWithoutLabelsArePredictedAndNotScored() throws IOException {
    assertThat(report(THREAD.replace("\"relations\"", "\"notes\"")).n()).isZero();
  }

  @Test
  void namesTheLineAndTheUnitThatIsWrong() {
    assertThatThrownBy(() -> report(THREAD.replace("\"end\":16", "\"end\":160")))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("unit \"1\"");
    assertThatThrownBy(() -> report(THREAD.replace("\"to\":\"1\"", "\"to\":\"9\"")))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("\"9\"");
  }

  @Test
  void fromRawTextFindsUnitsAndLinks() throws IOException {
    EndToEndTask task = EndToEndTask.with(Models.open());
    LabelledFile.Line labelled = line(THREAD);
    ObjectNode prediction = task.predict(labelled.only(task.inputs()));
    EndToEndTask.Outcome outcome = task.outcome(labelled, prediction);
    assertThat(outcome.units().right()).isGreaterThanOrEqualTo(3);
    assertThat(outcome.links().typed().right()).isPositive();
    EndToEndTask.Outcome simple =
        task.outcome(labelled, task.baseline(labelled.only(task.inputs())));
    assertThat(simple.units().predicted()).isEqualTo(3);
  }
}
