package org.folkmoot.rules.ast;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule must make of a test. What is null or empty is not looked at.
 *
 * @param fires whether its condition holds
 * @param action what becomes of the comment
 * @param flag a flag of the core of this kind is among the reasons
 * @param evidence what the reasons must hold
 * @param unknown the condition is unknown for this cause
 * @param explainContains words that the explanation must hold
 */
public record Expect(
    @Nullable Boolean fires,
    @Nullable Disposition action,
    @Nullable String flag,
    @Nullable ExpectedEvidence evidence,
    @Nullable UnknownCause unknown,
    @Nullable String explainContains)
    implements Spelled {

  /**
   * What the reasons must hold.
   *
   * @param kind the kind of a reason, such as {@code exact}
   * @param sourceAuthor who wrote the text on the other side
   * @param text words of the comment that a reason points at
   */
  public record ExpectedEvidence(
      @Nullable String kind, @Nullable String sourceAuthor, @Nullable String text)
      implements Spelled {
    @Override
    public Map<String, Object> spelled() {
      return new Fields()
          .put("kind", kind)
          .put("source_author", sourceAuthor)
          .put("text", text)
          .map();
    }
  }

  /** That the condition holds, or does not. */
  public static Expect fires(boolean fires) {
    return new Expect(fires, null, null, null, null, null);
  }

  @Override
  public Map<String, Object> spelled() {
    return new Fields()
        .put("fires", fires)
        .put("action", action)
        .put("flag", flag)
        .put("evidence", evidence)
        .put("unknown", unknown)
        .put("explain_contains", explainContains)
        .map();
  }
}
