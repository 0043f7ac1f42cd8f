package org.folkmoot.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.rules.RuleExamples;
import org.folkmoot.rules.ast.RandomRules;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.RuleVersion;
import org.folkmoot.rules.load.RuleFileReader.Reading;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final int SEEDS = 150;

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(RuleExamples.schema());

  @Test
  void readsWhatItWritesAsJson() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RuleFile file = new RandomRules(seed, false).file();
      Reading reading = RuleFileReader.read("f", RuleJson.of(file));
      assertThat(reading.problems()).as("seed %s", seed).isEmpty();
      assertThat(reading.file()).as("seed %s", seed).isEqualTo(file);
    }
  }

  @Test
  void readsTheSameFromBlocksOfYaml() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RuleFile file = new RandomRules(seed, false).file();
      String yaml = yaml(file.spelled(), 0);
      Reading reading = RuleFileReader.read("f", "# a comment\n" + yaml.replace("\n", "\r\n"));
      assertThat(reading.problems()).as("seed %s", seed).isEmpty();
      assertThat(reading.file()).as("seed %s", seed).isEqualTo(file);
      RuleVersion versions = RuleVersion.of(file);
      assertThat(file.rules()).allSatisfy(r -> assertThat(versions.of(r)).hasSize(16));
    }
  }

  @Test
  void agreesWithThePublishedSchema() {
    for (long seed = 0; seed < SEEDS; seed++) {
      String json = RuleJson.of(new RandomRules(seed, false).file());
      assertThat(schema.validate(json, InputFormat.JSON)).as("seed %s: %s", seed, json).isEmpty();
    }
  }

  @Test
  void hasASchemaThatRefusesWhatTheReaderRefuses() {
    String good =
        "{'version':1,'rules':[{'id':'a','when':{'text':{'word':'x'}},'then':{'action':'queue'}}]}";
    assertThat(bothAccept(good)).isTrue();
    for (String bad :
        List.of(
            good.replace("'version':1", "'version':2"),
            good.replace("'version':1,", ""),
            good.replace("'id':'a',", ""),
            good.replace("'word':'x'", "'word':[]"),
            good.replace("'word':'x'", "'word':'x','contains':'y'"),
            good.replace("'word':'x'", "'word':'x','where':'here'"),
            good.replace("'text':", "'txt':"),
            good.replace("{'text':{'word':'x'}}", "{'author.age':'< 7'}"),
            good.replace("{'text':{'word':'x'}}", "{'text.caps':'0.5'}"),
            good.replace("{'text':{'word':'x'}}", "{'all':[]}"),
            good.replace("{'text':{'word':'x'}}", "{'flag':{}}"),
            good.replace("{'text':{'word':'x'}}", "{'bucket':{'key':'item'}}"),
            good.replace(
                "{'text':{'word':'x'}}",
                "{'count':{'key':'author','of':'authors','within':'1h','is':'> 1'}}"),
            good.replace("'queue'", "'que'"),
            good.replace("'id'", "'mode':'on','id'"),
            good.replace("'id'", "'gate':{'min_precision':2},'id'"))) {
      assertThat(schema.validate(bad.replace('\'', '"'), InputFormat.JSON)).as(bad).isNotEmpty();
      assertThat(RuleFileReader.read("f", bad.replace('\'', '"')).file()).as(bad).isNull();
    }
  }

  private boolean bothAccept(String json) {
    String text = json.replace('\'', '"');
    return schema.validate(text, InputFormat.JSON).isEmpty()
        && RuleFileReader.read("f", text).file() != null;
  }

  @Test
  void namesTheSameChecksInSchemaAndReader() {
    Object conditions = at(at(at(json(), "$defs"), "condition"), "properties");
    List<String> read =
        CheckReader.names().stream().filter(name -> !name.startsWith(Facts.ATTRIBUTE)).toList();
    assertThat(((Map<?, ?>) conditions).keySet().stream().map(String::valueOf).toList())
        .containsExactlyInAnyOrderElementsOf(read);
  }

  /** The schema, read by the reader of nodes, which takes JSON. */
  private static Object json() {
    Problems problems = new Problems("schema");
    Node root = NodeReader.read(RuleExamples.schema(), problems);
    assertThat(problems.list()).isEmpty();
    return value(Objects.requireNonNull(root));
  }

  private static Object value(Node node) {
    if (node instanceof Node.Mapping map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.entries().forEach(e -> values.put(e.key().value(), value(e.value())));
      return values;
    }
    return node instanceof Node.Sequence list
        ? list.elements().stream().map(RoundTripTest::value).toList()
        : ((Node.Scalar) node).value();
  }

  private static Object at(Object map, String key) {
    return Objects.requireNonNull(((Map<?, ?>) map).get(key));
  }

  /** In blocks, texts in double quotes as JSON writes them. */
  private static String yaml(Object value, int depth) {
    String indent = "  ".repeat(depth);
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      StringBuilder lines = new StringBuilder(depth == 0 ? "" : "\n");
      map.forEach(
          (key, v) ->
              lines.append(indent).append(quoted(key)).append(": ").append(yaml(v, depth + 1)));
      return lines.toString();
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      StringBuilder lines = new StringBuilder("\n");
      list.forEach(v -> lines.append(indent).append("- ").append(yaml(v, depth + 1)));
      return lines.toString();
    }
    return RuleJson.of(() -> value) + "\n";
  }

  private static String quoted(Object key) {
    return RuleJson.of(() -> key);
  }
}
