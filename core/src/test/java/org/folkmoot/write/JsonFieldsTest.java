package org.folkmoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, 0.0",
    "1, 1.0",
    "0.1, 0.1",
    "0.12345, 0.1234",
    "0.99996, 1.0",
    "1e-4, 0.0001",
    "1e-9, 0.0",
    "0.002, 0.002",
    "-1.75, -1.75",
    "123456.7, 123456.7",
    "1e21, 1000000000000000000000.0"
  })
  void writesADecimalWithoutAnExponent(double value, String expected) throws IOException {
    assertThat(written(value)).isEqualTo("{\"w\":" + expected + "}");
  }

  @ParameterizedTest
  @CsvSource({"1.7976931348623157e308", "-1.7976931348623157e308", "4.9e-324"})
  void writesTheLargestAndTheSmallestNumber(double value) throws IOException {
    assertThat(written(value)).matches("\\{\"w\":-?[0-9]+\\.[0-9]\\}");
  }

  private static String written(double value) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
      JsonFields out = new JsonFields(generator);
      out.object(() -> out.decimal("w", value));
    }
    return json.toString();
  }
}
