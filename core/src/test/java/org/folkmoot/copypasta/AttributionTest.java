package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.memory.CommentStore;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who said it first, and does the comment answer it? */
class AttributionTest {

  private static final String SAID =
      "The council sold the old ferry for scrap last autumn, and since then everybody on the north"
          + " bank has to drive forty minutes to reach the only hospital that is still open.";
  private static final String ANSWER =
      "My aunt lives there and she says that the bus takes even longer than you think.";

  private final CopypastaStream stream =
      new CopypastaStream(CopypastaOptions.defaults(), List.of());
  private int comments;

  @Test
  void aRepostIsTheAuthorsOwnThoughSomebodyElseQuotedIt() {
    post("t", "ann", null, SAID);
    post("t", "bob", "c1", SAID + "\n" + ANSWER);
    assertThat(post("t", "ann", null, SAID))
        .hasValueSatisfying(flag -> assertThat(flag.cluster().first().comment()).isEqualTo("c1"));
  }

  @Test
  void whatIsQuotedFromAnotherIsNoPasteWhoeverQuotedItBefore() {
    post("t", "ann", null, SAID);
    post("t", "bob", "c1", SAID + "\n" + ANSWER);
    String reply = SAID + "\nThen somebody should run a boat again, it is that simple.";
    assertThat(post("t", "bob", null, reply)).isEmpty();
    assertThat(post("t", "cid", null, reply.replace("boat", "barge"))).isEmpty();
  }

  @Test
  void aQuotationInAnotherThreadIsAPaste() {
    post("t", "ann", null, SAID);
    assertThat(post("u", "bob", null, ANSWER + "\n\n" + SAID)).isPresent();
  }

  @Test
  void theMessageSaysWhatWasNotCounted() {
    post("t", "ann", null, SAID);
    post("u", "bob", null, ANSWER);
    assertThat(post("u", "cid", "c2", "> " + ANSWER + "\n\n" + SAID))
        .hasValueSatisfying(
            flag ->
                assertThat(flag.message())
                    .isEqualTo(
                        "This comment, apart from what it quotes, repeats the earlier comment c1,"
                            + " word for word."));
  }

  @Test
  void aLeadInIsNoAnswer() {
    post("t", "ann", null, SAID);
    assertThat(post("t", "bob", null, "Saw this today, thought I should share:\n" + SAID))
        .isPresent();
  }

  @Test
  void wordsPutInThePlaceOfOthersAreNoAnswer() {
    post("t", "ann", null, SAID);
    String changed = SAID.replace("autumn", "spring").replace("ferry", "vessel");
    assertThat(post("t", "bob", "c1", changed)).isPresent();
  }

  @Test
  void ownWordsQuotedToSetThemRightAreNoPaste() {
    String more = " They never asked anybody, they never published what the scrap dealer paid.";
    post("t", "ann", null, SAID + more + more.replace("scrap", "metal"));
    String clarified =
        "You keep twisting my words, so read them again: they never published what the scrap dealer"
            + " paid. That is the whole complaint, and no ledger in the town hall answers it, which"
            + " you would know if you had gone there instead of guessing from your armchair.";
    assertThat(post("t", "ann", null, clarified)).isEmpty();
  }

  @Test
  void aNoticeUnderDifferentCommentsIsNoPaste() {
    String notice =
        "\n\nSent from the reader of the Evening Post. Get the latest local stories every morning,"
            + " free of charge, wherever you are.";
    post("t", "ann", null, SAID + notice);
    assertThat(post("u", "bob", null, ANSWER + notice)).isEmpty();
  }

  @Test
  void whatManyCiteAmidTheirOwnWordsIsNoPaste() {
    String cited =
        " no person shall be deprived of a berth except by a court that sits in the harbour in which"
            + " the boat was built ";
    String[] before = {
      "Article nine of the charter says",
      "Read the charter before you post, since",
      "My grandfather had it framed above his desk:",
      "Lawyers have fought over these words for decades, over",
      "It could hardly be plainer when it states that",
    };
    for (int i = 0; i < before.length; i++) {
      TopicalTexts own = new TopicalTexts(i);
      post("t" + i, "u" + i, null, own.comment(1) + " " + before[i] + cited + own.comment(1));
    }
    TopicalTexts own = new TopicalTexts(77);
    String text = own.comment(1) + " The rule has it that" + cited + own.comment(1);
    assertThat(post("x", "zoe", null, text)).isEmpty();
  }

  @Test
  void whatTheSiteAllowsMayBeRepeatedUntilItExpires() {
    Instant expires = Instant.parse("2025-01-01T00:00:00Z");
    KnownText allowed = new KnownText("notice", null, SAID, expires);
    for (int day : new int[] {-1, 0, 1}) {
      CopypastaStream site =
          new CopypastaStream(
              CopypastaOptions.defaults(), List.of(), List.of(allowed), CommentStore.inMemory());
      Instant time = expires.plus(day, ChronoUnit.DAYS);
      site.judge("t", new Comment("c1", "ann", time, null, SAID, null, List.of()));
      assertThat(site.judge("u", new Comment("c2", "bob", time, null, SAID, null, List.of())))
          .as("day %d", day)
          .matches(flag -> flag.isPresent() == (day >= 0));
    }
  }

  @Test
  void underEightWordsOfContentNothingIsAPaste() {
    for (int i = 0; i < 20; i++) {
      assertThat(post("t" + i, "u" + i, null, "Thanks for posting this, well said!")).isEmpty();
    }
  }

  private Optional<Copypasta> post(
      String thread, String author, @Nullable String parent, String text) {
    comments++;
    return stream.judge(
        thread, new Comment("c" + comments, author, null, parent, text, null, List.of()));
  }
}
