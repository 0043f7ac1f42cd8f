package org.folkmoot.rules.ast;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a test. Nothing else is known in it.
 *
 * @param history comments that came before, in order
 * @param parent the comment that is answered, or null
 * @param comment the comment that is judged
 * @param article the text that the thread is about, or null
 * @param facts what the host says, by name such as {@code author.age}
 * @param labels on the comment
 * @param authorLabels on its author
 * @param reports who reported the comment
 * @param scores what scorers say
 * @param time when the comment is posted, or null for a fixed time
 */
public record Given(
    List<GivenComment> history,
    @Nullable GivenComment parent,
    GivenComment comment,
    @Nullable GivenText article,
    Map<String, FactValue> facts,
    List<String> labels,
    List<String> authorLabels,
    List<String> reports,
    Map<String, BigDecimal> scores,
    @Nullable Instant time)
    implements Spelled {

  /** Copies lists and maps, keeping their order. */
  public Given {
    history = List.copyOf(history);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    labels = List.copyOf(labels);
    authorLabels = List.copyOf(authorLabels);
    reports = List.copyOf(reports);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /** A comment with nothing around it. */
  public static Given of(GivenComment comment) {
    return new Given(
        List.of(), null, comment, null, Map.of(), List.of(), List.of(), List.of(), Map.of(), null);
  }

  @Override
  public Map<String, Object> spelled() {
    Fields named = new Fields();
    facts.forEach(named::put);
    Fields scored = new Fields();
    scores.forEach(scored::put);
    return new Fields()
        .putAll("history", history)
        .put("parent", parent)
        .put("comment", comment)
        .put("article", article)
        .put("facts", facts.isEmpty() ? null : named.map())
        .putAll("labels", labels)
        .putAll("author_labels", authorLabels)
        .putAll("reports", reports)
        .put("scores", scores.isEmpty() ? null : scored.map())
        .put("time", time)
        .map();
  }
}
