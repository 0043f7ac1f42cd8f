package org.folkmoot.semantics;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Puts reasons into one plain sentence, with the words of those who said it. */
final class Wording {

  /** How many attackers or relations a sentence names before it only counts the rest. */
  private static final int NAMED = 3;

  /** How much of a quote a sentence repeats, in UTF-16 code units. */
  private static final int QUOTED = 80;

  private static final double TOO_LITTLE_TO_SAY = 0.005;

  private final ArgumentGraph graph;
  private final SupportReading reading;

  Wording(ArgumentGraph graph, SupportReading reading) {
    this.graph = graph;
    this.reading = reading;
  }

  /** What a claim leads to, and how one says that it does. */
  private String whatItLeadsTo() {
    return reading == SupportReading.DEDUCTIVE ? "what it supports" : "what it rests on";
  }

  private String leadsTo(boolean directly) {
    String verb = reading == SupportReading.DEDUCTIVE ? "it supports" : "it rests on";
    return directly ? verb + " " : verb + ", step by step, ";
  }

  /**
   * A claim that stands.
   *
   * @param direct the attacks on it and on what it leads to
   * @param onIt whether all of them are on the claim itself
   * @param leads whether it leads to anything
   */
  String stands(Claim claim, List<AnsweredAttack> direct, boolean onIt, boolean leads) {
    String what = onIt ? "it" : direct.size() == 1 ? whatItLeadsTo() : "it or " + whatItLeadsTo();
    return quoted(claim) + " stands because " + defence(direct, what, leads) + ".";
  }

  private String defence(List<AnsweredAttack> direct, String what, boolean leads) {
    if (direct.isEmpty()) {
      return "nothing speaks against it" + (leads ? " or against " + whatItLeadsTo() : "");
    }
    return direct.size() == 1 ? onlyObjection(direct.get(0), what) : answers(direct, what);
  }

  private String onlyObjection(AnsweredAttack only, String what) {
    return "the only objection to "
        + what
        + ", "
        + start(only.attack())
        + ", is itself "
        + disposed(only);
  }

  private String answers(List<AnsweredAttack> direct, String what) {
    Stream<String> named =
        direct.stream().limit(NAMED).map(a -> start(a.attack()) + " is " + disposed(a));
    String rest =
        direct.size() > NAMED ? "; and so for " + count(direct.size() - NAMED, "other") : "";
    return "each of the "
        + direct.size()
        + " objections to "
        + what
        + " is itself answered: "
        + named.collect(joining("; "))
        + rest;
  }

  private String disposed(AnsweredAttack answered) {
    boolean undercut =
        answered.answer() instanceof Undercut
            && answered.answer().to().equals(answered.attack().id());
    return (undercut ? "undercut by " : "answered by ") + start(answered.answer());
  }

  /**
   * A claim that is out.
   *
   * @param attack what puts it out
   * @param target what that attacks: the claim, or something it leads to
   * @param isIt whether it is the claim
   * @param directly whether it leads there in one step
   * @param onAttacker the attacks on the attacker
   */
  String falls(
      Claim claim,
      Relation attack,
      ArgumentElement target,
      boolean isIt,
      boolean directly,
      List<AnsweredAttack> onAttacker) {
    String what =
        isIt
            ? start(attack) + " speaks against it"
            : leadsTo(directly) + words(target) + ", which " + start(attack) + " speaks against";
    return quoted(claim) + " is out because " + what + ", and " + standing(onAttacker) + ".";
  }

  private String standing(List<AnsweredAttack> onAttacker) {
    if (onAttacker.isEmpty()) {
      return "nothing answers that";
    }
    return onAttacker.size() == 1
        ? onlyObjection(onAttacker.get(0), "that")
        : answers(onAttacker, "that");
  }

  /** A claim that nothing settles. */
  String isOpen(Claim claim, boolean onIt, List<Relation> path, List<Relation> circle) {
    return quoted(claim) + " is undecided because " + open(onIt, path, circle) + ".";
  }

  private String open(boolean onIt, List<Relation> path, List<Relation> circle) {
    String object = onIt ? "it" : whatItLeadsTo();
    if (circle.isEmpty()) {
      return "what speaks against " + object + " is undecided, through a long chain of attacks";
    }
    if (!path.isEmpty()) {
      return start(path.get(0))
          + ", which speaks against "
          + object
          + ", is itself undecided: "
          + round(circle, start(circle.get(circle.size() - 1)));
    }
    if (circle.size() == 1) {
      return onIt
          ? "it is rebutted by itself or by what says the same"
          : "it speaks against " + object;
    }
    return onIt ? round(circle, "it") : round(circle, whatItLeadsTo());
  }

  /** The circle, beginning with what was named already. */
  private String round(List<Relation> circle, String first) {
    if (circle.size() == 1) {
      return first + " speaks against itself";
    }
    if (circle.size() == 2) {
      return first + " and " + start(circle.get(0)) + " rebut each other, and nothing settles it";
    }
    return first
        + " and "
        + count(circle.size() - 1, "other")
        + ", "
        + circle.stream().limit(NAMED).map(this::start).collect(joining(", "))
        + (circle.size() > NAMED + 1 ? ", …" : "")
        + ", rebut each other in a circle";
  }

  /** What a relation says, how sure it is, and why. */
  String relation(Relation relation) {
    String score = " (" + relation.type() + ", score " + percent(relation.score()) + ")";
    String why = relation.evidence().why();
    return why.contains("\u201C") && why.endsWith(".")
        ? why.substring(0, why.length() - 1) + score + "."
        : said(relation) + score + ": " + why;
  }

  private String said(Relation relation) {
    if (relation instanceof Undercut) {
      Relation step = graph.relation(relation.to()).orElseThrow();
      Claim end = graph.claim(step.to()).orElse(null);
      return start(relation)
          + " disputes that "
          + start(step)
          + (end == null ? " disputes a step" : verb(step) + quoted(end));
    }
    String starts =
        relation.from().stream()
            .limit(NAMED)
            .map(id -> quoted(graph.claim(id).orElseThrow()))
            .collect(joining(" and "));
    return starts + verb(relation) + quoted(graph.claim(relation.to()).orElseThrow());
  }

  private static String verb(Relation relation) {
    if (relation instanceof Support support) {
      return support.premises().size() > 1 ? " together speak for " : " speaks for ";
    }
    return relation instanceof Rephrase ? " says the same as " : " speaks against ";
  }

  /** The claim where a relation, or what it undercuts, ends; null where that goes round. */
  @Nullable Claim end(Relation relation) {
    Set<String> passed = new HashSet<>();
    Relation at = relation;
    while (at instanceof Undercut && passed.add(at.id())) {
      at = graph.relation(at.to()).orElseThrow();
    }
    return graph.claim(at.to()).orElse(null);
  }

  /** Where a strength comes from. */
  String strength(StrengthReason reason) {
    if (!reason.converged()) {
      return "The strength of "
          + quoted(reason.claim())
          + " has no value: it does not settle, since claims strengthen or weaken each other in a"
          + " circle.";
    }
    List<Contribution> telling =
        reason.contributions().stream()
            .filter(c -> c.change() != null && Math.abs(c.change()) >= TOO_LITTLE_TO_SAY)
            .toList();
    return quoted(reason.claim())
        + " has a strength of "
        + percent(reason.strength())
        + ": "
        + (telling.isEmpty()
            ? "nothing moves it from where it starts"
            : "it starts from " + percent(reason.base()) + ", " + moved(telling))
        + ".";
  }

  private String moved(List<Contribution> telling) {
    String named = telling.stream().limit(NAMED).map(this::moved).collect(joining(", "));
    int rest = telling.size() - NAMED;
    return named + (rest > 0 ? ", and " + count(rest, "other relation") + " less" : "");
  }

  private String moved(Contribution contribution) {
    double change = contribution.change() == null ? 0 : contribution.change();
    Relation relation = contribution.relation();
    String what =
        relation instanceof Support ? "the support by " : "the " + relation.type() + " by ";
    String points = String.format(Locale.ROOT, "%.0f", Math.abs(100 * change));
    return what + start(relation) + (change > 0 ? " adds " : " takes ") + points;
  }

  private static String percent(double score) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * score);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** The words of the claim that a relation starts from. */
  private String start(Relation relation) {
    return quoted(graph.claim(relation.from().get(0)).orElseThrow());
  }

  private String words(ArgumentElement element) {
    return element instanceof Relation relation ? start(relation) : quoted((Claim) element);
  }

  private static String quoted(Claim claim) {
    return Excerpt.quoted(claim.quote(), QUOTED);
  }
}
