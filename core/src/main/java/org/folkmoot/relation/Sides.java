package org.folkmoot.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.stance.SideClassifier;
import org.folkmoot.stance.SideJudgement;
import org.folkmoot.stance.SidePair;
import org.folkmoot.stance.SideSetting;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/**
 * On which side a claim of one comment is that answers a claim of another: by a model in threads of
 * comments alone, by the rules of {@link Polarity} below an article, whose comments no labelled set
 * holds.
 */
final class Sides {

  private final SideClassifier classifier;
  private final boolean rulesLead;
  private final Map<Place, Integer> positions = new HashMap<>();
  private final @Nullable String opener;

  Sides(SideClassifier classifier, AnnotatedThread thread) {
    this.classifier = classifier;
    this.rulesLead = thread.article() != null;
    this.opener =
        thread.comments().stream()
            .limit(thread.head())
            .map(AnnotatedText::author)
            .filter(author -> author != null)
            .findFirst()
            .orElse(null);
  }

  /** Takes up the next comment and says at which place it stands. */
  int add(AnnotatedText comment) {
    positions.put(comment.place(), positions.size());
    return positions.size() - 1;
  }

  Polarity of(Unit answer, Unit answered, Likeness likeness, List<Unit> comment, List<Unit> there) {
    Polarity ruled = Polarity.of(answer, answered, likeness, comment);
    if (rulesLead || there.isEmpty()) {
      return ruled;
    }
    SideJudgement judged = classifier.judge(pair(answer, answered, comment.size()));
    boolean told = ruled.told() || !judged.cues().isEmpty();
    return new Polarity(
        judged.attack(),
        judged.attacks(),
        told,
        judged.cues().isEmpty() ? ruled.cues() : judged.cues());
  }

  private SidePair pair(Unit answer, Unit answered, int claims) {
    return new SidePair(
        answer.text(),
        answer.claim().span(),
        answered.text(),
        answered.claim().span(),
        setting(answer, answered, claims));
  }

  private SideSetting setting(Unit answer, Unit answered, int claims) {
    String author = author(answer);
    int position = positions.getOrDefault(answer.claim().place(), 0);
    int target = positions.getOrDefault(answered.claim().place(), 0);
    return new SideSetting(
        author != null && author.equals(author(answered)),
        author != null && author.equals(opener),
        target(target, author(answered)),
        answer.index(),
        claims,
        answered.index(),
        position,
        Math.max(0, position - target));
  }

  private SideSetting.Target target(int position, @Nullable String author) {
    if (position == 0) {
      return SideSetting.Target.OPENING;
    }
    boolean toOpener = author != null && author.equals(opener);
    return toOpener ? SideSetting.Target.OPENER : SideSetting.Target.COMMENT;
  }

  /** Where the first comment names nobody, it is by whoever wrote the next. */
  private @Nullable String author(Unit unit) {
    boolean first = positions.getOrDefault(unit.claim().place(), 0) == 0;
    return first && unit.text().author() == null ? opener : unit.text().author();
  }
}
