package org.folkmoot.rules.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Scores;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.rules.ast.ArgumentCheck;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.FlagCheck;
import org.folkmoot.rules.ast.OffTopicCheck;
import org.folkmoot.rules.ast.ReportsCheck;
import org.folkmoot.rules.ast.SelfRepetitionCheck;
import org.folkmoot.rules.ast.Target;
import org.folkmoot.rules.ast.UnknownCause;
import org.folkmoot.thread.Comment;
import org.folkmoot.topic.TopicJudgement;
import org.folkmoot.topic.TopicVerdict;
import org.jspecify.annotations.Nullable;

/** Answers checks from what core found. */
final class Findings {

  private Findings() {}

  static CheckValue check(Check check, Item item) {
    if (check instanceof FlagCheck flag) {
      return flag(flag, item);
    }
    if (check instanceof SelfRepetitionCheck repetition) {
      return repetition(repetition, item);
    }
    if (check instanceof OffTopicCheck topic) {
      return topic(topic, item);
    }
    if (check instanceof ArgumentCheck argument) {
      return argument(argument, item);
    }
    if (check instanceof ReportsCheck reports) {
      return reports(reports, item);
    }
    return CheckValue.unknown(
        UnknownCause.MISSING_FIELD, check.name() + " is not measured by this version");
  }

  private static CheckValue notLooked() {
    return CheckValue.unknown(UnknownCause.MISSING_FIELD, "nobody looked");
  }

  private static CheckValue flag(FlagCheck check, Item item) {
    if (item.flags() == null) {
      return notLooked();
    }
    List<Flag> found = item.flags().stream().filter(flag -> fits(check, flag)).toList();
    String all =
        item.flags().stream()
            .map(flag -> flag.kind() + " (" + word(flag.severity()) + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return CheckValue.of(
        !found.isEmpty(),
        all.isEmpty() ? "no flag" : all,
        found.stream().flatMap(f -> cues(f, item)).toList());
  }

  private static boolean fits(FlagCheck check, Flag flag) {
    return (check.kind() == null || check.kind().equals(flag.kind()))
        && (check.severity() == null || flag.severity().compareTo(check.severity()) >= 0)
        && (check.score() == null || check.score().holds(flag.score()));
  }

  /** The flagged characters, and what they match on the other side where that is known. */
  private static Stream<Cue> cues(Flag flag, Item item) {
    Comment comment = item.comment();
    List<Cue> known =
        flag.evidence().cues().stream().filter(c -> c.place().equals(comment.place())).toList();
    return known.isEmpty()
        ? flag.spans().stream()
            .map(
                s ->
                    Cue.of(
                        flag.evidence().kind(), comment.place(), s, comment.text(), flag.score()))
        : known.stream();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static CheckValue repetition(SelfRepetitionCheck check, Item item) {
    if (item.flags() == null) {
      return notLooked();
    }
    for (Flag flag : item.flags()) {
      if (flag instanceof SelfRepetition found) {
        int times = found.spans().size() + 1;
        boolean holds =
            (check.coverage() == null || check.coverage().holds(found.score()))
                && (check.times() == null || check.times().holds(times));
        String actual = Math.round(found.score() * 100) + " % of it, " + times + " times";
        return CheckValue.of(holds, actual, found.evidence().cues());
      }
    }
    return CheckValue.of(false, "no repetition worth telling");
  }

  private static CheckValue topic(OffTopicCheck check, Item item) {
    TopicJudgement judged = item.topic();
    if (judged == null) {
      return notLooked();
    }
    if (judged.verdict() == TopicVerdict.INSUFFICIENT) {
      return CheckValue.unknown(UnknownCause.INSUFFICIENT, "too little to tell");
    }
    double score = Scores.rounded(1 - judged.relevance());
    boolean holds =
        (check.verdict() == null || check.verdict() == judged.verdict())
            && (check.score() == null || check.score().holds(score));
    String verdict = judged.verdict().name().toLowerCase(Locale.ROOT);
    return CheckValue.of(
        holds, verdict + ", score " + Told.decimal(score), judged.evidence().cues());
  }

  private static CheckValue argument(ArgumentCheck check, Item item) {
    Bearing bearing = item.bearing();
    if (bearing == null) {
      return notLooked();
    }
    boolean holds =
        (check.role() == null || bearing.roles().contains(check.role()))
            && leads(bearing, "support", check.supports())
            && leads(bearing, "rebuttal", check.rebuts())
            && leads(bearing, "undercut", check.undercuts())
            && leads(bearing, "rephrase", check.rephrases())
            && (check.repliesHanging() == null
                || check.repliesHanging().holds(bearing.repliesHanging()));
    String actual =
        bearing.targets().isEmpty()
            ? "no relation to anything outside the comment"
            : bearing.targets().keySet().stream().sorted().collect(Collectors.joining(", "));
    return CheckValue.of(
        holds, actual + ", " + bearing.repliesHanging() + " replies", cues(check, bearing));
  }

  private static boolean leads(Bearing bearing, String type, @Nullable Target target) {
    if (target == null) {
      return true;
    }
    Set<Target> targets = bearing.targets().getOrDefault(type, Set.of());
    return target == Target.ANY ? !targets.isEmpty() : targets.contains(target);
  }

  private static List<Cue> cues(ArgumentCheck check, Bearing bearing) {
    List<Cue> cues = new ArrayList<>();
    add(cues, bearing, "support", check.supports());
    add(cues, bearing, "rebuttal", check.rebuts());
    add(cues, bearing, "undercut", check.undercuts());
    add(cues, bearing, "rephrase", check.rephrases());
    return cues;
  }

  private static void add(List<Cue> cues, Bearing bearing, String type, @Nullable Target target) {
    if (target != null) {
      cues.addAll(bearing.cues().getOrDefault(type, List.of()));
    }
  }

  private static CheckValue reports(ReportsCheck check, Item item) {
    Reports reports = item.reports();
    if (reports == null) {
      return CheckValue.unknown(UnknownCause.MISSING_FIELD, "the host does not say");
    }
    boolean holds =
        (check.count() == null || check.count().holds(reports.count()))
            && (check.distinct() == null || check.distinct().holds(reports.distinct()));
    return CheckValue.of(holds, reports.count() + " reports by " + reports.distinct() + " readers");
  }
}
