package org.folkmoot.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON input and where it stands. Objects hold the fields that the reader asked for
 * and no others. What is not there is {@link #ABSENT}, so that a path may be followed without
 * looking back. Not to be changed once read; then thread-safe.
 */
public final class JsonValue {

  /** What a value is. */
  public enum Kind {
    /** Fields with names. */
    OBJECT,
    /** Items in order. */
    ARRAY,
    /** A text. */
    TEXT,
    /** A number, as it is written. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** Null, or not there. */
    NULL
  }

  /** What is not there. */
  public static final JsonValue ABSENT = new JsonValue(Kind.NULL, 0, null);

  private final Kind kind;
  private final int offset;
  private final @Nullable String text;
  private final List<String> names;
  private final List<JsonValue> values;

  JsonValue(Kind kind, int offset, @Nullable String text) {
    this.kind = kind;
    this.offset = offset;
    this.text = text;
    this.names = kind == Kind.OBJECT ? new ArrayList<>(4) : List.of();
    this.values = kind == Kind.OBJECT || kind == Kind.ARRAY ? new ArrayList<>(4) : List.of();
  }

  void add(@Nullable String name, JsonValue value) {
    int known = name == null ? -1 : names.indexOf(name);
    if (known >= 0) {
      values.set(known, value);
      return;
    }
    if (name != null) {
      names.add(name);
    }
    values.add(value);
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Where it begins in the input, in UTF-16 code units. */
  public int offset() {
    return offset;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return kind == Kind.OBJECT;
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return kind == Kind.ARRAY;
  }

  /** Whether it is neither null nor absent. */
  public boolean isThere() {
    return kind != Kind.NULL;
  }

  /** Whether it is true, or the text or number that other programs write for that. */
  public boolean isTrue() {
    return text != null && kind != Kind.NULL && (text.equals("true") || text.equals("1"));
  }

  /** Whether an object has a field of that name, be it null. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** The field of that name; {@link #ABSENT} where there is none, or where this is no object. */
  public JsonValue get(String name) {
    int at = names.indexOf(name);
    return at < 0 ? ABSENT : values.get(at);
  }

  /** The first of these fields that is neither null nor absent. */
  public JsonValue first(String... choices) {
    for (String choice : choices) {
      JsonValue value = get(choice);
      if (value.isThere()) {
        return value;
      }
    }
    return ABSENT;
  }

  /** The items of an array; none of anything else. */
  public List<JsonValue> items() {
    return kind == Kind.ARRAY ? Collections.unmodifiableList(values) : List.of();
  }

  /** The items of an array, or this alone where it is an object. */
  public List<JsonValue> objects() {
    return kind == Kind.OBJECT ? List.of(this) : items();
  }

  /** A text, or a number or truth as it is written; null for anything else. */
  public @Nullable String text() {
    return kind == Kind.NULL ? null : text;
  }
}
