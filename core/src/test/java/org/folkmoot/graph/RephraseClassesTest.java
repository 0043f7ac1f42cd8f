package org.folkmoot.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;

class RephraseClassesTest {

  private static List<Claim> claims(int size) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Comment comment = Comment.of("c" + i, null, "text " + i);
      claims.add(
          Claim.of(
              comment.place(),
              new Span(0, 4),
              comment.text(),
              Role.CLAIM,
              ClaimKind.FACT,
              Voice.OWN,
              0.5));
    }
    return claims;
  }

  private static Evidence evidence(Claim claim, double score) {
    Cue cue = Cue.of(EvidenceKind.MODEL, claim.place(), new Span(0, 4), claim.quote(), 1);
    return new Evidence(EvidenceKind.MODEL, "test", score, List.of(cue), "because");
  }

  private static Rephrase same(Claim a, Claim b, double score) {
    return Rephrase.of(a, b, evidence(a, score));
  }

  private static RephraseClasses classes(List<Claim> claims, Relation... relations) {
    return RephraseClasses.of(ArgumentGraph.of(claims, List.of(relations)), 0.5);
  }

  @Test
  void passesOnByMergesThatAreWrittenDown() {
    List<Claim> claims = claims(4);
    Rephrase first = same(claims.get(1), claims.get(0), 0.7);
    Rephrase second = same(claims.get(2), claims.get(1), 0.9);
    RephraseClasses found = classes(claims, first, second);
    assertThat(found.classes()).hasSize(2);
    assertThat(found.classes().get(0).members()).isEqualTo(claims.subList(0, 3));
    assertThat(found.classes().get(0).merges()).containsExactly(second, first);
    assertThat(found.classes().get(1))
        .isEqualTo(new RephraseClass(claims.subList(3, 4), List.of()));
    assertThat(classes(claims, first).classes()).hasSize(3);
  }

  @Test
  void leavesOutWhatIsNotSureEnough() {
    List<Claim> claims = claims(2);
    assertThat(classes(claims, same(claims.get(1), claims.get(0), 0.49)).classes()).hasSize(2);
  }

  @Test
  void doesNotDependOnTheOrderOfRelations() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<Claim> claims = claims(12);
      List<Relation> relations = new ArrayList<>();
      for (int i = 1; i < 12; i++) {
        Claim other = claims.get(random.nextInt(i));
        double score = 0.5 + random.nextInt(5) / 10.0;
        relations.add(
            random.nextInt(4) == 0
                ? Rebuttal.of(claims.get(i), other, evidence(claims.get(i), score))
                : same(claims.get(i), other, score));
      }
      RephraseClasses once = classes(claims, relations.toArray(Relation[]::new));
      Collections.shuffle(relations, random);
      assertThat(classes(claims, relations.toArray(Relation[]::new))).isEqualTo(once);
    }
  }

  @Test
  void mergesAHundredThousandClaims() {
    List<Claim> claims = claims(100_000);
    Relation[] chain = new Relation[claims.size() - 1];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = same(claims.get(i + 1), claims.get(i), 0.8);
    }
    assertThat(classes(claims, chain).classes())
        .singleElement()
        .satisfies(whole -> assertThat(whole.merges()).hasSize(chain.length));
  }
}
