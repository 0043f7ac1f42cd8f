package org.folkmoot.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stands in its file, for forms whose parts come in any order. A
 * field that is absent is a value too, {@linkplain #isMissing missing}, so that one can ask on and
 * on. Nesting, length and repeated keys are bounded as everywhere ({@link ReadLimits}). Immutable.
 */
public final class JsonTree {

  private enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    TRUE_OR_FALSE,
    NULL,
    MISSING
  }

  private final Kind kind;
  private final At at;
  private final String source;
  private final String scalar;
  private final Map<String, JsonTree> fields;
  private final List<JsonTree> items;

  private JsonTree(
      Kind kind,
      At at,
      String source,
      String scalar,
      Map<String, JsonTree> fields,
      List<JsonTree> items) {
    this.kind = kind;
    this.at = at;
    this.source = source;
    this.scalar = scalar;
    this.fields = Collections.unmodifiableMap(fields);
    this.items = Collections.unmodifiableList(items);
  }

  /**
   * Reads one JSON value with nothing behind it. Linear.
   *
   * @param source the input's name in messages
   * @param line where in the input the text begins, from 1
   * @throws InputException if it is no JSON, is nested too deeply or has a key twice
   */
  public static JsonTree read(String source, String text, int line, ReadLimits limits) {
    Faults faults = new Faults(source, false);
    try (JsonCursor cursor = new JsonCursor(text, line, limits, faults)) {
      JsonTree tree = read(source, cursor);
      cursor.end("the JSON value");
      return tree;
    }
  }

  /** Recursion is as deep as the nesting, which the cursor bounds. */
  private static JsonTree read(String source, JsonCursor cursor) {
    At at = cursor.at();
    Map<String, JsonTree> fields = new LinkedHashMap<>();
    List<JsonTree> items = new ArrayList<>();
    if (cursor.isObject()) {
      cursor.object("a value", name -> fields.put(name, read(source, cursor)));
      return new JsonTree(Kind.OBJECT, at, source, "", fields, items);
    }
    if (cursor.isArray()) {
      cursor.array("a value", () -> items.add(read(source, cursor)));
      return new JsonTree(Kind.ARRAY, at, source, "", fields, items);
    }
    Kind kind =
        cursor.isNull()
            ? Kind.NULL
            : cursor.isText() ? Kind.TEXT : cursor.isNumber() ? Kind.NUMBER : Kind.TRUE_OR_FALSE;
    return new JsonTree(kind, at, source, cursor.scalar(), fields, items);
  }

  /** Whether it is not there at all. */
  public boolean isMissing() {
    return kind == Kind.MISSING;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return kind == Kind.OBJECT;
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return kind == Kind.ARRAY;
  }

  /** Whether it is missing, null, or an object or array with nothing inside. */
  public boolean isEmpty() {
    boolean hollow = kind == Kind.OBJECT || kind == Kind.ARRAY;
    return isMissing() || kind == Kind.NULL || (hollow && fields.isEmpty() && items.isEmpty());
  }

  /** The field of that name; missing where there is none, or where this is no object. */
  public JsonTree field(String name) {
    JsonTree field = fields.get(name);
    return field == null ? missing(name) : field;
  }

  /**
   * The JSON that this text is in turn, with places as in the line where the text stands.
   *
   * @throws InputException if it is none
   */
  public JsonTree inside(ReadLimits limits) {
    return read(source, text(), at.line(), limits);
  }

  /** A value that is missing, as from this place. */
  public JsonTree absent() {
    return missing("");
  }

  private JsonTree missing(String name) {
    return new JsonTree(Kind.MISSING, at, source, name, Map.of(), List.of());
  }

  /** The fields of an object, in the order of the file; none where it is missing or null. */
  public Map<String, JsonTree> fields() {
    require(kind == Kind.OBJECT || isEmpty(), "an object");
    return fields;
  }

  /** The items of an array; none where it is missing or null. */
  public List<JsonTree> items() {
    require(kind == Kind.ARRAY || isEmpty(), "an array");
    return items;
  }

  /** A text, or a number as a text, since many programs write ids as either. */
  public String text() {
    require(isScalar(), "a text");
    return scalar;
  }

  /** The same; null where it is missing or null. */
  public @Nullable String textOrNull() {
    return isMissing() || kind == Kind.NULL ? null : text();
  }

  /** A text or number; {@code otherwise} where it is missing or null. */
  public String textOr(String otherwise) {
    String text = textOrNull();
    return text == null ? otherwise : text;
  }

  /** Whether it is a text or a number. */
  public boolean isScalar() {
    return kind == Kind.TEXT || kind == Kind.NUMBER;
  }

  /** A whole number that is not negative. */
  public int count() {
    try {
      int count = kind == Kind.NUMBER ? Integer.parseInt(scalar) : -1;
      require(count >= 0, "a whole number from 0 on");
      return count;
    } catch (NumberFormatException e) {
      throw error("a whole number from 0 on");
    }
  }

  /** A finite number; {@code otherwise} where it is missing or null. */
  public double number(double otherwise) {
    if (isMissing() || kind == Kind.NULL) {
      return otherwise;
    }
    double value = kind == Kind.NUMBER ? Double.parseDouble(scalar) : Double.NaN;
    require(Double.isFinite(value), "a number");
    return value;
  }

  /** A number from 0 to 1; {@code otherwise} where it is missing or null. */
  public double score(double otherwise) {
    double score = number(otherwise);
    require(score >= 0 && score <= 1, "a number from 0 to 1");
    return score;
  }

  /** An error at this place: {@code expected}, but this was found. */
  public InputException error(String expected) {
    return error(expected, found());
  }

  /** An error at this place. */
  public InputException error(String expected, String found) {
    return new InputException(source, at.line(), at.column(), expected, found);
  }

  private void require(boolean holds, String expected) {
    if (!holds) {
      throw error(expected);
    }
  }

  private String found() {
    String shown = scalar.length() > 40 ? scalar.substring(0, 40) + "…" : scalar;
    return switch (kind) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case TEXT -> "the text \"" + shown + "\"";
      case NUMBER -> "the number " + shown;
      case TRUE_OR_FALSE -> shown;
      case NULL -> "null";
      case MISSING -> "no field \"" + shown + "\"";
    };
  }
}
