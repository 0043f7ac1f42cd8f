package org.folkmoot.argument;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;

/** Ids derived from content: the same thing keeps its id when the thread around it grows. */
public final class ElementIds {

  private ElementIds() {}

  /** Such as {@code c1-48-3f9a71}: place, start, digest of the quote. */
  static String claim(Place place, Span span, String quote) {
    return place.id() + "-" + span.start() + "-" + digest(quote);
  }

  /** Such as {@code r-5b21c8d0}: digest of type and ends. */
  static String relation(String type, List<String> from, String to) {
    return "r-" + digest(type, String.join(" ", from), to);
  }

  /**
   * Eight hexadecimal digits of a SHA-256 digest over {@code parts}, unambiguous in their bounds.
   */
  public static String digest(String... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : parts) {
      hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_16LE);
    }
    return hasher.hash().toString().substring(0, 8);
  }
}
