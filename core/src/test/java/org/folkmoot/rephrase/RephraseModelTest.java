package org.folkmoot.rephrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.lexicon.Synonyms;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.thread.InArticle;
import org.junit.jupiter.api.Test;

class RephraseModelTest {

  private static final Annotator ANNOTATOR =
      new Annotator(new LinearSentenceSplitter(), Lexicon.english());

  private static final RephraseModel MODEL = new RephraseModel(Models.open());

  private static Passage passage(String text) {
    return Passage.of(ANNOTATOR.annotate(InArticle.PLACE, null, text));
  }

  private static double probability(String a, String b) {
    return MODEL.probability(passage(a), passage(b), Set.of());
  }

  @Test
  void prefersWhatSaysTheSameInOtherWords() {
    String claim = "The harbour tram would reduce traffic in the old town.";
    double same = probability(claim, "A tram to the harbour will cut traffic in the old town.");
    double near = probability(claim, "The tram is too expensive for a town of this size.");
    double far = probability(claim, "Dogs must be kept on a lead in the park.");
    assertThat(same).isGreaterThan(near).isGreaterThan(MODEL.threshold());
    assertThat(near).isGreaterThan(far);
  }

  @Test
  void doubtsWhatDeniesIt() {
    String claim = "Homework helps children to learn.";
    assertThat(probability(claim, "Homework does not help children to learn."))
        .isLessThan(0.2)
        .isLessThan(probability(claim, "Homework helps kids to learn."));
  }

  @Test
  void answersAnyTextWithAProbability() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        noise.append((char) random.nextInt(0x10000));
      }
      assertThat(probability(noise.toString(), "Матуа is an island. " + noise)).isBetween(0.0, 1.0);
    }
    assertThat(probability("", "")).isBetween(0.0, 1.0);
    assertThat(probability("word ".repeat(20_000), "word ".repeat(20_000))).isBetween(0.0, 1.0);
  }

  @Test
  void knowsRareWordsFromCommonOnes() {
    TermRarity rarity = new TermRarity(Models.open().get(ModelName.TERM_WEIGHTS));
    assertThat(rarity.of("peopl")).isLessThan(rarity.of("zyzzyva"));
    assertThat(rarity.of("zyzzyva")).isGreaterThan(5);
  }

  @Test
  void knowsSynonymsAndOppositesBothWays() {
    Synonyms words = Synonyms.english();
    assertThat(words.areSame("harm", "damag")).isTrue();
    assertThat(words.areSame("harm", "harm")).isFalse();
    assertThat(words.areOpposite("increas", "decreas")).isTrue();
    assertThat(words.areOpposite("decreas", "increas")).isTrue();
    assertThat(words.areOpposite("harm", "damag")).isFalse();
  }
}
