package org.folkmoot.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.load.Problem;
import org.folkmoot.rules.load.RuleFileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleCheckerTest {

  @Test
  void refusesWhatCannotBeAnswered() {
    assertRefused("{text.language: [en]}", "a check that this version can answer");
    assertRefused("{duplicate: {of: a-bank}}", "banks of texts");
    assertRefused("{duplicate: {resemblance: '>= 0.5'}}", "use containment");
    assertRefused("{duplicate: {threads: '>= 2'}}", "use distinct with key: cluster");
    assertRefused("{duplicate: {own_words: false}}", "copies among quoted words");
    assertRefused("{duplicate: {of: templates}}", "expected templates in the file");
    assertRefused("{duplicate: {containment: '>= 0.1'}}", "containment of 0.3 or more");
    assertRefused("{self_repetition: {coverage: '< 0.9'}}", "coverage of 0.4 or more");
  }

  @Test
  void refusesNamesThatAreNotThere() {
    assertRefused("{text: {list: slogan}}", "did you mean slogans?");
    assertRefused("{rule: aa}", "expected the id of a rule");
    assertRefused("{flag: {kind: copy-pasta}}", "did you mean copypasta?");
    assertRefused("{text.scripts: [latn-x]}", "the name of a script");
    assertRefused("{text.domains: ['http://a/b']}", "the name of a host");
  }

  @Test
  void refusesPatternsThatCannotBeOrCannotBeMeant() {
    assertRefused("{text: {regex: 'a*'}}", "a pattern that needs a character");
    assertRefused("{text: {regex: 'x|'}}", "a pattern that needs a character");
    assertRefused("{text: {regex: '(a)\\1'}}", "use self_repetition");
    assertRefused("{text: {regex: 'a(?=b)'}}", "there is no lookaround");
    assertRefused("{text: {regex: 'a++b'}}", "possessive");
    assertRefused("{text: {regex: 'a{1,2000}'}}", "1000 at most");
    assertRefused("{text: {regex: '((a{1,9}){1,9}){1,9}b'}}", "300 steps at most");
    assertRefused("{text: {regex: '\\bМатуа\\b'}}", "beside another letter");
    assertRefused("{text: {regex: 'ab', fold: strict}}", "use contains, word or phrase");
    assertRefused("{text: {word: '!?', where: own}}", null);
    assertRefused("{text: {contains: ' '}}", "a character to look for");
  }

  @Test
  void refusesConditionsThatCanNeverHold() {
    assertRefused("{text.caps: '> 1'}", "which no number is");
    assertRefused("{comment.hour: '>= 24'}", "which no number is");
    assertRefused("{text.words: '< 0'}", "which no number is");
    assertRefused("{bucket: {percent: 0%}}", "a bucket of nobody");
    assertRefused("{all: [{text.words: '> 9'}, {text.words: '< 5'}]}", "exclude each other");
    assertRefused(
        "{all: [{text.urls: '> 2'}, {not: {text.urls: '> 2'}}]}", "must hold and must not hold");
    assertRefused("{any: [{text.caps: '> 1'}, {text.words: '< 0'}]}", "which no number is");
    assertThat(problems("{all: [{text.words: '> 4'}, {text.words: '< 5.5'}]}", "")).isEmpty();
    assertThat(problems("{any: [{text.caps: '> 1'}, {text.words: '< 5'}]}", "")).isEmpty();
  }

  @Test
  void refusesRulesThatAskForThemselves() {
    String others =
        """
          - {id: b, when: {not: {rule: c}}, then: {action: queue}}
          - {id: c, when: {any: [{rule: a}, {rule: d}]}, then: {action: queue}}
          - {id: d, when: {text: {word: x}}, then: {action: queue}}
        """;
    assertThat(problems("{rule: b}", others))
        .singleElement()
        .satisfies(s -> assertThat(s).contains("expected rules that do not ask for themselves"));
    assertThat(problems("{rule: d}", others.replace("{rule: a}, ", ""))).isEmpty();
  }

  @Test
  void tellsAuthorsNothingOfOthers() {
    String file =
        file("{text: {word: x}}", "")
            .replace("action: queue", "action: nudge, tell_author: \"see {{dup.first.author}}\"");
    assertThat(errors(file))
        .singleElement()
        .satisfies(s -> assertThat(s).contains("must not be told"));
    assertThat(errors(file.replace("dup.first.author", "mtach")))
        .singleElement()
        .satisfies(s -> assertThat(s).contains("did you mean match?"));
    assertThat(errors(file.replace("dup.first.author", "match"))).isEmpty();
  }

  @Test
  void warnsOfFactsThatTheHostDoesNotSay() {
    Host host = new Host(Set.of("author.age"), Set.of("toxicity"));
    String file =
        file("{all: [{author.posts: '> 3'}, {score: {scorer: toxcity, is: '> 0.5'}}]}", "");
    List<String> sentences =
        RuleSet.check("f", file, name -> null, host).lint().stream()
            .map(Problem::sentence)
            .toList();
    assertThat(sentences)
        .anySatisfy(s -> assertThat(s).contains("author.posts, which is always unknown here"))
        .anySatisfy(s -> assertThat(s).contains("did you mean toxicity?"));
  }

  private static void assertRefused(String when, @Nullable String part) {
    List<String> problems = problems(when, "");
    if (part == null) {
      assertThat(problems).isEmpty();
    } else {
      assertThat(problems)
          .anySatisfy(s -> assertThat(s).startsWith("f:6:").contains("a: expected").contains(part));
    }
  }

  private static List<String> problems(String when, String others) {
    return errors(file(when, others));
  }

  private static String file(String when, String others) {
    return "version: 1\nlists:\n  slogans: {items: [night ferry]}\nrules:\n  - id: a\n    when: "
        + when
        + "\n    then: {action: queue}\n"
        + others;
  }

  private static List<String> errors(String file) {
    try {
      RuleSet.check("f", file, name -> null, Host.UNDECLARED);
      return List.of();
    } catch (RuleFileException e) {
      return e.problems().stream().filter(Problem::isError).map(Problem::sentence).toList();
    }
  }
}
