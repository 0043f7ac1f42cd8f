package org.folkmoot.bench.speed;

import java.util.List;
import java.util.Locale;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.claim.ClaimExtractor;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.reply.ReplyInference;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOptions;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.InComment;
import org.folkmoot.topic.TopicDetector;
import org.folkmoot.topic.TopicFindings;
import org.folkmoot.topic.TopicOptions;

/** A thread with all that earlier stages found in it, and the two stages that are timed. */
final class TimedThread {

  private static final Lexicon LEXICON = Lexicon.english();

  private static final ReplyInference REPLIES =
      new ReplyInference(Models.open().get(ModelName.REPLIES), LEXICON, ReplyOptions.DEFAULT);

  private static final TopicDetector TOPICS = new TopicDetector(TopicOptions.DEFAULT, LEXICON);

  private final AnnotatedThread annotated;
  private final List<ReplyLink> links;
  private final List<Claim> claims;

  private TimedThread(AnnotatedThread annotated, List<Claim> claims) {
    this.annotated = annotated;
    this.claims = claims;
    this.links = REPLIES.infer(annotated);
  }

  /** Draws a thread of this shape, in any case, and takes it through the stages before. */
  static TimedThread of(CommentCorpus corpus, String shape, int size) {
    ThreadSample.Shape like = ThreadSample.Shape.valueOf(shape.toUpperCase(Locale.ROOT));
    Annotator annotator = new Annotator(new LinearSentenceSplitter(), LEXICON);
    AnnotatedThread annotated = annotator.annotate(ThreadSample.of(corpus, like, size));
    ClaimExtractor extractor = new ClaimExtractor(LEXICON, Models.open().get(ModelName.UNITS));
    List<Claim> claims =
        annotated.texts().stream()
            .flatMap(text -> extractor.extract(annotated, text).stream())
            .toList();
    return new TimedThread(annotated, claims);
  }

  int size() {
    return annotated.comments().size();
  }

  /** Works out whom each comment answers; returns how many answer another comment. */
  long inferReplies() {
    return REPLIES.infer(annotated).stream()
        .filter(link -> link.target() instanceof InComment)
        .count();
  }

  /** Judges each comment and claim; returns how many were judged. */
  long judgeTopic() {
    TopicFindings findings = TOPICS.judge(annotated, links, claims);
    return findings.judgements().size();
  }
}
