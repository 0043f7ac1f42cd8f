package org.folkmoot.token;

/**
 * Cuts a text into tokens.
 *
 * <p>Hyphens part words (UN-recognized is three tokens), except beside a digit (T-72B3 is one).
 * Apostrophes between letters belong to the word. Linear, as {@link TokenBuffer}, which serves who
 * reads many texts. Stateless and thread-safe.
 */
public final class Tokenizer {

  private Tokenizer() {}

  /** The tokens of {@code text}, in order. */
  public static Tokens tokenize(CharSequence text) {
    return new TokenBuffer().read(text).copy();
  }
}
