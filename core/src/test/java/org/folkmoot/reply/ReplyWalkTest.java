package org.folkmoot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;

class ReplyWalkTest {

  private static ReplyWalk walk(List<Comment> comments) {
    Annotator annotator = new Annotator(new LinearSentenceSplitter(), Lexicon.english());
    return new ReplyWalk(
        annotator.annotate(CommentThread.of("t", null, comments)),
        Lexicon.english(),
        ReplyOptions.DEFAULT);
  }

  private static List<Comment> comments(long seed, int count) {
    Random random = new Random(seed);
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        int unit = random.nextInt(9);
        text.append(unit == 0 ? (char) random.nextInt(0x10000) : "ab \n>?.-@".charAt(unit));
      }
      String author = random.nextInt(5) == 0 ? null : "u" + random.nextInt(4);
      comments.add(Comment.of("c" + i, author, text.toString()));
    }
    return comments;
  }

  @Test
  void candidatesAreEarlierDistinctAndBoundedAndTheArticleComesFirst() {
    for (long seed = 0; seed < 20; seed++) {
      ReplyWalk walk = walk(comments(seed, 120));
      Random random = new Random(seed);
      while (walk.hasNext()) {
        int i = walk.position();
        List<Integer> found = walk.candidates().stream().map(Candidate::position).toList();
        assertThat(found).as("seed " + seed).doesNotHaveDuplicates().isSorted();
        assertThat(found.get(0)).as("seed " + seed).isEqualTo(Candidate.ARTICLE);
        assertThat(found.get(found.size() - 1)).as("seed " + seed).isEqualTo(i - 1);
        assertThat(found.size()).as("seed " + seed).isLessThanOrEqualTo(60);
        walk.learn(random.nextInt(i + 1) - 1);
      }
    }
  }

  @Test
  void theSameHistoryGivesTheSameFeatures() {
    ReplyWalk one = walk(comments(7, 30));
    ReplyWalk other = walk(comments(7, 30));
    while (one.hasNext()) {
      List<Candidate> here = one.candidates();
      List<Candidate> there = other.candidates();
      for (int c = 0; c < here.size(); c++) {
        assertThat(here.get(c).features().size()).isEqualTo(there.get(c).features().size());
        for (int i = 0; i < here.get(c).features().size(); i++) {
          assertThat(here.get(c).features().hash(i)).isEqualTo(there.get(c).features().hash(i));
        }
      }
      one.learn(one.position() - 1);
      other.learn(other.position() - 1);
    }
  }

  @Test
  void aQuotedCommentIsACandidateHoweverFarBack() {
    List<Comment> comments = new ArrayList<>();
    comments.add(Comment.of("a", "ann", "Hello."));
    comments.add(Comment.of("b", "ben", "Nobody asked the people who live beside the depot."));
    for (int i = 0; i < 100; i++) {
      comments.add(Comment.of("x" + i, "cleo", "Trams are quiet " + i));
    }
    comments.add(Comment.of("z", "dora", "> the people who live\n> beside the depot\nWe were."));
    ReplyWalk walk = walk(comments);
    while (walk.position() < 102) {
      walk.learn(walk.position() - 1);
    }
    assertThat(walk.candidates()).anyMatch(c -> c.position() == 1 && c.quotedWords == 7);
  }

  @Test
  void refusesAParentThatIsNotEarlier() {
    ReplyWalk walk = walk(comments(1, 3));
    assertThatThrownBy(() -> walk.learn(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parent must be below 0, is 0");
  }
}
