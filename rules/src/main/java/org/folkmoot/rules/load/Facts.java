package org.folkmoot.rules.load;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.rules.ast.Comparison.Unit;
import org.folkmoot.rules.ast.FactValue;

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

  /**
   * What a host says of the fact of this name, in words as they stand in data; empty where it is
   * not of the fact's kind, or there is no such fact. A number for a time is in seconds.
   */
  public static Optional<FactValue> value(String name, List<String> words) {
    Optional<Kind> kind = kind(name);
    if (kind.isEmpty() || kind.get() == Kind.WORDS || words.size() != 1) {
      boolean fits = kind.isPresent() && (kind.get() == Kind.WORDS || kind.get() == Kind.ANY);
      return fits ? Optional.of(new FactValue.Words(words)) : Optional.empty();
    }
    String word = words.get(0);
    return switch (kind.get()) {
      case NUMBER -> amount(Quantities.of(word, Unit.NUMBER), Unit.NUMBER);
      case SHARE -> amount(Quantities.of(word, Unit.SHARE), Unit.NUMBER);
      case TIME -> time(word);
      case TRUTH -> truth(word);
      default -> any(word);
    };
  }

  private static Optional<FactValue> amount(Optional<BigDecimal> number, Unit unit) {
    return number.map(n -> new FactValue.Amount(n, unit));
  }

  private static Optional<FactValue> time(String word) {
    return amount(Quantities.of(word, Unit.TIME).or(() -> Quantities.number(word)), Unit.TIME);
  }

  private static Optional<FactValue> truth(String word) {
    boolean good = word.equals("true") || word.equals("false");
    return good ? Optional.of(new FactValue.Truth(word.equals("true"))) : Optional.empty();
  }

  private static Optional<FactValue> any(String word) {
    return truth(word)
        .or(() -> amount(Quantities.of(word, Unit.NUMBER), Unit.NUMBER))
        .or(() -> amount(Quantities.of(word, Unit.TIME), Unit.TIME))
        .or(() -> Optional.of(new FactValue.Words(List.of(word))));
  }
}
