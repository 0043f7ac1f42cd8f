package org.folkmoot.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.read.RawThread.Field;
import org.folkmoot.read.RawThread.RawArticle;
import org.folkmoot.read.RawThread.RawComment;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentState;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;
import org.folkmoot.thread.ReplyCycles;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a thread against each other and makes the thread. Linear. Used once. */
final class ThreadAssembly {

  private final RawThread raw;
  private final Faults faults;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final @Nullable String[] parents;

  private ThreadAssembly(RawThread raw, Faults faults) {
    this.raw = raw;
    this.faults = faults;
    this.parents = new @Nullable String[raw.comments.size()];
  }

  static ReadThread assemble(String fallbackId, RawThread raw, Faults faults) {
    return new ThreadAssembly(raw, faults).result(fallbackId);
  }

  private ReadThread result(String fallbackId) {
    nameComments();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = parent(i);
    }
    cutCycles();
    Article article = article(raw.article);
    List<Comment> comments = comments();
    if (raw.exported) {
      noteGone(comments);
    }
    GivenArguments given = ArgumentAssembly.assemble(raw, article, comments, faults);
    String id = RawThread.value(raw.id);
    return new ReadThread(
        new CommentThread(
            id == null || id.isEmpty() ? fallbackId : id,
            RawThread.value(raw.title),
            RawThread.value(raw.url),
            article,
            comments,
            null,
            raw.exported ? LimitList.shortened(faults.limits()) : faults.limits()),
        given);
  }

  private void nameComments() {
    Set<String> given = new HashSet<>();
    for (RawComment comment : raw.comments) {
      String id = RawThread.value(comment.id);
      given.add(id == null ? "" : id);
    }
    int number = 0;
    for (RawComment comment : raw.comments) {
      String id = usableId(comment);
      while (id == null) {
        number++;
        id = given.contains("c" + number) ? null : "c" + number;
      }
      byId.put(id, ids.size());
      ids.add(id);
    }
  }

  /** The comment's own id, or null where it has none that can be used. */
  private @Nullable String usableId(RawComment comment) {
    Field field = comment.id;
    String id = RawThread.value(field);
    if (field == null || id == null) {
      return null;
    }
    if (id.isEmpty() || id.equals(Place.ARTICLE_ID)) {
      String expected = "an id that is neither empty nor \"article\"";
      faults.fault(field.at(), expected, "\"" + id + "\"", "the comment gets a new id", null);
      return null;
    }
    if (byId.containsKey(id)) {
      String expected = "an id of its own for each comment";
      faults.fault(field.at(), expected, "\"" + id + "\" again", "it gets a new id", id);
      return null;
    }
    return id;
  }

  /**
   * What a comment answers. An export that was cut out of something larger names what it leaves
   * out; that is none of the comments here, so none of them is to be inferred.
   */
  private @Nullable String parent(int index) {
    Field field = raw.comments.get(index).replyTo;
    if (field == null) {
      return null;
    }
    String parent = field.value();
    if (parent == null || parent.equals(Place.ARTICLE_ID)) {
      return Place.ARTICLE_ID;
    }
    if (byId.containsKey(parent)) {
      return parent;
    }
    faults.fault(
        field.at(),
        "the id of a comment as replyTo of \"" + ids.get(index) + "\"",
        "\"" + parent + "\", which names none",
        raw.exported ? "taken as an answer to the article" : "taken as unknown",
        ids.get(index));
    return raw.exported ? Place.ARTICLE_ID : null;
  }

  private void cutCycles() {
    int[] successors = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      String parent = parents[i];
      successors[i] = parent == null ? -1 : byId.getOrDefault(parent, -1);
    }
    for (int first : ReplyCycles.firstNodes(successors)) {
      Field field = raw.comments.get(first).replyTo;
      faults.fault(
          field == null ? raw.comments.get(first).at : field.at(),
          "replies that end at the article or at a comment that answers none",
          "a circle through \"" + ids.get(first) + "\"",
          "whom it answers is taken as unknown",
          ids.get(first));
      parents[first] = null;
    }
  }

  private @Nullable Article article(@Nullable RawArticle article) {
    if (article == null) {
      return null;
    }
    String title = RawThread.value(article.title);
    String text = RawThread.value(article.text);
    Instant published = time(article.published, Place.ARTICLE_ID);
    return new Article(
        title,
        text == null ? "" : text,
        RawThread.value(article.author),
        published,
        null,
        List.of(),
        article.body);
  }

  private List<Comment> comments() {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      RawComment comment = raw.comments.get(i);
      String id = ids.get(i);
      comments.add(
          new Comment(
              id,
              RawThread.value(comment.author),
              time(comment.created, id),
              parents[i],
              text(comment, id),
              null,
              List.of(),
              comment.state,
              comment.body));
    }
    return comments;
  }

  private @Nullable Instant time(@Nullable Field field, String id) {
    return raw.exported ? Times.readExported(field, id, faults) : Times.read(field, id, faults);
  }

  private void noteGone(List<Comment> comments) {
    for (Comment comment : comments) {
      if (comment.state().isGone()) {
        String what = comment.state() == CommentState.DELETED ? "deleted" : "removed";
        faults.note(
            "a comment that was " + what,
            "kept without text, as the place of its answers",
            comment.id());
      }
    }
  }

  private String text(RawComment comment, String id) {
    String text = RawThread.value(comment.text);
    if (text == null) {
      faults.fault(
          comment.at, "a comment with a text", "none in \"" + id + "\"", "taken as empty", id);
      return "";
    }
    return text;
  }
}
