package org.folkmoot.rules.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.evidence.Cue;
import org.folkmoot.flag.Flag;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.rules.ast.Target;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.InComment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Makes of an analysed thread what rules judge: each comment with all that was found of it. */
public final class Items {

  private final Analysis analysis;
  private final Map<String, List<Flag>> flags = new HashMap<>();
  private final Map<String, ReplyLink> replies = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Integer> hanging = new HashMap<>();

  private Items(Analysis analysis) {
    this.analysis = analysis;
    analysis
        .flags()
        .forEach(f -> flags.computeIfAbsent(f.comment(), c -> new ArrayList<>()).add(f));
    analysis.replies().forEach(link -> replies.put(link.comment(), link));
    analysis.thread().comments().forEach(comment -> depth(comment.id()));
    countHanging();
  }

  /** The comments of an analysis, in thread order. Linear. */
  public static List<Item> of(Analysis analysis) {
    Items items = new Items(analysis);
    List<Item> made = new ArrayList<>();
    List<Comment> comments = analysis.thread().comments();
    for (int i = 0; i < comments.size(); i++) {
      made.add(items.item(comments.get(i), i));
    }
    return made;
  }

  private Item item(Comment comment, int before) {
    Map<String, FactValue> facts = new HashMap<>();
    facts.put("thread.comments", FactValue.Amount.of(before));
    ReplyLink link = replies.get(comment.id());
    if (link != null) {
      facts.put("comment.top_level", new FactValue.Truth(link.target() instanceof InArticle));
      facts.put("comment.depth", FactValue.Amount.of(depths.getOrDefault(comment.id(), 0)));
    }
    return Item.of(comment)
        .in(analysis.thread().id())
        .with(
            flags.getOrDefault(comment.id(), List.of()),
            analysis.topics().get(comment.id()),
            bearing(comment))
        .withFacts(facts);
  }

  /** How far from the article; each chain is walked once. Links form no circle. */
  private void depth(String comment) {
    Deque<String> chain = new ArrayDeque<>();
    String at = comment;
    while (at != null && !depths.containsKey(at)) {
      chain.push(at);
      at = target(at);
    }
    int depth = at == null ? -1 : depths.getOrDefault(at, -1);
    while (!chain.isEmpty()) {
      depth++;
      depths.put(chain.pop(), depth);
    }
  }

  /** The comment that is answered; null for the article. */
  private @Nullable String target(String comment) {
    ReplyLink link = replies.get(comment);
    return link != null && link.target() instanceof InComment in ? in.id() : null;
  }

  /** From the deepest up, so that each is counted when its own answers are. */
  private void countHanging() {
    List<String> deepestFirst = new ArrayList<>(depths.keySet());
    deepestFirst.sort(
        Comparator.comparing((String c) -> -depths.getOrDefault(c, 0)).thenComparing(c -> c));
    for (String comment : deepestFirst) {
      String target = target(comment);
      if (target != null) {
        hanging.merge(target, 1 + hanging.getOrDefault(comment, 0), Integer::sum);
      }
    }
  }

  private Bearing bearing(Comment comment) {
    Set<Role> roles = new TreeSet<>();
    Map<String, Set<Target>> targets = new TreeMap<>();
    Map<String, List<Cue>> cues = new TreeMap<>();
    for (Claim claim : analysis.graph().claimsIn(comment.place())) {
      roles.add(claim.role());
      for (Relation relation : analysis.graph().relationsFrom(claim.id())) {
        Place to = place(relation.to());
        if (to != null && !to.equals(comment.place())) {
          Target target = to instanceof InArticle ? Target.ARTICLE : Target.COMMENT;
          targets.computeIfAbsent(relation.type(), t -> new TreeSet<>()).add(target);
          cues.computeIfAbsent(relation.type(), t -> new ArrayList<>())
              .add(cue(relation, claim, comment));
        }
      }
    }
    return new Bearing(roles, targets, cues, hanging.getOrDefault(comment.id(), 0));
  }

  private static Cue cue(Relation relation, Claim claim, Comment comment) {
    return Cue.of(
        relation.evidence().kind(),
        comment.place(),
        claim.span(),
        comment.text(),
        relation.score());
  }

  /** Where a claim stands, or the claim that a step starts from. */
  private @Nullable Place place(String element) {
    String at = element;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (analysis.graph().claim(at).isPresent()) {
        return analysis.graph().claim(at).get().place();
      }
      Relation relation = analysis.graph().relation(at).orElse(null);
      if (relation == null) {
        return null;
      }
      at = relation.from().get(0);
    }
    return null;
  }

  /** Undercuts of undercuts are rare, and circles of them possible. */
  private static final int MOST_STEPS = 8;
}
