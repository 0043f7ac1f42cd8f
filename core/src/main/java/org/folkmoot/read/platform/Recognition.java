package org.folkmoot.read.platform;

import java.util.HashSet;
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
    JsonValue first = firstValue(start);
    if (first == null || isThread(first)) {
      return null;
    }
    for (Platform platform : Platform.values()) {
      Platform.Json json = platform.json();
      if (json != null && json.recognises().test(first)) {
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

  /** The first value as far as it goes; null where there is none. */
  private static @Nullable JsonValue firstValue(String start) {
    JsonValue[] first = new JsonValue[1];
    try {
      new JsonTrees(ReadLimits.DEFAULT, /* lenient= */ true, FIELDS)
          .read(
              new InputText("", start),
              value -> {
                if (first[0] == null) {
                  first[0] = value;
                }
              });
    } catch (InputException e) {
      return first[0];
    }
    return first[0];
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
