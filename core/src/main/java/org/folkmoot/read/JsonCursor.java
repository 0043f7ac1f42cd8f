package org.folkmoot.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Steps through one JSON value and says what it does not like, with the place in the file. After a
 * value was read or skipped, the cursor stands on its last token. Nesting is bounded by the limits.
 */
final class JsonCursor implements AutoCloseable {

  private interface Step<T> {
    @Nullable T take() throws IOException;
  }

  private static final JsonFactory STRICT = made(ReadLimits.DEFAULT, false);
  private static final JsonFactory LENIENT = made(ReadLimits.DEFAULT, true);
  private static final String REPEATED = "Duplicate field '";

  private final JsonParser parser;
  private final String json;
  private final int firstLine;
  private final ReadLimits limits;
  private final Faults faults;

  /** A cursor on the first token of {@code json}, which begins at line {@code firstLine}. */
  JsonCursor(String json, int firstLine, ReadLimits limits, Faults faults) {
    this.json = json;
    this.firstLine = firstLine;
    this.limits = limits;
    this.faults = faults;
    try {
      parser = factory(limits, faults.lenient()).createParser(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    step(parser::nextToken);
  }

  /** Making one costs as much as reading a page, so those for the usual limits are kept. */
  private static JsonFactory factory(ReadLimits limits, boolean lenient) {
    boolean usual = limits.equals(ReadLimits.DEFAULT);
    return usual ? lenient ? LENIENT : STRICT : made(limits, lenient);
  }

  private static JsonFactory made(ReadLimits limits, boolean lenient) {
    return JsonFactory.builder()
        .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, !lenient)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxCharacters())
                .build())
        .build();
  }

  /** Where the present token begins. */
  At at() {
    return at(parser.currentTokenLocation());
  }

  private At at(JsonLocation location) {
    return new At(
        firstLine - 1 + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Reads the fields of an object; {@code field} must read or skip the value of each. */
  boolean object(String what, Consumer<String> field) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      wrongType(what, "an object");
      return false;
    }
    Set<String> seen = new HashSet<>();
    String name;
    while ((name = step(parser::nextFieldName)) != null) {
      if (!seen.add(name)) {
        faults.fault(at(), "each key once", "'" + name + "' again", "the last one counts", null);
      }
      step(parser::nextToken);
      field.accept(name);
    }
    return true;
  }

  /** Reads the items of an array; {@code item} must read or skip each. */
  boolean array(String what, Runnable item) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrongType(what, "an array");
      return false;
    }
    while (step(parser::nextToken) != JsonToken.END_ARRAY) {
      item.run();
    }
    return true;
  }

  boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    return parser.currentToken() != null && parser.currentToken().isNumeric();
  }

  /** A text, number, true, false or null, as it is written. */
  String scalar() {
    if (parser.currentToken() == null) {
      throw faults.error(at(parser.currentLocation()), "a JSON value", describe());
    }
    return Objects.requireNonNullElse(step(parser::getText), "");
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** A text; null for JSON's null, and for a value of another type where faults are repaired. */
  @Nullable String text(String what) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return step(parser::getText);
    }
    if (!isNull()) {
      wrongType(what, "a text");
    }
    return null;
  }

  /** A whole number, or -1 for anything else where faults are repaired. */
  int whole(String what) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      Number number = step(parser::getNumberValue);
      if (number instanceof Integer) {
        return number.intValue();
      }
    }
    wrongType(what, "a whole number below 2147483648");
    return -1;
  }

  /** A score, or 1 for anything else where faults are repaired. */
  double score(String what) {
    boolean number = parser.currentToken() != null && parser.currentToken().isNumeric();
    Number value = number ? step(parser::getNumberValue) : null;
    if (value != null && value.doubleValue() >= 0 && value.doubleValue() <= 1) {
      return value.doubleValue();
    }
    if (!isNull()) {
      wrongType(what, "a number from 0 to 1");
    }
    return 1;
  }

  /** A text, a number, true or false, or a list of these, each as it is written. */
  List<String> words(String what) {
    List<String> words = new ArrayList<>();
    if (isArray()) {
      array(what, () -> words.add(word(what)));
    } else {
      words.add(word(what));
    }
    return words;
  }

  private String word(String what) {
    JsonToken token = parser.currentToken();
    if (token != null && token.isScalarValue() && !isNull()) {
      return Objects.requireNonNullElse(step(parser::getText), "");
    }
    wrongType(what, "a text, a number, true or false");
    return "";
  }

  /** Passes over the present value. */
  void skip() {
    step(parser::skipChildren);
  }

  /**
   * Reads the value as a tree, without recursion. Fields whose names are not in {@code names} are
   * passed over. Where faults are repaired and the input breaks off, what was read so far is the
   * tree.
   *
   * @param base the offset of the text in its input
   * @param most how many values the tree may have
   */
  JsonValue tree(Set<String> names, int base, int most) {
    TreeGrowth growth = new TreeGrowth(base, most);
    try {
      growTree(names, growth);
    } catch (InputException e) {
      if (!faults.lenient() || growth.isEmpty()) {
        throw e;
      }
      faults.note(String.valueOf(e.getMessage()), "what stands behind that is not read", null);
    }
    return growth.root();
  }

  private void growTree(Set<String> names, TreeGrowth growth) {
    do {
      if (parser.currentToken() == JsonToken.FIELD_NAME) {
        String name = Objects.requireNonNull(step(parser::currentName));
        step(parser::nextToken);
        if (!names.contains(name)) {
          skip();
          continue;
        }
        growth.name(name);
      }
      grow(growth);
    } while (growth.isOpen() && step(parser::nextToken) != null);
  }

  private void grow(TreeGrowth growth) {
    JsonToken token = Objects.requireNonNull(parser.currentToken());
    if (token.isStructEnd()) {
      growth.close();
      return;
    }
    JsonValue.Kind kind = kind(token);
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    String text = token.isScalarValue() ? step(parser::getText) : null;
    if (!growth.add(kind, offset, text)) {
      throw faults.error(at(), "at most " + growth.most() + " values", "more");
    }
  }

  private static JsonValue.Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> JsonValue.Kind.OBJECT;
      case START_ARRAY -> JsonValue.Kind.ARRAY;
      case VALUE_STRING -> JsonValue.Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonValue.Kind.TRUTH;
      default -> JsonValue.Kind.NULL;
    };
  }

  /** Whether there is a value here. */
  boolean isValue() {
    return parser.currentToken() != null;
  }

  /** Goes on to the value behind this one. */
  void next() {
    step(parser::nextToken);
  }

  /** Requires that nothing follows. */
  void end(String what) {
    JsonToken next = step(parser::nextToken);
    if (next != null) {
      faults.fault(at(), "nothing after " + what, describe(), "what follows is ignored", null);
    }
  }

  private void wrongType(String what, String expected) {
    faults.fault(at(), expected + " as " + what, describe(), "ignored", null);
    skip();
  }

  private String describe() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end of the input";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortText();
      default -> String.valueOf(token.asString());
    };
  }

  private String shortText() {
    String text = Objects.requireNonNullElse(step(parser::getText), "");
    return text.length() > 30 ? text.substring(0, 30) + "…" : text;
  }

  private <T> @Nullable T step(Step<T> step) {
    try {
      return step.take();
    } catch (StreamConstraintsException e) {
      throw faults.error(
          at(parser.currentLocation()),
          "JSON at most "
              + limits.maxDepth()
              + " levels deep, with names and numbers of usual size",
          "more");
    } catch (JsonProcessingException e) {
      throw syntaxError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputException syntaxError(JsonProcessingException e) {
    JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith(REPEATED)) {
      String key = message.substring(REPEATED.length(), message.length() - 1);
      return faults.error(beginOf(key, location), "each key once", "'" + key + "' again");
    }
    boolean ended = e instanceof JsonEOFException || location.getCharOffset() >= json.length();
    return faults.error(
        at(location), "JSON", ended ? "the end of the input" : found(location.getCharOffset()));
  }

  /** Where the key begins behind which the parser stopped. */
  private At beginOf(String key, JsonLocation stop) {
    int from = (int) stop.getCharOffset();
    int begin = json.lastIndexOf('"' + key + '"', from);
    At at = at(stop);
    return begin < 0 ? at : new At(at.line(), Math.max(1, at.column() - (from - begin)));
  }

  /** The character at which the parser stopped; its location is that character or the next. */
  private String found(long offset) {
    return Decoding.shown(json.codePointAt((int) Math.max(0, offset)));
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
