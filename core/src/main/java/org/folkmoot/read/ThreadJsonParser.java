package org.folkmoot.read;

import java.util.List;
import org.folkmoot.read.RawThread.Field;
import org.folkmoot.read.RawThread.RawArticle;
import org.folkmoot.read.RawThread.RawClaim;
import org.folkmoot.read.RawThread.RawComment;
import org.folkmoot.read.RawThread.RawRelation;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a thread; unknown ones are passed over. Used once. */
final class ThreadJsonParser {

  private final JsonCursor json;
  private final ReadLimits limits;
  private final Faults faults;
  private final RawThread thread = new RawThread();

  private ThreadJsonParser(JsonCursor json, ReadLimits limits, Faults faults) {
    this.json = json;
    this.limits = limits;
    this.faults = faults;
  }

  static RawThread parse(String text, int firstLine, ReadLimits limits, Faults faults) {
    try (JsonCursor json = new JsonCursor(text, firstLine, limits, faults)) {
      ThreadJsonParser parser = new ThreadJsonParser(json, limits, faults);
      At at = json.at();
      if (!json.object("a thread", parser::threadField)) {
        throw faults.error(at, "a thread as a JSON object", "something else");
      }
      json.end("the thread");
      return parser.thread;
    }
  }

  private void threadField(String name) {
    switch (name) {
      case "id" -> thread.id = field("the id of the thread");
      case "title" -> thread.title = field("the title of the thread");
      case "url" -> thread.url = field("the url of the thread");
      case "article" -> article();
      case "comments" -> list("the comments", thread.comments, this::comment);
      case "claims" -> list("the claims", thread.claims, this::claim);
      case "relations" -> list("the relations", thread.relations, this::relation);
      default -> json.skip();
    }
  }

  private Field field(String what) {
    At at = json.at();
    return new Field(json.text(what), at);
  }

  private void list(String what, List<?> items, Runnable item) {
    items.clear();
    if (!json.isNull()) {
      json.array(what, item);
    }
  }

  private void article() {
    if (json.isNull()) {
      return;
    }
    RawArticle article = new RawArticle();
    thread.article = article;
    json.object(
        "the article",
        name -> {
          switch (name) {
            case "title" -> article.title = field("the title of the article");
            case "text" -> article.text = field("the text of the article");
            case "author" -> article.author = field("the author of the article");
            case "published" -> article.published = field("the time of the article");
            default -> json.skip();
          }
        });
  }

  private void comment() {
    RawComment comment = new RawComment(json.at());
    limits.checkComments(
        faults.source(), comment.at.line(), comment.at.column(), thread.comments.size() + 1);
    boolean read = json.object("a comment", name -> commentField(comment, name));
    if (read) {
      thread.comments.add(comment);
    }
  }

  private void commentField(RawComment comment, String name) {
    switch (name) {
      case "id" -> comment.id = field("the id of a comment");
      case "author" -> comment.author = field("the author of a comment");
      case "created" -> comment.created = field("the time of a comment");
      case "replyTo" -> comment.replyTo = replyTo();
      case "text" -> comment.text = field("the text of a comment");
      default -> json.skip();
    }
  }

  /** Null in JSON says that the article is answered; a value of a wrong type says nothing. */
  private @Nullable Field replyTo() {
    boolean article = json.isNull();
    Field field = field("replyTo");
    return article || field.value() != null ? field : null;
  }

  private void claim() {
    RawClaim claim = new RawClaim(json.at());
    if (json.object("a claim", name -> claimField(claim, name))) {
      thread.claims.add(claim);
    }
  }

  private void claimField(RawClaim claim, String name) {
    switch (name) {
      case "id" -> claim.id = field("the id of a claim");
      case "comment" -> claim.comment = field("the comment of a claim");
      case "role" -> claim.role = field("the role of a claim");
      case "kind" -> claim.kind = field("the kind of a claim");
      case "start" -> claim.start = json.whole("the start of a claim");
      case "end" -> claim.end = json.whole("the end of a claim");
      case "score" -> claim.score = json.score("the score of a claim");
      default -> json.skip();
    }
  }

  private void relation() {
    RawRelation relation = new RawRelation(json.at());
    if (json.object("a relation", name -> relationField(relation, name))) {
      thread.relations.add(relation);
    }
  }

  private void relationField(RawRelation relation, String name) {
    switch (name) {
      case "id" -> relation.id = field("the id of a relation");
      case "type" -> relation.type = field("the type of a relation");
      case "to" -> relation.to = field("the end of a relation");
      case "from" -> from(relation);
      case "score" -> relation.score = json.score("the score of a relation");
      default -> json.skip();
    }
  }

  private void from(RawRelation relation) {
    relation.from.clear();
    if (json.isArray()) {
      json.array("the start of a relation", () -> addFrom(relation));
    } else {
      addFrom(relation);
    }
  }

  private void addFrom(RawRelation relation) {
    String id = json.text("the start of a relation");
    if (id != null) {
      relation.from.add(id);
    }
  }
}
