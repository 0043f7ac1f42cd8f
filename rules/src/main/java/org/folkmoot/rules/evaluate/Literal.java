package org.folkmoot.rules.evaluate;

import org.folkmoot.rules.ast.Fold;
import org.folkmoot.rules.ast.TextMatch;

/**
 * Words that checks look for.
 *
 * @param check the number of the check
 * @param match how
 * @param fold which differences do not count
 * @param value the words
 */
record Literal(int check, TextMatch match, Fold fold, String value) {

  /** Whether it is looked for as whole words. */
  boolean isOfWords() {
    return match == TextMatch.WORD || match == TextMatch.PHRASE;
  }
}
