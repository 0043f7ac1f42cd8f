package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Block;
import org.folkmoot.thread.BlockKind;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedPagesTest {

  @Test
  void findsTheThreadThatTheGoldAnnotationHas() throws IOException {
    JsonNode gold =
        new ObjectMapper().readTree(Seeds.FOLDER.resolve("gold/seed-000.json").toFile());
    CommentThread thread = read("000");
    assertThat(article(thread).source()).isEqualTo(span(gold.get("article")));
    assertThat(thread.comments()).hasSize(gold.get("comments").size());
    for (int i = 0; i < thread.comments().size(); i++) {
      Comment comment = thread.comments().get(i);
      JsonNode expected = gold.get("comments").get(i);
      assertThat(comment.id()).isEqualTo(expected.get("id").asText());
      assertThat(comment.author()).isEqualTo(expected.get("author").asText());
      assertThat(comment.text()).isEqualTo(expected.get("text").asText());
      assertThat(comment.source()).isEqualTo(span(expected));
      assertThat(comment.declaredParent()).isNull();
    }
  }

  @Test
  void labelsTheCopyrightNoticeThatIsGluedToTheArticle() {
    CommentThread thread = read("000");
    assertThat(article(thread).boilerplate()).containsExactly(new Span(1059, 1082));
    assertThat(kindsOf(thread, Seeds.text("000"), "Thomson Reuters"))
        .containsExactly(BlockKind.BOILERPLATE);
  }

  @Test
  void saysThatACommentMayHaveLostItsAuthorLine() {
    CommentThread thread = read("000");
    Limit limit = thread.limits().get(0);
    assertThat(thread.limits()).hasSize(1);
    assertThat(limit.comment()).isEqualTo("c3");
    assertThat(Objects.requireNonNull(limit.span()).of(thread.comments().get(2).text()))
        .isEqualTo("the sooner putin is gone the better for the world");
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "002", "003", "004"})
  void inventsNoCommentWhereThereIsNoThread(String seed) {
    assertThat(read(seed).comments()).isEmpty();
    assertThat(Objects.requireNonNull(read(seed).page()).blocks())
        .noneMatch(block -> block.kind() == BlockKind.AUTHOR || block.kind() == BlockKind.COMMENT);
  }

  @Test
  void findsHeadlines() {
    assertThat(read("000").title()).isNull();
    assertThat(read("001").title())
        .isEqualTo("DIPLOMATIC ROW: Japan Protests Russian Exercises on the Kuril islands");
    assertThat(read("002").title()).isEqualTo("Japan threatens Putin to give Kuril Islands");
    assertThat(read("003").title())
        .isEqualTo("Japan Issue Receiving Lots Of Attention In Russian Press");
    assertThat(read("004").title())
        .isEqualTo(
            "Lavrov points to Russian army’s right to carry out activities on Kuril Islands");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001|- Advertisement -",
        "001|Subscribe to our newsletter",
        "001|Sign up here to get the latest news",
        "002|in Deep Dives4 months ago",
        "002|Source of potential plagiarism 1",
        "002|Source of potential plagiarism 4",
        "002|Plagiarism is the copying",
        "002|Guide: Why and How",
        "002|Fraud is discouraged",
        "002|If you believe this comment",
        "002|Reveal Comment",
        "003|Tsarizm\n",
        "003|Eastern Europe",
        "003|Image by",
        "003|Russia To Move Troops To Disputed",
        "003|Putin, Abe Pledge To End WWII",
        "003|Related articles",
        "003|Russia Uses Nuclear-Capable",
        "003|Tsarizm Staff",
        "003|Anonymous Website Outs",
        "003|L Todd Wood",
        "003|How One Village",
        "003|Subscribe to our evening newsletter",
        "004|All news"
      })
  void labelsBoilerplate(String line) {
    assertKind(line, BlockKind.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001|TOKYO –",
        "001|Russian President Vladimir Putin said last November",
        "001|Other obstacles include",
        "002|Japanese Foreign Ministry Europe Department",
        "002|Japan has now urged its citizens",
        "003|Russia wants to pull Japan away",
        "003|Today Russian Foreign Minister",
        "003|Peskov added that",
        "004|TOKYO, May 30.",
        "004|Kuril Islands issue",
        "004|Since the mid-20th century",
        "004|The Joint Declaration said"
      })
  void keepsTheArticle(String line) {
    assertKind(line, BlockKind.ARTICLE);
  }

  @Test
  void cutsTheArticleBelowItsLastSentence() {
    assertThat(article(read("001")).text()).startsWith("TOKYO").endsWith("Taro Kono.");
    assertThat(article(read("002")).text()).startsWith("Japanese Foreign").endsWith(".");
    assertThat(article(read("003")).text()).startsWith("Russia wants").doesNotContain("Related");
    assertThat(article(read("004")).text()).endsWith("pulled out of the country.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void labelsEveryLineOnce(String seed) {
    String text = Seeds.text(seed);
    Pages.assertWellFormed(PageReader.read(seed, seed, text).thread(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void readsTheSameWithCarriageReturns(String seed) {
    String text = Seeds.text(seed);
    String carriage = text.replace("\n", "\r\n");
    CommentThread one = PageReader.read(seed, seed, text).thread();
    CommentThread other = PageReader.read(seed, seed, carriage).thread();
    Pages.assertWellFormed(other, carriage);
    assertThat(Pages.outline(other, carriage)).isEqualTo(Pages.outline(one, text));
  }

  private static void assertKind(String line, BlockKind kind) {
    String[] parts = line.split("\\|", 2);
    List<BlockKind> kinds = kindsOf(read(parts[0]), Seeds.text(parts[0]), parts[1]);
    assertThat(kinds).isNotEmpty().containsOnly(kind);
  }

  /** The kind of each block in which a line that begins with, or contains, {@code words} stands. */
  private static List<BlockKind> kindsOf(CommentThread thread, String text, String words) {
    int at = text.indexOf(words);
    Page page = Objects.requireNonNull(thread.page());
    return page.blocks().stream()
        .filter(block -> at >= block.span().start() && at < block.span().end())
        .map(Block::kind)
        .toList();
  }

  private static CommentThread read(String seed) {
    return PageReader.read(seed, seed, Seeds.text(seed)).thread();
  }

  private static Article article(CommentThread thread) {
    return Objects.requireNonNull(thread.article());
  }

  private static Span span(JsonNode node) {
    return new Span(node.get("start").asInt(), node.get("end").asInt());
  }
}
