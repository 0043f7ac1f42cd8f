package org.folkmoot.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.flag.OffTopic;
import org.folkmoot.flag.Severity;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;

/** The first seed, with its annotated claims. */
class SeedTopicsTest {

  private static final Path SEEDS = Path.of("..", "seeds");

  private final Map<String, String> ids = new HashMap<>();
  private final TopicFindings findings = judge();

  private TopicFindings judge() {
    try {
      JsonNode gold =
          new ObjectMapper().readTree(SEEDS.resolve("gold").resolve("seed-000.json").toFile());
      return judge(gold, Files.readString(SEEDS.resolve(gold.path("file").asText())));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private TopicFindings judge(JsonNode gold, String page) {
    List<Comment> comments = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (JsonNode node : gold.path("comments")) {
      Comment comment =
          Comment.of(node.path("id").asText(), node.path("author").asText(), span(node).of(page));
      comments.add(comment);
      for (JsonNode unit : node.path("claims")) {
        claims.add(claim(comment, span(unit).shift(-node.path("start").asInt()), unit));
      }
    }
    Article article = Article.of(span(gold.path("article")).of(page));
    AnnotatedThread thread =
        new Annotator(new LinearSentenceSplitter(), Lexicon.english(), 1_000_000)
            .annotate(CommentThread.of("seed", article, comments));
    return new TopicDetector(TopicOptions.DEFAULT, Lexicon.english())
        .judge(thread, List.of(), claims);
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  private Claim claim(Comment comment, Span span, JsonNode unit) {
    Claim claim =
        Claim.of(comment.place(), span, comment.text(), Role.CLAIM, ClaimKind.FACT, Voice.OWN, 1);
    ids.put(unit.path("id").asText(), claim.id());
    return claim;
  }

  private TopicVerdict verdict(String id) {
    return findings.judgement(ids.getOrDefault(id, id)).verdict();
  }

  @Test
  void flagsTheLoneStrayingLineOfACommentThatIsOnTopic() {
    assertThat(verdict("c3")).isEqualTo(TopicVerdict.ON);
    assertThat(verdict("c3.2")).isEqualTo(TopicVerdict.OFF);
    assertThat(findings.flags())
        .filteredOn(flag -> flag.comment().equals("c3"))
        .singleElement()
        .satisfies(flag -> assertThat(flag.claim()).isEqualTo(ids.get("c3.2")));
  }

  @Test
  void asksForNoReview() {
    assertThat(findings.flags()).extracting(OffTopic::severity).containsOnly(Severity.INFO);
  }

  @Test
  void findsEveryCommentOnTopic() {
    assertThat(List.of("c1", "c2", "c3", "c4", "c5", "c6"))
        .allSatisfy(id -> assertThat(verdict(id)).isEqualTo(TopicVerdict.ON));
  }

  @Test
  void findsTooLittleInAPointingSentence() {
    assertThat(verdict("c2.4")).isEqualTo(TopicVerdict.INSUFFICIENT);
  }
}
