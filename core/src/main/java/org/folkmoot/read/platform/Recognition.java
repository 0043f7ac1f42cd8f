package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.read.InputException;
import org.folkmoot.read.InputText;
import org.folkmoot.read.JsonTrees;
import org.folkmoot.read.JsonValue;
import org.folkmoot.read.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Finds out the form of an export from its beginning: JSON by the fields of its first objects, XML
 * by its first elements, a table by its names.
 */
final class Recognition {

  /** So many UTF-16 code units are looked at. */
  static final int LOOK_AHEAD = 64 * 1024;

  private static final int MOST_VALUES = 3;

  private static final Set<String> FIELDS = fields();

  private Recognition() {}

  static @Nullable Platform of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOK_AHEAD));
    String visible = head.startsWith("\uFEFF") ? head.substring(1) : head;
    String start = visible.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return json(start);
    }
    Platform xml = xml(start);
    return xml != null ? xml : other(start);
  }

  private static @Nullable Platform other(String start) {
    if (RecordedMastodon.recognises(start)) {
      return Platform.MASTODON;
    }
    return CsvColumns.recognises(start) ? Platform.CSV : null;
  }

  /** Also where something stands before the XML: then it is broken, but known. */
  private static @Nullable Platform xml(String start) {
    String first = start.substring(0, Math.min(start.length(), 4000));
    boolean isXml = first.indexOf("<?xml") >= 0 && first.indexOf("<?xml") < 100;
    if (!isXml && !first.startsWith("<")) {
      return null;
    }
    if (first.contains("<disqus")) {
      return Platform.DISQUS;
    }
    if (first.contains("<rss")
        && (start.contains("wordpress.org/export") || start.contains("<wp:"))) {
      return Platform.WORDPRESS;
    }
    return first.contains("<row ") ? Platform.STACKEXCHANGE : null;
  }

  private static @Nullable Platform json(String start) {
    for (JsonValue value : firstValues(start)) {
      if (isThread(value)) {
        return null;
      }
      Platform found = json(value);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Platform json(JsonValue value) {
    for (Platform platform : Platform.values()) {
      Platform.Json json = platform.json();
      if (json != null && json.recognises().test(value)) {
        return platform;
      }
    }
    return null;
  }

  /** Our own form, whose comments have texts of their own. */
  private static boolean isThread(JsonValue first) {
    JsonValue comments = first.get("comments");
    return first.has("article")
        || (!comments.items().isEmpty()
            && comments.items().get(0).has("text")
            && !comments.items().get(0).has("pid"));
  }

  /** The first values as far as they go: a backup may begin with a line on itself. */
  private static List<JsonValue> firstValues(String start) {
    List<JsonValue> values = new ArrayList<>();
    try {
      new JsonTrees(ReadLimits.DEFAULT, /* lenient= */ true, FIELDS)
          .read(
              new InputText("", start),
              value -> {
                if (values.size() < MOST_VALUES) {
                  values.add(value);
                }
              });
    } catch (InputException e) {
      return values;
    }
    return values;
  }

  private static Set<String> fields() {
    Set<String> fields = new HashSet<>(Set.of("article"));
    for (Platform platform : Platform.values()) {
      Platform.Json json = platform.json();
      if (json != null) {
        fields.addAll(json.fields());
      }
    }
    return fields;
  }
}
