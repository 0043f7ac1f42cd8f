package org.folkmoot.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Undercut;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.semantics.EvaluationOptions;
import org.folkmoot.semantics.GraphEvaluation;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of an analysis beyond its graph ({@link ArgumentGraph#queries}): by author,
 * label, strength and flag. All answers come in one fixed order; each costs linear time, or a
 * sorting. Immutable and thread-safe.
 */
public final class AnalysisQueries {

  private final Analysis analysis;
  private final EvaluationOptions options;
  private final Map<String, @Nullable String> authors = new HashMap<>();

  AnalysisQueries(Analysis analysis, EvaluationOptions options) {
    this.analysis = analysis;
    this.options = options;
    Article article = analysis.thread().article();
    if (article != null) {
      authors.put(Place.ARTICLE_ID, article.author());
    }
    for (Comment comment : analysis.thread().comments()) {
      authors.put(comment.id(), comment.author());
    }
  }

  /** Who made a claim; null where the thread does not say. */
  public @Nullable String author(Claim claim) {
    return authors.get(claim.place().id());
  }

  /** The claims that a filter lets through, in claim order. */
  public List<Claim> claims(ClaimFilter filter) {
    return analysis.graph().claims().stream()
        .filter(claim -> fits(filter.author(), author(claim)))
        .filter(claim -> fits(filter.comment(), claim.place().id()))
        .filter(claim -> fits(filter.kind(), claim.kind()))
        .filter(claim -> fits(filter.role(), claim.role()))
        .filter(claim -> fits(filter.label(), analysis.evaluation().labels().get(claim.id())))
        .toList();
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
    return wanted == null || wanted.equals(found);
  }

  /**
   * The claims of greatest strength, then in claim order. Where {@link Evaluation#converged} is
   * false the strengths are no values, and nor is the order.
   *
   * @param most how many at most, 0 or more
   */
  public List<Claim> strongest(int most) {
    checkArgument(most >= 0, "most %s must be 0 or more", most);
    return analysis.graph().claims().stream()
        .sorted(Comparator.comparingDouble(claim -> -strength(claim)))
        .limit(most)
        .toList();
  }

  private double strength(Claim claim) {
    return analysis.evaluation().strengths().getOrDefault(claim.id(), 0.0);
  }

  /** All attacks that nobody has answered, the strongest first, then in the graph's order. */
  public List<Unanswered> unanswered() {
    Answers answers = new Answers();
    return relations()
        .filter(relation -> relation instanceof Rebuttal || relation instanceof Undercut)
        .filter(answers::lack)
        .map(attack -> new Unanswered(attack, weight(attack)))
        .sorted(Comparator.comparingDouble(unanswered -> -unanswered.weight()))
        .toList();
  }

  /**
   * The same, of attacks on one claim, or on the steps that speak for it.
   *
   * @throws IllegalArgumentException if the graph has no such claim
   */
  public List<Unanswered> unanswered(String claim) {
    checkArgument(
        analysis.graph().claim(claim).isPresent(), "claim '%s' is not in the graph", claim);
    return unanswered().stream().filter(open -> bearsOn(open.attack(), claim)).toList();
  }

  private boolean bearsOn(Relation attack, String claim) {
    return analysis
        .graph()
        .relation(attack.to())
        .map(Relation::to)
        .orElse(attack.to())
        .equals(claim);
  }

  private double weight(Relation attack) {
    Claim attacker = analysis.graph().claim(attack.from().get(0)).orElseThrow();
    return attack.score()
        * (analysis.evaluation().converged() ? strength(attacker) : attacker.score());
  }

  private Stream<Relation> relations() {
    return analysis.graph().relations().stream()
        .filter(relation -> relation.score() >= options.threshold());
  }

  /** What attacks what; claims that say the same share their attackers. */
  private final class Answers {
    private final Map<String, Integer> classes = new HashMap<>();
    private final Set<Integer> attackedClasses = new HashSet<>();
    private final Set<String> undercut = new HashSet<>();

    Answers() {
      int number = 0;
      for (List<Claim> same : classes()) {
        for (Claim claim : same) {
          classes.put(claim.id(), number);
        }
        number++;
      }
      relations().forEach(this::note);
    }

    private List<List<Claim>> classes() {
      return options.mergeRephrases()
          ? analysis.graph().rephraseClasses(options.threshold())
          : analysis.graph().claims().stream().map(List::of).toList();
    }

    private void note(Relation relation) {
      if (relation instanceof Rebuttal rebuttal) {
        attackedClasses.add(classOf(rebuttal.target()));
      } else if (relation instanceof Undercut) {
        undercut.add(relation.to());
      }
    }

    private Integer classOf(String claim) {
      return Objects.requireNonNull(classes.get(claim));
    }

    boolean lack(Relation attack) {
      return !undercut.contains(attack.id())
          && !attackedClasses.contains(classOf(attack.from().get(0)));
    }
  }

  /**
   * What the map would be without what is flagged: claims that a flag names, all claims of a
   * comment that is flagged as a whole, and their relations are gone, and the rest is evaluated
   * anew. The thread, the flags and this analysis stay as they are; whether anything is removed is
   * for people and rules to say.
   *
   * @param atLeast flags below this severity leave their claims
   */
  public Analysis withoutFlagged(Severity atLeast) {
    Set<String> flagged = new HashSet<>();
    for (Flag flag : analysis.flags()) {
      if (flag.severity().compareTo(atLeast) >= 0) {
        flagged.add(flag.claim() == null ? flag.comment() : flag.claim());
      }
    }
    return only(claim -> !flagged.contains(claim.id()) && !flagged.contains(claim.place().id()));
  }

  private Analysis only(Predicate<Claim> stays) {
    List<Claim> claims = analysis.graph().claims().stream().filter(stays).toList();
    ArgumentGraph graph = ArgumentGraph.of(claims, among(claims));
    return analysis.with(graph, GraphEvaluation.evaluate(graph, options));
  }

  /** The relations that still have all their ends; an undercut falls with what it attacks. */
  private List<Relation> among(List<Claim> claims) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    List<Relation> gone = new ArrayList<>();
    for (Relation relation : analysis.graph().relations()) {
      boolean ends = analysis.graph().claim(relation.to()).isPresent();
      if (!ids.containsAll(relation.from()) || (ends && !ids.contains(relation.to()))) {
        gone.add(relation);
      }
    }
    Set<Relation> missing = new HashSet<>(gone);
    for (int next = 0; next < gone.size(); next++) {
      analysis.graph().relationsTo(gone.get(next).id()).stream()
          .filter(missing::add)
          .forEach(gone::add);
    }
    return analysis.graph().relations().stream().filter(r -> !missing.contains(r)).toList();
  }
}
