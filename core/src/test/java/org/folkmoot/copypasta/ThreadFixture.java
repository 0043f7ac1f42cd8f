package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Flag;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InComment;
import org.jspecify.annotations.Nullable;

/** A thread in the making, and what the detector says of it. */
final class ThreadFixture {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english());

  private final @Nullable Article article;
  private final List<Comment> comments = new ArrayList<>();
  private final List<ReplyLink> replies = new ArrayList<>();
  private final List<KnownText> known = new ArrayList<>();
  private final List<KnownText> allowed = new ArrayList<>();

  private ThreadFixture(@Nullable Article article) {
    this.article = article;
  }

  static ThreadFixture empty() {
    return new ThreadFixture(null);
  }

  static ThreadFixture of(String article) {
    return new ThreadFixture(Article.of(article));
  }

  /** Adds a comment; ids are c1, c2, … */
  ThreadFixture comment(@Nullable String author, String text) {
    comments.add(Comment.of("c" + (comments.size() + 1), author, text));
    return this;
  }

  ThreadFixture answering(String comment, String target) {
    Evidence said = new Evidence(EvidenceKind.DECLARED, "test", 1, List.of(), "the test says so");
    replies.add(
        new ReplyLink(comment, new InComment(target), ReplyOrigin.DECLARED, 1, List.of(), said));
    return this;
  }

  ThreadFixture known(String id, String text) {
    known.add(new KnownText(id, null, text));
    return this;
  }

  ThreadFixture allowed(String id, String text) {
    allowed.add(new KnownText(id, null, text));
    return this;
  }

  AnnotatedThread thread() {
    return ANNOTATOR.annotate(CommentThread.of("t", article, comments));
  }

  List<Flag> flags() {
    return new CopypastaDetector(CopypastaOptions.defaults(), known, allowed)
        .detect(thread(), replies);
  }

  List<Copypasta> copies() {
    return flags().stream().filter(Copypasta.class::isInstance).map(Copypasta.class::cast).toList();
  }
}
