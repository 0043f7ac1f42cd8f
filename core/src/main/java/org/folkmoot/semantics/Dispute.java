package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.argument.Label;

/**
 * Enough arguments that are in to defend each other, with all that attacks them: beginning with
 * some, for each attacker of a member, or of what a member leads to, the argument by which the
 * grounded labels put that attacker out.
 *
 * <p>Linear in what the members and their attackers lead to, and in the attacks on all that.
 */
final class Dispute {

  /**
   * An attack.
   *
   * @param member the member that it is made on, or that makes it; or one that leads to that
   * @param by what attacks
   * @param on what is attacked
   */
  record Hit(int member, int by, int on) {}

  /** An argument that attacks members, or what they lead to. */
  static final class Threat {
    final int number;
    final int argument;

    /** Its attacks, one a member. */
    final List<Hit> hits = new ArrayList<>();

    /** Attacks of members on it, or on what it leads to; one a member. */
    final List<Hit> answers = new ArrayList<>();

    Threat(int number, int argument) {
      this.number = number;
      this.argument = argument;
    }
  }

  private final BipolarFramework framework;
  private final Digraph consequences;
  private final GroundedSemantics grounded;

  private final List<Integer> members = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Threat> threats = new LinkedHashMap<>();
  private final List<List<Threat>> against = new ArrayList<>();
  private final List<List<Threat>> answered = new ArrayList<>();

  /** By argument: the members that lead to it. */
  private final Map<Integer, List<Integer>> leading = new HashMap<>();

  private Dispute(BipolarFramework framework, SupportReading reading, GroundedSemantics grounded) {
    this.framework = framework;
    this.grounded = grounded;
    consequences = framework.consequences(reading);
  }

  /** About an argument that is in, which is the first member. */
  static Dispute defending(
      BipolarFramework framework, SupportReading reading, GroundedSemantics grounded, int in) {
    Dispute dispute = new Dispute(framework, reading, grounded);
    dispute.add(in);
    dispute.collect();
    return dispute;
  }

  /** About an argument that is out, which is the first threat. */
  static Dispute against(
      BipolarFramework framework, SupportReading reading, GroundedSemantics grounded, int out) {
    Dispute dispute = new Dispute(framework, reading, grounded);
    dispute.threat(out);
    dispute.add(grounded.attacker(out));
    dispute.collect();
    return dispute;
  }

  int size() {
    return members.size();
  }

  int argument(int member) {
    return members.get(member);
  }

  /** What threatens a member. */
  List<Threat> against(int member) {
    return against.get(member);
  }

  /** What a member answers. */
  List<Threat> answered(int member) {
    return answered.get(member);
  }

  /** How many threats there are. */
  int threats() {
    return threats.size();
  }

  Threat firstThreat() {
    return threats.values().iterator().next();
  }

  private void add(int argument) {
    if (numbers.putIfAbsent(argument, members.size()) == null) {
      members.add(argument);
      against.add(new ArrayList<>());
      answered.add(new ArrayList<>());
    }
  }

  private Threat threat(int argument) {
    return threats.computeIfAbsent(argument, a -> new Threat(threats.size(), a));
  }

  private void collect() {
    for (int member = 0; member < members.size(); member++) {
      for (int reached : Closure.of(consequences, members.get(member))) {
        leading.computeIfAbsent(reached, a -> new ArrayList<>()).add(member);
        addThreats(member, reached);
      }
    }
    threats.values().forEach(this::findAnswers);
  }

  private void addThreats(int member, int reached) {
    for (int attacker : framework.attackers().targets(reached)) {
      Threat threat = threat(attacker);
      if (isOfAnother(member, threat.hits)) {
        threat.hits.add(new Hit(member, attacker, reached));
        against.get(member).add(threat);
        add(grounded.attacker(attacker));
      }
    }
  }

  private static boolean isOfAnother(int member, List<Hit> hits) {
    return hits.isEmpty() || hits.get(hits.size() - 1).member != member;
  }

  private void findAnswers(Threat threat) {
    Map<Integer, Hit> byMember = new LinkedHashMap<>();
    for (int reached : Closure.of(consequences, threat.argument)) {
      for (int attacker : framework.attackers().targets(reached)) {
        if (grounded.label(attacker) == Label.IN) {
          for (int member : leading.getOrDefault(attacker, List.of())) {
            byMember.putIfAbsent(member, new Hit(member, attacker, reached));
          }
        }
      }
    }
    threat.answers.addAll(byMember.values());
    threat.answers.forEach(answer -> answered.get(answer.member).add(threat));
  }
}
