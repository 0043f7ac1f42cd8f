package org.folkmoot.rules.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.folkmoot.rules.RuleExamples;
import org.folkmoot.rules.load.RuleFileReader.Reading;
import org.junit.jupiter.api.Test;

class RuleFileReaderTest {

  @Test
  void saysWhatIsWrongWhereAndWhatMayHelp() {
    String[][] cases = {
      {"version: 1\nrules: [*foo*]", "f:2:13: expected YAML or JSON", "in quotes"},
      {"version: 1\nrules: [!x]", "f:2:11: expected YAML or JSON", "in quotes"},
      {"version: 1\nis: >= 2", "f:2:6: expected YAML or JSON", "in quotes"},
      {"version: 1\na: @x", "f:2:4: expected YAML or JSON", "in quotes"},
      {"version: 1\na: \"\\d+\"", "f:2:6: expected YAML or JSON", "single quotes"},
      {"version: 1\n\trules: x", "f:2:1: expected YAML or JSON", "blanks, not with tabs"},
      {
        "version: 1\na: \"\\bfoo\"",
        "f:2:4: expected text without control characters",
        "single quotes"
      },
      {"version: 1\nversion: 1", "f:2:1: expected each key once", "first in line 1"},
      {"version: 1\na: &b x", "f:2:4: expected a value, found an anchor", "texts"},
      {"version: 1\na: *b", "f:2:4: expected a value, found an alias", "texts"},
      {"version: 1\n<<: {a: 1}", "f:2:1: expected a key, found <<", "write the keys out"},
      {"version: 1\na: !!java.net.URL [x]", "f:2:4: expected a value without a tag", "quote it"},
      {"version: 1\nwhy: {{x}}", "f:2:7: expected a text as key, found a map", "quote it"},
      {"version: 1\n---\nversion: 1", "f:2:1: expected one document", "one key rules"},
      {"version: 2\nrules: []", "f:1:10: expected version 1", "2"},
      {"defualts: {}", "f:1:1: expected one of version, defaults", "did you mean defaults?"},
      {
        "version: 1\ndefaults: {mode: on}",
        "f:2:18: expected one of off, shadow, queue, auto",
        "“on”"
      },
      {"version: 1\ndefaults: {mode: shadw}", "f:2:18: expected one of", "did you mean shadow?"},
    };
    for (String[] one : cases) {
      assertThat(sentences(one[0]))
          .as(one[0])
          .anySatisfy(s -> assertThat(s).startsWith(one[1]).contains(one[2]));
    }
  }

  @Test
  void namesTheRuleAndEveryProblemAtOnce() {
    List<String> sentences =
        sentences(
            """
            version: 1
            rules:
              - id: a
                when: {txt: {contains: x}}
                then: {action: qeue, cluster: yes}
              - id: b
                when: {author.age: 7}
                then: {action: nudge}
                foo: 1
            """);
    assertThat(sentences)
        .containsExactly(
            "f:4:12: a: expected a check of the language, found the key “txt”; did you mean text?",
            "f:5:20: a: expected one of none, tag, nudge, queue, hold, remove, allow, found “qeue”;"
                + " did you mean queue?",
            "f:5:35: a: expected true or false, found “yes”; did you mean true?",
            "f:7:24: b: expected a comparison such as \"< 7d\" (units s m h d w), found “7”",
            "f:8:11: b: expected the key tell_author beside action: nudge, found none",
            "f:9:5: b: expected one of id, title, why, policy, when, then, mode, exempt, gate, breaker,"
                + " rollout, expires, tests, found the key “foo”");
  }

  @Test
  void tellsColumnsInCodePoints() {
    assertThat(sentences("version: 1\n\"\uD83D\uDE00\": 1\nrules: {a: \"\uD83D\uDE00\", b: !x y}"))
        .anySatisfy(s -> assertThat(s).startsWith("f:3:20: expected a value without a tag"));
  }

  @Test
  void keepsWordsThatOtherYamlTurnsIntoSomethingElse() {
    String rules =
        """
        version: 1
        rules:
          - id: a
            when: {text: {word: [no, on, off, 012, 1_000, ~, 0x1F]}}
            then: {action: queue}
        """;
    Reading reading = RuleFileReader.read("f", rules);
    assertThat(reading.problems()).isEmpty();
    assertThat(String.valueOf(reading.file()))
        .contains("values=[no, on, off, 012, 1_000, ~, 0x1F]");
  }

  @Test
  void readsJsonThatIsIndentedWithTabs() {
    String json = "{\n\t\"version\": 1,\n\t\"rules\": []\n}";
    assertThat(sentences(json)).containsExactly("f:3:11: expected at least one rule, found none");
  }

  @Test
  void refusesWhatIsTooLongTooDeepOrTooMuch() {
    assertThat(sentences("x".repeat(RuleFileReader.LONGEST + 1)).get(0)).contains("1048576");
    for (String open : List.of("[", "{a: ", "- ", "[{a: ", "? ")) {
      assertThat(sentences("version: 1\nrules: \n  " + open.repeat(100_000))).isNotEmpty();
    }
    assertThat(sentences("a: " + "[".repeat(65)))
        .anySatisfy(s -> assertThat(s).contains("64 levels"));
    String rule = "\n- {id: a, when: {text: {word: x}}, then: {action: queue}}";
    assertThat(sentences("version: 1\nrules:" + rule.repeat(2_001)))
        .anySatisfy(s -> assertThat(s).contains("at most 2000 rules"));
  }

  @Test
  void defusesAliasesThatWouldGrow() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(8) + "]\n");
    }
    assertThat(sentences(bomb.toString()))
        .anySatisfy(s -> assertThat(s).contains("found an anchor"))
        .anySatisfy(s -> assertThat(s).contains("found an alias"))
        .hasSizeLessThan(300);
  }

  @Test
  void answersAnyTextWithRulesOrWithProblemsAtAPlace() {
    List<String> files = RuleExamples.names().stream().map(RuleExamples::text).toList();
    String odd = "[]{}:,#&*!|>'\"%@`-? \n\t\u0000\uD800\uFEFF\u2028é";
    for (long seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(files.get(random.nextInt(files.size())));
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        int at = random.nextInt(text.length());
        text.replace(
            at,
            Math.min(text.length(), at + random.nextInt(4)),
            "" + odd.charAt(random.nextInt(odd.length())));
      }
      Reading reading = RuleFileReader.read("f", text.toString());
      boolean refused = reading.problems().stream().anyMatch(Problem::isError);
      assertThat(reading.file() == null).as("seed %s", seed).isEqualTo(refused);
      assertThat(reading.problems()).allSatisfy(p -> assertThat(p.mark().line()).isPositive());
    }
  }

  private static List<String> sentences(String file) {
    Reading reading = RuleFileReader.read("f", file);
    assertThat(reading.file()).isNull();
    return reading.problems().stream().map(Problem::sentence).toList();
  }
}
