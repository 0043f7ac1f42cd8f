package org.folkmoot.analysis;

import java.util.List;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query, in one form for all of them.
 *
 * @param query what was asked, in the words of the command line
 * @param groups what was found; none where nothing was
 */
public record QueryResult(String query, List<Group> groups) {

  /** Copies the list. */
  public QueryResult {
    groups = List.copyOf(groups);
  }

  /**
   * Findings that belong together.
   *
   * @param title what they are, in plain words
   * @param findings in order
   */
  public record Group(String title, List<Finding> findings) {

    /** Copies the list. */
    public Group {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A claim, or a relation, or a relation with the claim it starts from.
   *
   * @param claim the claim, if there is one
   * @param relation the relation, if there is one
   * @param value a number that the query is about: steps, share, weight; if there is one
   */
  public record Finding(
      @Nullable Claim claim, @Nullable Relation relation, @Nullable Double value) {

    /** A claim. */
    public static Finding of(Claim claim) {
      return new Finding(claim, null, null);
    }

    /** A claim with its number. */
    public static Finding of(Claim claim, double value) {
      return new Finding(claim, null, value);
    }

    /** A relation. */
    public static Finding of(Relation relation) {
      return new Finding(null, relation, null);
    }
  }
}
