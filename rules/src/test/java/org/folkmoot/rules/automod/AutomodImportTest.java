package org.folkmoot.rules.automod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.rules.ast.Mode;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.automod.Note.Status;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.evaluate.Hit;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.Reports;
import org.folkmoot.rules.evaluate.RuleEngine;
import org.folkmoot.rules.load.RuleFileException;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten files as moderators write them, and what our engine then makes of comments. */
class AutomodImportTest {

  private static AutomodImport imported(String name) {
    try (InputStream in = AutomodImportTest.class.getResourceAsStream(name + ".yaml")) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return AutomodImport.of(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuleSet loaded(AutomodImport made) {
    return RuleSet.check(made.source(), made.yaml(), file -> null, Host.UNDECLARED);
  }

  private static Item item(String text) {
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    Comment comment = new Comment("c", "Ada", noon, null, text, null, List.of());
    return Item.of(comment).withFacts(Map.of("author.role", new FactValue.Words(List.of())));
  }

  private static List<String> hits(String file, Item item) {
    RuleEngine engine = RuleEngine.of(loaded(imported(file)).program());
    return engine.look(item).hits().stream().map(Hit::rule).toList();
  }

  private static List<String> hits(String file, String text) {
    return hits(file, item(text));
  }

  private static FactValue truth(boolean value) {
    return new FactValue.Truth(value);
  }

  private static Rule rule(String file, String id) {
    return imported(file).file().rule(id).orElseThrow();
  }

  static Stream<String> files() {
    return Stream.of(
        "words",
        "regex",
        "new-accounts",
        "authors",
        "length",
        "messages",
        "submissions",
        "yaml-1.1",
        "order",
        "symbols");
  }

  @ParameterizedTest
  @MethodSource("files")
  void importsToRulesInShadowThatLoadAndMeanTheSameInBothSpellings(String name) {
    AutomodImport made = imported(name);
    assertThat(made.file().rules()).isNotEmpty().allMatch(rule -> rule.mode() == Mode.SHADOW);
    assertThat(loaded(made).file()).isEqualTo(made.file());
    assertThat(made.notes()).allMatch(note -> note.line() > 0);
  }

  @Test
  void findsWordsAndNegatesAndTrims() {
    assertThat(hits("words", "what a FLIBBERT!")).containsExactly("rude-word");
    assertThat(hits("words", "flibberts")).isEmpty();
    assertThat(hits("words", "you IDIOT")).containsExactly("shouted-insult");
    assertThat(hits("words", "you IDIOT, pleased?")).isEmpty();
    assertThat(hits("words", "you idiot")).isEmpty();
    assertThat(hits("words", "... First!!")).containsExactly("says-nothing");
    assertThat(hits("words", "First of all")).isEmpty();
  }

  @Test
  void turnsPatternsOfPythonIntoRe2OrSaysThatItCannot() {
    assertThat(hits("regex", "waatches\u00A0NOW")).containsExactly("advert-or-number");
    assertThat(hits("regex", "call 555-123-4567")).containsExactly("advert-or-number");
    assertThat(hits("regex", "ÄRGER!!")).containsExactly("one-word");
    assertThat(hits("regex", "two words")).isEmpty();
    assertThat(imported("regex").notes(Status.NOT_TRANSLATED))
        .extracting(Note::line)
        .containsExactly(7, 12);
    assertThat(imported("regex").notes(Status.NOT_TRANSLATED).get(1).why()).contains("lookaround");
  }

  @Test
  void asksForAgeAndKarmaAnyOfThemWhereToldSo() {
    Item link = item("see http://a.example/");
    Item young = link.withFacts(Map.of("author.age", FactValue.Amount.seconds(3_600)));
    Item old =
        link.withFacts(
            Map.of(
                "author.age", FactValue.Amount.seconds(9_000_000),
                "author.attr.combined_karma", FactValue.Amount.of(500)));
    assertThat(hits("new-accounts", young)).containsExactly("link-from-a-new-account");
    assertThat(hits("new-accounts", old)).isEmpty();
    assertThat(rule("new-accounts", "link-from-a-new-account").exempt().isEmpty()).isTrue();
    Item low = item("x").withFacts(Map.of("author.attr.comment_karma", FactValue.Amount.of(-21)));
    Item fair = item("x").withFacts(Map.of("author.attr.comment_karma", FactValue.Amount.of(-20)));
    assertThat(hits("new-accounts", low)).containsExactly("karma-far-below-nothing");
    assertThat(hits("new-accounts", fair)).isEmpty();
  }

  @Test
  void asksForNamesRolesFlairAndWhatTheHostSays() {
    Map<String, FactValue> lurks =
        Map.of("author.attr.flair_text", new FactValue.Words(List.of("lurker")));
    assertThat(hits("authors", item("a giveaway").withFacts(lurks)))
        .containsExactly("giveaways-by-lurkers");
    Item moderator =
        item("a giveaway")
            .withFacts(lurks)
            .withFacts(Map.of("author.role", new FactValue.Words(List.of("moderator"))));
    assertThat(hits("authors", moderator)).isEmpty();
    Item submitter =
        item("EDIT: fixed")
            .withFacts(
                Map.of(
                    "author.attr.is_submitter", truth(true),
                    "author.attr.is_gold", truth(true),
                    "author.attr.has_verified_email", truth(false)));
    assertThat(hits("authors", submitter)).containsExactly("rule-4");
    assertThat(rule("authors", "trusted-voices").then().action()).isEqualTo(Disposition.ALLOW);
  }

  @Test
  void measuresAndCountsReportsAndKnowsPlaces() {
    Map<String, FactValue> top = Map.of("comment.top_level", truth(true));
    assertThat(hits("length", item("12345").withFacts(top))).containsExactly("too-short");
    assertThat(hits("length", item("123456").withFacts(top))).isEmpty();
    String longText = "a text of more than forty letters, all its own";
    Item reported = item(longText).withRecord(Set.of(), Set.of(), new Reports(2, 2));
    Item once = item(longText).withRecord(Set.of(), Set.of(), new Reports(1, 1));
    Item quoting =
        item("> " + longText + "\n\nno").withRecord(Set.of(), Set.of(), new Reports(2, 2));
    assertThat(hits("length", reported)).containsExactly("long-and-reported");
    assertThat(hits("length", once)).isEmpty();
    assertThat(hits("length", quoting)).isEmpty();
    assertThat(hits("length", item("nice /s").withFacts(Map.of("comment.edited", truth(true)))))
        .containsExactly("edited-into-irony");
  }

  @Test
  void tellsAuthorsNotifiesModeratorsLabelsAndLocks() {
    Rule refund = rule("messages", "rule-1");
    assertThat(refund.then().action()).isEqualTo(Disposition.NUDGE);
    assertThat(refund.then().tellAuthor())
        .startsWith("{{author}}, about refunds")
        .contains("this site");
    assertThat(refund.then().side())
        .extracting(Object::toString)
        .anyMatch(s -> s.contains("moderators"));
    assertThat(rule("messages", "rule-2").then().side())
        .extracting(s -> s.name())
        .containsExactly("label");
    assertThat(rule("messages", "rule-3").then().side())
        .extracting(s -> s.name())
        .containsExactly("lock_thread");
    assertThat(rule("messages", "rule-3").then().tellAuthor()).isEqualTo("It is over.");
  }

  @Test
  void keepsTheHalfAboutCommentsAndNamesTheRest() {
    assertThat(hits("submissions", "a CASINO here")).containsExactly("casino");
    assertThat(imported("submissions").notes(Status.NOT_TRANSLATED))
        .extracting(Note::what)
        .containsExactly(
            "rule 1, type",
            "rule 2, type",
            "rule 3, title",
            "set_nsfw",
            "rule 5, parent_submission",
            "rule 6, standard");
  }

  @Test
  void readsTheOlderYaml() {
    assertThat(hits("yaml-1.1", "Ferry forever, I say")).containsExactly("slogan");
    assertThat(hits("yaml-1.1", "I say ferry forever")).isEmpty();
    assertThat(rule("yaml-1.1", "slogan").exempt().isEmpty()).isTrue();
    assertThat(hits("yaml-1.1", "error 404")).containsExactly("odd-values");
    assertThat(hits("yaml-1.1", "version 1.5")).containsExactly("odd-values");
    assertThat(hits("yaml-1.1", "two")).containsExactly("key-twice");
    assertThat(hits("yaml-1.1", "one")).isEmpty();
    assertThat(imported("yaml-1.1").notes(Status.APPROXIMATE))
        .extracting(Note::why)
        .anyMatch(why -> why.contains("yes without quotes"))
        .anyMatch(why -> why.contains("comes again"));
  }

  @Test
  void letsAllRulesCountAndSaysSo() {
    assertThat(hits("order", "parrot and cracker"))
        .containsExactly("parrot", "parrot-and-cracker", "parrot-outside-of-the-museum");
    assertThat(hits("order", "a parrot, in the museums")).containsExactly("parrot");
    assertThat(imported("order").notes(Status.APPROXIMATE))
        .extracting(Note::what)
        .contains("priority", "the order of rules");
  }

  @Test
  void findsMarksAndLettersOfAllScripts() {
    assertThat(hits("symbols", "make $$$ now")).containsExactly("marks");
    assertThat(hits("symbols", "I like C++.")).containsExactly("marks");
    assertThat(hits("symbols", "ABC++")).isEmpty();
    assertThat(hits("symbols", "!!!")).containsExactly("only-marks");
    assertThat(hits("symbols", "wow!!!")).isEmpty();
    assertThat(hits("symbols", "http://t.example/x")).containsExactly("parts");
    assertThat(hits("symbols", "жуки")).containsExactly("parts");
    assertThat(hits("symbols", "so viel ärger")).containsExactly("letters-of-all-scripts");
    assertThat(hits("symbols", "Verärgert")).isEmpty();
  }

  /** A rule of its own for each key, so that none of them is passed over in silence. */
  @Test
  void knowsEveryCheckAndActionThatIsDocumented() {
    for (String key : Keys.documented()) {
      AutomodImport made = AutomodImport.of("one", "type: comment\naction: report\n" + line(key));
      boolean said =
          made.notes(Status.NOT_TRANSLATED).stream()
              .anyMatch(n -> n.sentence().contains(bare(key)));
      assertThat(said || !made.file().rules().isEmpty()).as(key).isTrue();
      assertThat(made.notes()).as(key).noneMatch(note -> note.why().contains("is known"));
      if (Keys.without(key).isPresent()) {
        assertThat(said).as(key).isTrue();
      }
    }
  }

  private static String bare(String key) {
    return key.replace("~", "");
  }

  private static String line(String key) {
    if (Keys.KARMA.contains(key) || Keys.TRUTHS.contains(key) || Keys.ROLES.containsKey(key)) {
      return "author: {" + key + ": " + (Keys.KARMA.contains(key) ? "'> 5'" : "yes") + "}";
    }
    return switch (key) {
      case "type", "action" -> "body: x";
      case "name", "contributor_quality" -> "author: {" + key + ": x}";
      case "account_age" -> "author: {account_age: 7}";
      case "satisfy_any_threshold", "overwrite_flair" ->
          "author: {account_age: 7, " + key + ": yes}";
      case "moderators_exempt", "ignore_blockquotes", "is_top_level", "is_edited", "set_locked" ->
          key + ": yes";
      case "priority", "body_longer_than", "body_shorter_than", "reports" -> key + ": 3";
      default -> key + ": x";
    };
  }

  @Test
  void refusesWhatIsNoYamlAndWhatIsTooDeep() {
    assertThatThrownBy(() -> AutomodImport.of("f.yaml", "a: b\n  c: [d"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("f.yaml:2:");
    assertThatThrownBy(() -> AutomodImport.of("f.yaml", "a: " + "[".repeat(5_000)))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("64 levels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---\n---\n",
        "type: comment",
        "a: &a {<<: *a}\n",
        "body: []\naction: remove",
        "body: {x: y}\naction: remove",
        "? [a]\n: b\naction: remove",
        "author: {account_age: 'soon'}\naction: remove",
        "body (sideways): x\naction: remove",
        "body (regex): ['(']\naction: remove",
        "body: \"\\u0000\"\naction: remove",
        "action: explode\nbody: x"
      })
  void isNeverAtALoss(String text) {
    AutomodImport made = AutomodImport.of("f", text);
    if (!made.file().rules().isEmpty()) {
      assertThat(loaded(made).file()).isEqualTo(made.file());
    }
    assertThat(made.lines()).isNotEmpty();
  }

  @Test
  void doesNotMultiplyMergedAliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 {k: v}\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a" + i + ": &a" + i + " {<<: [*a" + (i - 1) + ", *a" + (i - 1) + "]}\n");
    }
    bomb.append("author: *a39\naction: remove\n");
    assertThat(AutomodImport.of("f", bomb.toString()).file().rules()).isEmpty();
  }
}
