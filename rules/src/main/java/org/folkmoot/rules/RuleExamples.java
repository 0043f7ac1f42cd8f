package org.folkmoot.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.folkmoot.rules.check.Host;

/** Worked examples of rules, each with its tests, and the JSON Schema of the language. */
public final class RuleExamples {

  private static final List<String> NAMES =
      List.of(
          "contact-details",
          "copypasta",
          "default",
          "flood",
          "new-account-links",
          "off-topic",
          "outside-scores",
          "reports",
          "shouting",
          "slogans",
          "spam-links",
          "trusted-authors");

  private RuleExamples() {}

  /** The names of the examples. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * An example as it is written, in YAML.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static String text(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("name '" + name + "' must be one of " + NAMES);
    }
    return resource("examples/" + name + ".yaml");
  }

  /** An example, checked but not tested. */
  public static RuleSet check(String name) {
    return RuleSet.check(
        name + ".yaml", text(name), file -> resource("examples/" + file), Host.UNDECLARED);
  }

  /** The JSON Schema (draft 2020-12) of a file of rules. */
  public static String schema() {
    return resource("schema/rules.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(RuleExamples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
