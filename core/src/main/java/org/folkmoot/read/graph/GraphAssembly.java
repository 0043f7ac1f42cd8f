package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.graph.GraphDraft.DraftClaim;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;

/**
 * Makes a graph of what a reader found: finds the characters of every claim, in the thread that
 * Folkmoot wrote into the file, in the words that the file says were said, or in a text of the
 * claim's own. Linear, apart from looking for a claim in its words. Used once.
 */
final class GraphAssembly {

  private final GraphDraft draft;
  private final CommentThread thread;
  private final Map<String, ReplyLink> replies = new LinkedHashMap<>();
  private final Map<String, Comment> comments = new LinkedHashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** By the id of a text, where the last claim found in it ends. */
  private final Map<String, Integer> used = new HashMap<>();

  private final List<Claim> claims = new ArrayList<>();
  private int reworded;
  private int moved;
  private int silent;

  private GraphAssembly(GraphDraft draft) {
    this.draft = draft;
    if (draft.ownThread.isEmpty()) {
      thread = CommentThread.of(draft.threadId, null, List.of());
    } else {
      OwnThread own = OwnThread.read(draft.ownThread, draft.threadId, draft.form);
      thread = own.thread();
      own.replies().forEach(link -> replies.put(link.comment(), link));
    }
  }

  static GraphDocument assemble(GraphDraft draft) {
    return new GraphAssembly(draft).document();
  }

  private GraphDocument document() {
    Article article = thread.article();
    if (article != null) {
      texts.put(Place.ARTICLE_ID, article.text());
    }
    thread.comments().forEach(this::addComment);
    for (GraphDraft.DraftText text : draft.texts) {
      if (!texts.containsKey(text.id())) {
        addComment(Comment.of(free(text.id()), text.author(), text.text()));
      }
    }
    draft.claims.values().forEach(this::addClaim);
    new ReplyAssembly(draft.answers, comments, replies, draft.form).add();
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    List<Relation> relations = new RelationAssembly(draft, byId).relations();
    sayWhatWasAssumed();
    List<ReplyLink> links = new ArrayList<>();
    comments.keySet().stream().filter(replies::containsKey).forEach(id -> links.add(link(id)));
    return new GraphDocument(
        draft.form, withComments(), links, ArgumentGraph.of(claims, relations), draft.leftOut);
  }

  private ReplyLink link(String comment) {
    return Objects.requireNonNull(replies.get(comment));
  }

  private CommentThread withComments() {
    return new CommentThread(
        thread.id(),
        thread.title(),
        thread.url(),
        thread.article(),
        List.copyOf(comments.values()),
        null,
        List.of());
  }

  private void addComment(Comment comment) {
    comments.put(comment.id(), comment);
    texts.put(comment.id(), comment.text());
  }

  private void addClaim(DraftClaim claim) {
    JsonTree own = claim.own();
    String place = own.field("comment").textOrNull();
    String text = place == null ? null : texts.get(place);
    if (place != null && text != null) {
      Span span = OwnFields.span(own, text.length());
      if (!span.isEmpty() && Wording.isSame(span.of(text), claim.text())) {
        claims.add(OwnFields.claim(claim.id(), Place.of(place), span, text, own));
        return;
      }
      moved++;
    }
    addFound(claim);
  }

  /** Where the file does not say which characters it is: in the words said, behind the last. */
  private void addFound(DraftClaim claim) {
    String id = claim.saidId();
    String text = id == null ? null : texts.get(id);
    if (text == null && claim.said() != null && contains(claim.said(), claim.text())) {
      id = free(id == null ? claim.id() : id);
      text = claim.said();
      addComment(Comment.of(id, claim.author(), text));
    }
    int start =
        text == null || claim.text().isEmpty()
            ? -1
            : text.indexOf(claim.text(), used.getOrDefault(id, 0));
    if (id == null || text == null || start < 0) {
      addOnItsOwn(claim);
    } else {
      used.put(id, start + claim.text().length());
      add(claim, id, new Span(start, start + claim.text().length()), text);
    }
  }

  private static boolean contains(String said, String text) {
    return !text.isEmpty() && said.contains(text);
  }

  private void addOnItsOwn(DraftClaim claim) {
    reworded += claim.said() == null || claim.said().contains(claim.text()) ? 0 : 1;
    silent += claim.text().isEmpty() ? 1 : 0;
    String text = claim.text().isEmpty() ? claim.id() : claim.text();
    String wished = claim.saidId();
    String id = free(wished == null || texts.containsKey(wished) ? claim.id() : wished);
    addComment(Comment.of(id, claim.author(), text));
    add(claim, id, new Span(0, text.length()), text);
  }

  private void add(DraftClaim claim, String place, Span span, String text) {
    claims.add(OwnFields.claim(claim.id(), Place.of(place), span, text, claim.own()));
  }

  /** The id itself, or with a number behind it where it is taken or reserved. */
  private String free(String id) {
    String free = id.isEmpty() ? "c" : id;
    int number = 2;
    while (texts.containsKey(free) || free.equals(Place.ARTICLE_ID)) {
      free = id + "~" + number++;
    }
    return free;
  }

  private void sayWhatWasAssumed() {
    say(reworded, "worded otherwise than in the words said", "is kept as it is worded");
    say(moved, "worded otherwise than at its span", "has a text of its own");
    say(silent, "without a text", "is known by its id");
  }

  private void say(int count, String what, String then) {
    if (count > 0) {
      draft.leaveOut(count + (count == 1 ? " claim " : " claims ") + what, "each " + then);
    }
  }
}
