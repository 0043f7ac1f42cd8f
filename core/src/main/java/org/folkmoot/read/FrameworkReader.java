package org.folkmoot.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.semantics.BipolarFramework;

/**
 * Reads abstract frameworks: the form of the ICCMA 2023 competition ({@code p af n}, then a line
 * for each attack), ASPARTIX ({@code arg(a).}, {@code att(a,b).}, also {@code support(a,b).}) and
 * the trivial graph format (names, a line {@code #}, attacks). The form is told by the first line
 * that says something. Linear; thread-safe.
 */
public final class FrameworkReader {

  private final String source;
  private final List<String> lines;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<int[]> attacks = new ArrayList<>();
  private final List<int[]> supports = new ArrayList<>();

  private FrameworkReader(String source, String text) {
    this.source = source;
    this.lines = text.lines().toList();
  }

  /**
   * Reads a framework.
   *
   * @param source the input's name in messages
   * @throws InputException if it is of none of these forms, names an argument that it does not
   *     declare, or is longer than the limit
   */
  public static NamedFramework read(String source, String text, ReadLimits limits) {
    if (text.length() > limits.maxCharacters()) {
      throw new InputException(
          source, 1, 1, "at most " + limits.maxCharacters() + " characters", "" + text.length());
    }
    return new FrameworkReader(source, text).framework();
  }

  private NamedFramework framework() {
    int first = firstLine();
    String line = first < lines.size() ? lines.get(first).strip() : "";
    if (line.startsWith("p ")) {
      readCounted(first);
    } else if (line.contains("(") || line.startsWith("%")) {
      readFacts();
    } else {
      readGraph();
    }
    BipolarFramework.Builder framework = BipolarFramework.ofSize(numbers.size());
    attacks.forEach(attack -> framework.attack(attack[0], attack[1]));
    supports.forEach(support -> framework.support(support[0], support[1]));
    return new NamedFramework(List.copyOf(numbers.keySet()), framework.build());
  }

  /** The first line that is neither blank nor a comment of the counted form. */
  private int firstLine() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && (!line.startsWith("#") || line.equals("#"))) {
        return i;
      }
    }
    return lines.size();
  }

  private void readCounted(int first) {
    String[] head = lines.get(first).strip().split("\\s+");
    if (head.length != 3 || !head[1].equals("af")) {
      throw wrong(first, "\"p af\" and the number of arguments");
    }
    int count = number(head[2], first, Integer.MAX_VALUE / 8);
    for (int i = 1; i <= count; i++) {
      numbers.put(String.valueOf(i), numbers.size());
    }
    for (int i = first + 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        attacks.add(pair(line, i));
      }
    }
  }

  private int number(String word, int line, int most) {
    try {
      int number = Integer.parseInt(word);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(line, "a number between 0 and " + most);
    }
    throw wrong(line, "a number between 0 and " + most);
  }

  /** Two names with a blank between; what follows is a label. */
  private int[] pair(String text, int line) {
    String[] words = text.split("\\s+", 3);
    if (words.length < 2) {
      throw wrong(line, "two arguments");
    }
    return new int[] {known(words[0], line), known(words[1], line)};
  }

  private int known(String name, int line) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw wrong(line, "an argument of the framework, not \"" + shortened(name) + "\",");
    }
    return number;
  }

  private void readGraph() {
    boolean names = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equals("#")) {
        names = false;
      } else if (names && !line.isEmpty()) {
        declare(line.split("\\s+", 2)[0], i);
      } else if (!line.isEmpty()) {
        attacks.add(pair(line, i));
      }
    }
  }

  private void declare(String name, int line) {
    if (numbers.putIfAbsent(name, numbers.size()) != null) {
      throw wrong(line, "each argument once, not \"" + shortened(name) + "\" again,");
    }
  }

  /** Arguments first, wherever they stand: a fact may use what a later line declares. */
  private void readFacts() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      addFacts(lines.get(i), i, facts);
    }
    for (Fact fact : facts) {
      if (fact.is("arg", 1)) {
        declare(fact.terms().get(0), fact.line());
      }
    }
    facts.forEach(this::addEdge);
  }

  private record Fact(String name, List<String> terms, int line) {
    boolean is(String other, int size) {
      return name.equals(other) && terms.size() == size;
    }
  }

  private void addFacts(String text, int line, List<Fact> facts) {
    int comment = text.indexOf('%');
    String rest = (comment < 0 ? text : text.substring(0, comment)).strip();
    while (!rest.isEmpty()) {
      int open = rest.indexOf('(');
      int close = rest.indexOf(')', Math.max(open, 0));
      int stop = close < 0 ? -1 : rest.indexOf('.', close);
      if (open < 1 || stop < 0 || !rest.substring(close + 1, stop).isBlank()) {
        throw wrong(line, "facts such as \"att(a,b).\"");
      }
      List<String> terms =
          List.of(rest.substring(open + 1, close).split(",", -1)).stream()
              .map(String::strip)
              .toList();
      facts.add(new Fact(rest.substring(0, open).strip(), terms, line));
      rest = rest.substring(stop + 1).strip();
    }
  }

  private void addEdge(Fact fact) {
    if (fact.is("att", 2)) {
      attacks.add(ends(fact));
    } else if (fact.is("support", 2)) {
      supports.add(ends(fact));
    } else if (!fact.is("arg", 1)) {
      throw wrong(fact.line(), "arg(a), att(a,b) or support(a,b)");
    }
  }

  private int[] ends(Fact fact) {
    return new int[] {
      known(fact.terms().get(0), fact.line()), known(fact.terms().get(1), fact.line())
    };
  }

  private InputException wrong(int line, String expected) {
    return new InputException(
        source, line + 1, 1, expected, "\"" + shortened(lines.get(line)) + "\"");
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
