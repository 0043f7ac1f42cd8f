package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.thread.Limit;
import org.junit.jupiter.api.Test;

class JsonTreesTest {

  private static final Set<String> NAMES = Set.of("a", "b");

  @Test
  void keepsTheFieldsAskedForAndTheirPlaces() {
    JsonValue value = values("{\"x\":[{\"a\":1}],\"a\":[1,\"two\",true,null,{\"b\":{}}]}").get(0);
    assertThat(value.has("x")).isFalse();
    List<JsonValue> items = value.get("a").items();
    assertThat(items.stream().map(JsonValue::text)).containsExactly("1", "two", "true", null, null);
    assertThat(items.get(4).get("b").isObject()).isTrue();
    assertThat(items.get(1).offset()).isEqualTo(22);
    assertThat(value.get("none").get("deeper")).isSameAs(JsonValue.ABSENT);
  }

  @Test
  void readsLinesAndValuesThatFollowEachOther() {
    assertThat(values("{\"a\":1}\n\n{\"a\":2}\n")).hasSize(2);
    assertThat(values("{\"a\":1} {\"a\":2} 3")).hasSize(3);
    assertThat(values("\uFEFF{\"a\":1}\n{\"a\":2}").get(1).offset()).isEqualTo(9);
  }

  @Test
  void namesThePlaceOfAFault() {
    assertThatThrownBy(() -> values("{\"a\":1}\n{\"a\":}\n"))
        .hasMessage("f:2:6: expected JSON, found '}'");
    assertThatThrownBy(() -> values("{\"a\":1,\"a\":2}"))
        .hasMessage("f:1:8: expected each key once, found 'a' again");
    assertThatThrownBy(() -> values(" "))
        .hasMessage("f:1:1: expected JSON, found the end of the input");
  }

  @Test
  void keepsWhatStandsBeforeAFaultWhereFaultsAreRepaired() {
    List<JsonValue> values = new ArrayList<>();
    List<Limit> limits =
        new JsonTrees(ReadLimits.DEFAULT, true, NAMES)
            .read(new InputText("f", "{\"a\":[1,2,{\"b\":3"), values::add);
    assertThat(values.get(0).get("a").items()).hasSize(3);
    assertThat(limits.get(0).what()).isEqualTo("f:1:17: expected JSON, found the end of the input");
  }

  private static List<JsonValue> values(String json) {
    List<JsonValue> values = new ArrayList<>();
    new JsonTrees(ReadLimits.DEFAULT, false, NAMES).read(new InputText("f", json), values::add);
    return values;
  }
}
