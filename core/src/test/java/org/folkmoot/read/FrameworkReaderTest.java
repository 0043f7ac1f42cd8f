package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.folkmoot.argument.Label;
import org.folkmoot.semantics.GroundedSemantics;
import org.folkmoot.semantics.SupportReading;
import org.junit.jupiter.api.Test;

class FrameworkReaderTest {

  private static NamedFramework read(String text) {
    return FrameworkReader.read("some.af", text, ReadLimits.DEFAULT);
  }

  private static List<Label> labels(String text) {
    return GroundedSemantics.labels(read(text).framework(), SupportReading.DEDUCTIVE);
  }

  @Test
  void readsAllThreeForms() {
    List<Label> expected = List.of(Label.IN, Label.OUT, Label.IN);
    assertThat(labels("# a comment\np af 3\n1 2\n2 3\n")).isEqualTo(expected);
    assertThat(labels("arg(a).\narg(b). arg(c).\natt( a , b ). % a comment\natt(b,c).\n"))
        .isEqualTo(expected);
    assertThat(labels("a the first\nb\nc\n#\na b attacks\nb c\n")).isEqualTo(expected);
    assertThat(read("p af 2\n1 2").names()).containsExactly("1", "2");
    assertThat(read("x\nä\n#\n").names()).containsExactly("x", "ä");
  }

  @Test
  void readsSupportsAndFactsBeforeTheirArguments() {
    List<Label> labels = labels("att(a,b).\nsupport(c,b).\narg(a).\narg(b).\narg(c).");
    assertThat(labels).containsExactly(Label.IN, Label.OUT, Label.OUT);
  }

  @Test
  void readsLinesThatEndAsOnOtherSystems() {
    assertThat(labels("p af 2\r\n1 2\r\n\r\n")).containsExactly(Label.IN, Label.OUT);
  }

  @Test
  void anEmptyFrameworkIsOne() {
    assertThat(read("").names()).isEmpty();
    assertThat(read("p af 0\n").names()).isEmpty();
    assertThat(read("#\n").names()).isEmpty();
  }

  @Test
  void namesTheLineOfEveryFault() {
    refuses("p af 2\n1 3\n", "some.af:2:1: expected an argument of the framework, not \"3\"");
    refuses("p af two\n", "some.af:1:1: expected a number between 0 and");
    refuses("p af -1\n", "expected a number between 0");
    refuses("p cnf 2 3\n", "expected \"p af\" and the number of arguments");
    refuses("p af 2\n1\n", "some.af:2:1: expected two arguments");
    refuses("arg(a).\natt(a,z).", "some.af:2:1: expected an argument of the framework, not \"z\"");
    refuses("arg(a).\narg(a).", "some.af:2:1: expected each argument once, not \"a\" again");
    refuses("arg(a)\n", "some.af:1:1: expected facts such as");
    refuses("arg(a). likes(a,a).", "expected arg(a), att(a,b) or support(a,b)");
    refuses("a\na\n#\n", "some.af:2:1: expected each argument once");
    refuses("a\n#\na\n", "some.af:3:1: expected two arguments");
    assertThatThrownBy(() -> FrameworkReader.read("big", "aaaa", new ReadLimits(3, 1, 1)))
        .isInstanceOf(InputException.class)
        .hasMessage("big:1:1: expected at most 3 characters, found 4");
  }

  @Test
  void answersNoiseWithOneErrorOrAFramework() {
    Random random = new Random(9);
    String letters = "apf1 2#().,%\n\rtsu\u0000\uD800";
    for (int round = 0; round < 3000; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        noise.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        assertThat(read(noise.toString()).framework().size()).isNotNegative();
      } catch (InputException e) {
        assertThat(e.getMessage()).startsWith("some.af:");
      }
    }
  }

  private static void refuses(String text, String words) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(words);
  }
}
