package org.folkmoot.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.SampleAnalyses;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private final Analysis ferry = SampleAnalyses.ferry();

  @Test
  void keepsAShortThreadAsItIs() {
    Selection selection = Selection.of(ferry, 7);
    assertThat(selection.shown()).isSameAs(ferry);
    assertThat(selection.notice()).isEmpty();
  }

  @Test
  void keepsTheFirstAndTheFlaggedAndTheOneWhoAlleges() {
    Selection selection = Selection.of(ferry, 1);
    assertThat(selection.shown().thread().comments().stream().map(Comment::id))
        .containsExactly("c1", "c3", "c5", "c6", "c7");
    assertThat(selection.notice()).contains("5 of 7 comments");
  }

  @Test
  void keepsARelationOnlyWithAllItsEnds() {
    for (int limit = 0; limit <= 7; limit++) {
      Analysis shown = Selection.of(ferry, limit).shown();
      Set<String> ids =
          Stream.concat(
                  shown.graph().claims().stream().map(Claim::id),
                  shown.graph().relations().stream().map(Relation::id))
              .collect(Collectors.toSet());
      assertThat(shown.graph().relations())
          .as("limit %d", limit)
          .allMatch(relation -> ids.contains(relation.to()) && ids.containsAll(relation.from()));
    }
    assertThat(Selection.of(ferry, 4).shown().graph().relations())
        .isEqualTo(ferry.graph().relations());
    assertThat(Selection.of(ferry, 2).shown().graph().relations())
        .extracting(Relation::type)
        .containsExactly("support", "support", "rebuttal", "support", "rephrase");
  }

  @Test
  void keepsRepliesAndDecisionsOfWhatIsShownAlone() {
    Analysis shown = Selection.of(ferry, 1).shown();
    assertThat(shown.replies()).extracting("comment").containsExactly("c1", "c3", "c5", "c6", "c7");
    assertThat(shown.decisions()).extracting("comment").containsExactly("c1", "c3", "c5", "c7");
    assertThat(shown.flags()).isEqualTo(ferry.flags());
  }
}
