package org.folkmoot.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.semantics.Dispute.Hit;
import org.folkmoot.semantics.Dispute.Threat;

/**
 * Makes a set of arguments that are in minimal: by themselves they defend one of them, or put one
 * out, and without any one of them they do not.
 *
 * <p>From {@link Dispute}'s set it leaves out whatever can be left out. A member is necessary
 * where, without it, what the others defend from nothing (the least fixed point) no longer does
 * what is wanted. What is necessary stays so when others go, so one round over the members ends
 * with a minimal set. A member that alone answers an attack on a necessary one is necessary without
 * a trial, which settles chains at once.
 *
 * <p>Each trial is linear in the dispute. After a number of steps the set is given as it is, as not
 * known to be minimal.
 */
final class DefenceSearch {

  /** Enough for any thread that people read. */
  static final long MOST_STEPS = 5_000_000;

  private static final int NEVER = -1;

  private final Dispute dispute;

  /** Whether the first threat is to be answered; else the first member is to be defended. */
  private final boolean toAnswer;

  private final boolean[] kept;
  private boolean[] necessary = {};

  /** By member: when it is defended by those before it, or never. */
  private int[] rank;

  private long steps;
  private boolean minimal = true;

  private final long mostSteps;

  private DefenceSearch(Dispute dispute, boolean toAnswer, long mostSteps) {
    this.dispute = dispute;
    this.toAnswer = toAnswer;
    this.mostSteps = mostSteps;
    kept = new boolean[dispute.size()];
    Arrays.fill(kept, true);
    rank = defendedFromNothing();
  }

  /** The least that defends the first member. */
  static DefenceSearch defending(Dispute dispute, long mostSteps) {
    DefenceSearch search = new DefenceSearch(dispute, false, mostSteps);
    search.leaveOut();
    return search;
  }

  /** The least that answers the first threat. */
  static DefenceSearch answering(Dispute dispute, long mostSteps) {
    DefenceSearch search = new DefenceSearch(dispute, true, mostSteps);
    search.leaveOut();
    return search;
  }

  /**
   * An attack with its answer.
   *
   * @param attack on a member
   * @param answer from a member
   */
  record Answered(Hit attack, Hit answer) {}

  /** Whether it is known that no member can be left out. */
  boolean minimal() {
    return minimal;
  }

  /** The arguments of the set, nearest first. */
  List<Integer> arguments() {
    List<Integer> arguments = new ArrayList<>();
    for (int member = 0; member < kept.length; member++) {
      if (kept[member]) {
        arguments.add(dispute.argument(member));
      }
    }
    return arguments;
  }

  /** All attacks on members, by member. */
  List<Answered> answered() {
    List<Answered> answered = new ArrayList<>();
    for (int member = 0; member < kept.length; member++) {
      if (kept[member]) {
        for (Threat threat : dispute.against(member)) {
          answered.add(new Answered(hit(threat, member), answer(threat)));
        }
      }
    }
    return answered;
  }

  private static Hit hit(Threat threat, int member) {
    return threat.hits.stream().filter(hit -> hit.member() == member).findFirst().orElseThrow();
  }

  /** By the member that is defended first, so that nothing is shown as its own reason. */
  Hit answer(Threat threat) {
    return threat.answers.stream()
        .filter(answer -> rank[answer.member()] != NEVER)
        .min(Comparator.comparingInt(answer -> rank[answer.member()]))
        .orElseThrow();
  }

  private void leaveOut() {
    necessary = necessary();
    for (int member = kept.length - 1; member >= 0 && minimal; member--) {
      if (kept[member] && !necessary[member]) {
        minimal = steps <= mostSteps;
        if (minimal) {
          tryWithout(member);
        }
      }
    }
  }

  private void tryWithout(int member) {
    kept[member] = false;
    int[] others = defendedFromNothing();
    if (isDone(others)) {
      rank = others;
      for (int other = 0; other < kept.length; other++) {
        kept[other] = others[other] != NEVER;
      }
      necessary = necessary();
    } else {
      kept[member] = true;
      necessary[member] = true;
    }
  }

  private boolean isDone(int[] ranks) {
    return toAnswer
        ? dispute.firstThreat().answers.stream().anyMatch(a -> ranks[a.member()] != NEVER)
        : ranks[0] != NEVER;
  }

  /** By kept member, when it is defended. */
  private int[] defendedFromNothing() {
    int[] ranks = new int[kept.length];
    Arrays.fill(ranks, NEVER);
    int[] open = new int[kept.length];
    boolean[] beaten = new boolean[dispute.threats()];
    List<Integer> queue = new ArrayList<>();
    for (int member = 0; member < open.length; member++) {
      open[member] = dispute.against(member).size();
      if (kept[member] && open[member] == 0) {
        queue.add(member);
      }
    }
    for (int next = 0; next < queue.size(); next++) {
      ranks[queue.get(next)] = next;
      steps += dispute.answered(queue.get(next)).size();
      for (Threat threat : dispute.answered(queue.get(next))) {
        if (!beaten[threat.number]) {
          beaten[threat.number] = true;
          release(threat, open, queue);
        }
      }
    }
    steps += open.length;
    return ranks;
  }

  private void release(Threat threat, int[] open, List<Integer> queue) {
    for (Hit hit : threat.hits) {
      steps++;
      open[hit.member()]--;
      if (open[hit.member()] == 0 && kept[hit.member()]) {
        queue.add(hit.member());
      }
    }
  }

  /** Those that can be seen to be necessary without leaving them out, with what was. */
  private boolean[] necessary() {
    boolean[] known = necessary.length == 0 ? new boolean[kept.length] : necessary;
    List<Integer> queue = new ArrayList<>();
    if (toAnswer) {
      addOnlyAnswer(dispute.firstThreat(), queue);
    } else {
      queue.add(0);
    }
    boolean[] seen = new boolean[kept.length];
    for (int next = 0; next < queue.size(); next++) {
      int member = queue.get(next);
      if (!seen[member]) {
        seen[member] = true;
        known[member] = true;
        dispute.against(member).forEach(threat -> addOnlyAnswer(threat, queue));
        steps += dispute.against(member).size();
      }
    }
    return known;
  }

  private void addOnlyAnswer(Threat threat, List<Integer> queue) {
    List<Hit> left = threat.answers.stream().filter(a -> kept[a.member()]).limit(2).toList();
    if (left.size() == 1) {
      queue.add(left.get(0).member());
    }
  }
}
