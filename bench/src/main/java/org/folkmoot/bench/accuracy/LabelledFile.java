package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Records of a labelled file, one JSON object a line; blank lines are passed over. */
final class LabelledFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledFile() {}

  /**
   * A record and the line it stands on.
   *
   * @param gold what a gold file says of it; null where it says nothing, or there is none
   */
  record Line(String file, int number, ObjectNode object, @Nullable ObjectNode gold) {

    Line(String file, int number, ObjectNode object) {
      this(file, number, object, null);
    }

    /** The same record with its line of a gold file. */
    Line withGold(@Nullable Line line) {
      return new Line(file, number, object, line == null ? null : line.object());
    }

    /**
     * Only those fields, and no gold. A name such as {@code units.start} keeps that field of every
     * object in the array {@code units}, and of these nothing that is not named.
     */
    Line only(Collection<String> fields) {
      return new Line(file, number, Inputs.kept(object, fields));
    }

    /** A field, of the gold file where the record has none of that name; missing if neither has. */
    JsonNode field(String name) {
      return gold == null || object.has(name) ? object.path(name) : gold.path(name);
    }

    /** Its id, whatever the field is called. */
    String id() {
      return object.hasNonNull("doc_id") ? text("doc_id") : text("id");
    }

    /** How much a copy was changed, such as {@code L3}; empty where nobody says. */
    String level() {
      JsonNode strength = field("strength");
      return strength.isInt() ? "L" + strength.intValue() : "";
    }

    LabelledFileException wrong(String what) {
      return new LabelledFileException(file, number, what);
    }

    /** A text field that must be there. */
    String text(String field) {
      JsonNode value = object.get(field);
      if (value == null || !value.isTextual()) {
        throw wrong("expected a text in the field \"" + field + "\", found " + kind(value));
      }
      return value.textValue();
    }

    private static String kind(@Nullable JsonNode value) {
      return value == null ? "none" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads the whole file.
   *
   * @throws LabelledFileException if a line is no JSON object, or the file is not UTF-8
   * @throws IOException if it cannot be read
   */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(new Line(file.toString(), number, object(file, number, line)));
        }
      }
    } catch (CharacterCodingException e) {
      throw new LabelledFileException(file.toString(), number + 1, "expected UTF-8");
    }
    return lines;
  }

  private static ObjectNode object(Path file, int number, String line) {
    try {
      if (JSON.readTree(line) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new LabelledFileException(
          file.toString(), number, "expected a JSON object, found: " + e.getOriginalMessage());
    }
    throw new LabelledFileException(file.toString(), number, "expected a JSON object");
  }
}
