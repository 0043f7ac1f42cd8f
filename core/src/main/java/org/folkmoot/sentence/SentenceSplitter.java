package org.folkmoot.sentence;

import java.util.List;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokens;

/** Finds where sentences start and end. Implementations are thread-safe. */
public interface SentenceSplitter {

  /**
   * The sentences of the text that {@code tokens} are of: ordered, disjoint, without white space at
   * their ends, together holding every visible character.
   */
  List<Span> split(Tokens tokens);
}
