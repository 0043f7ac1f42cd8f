package org.folkmoot.rules.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that a host can say of an author, a thread or a comment, and what they are. */
public final class Facts {

  /** What a fact is. */
  public enum Kind {
    /** A number of things. */
    NUMBER,
    /** A part of a whole. */
    SHARE,
    /** A time. */
    TIME,
    /** A word or a set of words. */
    WORDS,
    /** Yes or no. */
    TRUTH,
    /** The host's own: any of these. */
    ANY
  }

  /** Before the host's own facts of an author. */
  public static final String ATTRIBUTE = "author.attr.";

  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("author.age", Kind.TIME);
    KINDS.put("author.posts", Kind.NUMBER);
    KINDS.put("author.trust", Kind.NUMBER);
    KINDS.put("author.role", Kind.WORDS);
    KINDS.put("author.approved_rate", Kind.SHARE);
    KINDS.put("author.removed_rate", Kind.SHARE);
    KINDS.put("author.name", Kind.WORDS);
    KINDS.put("thread.age", Kind.TIME);
    KINDS.put("thread.comments", Kind.NUMBER);
    KINDS.put("thread.locked", Kind.TRUTH);
    KINDS.put("thread.source", Kind.WORDS);
    KINDS.put("comment.top_level", Kind.TRUTH);
    KINDS.put("comment.edited", Kind.TRUTH);
    KINDS.put("comment.depth", Kind.NUMBER);
    KINDS.put("comment.hour", Kind.NUMBER);
  }

  private Facts() {}

  /** Their names, in order. */
  public static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  /** What the fact of this name is; empty where there is none. */
  public static Optional<Kind> kind(String name) {
    boolean own = name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length();
    return own ? Optional.of(Kind.ANY) : Optional.ofNullable(KINDS.get(name));
  }
}
