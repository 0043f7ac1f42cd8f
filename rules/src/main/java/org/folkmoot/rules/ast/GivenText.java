package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text in a test: its parts, each on lines of its own.
 *
 * @param parts in order
 */
public record GivenText(List<Part> parts) implements Spelled {

  /** A part of a text. */
  public sealed interface Part extends Spelled {}

  /**
   * Words as they stand.
   *
   * @param words which
   */
  public record Literal(String words) implements Part {
    @Override
    public String spelled() {
      return words;
    }
  }

  /**
   * One of the file's own texts.
   *
   * @param name which
   */
  public record Ref(String name) implements Part {
    @Override
    public Map<String, Object> spelled() {
      return new Fields().put("ref", name).map();
    }
  }

  /**
   * One of the file's own texts, each line behind a mark of quotation.
   *
   * @param name which
   */
  public record Quote(String name) implements Part {
    @Override
    public Map<String, Object> spelled() {
      return new Fields().put("quote", name).map();
    }
  }

  /** Copies the list. */
  public GivenText {
    parts = List.copyOf(parts);
  }

  /** A text of words as they stand. */
  public static GivenText of(String words) {
    return new GivenText(List.of(new Literal(words)));
  }

  /** The characters, with what {@code texts} holds for the names. */
  public String written(Map<String, String> texts) {
    return parts.stream().map(part -> written(part, texts)).collect(Collectors.joining("\n\n"));
  }

  private static String written(Part part, Map<String, String> texts) {
    if (part instanceof Literal literal) {
      return literal.words();
    }
    if (part instanceof Ref ref) {
      return texts.getOrDefault(ref.name(), "");
    }
    return quoted(texts.getOrDefault(((Quote) part).name(), ""));
  }

  private static String quoted(String text) {
    return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
  }

  @Override
  public Object spelled() {
    return parts.size() == 1 && parts.get(0) instanceof Literal only ? only.words() : list();
  }

  private List<Object> list() {
    return parts.stream().map(Part::spelled).toList();
  }
}
