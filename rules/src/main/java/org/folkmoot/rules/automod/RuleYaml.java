package org.folkmoot.rules.automod;

import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.Spelled;
import org.folkmoot.text.Excerpt;

/**
 * Writes rules in the spelling for people. Texts stand in single quotes, in which a backslash is a
 * backslash; those with line breaks as JSON, which YAML reads as well.
 */
final class RuleYaml {

  private static final int LONGEST = 200;

  private final StringBuilder out = new StringBuilder();

  private RuleYaml() {}

  static String of(AutomodImport made) {
    RuleYaml yaml = new RuleYaml();
    yaml.comment(
        "",
        "Rules made of "
            + Excerpt.of(made.source(), LONGEST)
            + ", all in shadow: they are counted and do nothing.");
    made.notes().stream()
        .filter(note -> note.rule() == null)
        .forEach(note -> yaml.comment("", "left out, " + note.sentence()));
    yaml.out.append("version: 1\n");
    yaml.out.append(made.file().rules().isEmpty() ? "rules: []\n" : "rules:\n");
    for (Rule rule : made.file().rules()) {
      made.notes().stream()
          .filter(note -> rule.id().equals(note.rule()) && !note.why().isEmpty())
          .forEach(note -> yaml.comment("  ", note.sentence()));
      yaml.rule(rule);
    }
    return yaml.out.toString();
  }

  private void comment(String indent, String words) {
    out.append(indent).append("# ").append(Excerpt.of(words, 2 * LONGEST)).append('\n');
  }

  /** Without gate and breaker, which are the standard ones. */
  private void rule(Rule rule) {
    String indent = "  - ";
    for (Map.Entry<String, Object> field : rule.spelled().entrySet()) {
      boolean standard = List.of("gate", "breaker").contains(field.getKey());
      boolean empty = field.getValue() instanceof Map<?, ?> map && map.isEmpty();
      if (!standard && !empty) {
        out.append(indent).append(field.getKey()).append(':');
        value(field.getValue(), "      ");
        indent = "    ";
      }
    }
  }

  /** A value behind its key, or below it. */
  private void value(Object value, String indent) {
    if (value instanceof Spelled part) {
      value(part.spelled(), indent);
    } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      out.append('\n');
      map.forEach(
          (key, one) -> {
            out.append(indent).append(key).append(':');
            value(one, indent + "  ");
          });
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      out.append('\n');
      list.forEach(one -> element(one, indent));
    } else {
      out.append(' ').append(scalar(value)).append('\n');
    }
  }

  private void element(Object element, String indent) {
    Object spelled = element instanceof Spelled part ? part.spelled() : element;
    if (spelled instanceof Map<?, ?> map && !map.isEmpty()) {
      String before = indent + "- ";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(before).append(entry.getKey()).append(':');
        value(entry.getValue(), indent + "    ");
        before = indent + "  ";
      }
    } else {
      out.append(indent).append("- ").append(scalar(spelled)).append('\n');
    }
  }

  private static String scalar(Object value) {
    if (!(value instanceof CharSequence text)) {
      return value instanceof List<?>
          ? "[]"
          : value instanceof Map<?, ?> ? "{}" : String.valueOf(value);
    }
    if (isWord(text)) {
      return text.toString();
    }
    boolean plain =
        text.chars()
            .allMatch(c -> c >= ' ' && c != 0x7F && (c < 0x80 || Character.isLetterOrDigit(c)));
    return plain ? "'" + text.toString().replace("'", "''") + "'" : RuleJson.text(text);
  }

  /** A small word that cannot be taken for something else. */
  private static boolean isWord(CharSequence text) {
    return text.length() > 0
        && Character.isLetter(text.charAt(0))
        && text.chars()
            .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
        && !List.of("true", "false", "null").contains(text.toString());
  }
}
