package org.folkmoot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.AnalysisQueries;
import org.folkmoot.analysis.ClaimFilter;
import org.folkmoot.analysis.QueryResult;
import org.folkmoot.analysis.QueryResult.Finding;
import org.folkmoot.analysis.QueryResult.Group;
import org.folkmoot.analysis.Unanswered;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.flag.Severity;
import org.folkmoot.graph.Camps;
import org.folkmoot.graph.ClaimLink;
import org.folkmoot.graph.GraphQueries;
import org.folkmoot.graph.Reached;
import org.folkmoot.semantics.EvaluationOptions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Hands a question on to the library and puts the answer into the one form. */
final class Query {

  private static final double THRESHOLD = EvaluationOptions.STANDARD.threshold();

  private final Analysis analysis;
  private final AnalysisQueries queries;
  private final GraphQueries graph;
  private final ClaimFilter filter;
  private final Severity severity;
  private final CommandLine command;
  private final ElementChoice choice;

  Query(Analysis analysis, ClaimFilter filter, Severity severity, CommandLine command) {
    this.analysis = analysis;
    this.filter = filter;
    this.severity = severity;
    this.command = command;
    queries = analysis.queries();
    graph = analysis.graph().queries(THRESHOLD);
    choice = new ElementChoice(analysis.graph(), command);
  }

  QueryResult answer(QueryKind kind, List<String> words) {
    String asked = kind.name().toLowerCase(Locale.ROOT);
    return new QueryResult(String.join(" ", prepended(asked, words)), groups(kind, words));
  }

  private static List<String> prepended(String first, List<String> others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  private List<Group> groups(QueryKind kind, List<String> words) {
    return switch (kind) {
      case CLAIMS -> claims("claims", queries.claims(filter));
      case TOP -> claims("strongest claims", queries.strongest(number(words.get(0))));
      case SUPPORTERS -> reached("what supports it", words, graph::supportersOf);
      case SUPPORTED -> reached("what it supports", words, graph::supportedBy);
      case ATTACKERS ->
          reached("what attacks it, and what attacks that", words, graph::attackersOf);
      case ATTACKED -> reached("what it attacks, and what that attacks", words, graph::attackedBy);
      case PATH -> path(choice.claim(words.get(0)), choice.claim(words.get(1)));
      case UNANSWERED -> unanswered(words);
      case CRUXES -> cruxes();
      case CAMPS -> camps();
      case COMPONENTS -> components();
      case ISOLATED -> claims("claims that no relation touches", graph.isolated());
      case UNFLAGGED -> unflagged();
    };
  }

  private int number(String word) {
    try {
      int number = Integer.parseInt(word);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for 0 and less.
    }
    throw new ParameterException(command, "query 'top' takes a number from 1, not '" + word + "'");
  }

  private static List<Group> claims(String title, List<Claim> claims) {
    return group(title, claims.stream().map(Finding::of).toList());
  }

  private static List<Group> group(String title, List<Finding> findings) {
    return findings.isEmpty() ? List.of() : List.of(new Group(title, findings));
  }

  private List<Group> reached(
      String title, List<String> words, Function<String, List<Reached>> query) {
    List<Reached> reached = query.apply(choice.claim(words.get(0)));
    return group(title, reached.stream().map(r -> Finding.of(r.claim(), r.steps())).toList());
  }

  private List<Group> path(String from, String to) {
    Optional<List<ClaimLink>> path = graph.path(from, to);
    if (path.isEmpty()) {
      return List.of();
    }
    Claim at = analysis.graph().claim(from).orElseThrow();
    List<Finding> findings = new ArrayList<>(List.of(Finding.of(at)));
    for (ClaimLink link : path.get()) {
      at = link.from().equals(at) ? link.to() : link.from();
      findings.add(Finding.of(link.relation()));
      findings.add(Finding.of(at));
    }
    return group("the shortest way", findings);
  }

  private List<Group> unanswered(List<String> words) {
    List<Unanswered> open =
        words.isEmpty() ? queries.unanswered() : queries.unanswered(choice.claim(words.get(0)));
    List<Finding> findings =
        open.stream()
            .map(one -> new Finding(start(one.attack()), one.attack(), one.weight()))
            .toList();
    return group("attacks that nobody answered", findings);
  }

  private Claim start(Relation relation) {
    return analysis.graph().claim(relation.from().get(0)).orElseThrow();
  }

  private List<Group> cruxes() {
    return group(
        "claims on which the debate turns",
        graph.cruxes().stream().map(crux -> Finding.of(crux.claim(), crux.share())).toList());
  }

  private List<Group> camps() {
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (Camps camps : graph.camps()) {
      number++;
      String debate = "sub-debate " + number + ", ";
      groups.addAll(claims(debate + "one camp", camps.first()));
      groups.addAll(claims(debate + "the other camp", camps.second()));
      groups.addAll(
          group(
              debate + "relations that contradict this division",
              camps.across().stream().map(Finding::of).toList()));
    }
    return groups;
  }

  private List<Group> components() {
    List<Group> groups = new ArrayList<>();
    for (List<Claim> members : graph.components()) {
      if (members.size() > 1) {
        groups.addAll(claims("sub-debate " + (groups.size() + 1), members));
      }
    }
    return groups;
  }

  private List<Group> unflagged() {
    Analysis without = queries.withoutFlagged(severity);
    List<Claim> gone = new ArrayList<>();
    List<Claim> changed = new ArrayList<>();
    for (Claim claim : analysis.graph().claims()) {
      if (without.graph().claim(claim.id()).isEmpty()) {
        gone.add(claim);
      } else if (label(analysis, claim) != label(without, claim)) {
        changed.add(claim);
      }
    }
    List<Group> groups = new ArrayList<>(claims("claims that would be gone", gone));
    for (Label label : Label.values()) {
      List<Claim> such = changed.stream().filter(c -> label(without, c) == label).toList();
      String title = label.name().toLowerCase(Locale.ROOT);
      groups.addAll(claims("claims that would be " + title, such));
    }
    return groups;
  }

  private static Label label(Analysis analysis, Claim claim) {
    Map<String, Label> labels = analysis.evaluation().labels();
    return labels.getOrDefault(claim.id(), Label.UNDECIDED);
  }
}
