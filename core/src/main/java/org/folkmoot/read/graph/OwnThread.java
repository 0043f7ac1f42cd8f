package org.folkmoot.read.graph;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.read.JsonTree;
import org.folkmoot.reply.ReplyCandidate;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;
import org.folkmoot.thread.ReplyCycles;
import org.jspecify.annotations.Nullable;

/**
 * A thread with its texts as Folkmoot writes it, into an analysis of its own and into the files of
 * other forms.
 *
 * @param replies who answers whom
 */
record OwnThread(CommentThread thread, List<ReplyLink> replies) {

  static OwnThread read(JsonTree own, String fallbackId, GraphForm form) {
    List<Comment> comments = new ArrayList<>();
    List<ReplyLink> replies = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    List<JsonTree> items = own.field("comments").items();
    for (JsonTree item : items) {
      String id = item.field("id").text();
      if (id.isEmpty() || id.equals(Place.ARTICLE_ID) || positions.containsKey(id)) {
        throw item.field("id").error("an id of its own for each comment");
      }
      positions.put(id, positions.size());
      addReply(item.field("reply"), id, form, replies);
      comments.add(comment(item, id));
    }
    checkReplies(items, positions);
    return new OwnThread(
        new CommentThread(
            own.field("thread").textOr(fallbackId),
            own.field("title").textOrNull(),
            own.field("url").textOrNull(),
            article(own.field("article")),
            comments,
            null,
            List.of()),
        replies);
  }

  private static void addReply(JsonTree reply, String id, GraphForm form, List<ReplyLink> to) {
    if (reply.isEmpty()) {
      return;
    }
    double score = reply.field("score").score(1);
    List<ReplyCandidate> runnersUp = new ArrayList<>();
    for (JsonTree item : reply.field("runnersUp").items()) {
      runnersUp.add(
          new ReplyCandidate(OwnFields.place(item.field("to")), item.field("score").score(0)));
    }
    to.add(
        new ReplyLink(
            id,
            OwnFields.place(reply.field("to")),
            OwnFields.constant(ReplyOrigin.values(), reply.field("origin"), ReplyOrigin.DECLARED),
            score,
            runnersUp,
            OwnFields.evidence(reply.field("evidence"), score, "", form)));
  }

  private static Comment comment(JsonTree item, String id) {
    String text = item.field("text").text();
    JsonTree reply = item.field("reply");
    boolean declared = reply.field("origin").textOr("").equals("declared");
    return new Comment(
        id,
        item.field("author").textOrNull(),
        time(item.field("created")),
        declared ? reply.field("to").text() : null,
        text,
        source(item, text),
        boilerplate(item, text));
  }

  private static @Nullable Article article(JsonTree item) {
    if (item.isEmpty()) {
      return null;
    }
    String text = item.field("text").textOr("");
    return new Article(
        item.field("title").textOrNull(),
        text,
        item.field("author").textOrNull(),
        time(item.field("published")),
        source(item, text),
        boilerplate(item, text));
  }

  private static @Nullable Span source(JsonTree item, String text) {
    JsonTree source = item.field("source");
    if (source.isEmpty()) {
      return null;
    }
    Span span = OwnFields.span(source, Integer.MAX_VALUE);
    if (span.length() != text.length()) {
      throw source.error("a span as long as the text", span.length() + " characters");
    }
    return span;
  }

  private static List<Span> boilerplate(JsonTree item, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonTree each : item.field("boilerplate").items()) {
      Span span = OwnFields.span(each, text.length());
      if (!spans.isEmpty() && span.start() < spans.get(spans.size() - 1).end()) {
        throw each.error("spans in order", "one that begins before the last ends");
      }
      spans.add(span);
    }
    return spans;
  }

  private static @Nullable Instant time(JsonTree field) {
    String text = field.textOrNull();
    if (text == null) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw field.error("an ISO-8601 time such as 2024-06-13T09:00:00Z");
    }
  }

  /** Each ends on the article or on a comment, and none in a circle. */
  private static void checkReplies(List<JsonTree> items, Map<String, Integer> positions) {
    int[] parents = new int[items.size()];
    for (int i = 0; i < parents.length; i++) {
      JsonTree to = items.get(i).field("reply").field("to");
      String id = to.textOr(Place.ARTICLE_ID);
      parents[i] = id.equals(Place.ARTICLE_ID) ? -1 : positions.getOrDefault(id, -2);
      if (parents[i] == -2) {
        throw to.error("the id of a comment, or \"article\"", "\"" + Shown.of(id) + "\"");
      }
    }
    for (int first : ReplyCycles.firstNodes(parents)) {
      throw items.get(first).field("reply").error("replies that end at the article", "a circle");
    }
  }
}
