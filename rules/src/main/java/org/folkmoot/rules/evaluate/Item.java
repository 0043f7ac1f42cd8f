package org.folkmoot.rules.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Flag;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.thread.Comment;
import org.folkmoot.topic.TopicJudgement;
import org.jspecify.annotations.Nullable;

/**
 * A comment with all that is known around it. What is null was not looked at, and conditions on it
 * are unknown; what is empty is known to be none. Immutable.
 *
 * @param comment the comment
 * @param thread the thread it stands in
 * @param flags what core's automatic checks raised
 * @param topic how it bears on its thread
 * @param bearing what it does in the argument
 * @param facts what the host says, by name such as {@code author.age}; times in seconds
 * @param labels on the comment, beside those that rules put there
 * @param authorLabels on its author, likewise
 * @param reports how often readers reported it
 * @param scores what outside scorers say, by name
 * @param late scorers that did not answer in time
 * @param human what a person decided about it before
 */
public record Item(
    Comment comment,
    @Nullable String thread,
    @Nullable List<Flag> flags,
    @Nullable TopicJudgement topic,
    @Nullable Bearing bearing,
    Map<String, FactValue> facts,
    Set<String> labels,
    Set<String> authorLabels,
    @Nullable Reports reports,
    Map<String, Double> scores,
    Set<String> late,
    @Nullable HumanDecision human) {

  /** Copies lists, sets and maps. */
  public Item {
    flags = flags == null ? null : List.copyOf(flags);
    facts = Map.copyOf(facts);
    labels = Set.copyOf(labels);
    authorLabels = Set.copyOf(authorLabels);
    scores = Map.copyOf(scores);
    late = Set.copyOf(late);
  }

  /** A comment of which nothing else is known. */
  public static Item of(Comment comment) {
    return new Item(
        comment, null, null, null, null, Map.of(), Set.of(), Set.of(), null, Map.of(), Set.of(),
        null);
  }

  /** The same in a thread of the site. */
  public Item in(@Nullable String id) {
    return new Item(
        comment,
        id,
        flags,
        topic,
        bearing,
        facts,
        labels,
        authorLabels,
        reports,
        scores,
        late,
        human);
  }

  /** The same with what core found. */
  public Item with(
      @Nullable List<Flag> found, @Nullable TopicJudgement judged, @Nullable Bearing argued) {
    return new Item(
        comment,
        thread,
        found,
        judged,
        argued,
        facts,
        labels,
        authorLabels,
        reports,
        scores,
        late,
        human);
  }

  /** The same with more facts. */
  public Item withFacts(Map<String, FactValue> more) {
    Map<String, FactValue> all = new HashMap<>(facts);
    all.putAll(more);
    return new Item(
        comment,
        thread,
        flags,
        topic,
        bearing,
        all,
        labels,
        authorLabels,
        reports,
        scores,
        late,
        human);
  }

  /** The same with what the host has written down about it. */
  public Item withRecord(Set<String> onComment, Set<String> onAuthor, @Nullable Reports reported) {
    return new Item(
        comment, thread, flags, topic, bearing, facts, onComment, onAuthor, reported, scores, late,
        human);
  }

  /** The same with the scores of outside scorers, and the names of those that were too late. */
  public Item withScores(Map<String, Double> given, Set<String> tooLate) {
    return new Item(
        comment,
        thread,
        flags,
        topic,
        bearing,
        facts,
        labels,
        authorLabels,
        reports,
        given,
        tooLate,
        human);
  }

  /** The same with what a person decided before. */
  public Item decidedBy(@Nullable HumanDecision person) {
    return new Item(
        comment,
        thread,
        flags,
        topic,
        bearing,
        facts,
        labels,
        authorLabels,
        reports,
        scores,
        late,
        person);
  }

  /** The copy that core found, where it found one. */
  Optional<Copypasta> copy() {
    return flags == null
        ? Optional.empty()
        : flags.stream().filter(Copypasta.class::isInstance).map(Copypasta.class::cast).findFirst();
  }
}
