package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Relation;
import org.folkmoot.graph.ArgumentState;
import org.folkmoot.graph.Cause;
import org.folkmoot.graph.Change;
import org.folkmoot.graph.GraphDelta;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session is at every moment what a fresh analysis is. */
class ThreadSessionTest {

  /** With a short head, short threads are read comment by comment, too. */
  private static final Folkmoot SHORT_HEAD = Folkmoot.builder().head(3).build();

  private static final CommentThread HARBOUR =
      CommentThread.of(
          "harbour",
          Article.of("The council will build a tram line to the harbour."),
          List.of(
              Comment.of("c1", "Ann", "The tram is a waste of money because nobody lives there."),
              Comment.of("c2", "Cid", "Good news for the harbour."),
              Comment.of("c3", "Eve", "I like trams.")));

  private static String json(Analysis analysis) {
    try {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      org.folkmoot.write.JsonWriter.pretty().write(analysis, json);
      return json.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertFresh(Folkmoot folkmoot, ThreadSession session, String moment) {
    Analysis fresh = folkmoot.analyze(session.thread(), session.given());
    assertThat(json(session.analysis())).as(moment).isEqualTo(json(fresh));
    assertThat(session.analysis().topics()).as(moment).isEqualTo(fresh.topics());
    assertThat(session.analysis()).as(moment).isEqualTo(fresh);
  }

  @Test
  void isAsAFreshAnalysisAfterAnyChange() {
    for (int seed = 0; seed < 12; seed++) {
      changeAtRandom(SHORT_HEAD, seed, 12);
    }
  }

  @Test
  @Tag("slow")
  void isAsAFreshAnalysisAfterManyChanges() {
    for (int seed = 100; seed < 130; seed++) {
      changeAtRandom(Folkmoot.builder().head(1 + seed % 7).build(), seed, 40);
    }
  }

  /** With the head as it is by default. */
  @Test
  @Tag("slow")
  void isAsAFreshAnalysisBeyondTheHeadOfLongThreads() {
    Folkmoot folkmoot = Folkmoot.create();
    for (int seed = 200; seed < 202; seed++) {
      SessionScript script = new SessionScript(new Random(seed));
      ThreadSession session = folkmoot.session(script.start(55));
      for (int step = 0; step < 60; step++) {
        script.step(session);
        assertFresh(folkmoot, session, "seed " + seed + ", step " + step);
      }
    }
  }

  private static void changeAtRandom(Folkmoot folkmoot, int seed, int steps) {
    Random random = new Random(seed);
    SessionScript script = new SessionScript(random);
    ThreadSession session = folkmoot.session(script.start(random.nextInt(8)));
    for (int step = 0; step < steps; step++) {
      String moment = "seed " + seed + ", step " + step;
      ArgumentState before = session.state();
      GraphDelta delta = script.step(session);
      assertFresh(folkmoot, session, moment);
      assertThat(delta.applyTo(before)).as(moment).isEqualTo(session.state());
      assertThat(GraphDelta.between(before, session.state()).applyTo(before))
          .as(moment)
          .isEqualTo(session.state());
    }
  }

  @Test
  void startsWithNothingAndEndsWithNothing() {
    ThreadSession session = SHORT_HEAD.session(CommentThread.of("t", null, List.of()));
    for (int i = 0; i < 6; i++) {
      session.append(Comment.of("c" + i, "Ann", "The tram number " + i + " is late."));
      assertFresh(SHORT_HEAD, session, "appended " + i);
    }
    for (int i = 5; i >= 0; i--) {
      session.delete("c" + i);
      assertFresh(SHORT_HEAD, session, "deleted " + i);
    }
    assertThat(session.thread().comments()).isEmpty();
    assertThat(session.state()).isEqualTo(ArgumentState.EMPTY);
  }

  @Test
  void saysWhatACommentChanges() {
    ThreadSession session = SHORT_HEAD.session(HARBOUR);
    GraphDelta delta =
        session.append(
            Comment.of("c4", "Ben", "@Ann The tram is not a waste, the harbour gets 900 flats."));
    assertThat(delta.of(Change.Reparented.class))
        .extracting(Change.Reparented::comment)
        .containsExactly("c4");
    assertThat(delta.of(Change.Added.class))
        .filteredOn(added -> added.element() instanceof Claim)
        .extracting(Change.Added::cause)
        .containsOnly(Cause.appended("c4"));
    Relation rebuttal =
        session.analysis().graph().relations().stream()
            .filter(relation -> relation.type().equals("rebuttal"))
            .findFirst()
            .orElseThrow();
    assertThat(delta.of(Change.StatusChanged.class))
        .filteredOn(status -> status.id().equals(rebuttal.to()))
        .extracting(Change.StatusChanged::cause)
        .containsExactly(Cause.following(rebuttal.id()));
    assertThat(delta.text())
        .contains("Comment c4 answers c1.")
        .contains("New claim in c4")
        .contains("New rebuttal: \u201CThe tram is not a waste")
        .contains("of c1: in, ")
        .contains(" \u2192 out, ")
        .contains(", by the new rebuttal");
  }

  @Test
  void takesBackWhatADeletedCommentChanged() {
    ThreadSession session = SHORT_HEAD.session(HARBOUR);
    ArgumentState before = session.state();
    session.append(
        Comment.of("c4", "Ben", "@Ann The tram is not a waste, the harbour gets 900 flats."));
    GraphDelta delta = session.delete("c4");
    assertThat(session.state()).isEqualTo(before);
    assertThat(delta.text()).contains("Comment c4 is gone.").contains("No longer a rebuttal");
    assertThat(delta.of(Change.StatusChanged.class)).isNotEmpty();
  }

  @Test
  void keepsTheIdsOfWhatStays() {
    ThreadSession session = SHORT_HEAD.session(HARBOUR);
    for (int i = 4; i < 9; i++) {
      GraphDelta delta = session.append(Comment.of("c" + i, "Fay", "Trams are loud, number " + i));
      assertThat(delta.of(Change.Removed.class)).isEmpty();
    }
  }

  @Test
  void knowsOfNoChangeWhereACommentIsEditedToTheSame() {
    ThreadSession session = SHORT_HEAD.session(HARBOUR);
    assertThat(session.edit(HARBOUR.comments().get(1))).isEqualTo(GraphDelta.NONE);
    assertThat(GraphDelta.between(session.state(), session.state()).isEmpty()).isTrue();
  }

  @Test
  void leavesAllAsItWasWhereAChangeDoesNotFit() {
    ThreadSession session = SHORT_HEAD.session(HARBOUR);
    session.append(Comment.of("c4", "Ben", "Why a tram?"));
    String before = json(session.analysis());
    assertThatThrownBy(() -> session.append(Comment.of("c4", "Ben", "Again.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c4");
    Comment lost = new Comment("c5", null, null, "c99", "Lost.", null, List.of());
    assertThatThrownBy(() -> session.append(lost))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c99");
    assertThatThrownBy(() -> session.delete("c99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c99");
    assertThatThrownBy(() -> session.edit(Comment.of("c99", null, "Edited.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c99");
    assertThat(json(session.analysis())).isEqualTo(before);
    session.append(Comment.of("c5", "Ben", "Still here."));
    assertFresh(SHORT_HEAD, session, "after what did not fit");
  }

  @Test
  void letsGoOfADeclaredParentThatIsDeleted() {
    ThreadSession session = SHORT_HEAD.session(HARBOUR);
    session.append(new Comment("c4", "Ben", null, "c2", "For whom?", null, List.of()));
    session.append(new Comment("c5", "Cid", null, "c4", "For all.", null, List.of()));
    session.delete("c4");
    assertThat(session.thread().comments().get(3).declaredParent()).isNull();
    assertFresh(SHORT_HEAD, session, "deleted c4");
  }

  @Test
  void readsAnewWhatDeclaredToAnswerALaterComment() {
    List<Comment> comments = new ArrayList<>(HARBOUR.comments());
    comments.add(new Comment("c4", "Ben", null, "c6", "The tram is a waste.", null, List.of()));
    comments.add(Comment.of("c5", "Fay", "Trams are loud."));
    comments.add(Comment.of("c6", "Gus", "The tram is not a waste of money."));
    ThreadSession session = SHORT_HEAD.session(CommentThread.of("t", HARBOUR.article(), comments));
    session.append(Comment.of("c7", "Hal", "Yes."));
    assertFresh(SHORT_HEAD, session, "appended");
    session.edit(Comment.of("c6", "Gus", "The harbour gets flats."));
    assertFresh(SHORT_HEAD, session, "edited");
    session.delete("c6");
    assertFresh(SHORT_HEAD, session, "deleted");
  }

  @Test
  void keepsGivenClaimsAsLongAsTheirCommentsStand() {
    CommentThread thread =
        CommentThread.of(
            "t",
            null,
            List.of(
                Comment.of("a", "Ann", "The tram is a waste."),
                Comment.of("b", "Ben", "It is not."),
                Comment.of("c", "Cid", "It is loud."),
                Comment.of("d", "Dan", "The tram is loud and a waste.")));
    Analysis found = Folkmoot.create().analyze(thread);
    GivenArguments given = new GivenArguments(found.graph().claims(), found.graph().relations());
    ThreadSession session = SHORT_HEAD.session(thread, given);
    session.append(Comment.of("e", "Eve", "The tram is not a waste."));
    assertFresh(SHORT_HEAD, session, "appended");
    assertThat(session.analysis().graph().claims()).hasSameSizeAs(given.claims());
    session.edit(Comment.of("d", "Dan", "Never mind."));
    assertFresh(SHORT_HEAD, session, "edited");
    assertThat(session.given().claims()).noneMatch(claim -> claim.place().id().equals("d"));
    for (String id : List.of("a", "b", "c", "d")) {
      session.delete(id);
      assertFresh(SHORT_HEAD, session, "deleted " + id);
    }
  }

  @Test
  void honoursVetoesAndLimits() {
    Analysis found = SHORT_HEAD.analyze(HARBOUR);
    AnalysisOptions options =
        AnalysisOptions.STANDARD
            .withLongestText(30)
            .withVetoed(found.graph().relations().stream().map(Relation::id).toList());
    Folkmoot strict = Folkmoot.builder().options(options).head(2).build();
    ThreadSession session = strict.session(HARBOUR);
    session.append(Comment.of("c4", "Ben", "@Ann The tram is not a waste, it brings 900 flats."));
    assertFresh(strict, session, "appended");
    assertThat(session.analysis().limits()).isNotEmpty();
  }
}
