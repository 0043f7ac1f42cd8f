package org.folkmoot.rules.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;

class RuleDiffTest {

  private static final String OLD =
      """
      version: 1
      lists: {slogans: {match: phrase, items: [pier first, ferry forever]}}
      rules:
        - id: slogan
          when: {text: {list: slogans}}
          then: {action: queue}
        - id: links
          when:
            all:
              - text.urls: ">= 1"
              - not: {text: {word: [wiki, source]}}
              - author.age: "< 7d"
          then: {action: queue}
        - {id: gone, when: {text: {word: [x]}}, then: {action: hold}}
      """;

  private static RuleSet rules(String text) {
    return RuleSet.check("rules", text, file -> null, Host.UNDECLARED);
  }

  private static List<String> lines(String before, String after) {
    return RuleDiff.of(rules(before), rules(after)).lines();
  }

  @Test
  void doesNotCareHowTheSameIsWritten() {
    String other =
        """
        version: 1
        # a comment
        lists: {slogans: {items: [ferry forever, pier first], match: phrase}}
        defaults: {mode: shadow}
        rules:
          - {id: gone, then: {action: hold}, when: {text: {word: x}}}
          - {id: slogan, when: {text: {list: slogans, where: own}}, then: {action: queue, severity: review}}
          - id: links
            when: {all: [{author.age: "< 168h"}, {text.urls: ">= 1"}, {not: {text: {word: [source, wiki]}}}]}
            then: {action: queue}
        """;
    assertThat(lines(OLD, other)).containsExactly("The two files mean the same.");
  }

  @Test
  void saysWhereInTheTreeAndInWords() {
    String now =
        OLD.replace("\">= 1\"", "\">= 2\"")
            .replace("[wiki, source]", "[wiki]")
            .replace("pier first", "pier last")
            .replace("id: gone", "id: come")
            .replace(
                "then: {action: queue}\n  - {id", "then: {action: hold}\n    mode: queue\n  - {id");
    assertThat(lines(OLD, now))
        .containsExactly(
            "the file:",
            "  lists.slogans.items: removed pier first",
            "  lists.slogans.items: added pier last",
            "come:",
            "  rule: added (shadow) text (word [x], fold case, where own) → hold",
            "gone:",
            "  rule: removed (shadow) text (word [x], fold case, where own) → hold",
            "links (means something else now):",
            "  when.all.text.urls: was >= 1, now >= 2",
            "  when.all.not.text.word: removed source",
            "  then.action: was queue, now hold",
            "  mode: was shadow, now queue",
            "slogan: means something else now, by what it refers to");
  }

  @Test
  void namesCommentsThatComeToSomethingElse() {
    Outcomes outcomes = new Outcomes(rules(OLD), rules(OLD.replace("[x]", "[y]")));
    outcomes.take(Item.of(Comment.of("a", null, "x and y")));
    outcomes.take(Item.of(Comment.of("b", null, "only x")));
    outcomes.take(Item.of(Comment.of("c", null, "neither")));
    assertThat(outcomes.differ()).isEqualTo(1);
    assertThat(outcomes.changed().get(0).before()).startsWith("none by gone (shadow, hold)");
    assertThat(outcomes.changed().get(0).after()).startsWith("none").doesNotContain("gone");
  }
}
