package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.evidence.Scores;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the words of a remark: is each likelier in a text on this subject, or in any text?
 *
 * <p>Idea: a log-likelihood ratio (Dunning 1993), summed over the different terms of the remark.
 * How likely a term is on the subject is the best of four: the share of other authors' comments
 * that hold it, and a fixed share where article, title or parent hold it. How likely it is anywhere
 * is one of two figures, for the language's common words and for all others. A term found nowhere
 * around counts a little against. The sum grows with length, also of remarks that are off the
 * subject, hence the division by the root of the number of terms.
 *
 * <p>The figures were chosen by hand on transplanted forum comments and on debate comments with
 * crowd votes; the order of remarks by relevance hardly changes when any of them is halved or
 * doubled. Linear in the length of the remark.
 */
final class TermLikelihood {

  private static final double COMMON_ANYWHERE = 0.025;
  private static final double RARE_ANYWHERE = 0.003;
  private static final double COMMON_MISSED = 0.2;
  private static final double RARE_MISSED = 0.5;
  private static final double IN_TITLE = 0.25;
  private static final double IN_ARTICLE = 0.15;
  private static final double IN_PARENT = 0.15;

  /** So many comments without the term are added to those there are. */
  private static final double UNSEEN_COMMENTS = 3;

  private static final double UNSEEN_TERMS = 4;

  /** A remark of this weight is as likely on the subject as off it. */
  private static final double EVEN = 0.6;

  private static final double SLOPE = 0.9;

  private final ThreadTerms thread;

  TermLikelihood(ThreadTerms thread) {
    this.thread = thread;
  }

  /**
   * How the part of a comment inside {@code span} bears on what others say.
   *
   * @param others for each term of the comment, in how many comments by others it stands
   */
  Bearing bearing(int comment, int[] others, Span span, @Nullable TextTerms parent) {
    Sum sum = new Sum(comment, others, parent);
    TextTerms own = thread.comment(comment);
    int to = own.text().tokens().firstFrom(span.end());
    for (int i = own.text().tokens().firstFrom(span.start()); i < to; i++) {
      int term = own.termAt(i);
      if (term >= 0) {
        sum.add(term, i);
      }
    }
    return sum.bearing();
  }

  /** What a term adds that so large a share of the texts around hold. */
  double weight(int term, double share) {
    boolean common = thread.vocabulary().isCommon(term);
    return weight(term, share, common ? COMMON_ANYWHERE : RARE_ANYWHERE);
  }

  /** The same where it is known how large a share of all texts hold the term. */
  double weight(int term, double share, double anywhere) {
    double missed = -(thread.vocabulary().isCommon(term) ? COMMON_MISSED : RARE_MISSED);
    return share > 0 ? Math.max(missed, StrictMath.log(share / anywhere)) : missed;
  }

  /** How large a share of the texts around hold a term that so many comments by others hold. */
  double share(int term, int others) {
    double share = others / (thread.size() - 1 + UNSEEN_COMMENTS);
    share = thread.isInArticle(term) ? Math.max(share, IN_ARTICLE) : share;
    return thread.isInTitle(term) ? Math.max(share, IN_TITLE) : share;
  }

  static double relevance(double sum, int terms) {
    double weight = sum / StrictMath.sqrt(terms + UNSEEN_TERMS);
    return Scores.clamp(1 / (1 + StrictMath.exp(-SLOPE * (weight - EVEN))));
  }

  /** The sum over one remark. */
  private final class Sum {
    private final int comment;
    private final int[] others;
    private final TextTerms own;
    private final @Nullable TextTerms parent;
    private final Set<Integer> seen = new HashSet<>();
    private final List<SharedTerm> shared = new ArrayList<>();
    private int terms;
    private double all;
    private double apart;
    private boolean anchored;
    private boolean anchoredApart;

    Sum(int comment, int[] others, @Nullable TextTerms parent) {
      this.comment = comment;
      this.others = others;
      this.own = thread.comment(comment);
      this.parent = parent;
    }

    void add(int term, int token) {
      if (!seen.add(term)) {
        return;
      }
      int at = own.find(term);
      double without = share(term, others[at]);
      double with = inParent(term) ? Math.max(without, IN_PARENT) : without;
      if (with == 0 && thread.vocabulary().isLink(term)) {
        return;
      }
      terms++;
      apart += weight(term, without);
      all += weight(term, with);
      if (with > 0) {
        keep(term, at, token, weight(term, with));
      }
    }

    private boolean inParent(int term) {
      return parent != null && parent.contains(term);
    }

    private void keep(int term, int at, int token, double weight) {
      boolean standing = thread.isInArticle(term) || thread.isInTitle(term);
      int neighbour = thread.nearest(comment, term);
      if (!thread.vocabulary().isCommon(term)) {
        anchoredApart |= standing || (neighbour >= 0 && others[at] > 0);
        anchored |= anchoredApart || inParent(term);
      }
      if (standing || inParent(term) || neighbour >= 0) {
        shared.add(sharedTerm(term, own.text().terms().span(token), weight, neighbour));
      }
    }

    private SharedTerm sharedTerm(int term, Span span, double weight, int neighbour) {
      if (thread.isInArticle(term)) {
        return new SharedTerm(term, span, weight, thread.article(), SharedTerm.Source.ARTICLE);
      }
      if (inParent(term)) {
        return new SharedTerm(term, span, weight, parent, SharedTerm.Source.PARENT);
      }
      return neighbour < 0
          ? new SharedTerm(term, span, weight, null, SharedTerm.Source.TITLE)
          : new SharedTerm(term, span, weight, thread.comment(neighbour), SharedTerm.Source.THREAD);
    }

    Bearing bearing() {
      shared.sort(Comparator.comparingDouble(SharedTerm::weight).reversed());
      return new Bearing(
          relevance(all, terms), relevance(apart, terms), shared, anchored, anchoredApart);
    }
  }
}
