package org.folkmoot.app.report;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.flag.Flag;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;

/**
 * As much of an analysis as a page can hold: the first comments and all that are flagged, with
 * everything that was found in these.
 *
 * @param shown the analysis, reduced where it is too long
 * @param notice what was left out, in a sentence for a person; empty where nothing was
 */
record Selection(Analysis shown, String notice) {

  /** All of {@code analysis} where it has no more than {@code limit} comments. */
  static Selection of(Analysis analysis, int limit) {
    List<Comment> comments = analysis.thread().comments();
    if (comments.size() <= limit) {
      return new Selection(analysis, "");
    }
    Set<String> kept = kept(analysis, limit);
    List<Comment> shown = comments.stream().filter(c -> kept.contains(c.id())).toList();
    return new Selection(
        reduced(analysis, shown, kept), notice(shown.size(), comments.size(), limit));
  }

  private static String notice(int shown, int all, int limit) {
    return String.format(
        Locale.ROOT,
        "This page shows %,d of %,d comments: the first %,d and every flagged one, with what was"
            + " found in them. The complete analysis is written by --format json.",
        shown,
        all,
        limit);
  }

  private static Set<String> kept(Analysis analysis, int limit) {
    Set<String> kept = new HashSet<>();
    kept.add(Place.ARTICLE_ID);
    analysis.thread().comments().stream().limit(limit).map(Comment::id).forEach(kept::add);
    for (Flag flag : analysis.flags()) {
      kept.add(flag.comment());
      String accuser = flag.by();
      if (accuser != null) {
        kept.add(accuser);
      }
    }
    return kept;
  }

  private static Analysis reduced(Analysis whole, List<Comment> comments, Set<String> kept) {
    return new Analysis(
        thread(whole.thread(), comments),
        whole.replies().stream().filter(link -> isKept(link, kept)).toList(),
        graph(whole.graph(), kept),
        whole.evaluation(),
        whole.topics(),
        whole.flags(),
        whole.decisions().stream().filter(decision -> isKept(decision, kept)).toList(),
        whole.limits(),
        whole.provenance());
  }

  private static boolean isKept(ReplyLink link, Set<String> kept) {
    return kept.contains(link.comment());
  }

  private static boolean isKept(Decision decision, Set<String> kept) {
    return kept.contains(decision.comment());
  }

  /** Without the page's blocks, which the report does not show. */
  private static CommentThread thread(CommentThread whole, List<Comment> comments) {
    return new CommentThread(
        whole.id(), whole.title(), whole.url(), whole.article(), comments, null, whole.limits());
  }

  private static ArgumentGraph graph(ArgumentGraph whole, Set<String> kept) {
    List<Claim> claims =
        whole.claims().stream().filter(claim -> kept.contains(claim.place().id())).toList();
    Set<String> ends = new HashSet<>();
    claims.forEach(claim -> ends.add(claim.id()));
    return ArgumentGraph.of(claims, closed(whole.relations(), ends));
  }

  /**
   * The relations of which every end is kept. One that bears on a relation goes with that one,
   * wherever the two stand in the list.
   */
  private static List<Relation> closed(List<Relation> relations, Set<String> claims) {
    ListMultimap<String, Relation> bearings = ArrayListMultimap.create();
    relations.forEach(relation -> bearings.put(relation.to(), relation));
    Set<String> kept = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(claims);
    while (!open.isEmpty()) {
      for (Relation relation : bearings.get(open.pop())) {
        if (claims.containsAll(relation.from()) && kept.add(relation.id())) {
          open.push(relation.id());
        }
      }
    }
    return relations.stream().filter(relation -> kept.contains(relation.id())).toList();
  }
}
