package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Small threads, written down comment by comment. */
final class Threads {

  private final List<Comment> comments = new ArrayList<>();
  private final List<ReplyLink> replies = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private @Nullable Article article;
  private @Nullable String title;

  static Threads about(String article) {
    Threads threads = new Threads();
    threads.article = Article.of(article);
    return threads;
  }

  static Threads titled(String title) {
    Threads threads = new Threads();
    threads.title = title;
    return threads;
  }

  static Threads withoutArticle() {
    return new Threads();
  }

  /** Adds a comment by an author of its own; ids are c1, c2, … */
  Threads says(String text) {
    return says("author" + (comments.size() + 1), text);
  }

  Threads says(String author, String text) {
    comments.add(Comment.of("c" + (comments.size() + 1), author, text));
    return this;
  }

  /** Adds a comment that answers another. */
  Threads answers(String target, String text) {
    says(text);
    Evidence declared = new Evidence(EvidenceKind.DECLARED, "test", 1, List.of(), "");
    replies.add(
        new ReplyLink(last().id(), Place.of(target), ReplyOrigin.DECLARED, 1, List.of(), declared));
    return this;
  }

  /** Makes these words of the last comment a claim. */
  Threads claiming(String quote) {
    int start = last().text().indexOf(quote);
    claims.add(
        Claim.of(
            last().place(),
            new Span(start, start + quote.length()),
            last().text(),
            Role.CLAIM,
            ClaimKind.FACT,
            Voice.OWN,
            1));
    return this;
  }

  private Comment last() {
    return comments.get(comments.size() - 1);
  }

  List<Claim> claims() {
    return claims;
  }

  AnnotatedThread annotated() {
    CommentThread thread = new CommentThread("t", title, null, article, comments, null, List.of());
    return new Annotator(new LinearSentenceSplitter(), Lexicon.english(), 1_000_000)
        .annotate(thread);
  }

  TopicFindings judged() {
    return judged(TopicOptions.DEFAULT);
  }

  TopicFindings judged(TopicOptions options) {
    return new TopicDetector(options, Lexicon.english()).judge(annotated(), replies, claims);
  }
}
