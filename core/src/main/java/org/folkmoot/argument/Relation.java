package org.folkmoot.argument;

import java.util.List;
import org.folkmoot.evidence.Evidence;

/** How one or more claims bear on a claim or on another relation. */
public sealed interface Relation extends ArgumentElement
    permits Support, Rebuttal, Undercut, Rephrase {

  /** The name in written results: support, rebuttal, undercut, rephrase. */
  String type();

  /** The claims it starts from; more than one only where they support together (linked). */
  List<String> from();

  /** The claim, or for an undercut the relation, that it bears on. */
  String to();

  /** Why it was drawn. */
  Evidence evidence();
}
