package org.folkmoot.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.thread.Place;
import org.junit.jupiter.api.Test;

class GraphDeltaTest {

  private static final String[] IDS = {"a", "b", "c", "d", "e", "f", "g", "h"};

  /** All claims stand, with these exceptions. */
  private static ArgumentState state(Debate debate, String... out) {
    ArgumentGraph graph = debate.graph();
    Map<String, Standing> standings = new LinkedHashMap<>();
    Map<String, Place> parents = new LinkedHashMap<>();
    for (Claim claim : graph.claims()) {
      boolean falls = List.of(out).contains(claim.id());
      standings.put(claim.id(), new Standing(falls ? Label.OUT : Label.IN, falls ? 0.25 : 1));
      parents.put(claim.place().id(), Place.of("article"));
    }
    return new ArgumentState(graph, standings, parents);
  }

  private static ArgumentState random(Random random) {
    Debate debate = new Debate();
    List<String> ids = new ArrayList<>(List.of(IDS));
    if (random.nextInt(3) == 0) {
      Collections.shuffle(ids, random);
    }
    ids.removeIf(id -> random.nextInt(4) == 0);
    ids.forEach(id -> debate.claim(id, "in-" + id, id + " holds", random.nextInt(3) / 2.0));
    for (int i = 0; i < 6 && ids.size() > 1; i++) {
      String from = ids.get(random.nextInt(ids.size()));
      String to = ids.get(random.nextInt(ids.size()));
      if (random.nextBoolean()) {
        debate.support(i + from + to, to, from);
      } else {
        debate.rebuttal(i + from + to, from, to);
      }
    }
    ids.removeIf(id -> random.nextBoolean());
    return state(debate, ids.toArray(String[]::new));
  }

  @Test
  void leadsFromAnyStateToAnyOther() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      ArgumentState before = random(random);
      ArgumentState after = random(random);
      GraphDelta delta = GraphDelta.between(before, after);
      assertThat(delta.applyTo(before)).as("pair %s", i).isEqualTo(after);
      assertThat(delta.isEmpty()).isEqualTo(before.equals(after));
      assertThat(GraphDelta.between(after, after).isEmpty()).isTrue();
      assertThat(delta.text()).doesNotContain("null");
    }
  }

  @Test
  void namesTheNearestCause() {
    ArgumentState before = state(Debate.of("a", "b", "c").rebuttal("cb", "c", "b"));
    Debate more = Debate.of("a", "b", "c", "d").rebuttal("cb", "c", "b").support("ba", "a", "b");
    ArgumentState after = state(more, "a", "b");
    GraphDelta delta = GraphDelta.between(before, after, Cause.appended("in-d"));
    assertThat(delta.changes())
        .extracting(Change::id, Change::cause)
        .contains(
            tuple("d", Cause.appended("in-d")),
            tuple("ba", Cause.appended("in-d")),
            tuple("a", Cause.following("ba")),
            tuple("b", Cause.following("ba")));
  }

  @Test
  void passesACauseOnFromClaimToClaim() {
    Debate few = Debate.of("a", "b", "c").rebuttal("ba", "b", "a");
    Debate more = Debate.of("a", "b", "c").rebuttal("ba", "b", "a").rebuttal("cb", "c", "b");
    GraphDelta delta = GraphDelta.between(state(few, "a"), state(more, "b"), Cause.edited("in-c"));
    assertThat(delta.of(Change.StatusChanged.class))
        .extracting(Change::id, Change::cause)
        .containsExactly(tuple("a", Cause.following("b")), tuple("b", Cause.following("cb")));
    assertThat(delta.text())
        .contains("\u201Cb holds\u201D of in-b: in, 100 % \u2192 out, 25 %, by the new rebuttal")
        .contains(
            "\u201Ca holds\u201D of in-a: out, 25 % \u2192 in, 100 %, as \u201Cb holds\u201D changed");
  }

  @Test
  void aRelationOfANewClaimFollowsFromTheClaim() {
    ArgumentState before = state(Debate.of("a"));
    ArgumentState after = state(Debate.of("a", "b").rebuttal("ba", "b", "a"));
    assertThat(GraphDelta.between(before, after, Cause.appended("in-b")).of(Change.Added.class))
        .extracting(Change::id, Change::cause)
        .containsExactly(tuple("b", Cause.appended("in-b")), tuple("ba", Cause.following("b")));
  }

  @Test
  void saysNothingOfWhatMerelyStandsElsewhere() {
    ArgumentState before = state(Debate.of("a", "b", "c"));
    ArgumentState after = state(Debate.of("c", "a", "b"));
    GraphDelta delta = GraphDelta.between(before, after);
    assertThat(delta.changes()).extracting(Change::id).containsExactly("c", "c");
    assertThat(delta.text()).isEmpty();
  }

  @Test
  void refusesAStateThatItDoesNotFit() {
    GraphDelta delta =
        GraphDelta.between(state(Debate.of("a", "b")), state(Debate.of("a", "b", "c")));
    assertThatThrownBy(() -> delta.applyTo(ArgumentState.EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[2]");
  }

  @Test
  void keepsCharactersThatTurnTheLineOutOfItsWords() {
    ArgumentState after = state(new Debate().claim("a", "c1", "one\ntwo \u202Ethree", 1));
    String text = GraphDelta.between(ArgumentState.EMPTY, after).text();
    assertThat(text.lines()).hasSize(2);
    assertThat(text).doesNotContain("\u202E");
  }

  @Test
  void findsTheLongestRise() {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      List<Integer> numbers = new ArrayList<>();
      for (int n = random.nextInt(9); n > 0; n--) {
        numbers.add(n);
      }
      Collections.shuffle(numbers, random);
      int[] row = numbers.stream().mapToInt(n -> n).toArray();
      int[] rise = LongestRise.of(row);
      for (int k = 1; k < rise.length; k++) {
        assertThat(rise[k]).isGreaterThan(rise[k - 1]);
        assertThat(row[rise[k]]).isGreaterThan(row[rise[k - 1]]);
      }
      assertThat(rise).as(numbers.toString()).hasSize(longest(row));
    }
  }

  private static int longest(int[] row) {
    int most = 0;
    for (int set = 0; set < 1 << row.length; set++) {
      int last = 0;
      boolean rises = true;
      for (int i = 0; i < row.length; i++) {
        if ((set >> i & 1) == 1) {
          rises &= row[i] > last;
          last = row[i];
        }
      }
      most = rises ? Math.max(most, Integer.bitCount(set)) : most;
    }
    return most;
  }
}
