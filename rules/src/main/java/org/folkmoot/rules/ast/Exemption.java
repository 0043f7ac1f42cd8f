package org.folkmoot.rules.ast;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For whom and where a rule does not act. Any one of these suffices; hits are counted all the same.
 *
 * @param roles roles of the author
 * @param trust the author's trust
 * @param authors authors, by the host's ids
 * @param threads threads, by the host's ids
 * @param sources where threads come from
 */
public record Exemption(
    List<String> roles,
    @Nullable Comparison trust,
    List<String> authors,
    List<String> threads,
    List<String> sources)
    implements Spelled {

  /** Nobody and nowhere. */
  public static final Exemption NONE =
      new Exemption(List.of(), null, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Exemption {
    roles = List.copyOf(roles);
    authors = List.copyOf(authors);
    threads = List.copyOf(threads);
    sources = List.copyOf(sources);
  }

  /** Whether nobody is exempt. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  @Override
  public Map<String, Object> spelled() {
    return new Fields()
        .putAll("roles", roles)
        .put("trust", trust)
        .putAll("authors", authors)
        .putAll("threads", threads)
        .putAll("sources", sources)
        .map();
  }
}
