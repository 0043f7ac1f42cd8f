package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputsTest {

  private static String kept(String json, String... fields) throws JsonProcessingException {
    ObjectNode record = (ObjectNode) new ObjectMapper().readTree(json);
    String before = record.toString();
    String kept = Inputs.kept(record, List.of(fields)).toString();
    assertThat(record).hasToString(before);
    return kept;
  }

  @Test
  void keepsNamedFieldsAndNamedFieldsOfObjectsInArrays() throws JsonProcessingException {
    String json =
        "{\"id\":1,\"label\":2,\"units\":[{\"start\":3,\"type\":\"x\"},{\"type\":\"y\"}]}";
    assertThat(kept(json, "id")).isEqualTo("{\"id\":1}");
    assertThat(kept(json, "units.start")).isEqualTo("{\"units\":[{\"start\":3},{}]}");
    assertThat(kept(json, "units")).contains("\"type\":\"y\"");
    assertThat(kept(json, "none.start")).isEqualTo("{}");
  }
}
