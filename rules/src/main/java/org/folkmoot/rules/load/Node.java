package org.folkmoot.rules.load;

import java.util.List;

/** What stands in a file, with its place. */
sealed interface Node {

  Mark mark();

  /** What it is, in a word for a person. */
  String kind();

  /** A text; {@code isPlain} where it is not in quotation marks and not a block. */
  record Scalar(Mark mark, String value, boolean isPlain) implements Node {
    @Override
    public String kind() {
      return value.isEmpty() && isPlain ? "nothing" : Problems.quoted(value);
    }
  }

  /** A list. */
  record Sequence(Mark mark, List<Node> elements) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in order, each key once. */
  record Mapping(Mark mark, List<Entry> entries) implements Node {
    @Override
    public String kind() {
      return "a map";
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
