package org.folkmoot.read.platform;

import java.util.regex.Pattern;
import org.folkmoot.read.JsonValue;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Reads the values of an export in JSON, one after the other, into threads. Used once. */
abstract class JsonExport {

  private static final Pattern UNZONED =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[\\d:.]{0,20}");

  final ThreadDrafts drafts;

  JsonExport(ThreadDrafts drafts) {
    this.drafts = drafts;
  }

  /** Reads a value: the whole file, or a line of it. */
  abstract void value(JsonValue root);

  /** Does what can be done only when all is known. */
  void end() {}

  /** A text; of what databases write around it, the inside. */
  static @Nullable String plain(JsonValue value) {
    JsonValue inner = value;
    for (int i = 0; i < 2 && inner.isObject(); i++) {
      inner = inner.first("$date", "$oid", "$numberLong");
    }
    return inner.text();
  }

  /** The article where {@code parent} is null, empty or one of {@code none}. */
  static String parentOrArticle(@Nullable String parent, String... none) {
    boolean article = parent == null || parent.isEmpty();
    for (String word : none) {
      article |= word.equals(parent);
    }
    return article || parent == null ? Place.ARTICLE_ID : parent;
  }

  /** A time that the platform gives in UTC without saying so. */
  static @Nullable String utc(@Nullable String time) {
    boolean bare = time != null && UNZONED.matcher(time).matches();
    return bare ? time + "Z" : time;
  }

  static String orElse(@Nullable String text, String other) {
    return text == null || text.isEmpty() ? other : text;
  }
}
