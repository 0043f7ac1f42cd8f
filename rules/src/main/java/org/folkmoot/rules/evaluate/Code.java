package org.folkmoot.rules.evaluate;

import java.util.List;

/** A condition with its checks by number. */
sealed interface Code {

  /** All of them. */
  record AllOf(List<Code> of) implements Code {}

  /** At least one of them. */
  record AnyOf(List<Code> of) implements Code {}

  /** Not this. */
  record NotOf(Code of) implements Code {}

  /** A check. */
  record Single(int check) implements Code {}

  /** The condition of another rule. */
  record Other(int rule) implements Code {}
}
