package org.folkmoot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.InComment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyInferenceTest {

  private static final Article ARTICLE =
      Article.of("The council wants to fell the lime trees in Mill Street for a tram line.");

  private static List<ReplyLink> infer(@Nullable Article article, Comment... comments) {
    CommentThread thread = CommentThread.of("t", article, List.of(comments));
    return new ReplyInference(
            Models.open().get(ModelName.REPLIES), Lexicon.english(), ReplyOptions.DEFAULT)
        .infer(
            new Annotator(new LinearSentenceSplitter(), Lexicon.english(), 100_000)
                .annotate(thread));
  }

  @Test
  void theFirstCommentAnswersTheArticle() {
    List<ReplyLink> links = infer(ARTICLE, Comment.of("c1", "ann", "Lime trees are worth more."));
    assertThat(links.get(0).target().id()).isEqualTo("article");
    assertThat(links.get(0).origin()).isEqualTo(ReplyOrigin.ARTICLE);
  }

  @Test
  void aMarkedQuotationTellsWhatIsAnswered() {
    List<ReplyLink> links =
        infer(
            ARTICLE,
            Comment.of("c1", "ann", "Nobody asked the people who live beside the depot."),
            Comment.of("c2", "ben", "Trees can be planted elsewhere."),
            Comment.of("c3", "cleo", "Trams are quiet."),
            Comment.of(
                "c4",
                "dora",
                "> Nobody asked the people who live beside the depot.\nI was asked."));
    assertThat(links.get(3).target()).isEqualTo(new InComment("c1"));
    assertThat(links.get(3).origin()).isEqualTo(ReplyOrigin.QUOTED);
    Cue cue = links.get(3).evidence().cues().get(0);
    assertThat(cue.kind()).isEqualTo(EvidenceKind.QUOTATION);
    assertThat(cue.of()).isNotNull();
  }

  @Test
  void aNameTellsWhoIsAnswered() {
    List<ReplyLink> links =
        infer(
            null,
            Comment.of("c1", "Quillfeather", "The depot is too far out."),
            Comment.of("c2", "ben", "Trees can be planted elsewhere."),
            Comment.of("c3", "cleo", "Trams are quiet."),
            Comment.of("c4", "dora", "@Quillfeather it is ten minutes by bicycle."));
    assertThat(links.get(3).target()).isEqualTo(new InComment("c1"));
    assertThat(links.get(3).origin()).isEqualTo(ReplyOrigin.NAMED);
  }

  @Test
  void aTellingWordOutweighsThePlaceInTheThread() {
    List<ReplyLink> links =
        infer(
            null,
            Comment.of("c1", "ann", "The gearbox of the old tram was built in Graz."),
            Comment.of("c2", "ben", "Trees can be planted elsewhere."),
            Comment.of("c3", "cleo", "Nobody will miss the noise."),
            Comment.of(
                "c4", "dora", "That gearbox came from Graz, yes, and it broke within a year."));
    assertThat(links.get(3).target()).isEqualTo(new InComment("c1"));
    assertThat(links.get(3).evidence().cues()).extracting(Cue::quote).contains("gearbox", "Graz");
  }

  @Test
  void pointingAtTheArticleAnswersTheArticle() {
    List<ReplyLink> links =
        infer(
            ARTICLE,
            Comment.of("c1", "ann", "Trams are quiet."),
            Comment.of("c2", "ben", "This article forgets to mention the depot."));
    assertThat(links.get(1).target().id()).isEqualTo("article");
    assertThat(links.get(1).evidence().cues().get(0).quote()).isEqualTo("This article");
  }

  @Test
  void everyLinkLeadsToTheArticleOrAnEarlierCommentAndKeepsRunnersUp() {
    for (long seed = 0; seed < 60; seed++) {
      Comment[] comments = comments(new Random(seed));
      Map<String, Integer> positions = new HashMap<>();
      List<ReplyLink> links = infer(seed % 2 == 0 ? ARTICLE : null, comments);
      for (int i = 0; i < links.size(); i++) {
        ReplyLink link = links.get(i);
        assertThat(positions.getOrDefault(link.target().id(), -1)).as("seed " + seed).isLessThan(i);
        assertThat(
                link.target().id().equals("article") || positions.containsKey(link.target().id()))
            .as("seed " + seed)
            .isTrue();
        assertThat(i == 0 || !link.runnersUp().isEmpty()).as("seed " + seed).isTrue();
        positions.put(link.comment(), i);
      }
    }
  }

  private static Comment[] comments(Random random) {
    List<String> words =
        List.of(
            "tram", "lime", "depot", "you", "@u1", "council", "never", "gearbox", "u2", "> the");
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(20); j >= 0; j--) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      comments.add(Comment.of("c" + i, "u" + random.nextInt(4), text.toString()));
    }
    return comments.toArray(new Comment[0]);
  }
}
