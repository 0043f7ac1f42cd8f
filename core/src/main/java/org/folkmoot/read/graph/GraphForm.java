package org.folkmoot.read.graph;

import java.util.Locale;

/** The forms of argument graphs that are read. */
public enum GraphForm {
  /** Found out from the content. */
  AUTO,
  /** An analysis as Folkmoot writes it. */
  JSON,
  /** A thread as JSON with claims and relations in it. */
  THREAD,
  /** The Argument Interchange Format as AIFdb's JSON. */
  AIF,
  /** The same with its dialogue, in all variants that are met with. */
  XAIF,
  /** Arguebuf's JSON. */
  ARGUEBUF,
  /** Argdown. */
  ARGDOWN,
  /** GraphML: as Folkmoot writes it, or any whose edges say support or attack. */
  GRAPHML;

  /** The name on the command line, such as {@code graphml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
