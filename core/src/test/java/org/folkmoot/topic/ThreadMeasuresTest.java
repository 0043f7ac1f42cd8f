package org.folkmoot.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ThreadMeasuresTest {

  private static final String HARBOUR =
      "The town closed its harbour to ferries. Fishermen say the ferries ruin the catch.";
  private static final String HERE = "Ferries ruin the catch of our fishermen, close the harbour.";
  private static final String ELSEWHERE =
      "Whipped cream folded under melted chocolate makes mousse that lasts overnight.";

  private static List<String> seen(AnnotatedThread thread) {
    List<String> seen = new ArrayList<>();
    new TopicDetector(TopicOptions.DEFAULT, Lexicon.english())
        .walk(
            thread,
            (features, comment) -> {
              StringBuilder all = new StringBuilder(comment + ":");
              for (int i = 0; i < features.size(); i++) {
                all.append(' ').append(features.hash(i)).append('=').append(features.value(i));
              }
              seen.add(all.toString());
            });
    return seen;
  }

  private static double relevance(Threads threads, String id) {
    return threads.judged().judgement(id).relevance();
  }

  @Test
  void findsMoreRelevantWhatSharesMore() {
    Threads threads = Threads.about(HARBOUR).says(HERE).says(ELSEWHERE).says(HERE);
    assertThat(relevance(threads, "c1")).isGreaterThan(relevance(threads, "c2"));
  }

  @Test
  void doesNotTakeAnAnswerForTheNearestText() {
    String answer =
        "Chocolate mousse needs whipped cream, melted chocolate and patience overnight.";
    Threads answered = Threads.about(HARBOUR).says(ELSEWHERE).answers("c1", answer);
    Threads apart = Threads.about(HARBOUR).says(ELSEWHERE).says(answer);
    assertThat(relevance(answered, "c1")).isLessThan(relevance(apart, "c1"));
  }

  @Test
  void showsEachCommentOnceInOrderAndAlwaysTheSame() {
    Threads threads =
        Threads.titled("Harbours and ferries").says(HERE).says("").says("\ud83d \u0000");
    for (int i = 0; i < 80; i++) {
      threads.says(i % 3 == 0 ? ELSEWHERE : HERE + i);
    }
    List<String> seen = seen(threads.annotated());
    assertThat(seen).hasSize(83).isEqualTo(seen(threads.annotated()));
    assertThat(seen.get(0)).startsWith("0: ");
    assertThat(seen.get(82)).startsWith("82: ");
  }

  @Test
  void bearsALoneComment() {
    assertThat(seen(Threads.withoutArticle().says(HERE).annotated())).hasSize(1);
  }
}
