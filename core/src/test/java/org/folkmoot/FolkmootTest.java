package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.flag.Flag;
import org.folkmoot.read.PageReader;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Place;
import org.folkmoot.write.JsonWriter;
import org.junit.jupiter.api.Test;

class FolkmootTest {

  private static final Path SEED = Path.of("..", "seeds", "000_f59c536e491a631b.txt");

  /** A quarrel about a bridge, with a bare denial, a reasoned answer and an unanswered claim. */
  static CommentThread bridge() {
    Article article =
        Article.of(
            "The town council will close the old bridge for two years. Engineers inspected the"
                + " arches in May.");
    return CommentThread.of(
        "bridge",
        article,
        List.of(
            Comment.of("c1", "Ferrywoman", "The old bridge is safe for lorries."),
            reply("c2", "millwright", "c1", "The old bridge is not safe for lorries."),
            Comment.of("c3", "Baker7", "The closure will ruin every shop on Mill Street."),
            reply(
                "c4",
                "tidewaiter",
                "c3",
                "I disagree. The closure won't ruin the shops on Mill Street, because their"
                    + " customers arrive by tram."),
            Comment.of("c5", "Oxbow", "Engineers should publish the report on the arches.")));
  }

  private static Comment reply(String id, String author, String parent, String text) {
    return new Comment(id, author, null, parent, text, null, List.of());
  }

  @Test
  void aThreadShowsClaimsThatAreInOutAndUndecided() {
    Analysis analysis = Folkmoot.create().analyze(bridge());
    Map<String, Label> labels =
        analysis.graph().claims().stream()
            .collect(
                Collectors.toMap(Claim::quote, c -> analysis.evaluation().labels().get(c.id())));
    assertThat(labels)
        .containsEntry("The old bridge is safe for lorries", Label.UNDECIDED)
        .containsEntry("The old bridge is not safe for lorries", Label.UNDECIDED)
        .containsEntry("The closure will ruin every shop on Mill Street", Label.OUT)
        .containsEntry("The closure won't ruin the shops on Mill Street", Label.IN)
        .containsEntry("Engineers should publish the report on the arches", Label.IN);
  }

  @Test
  void aReasonIsAPremiseOfWhatItIsGivenFor() {
    Analysis analysis = Folkmoot.create().analyze(bridge());
    Claim reason = claim(analysis, "their customers arrive by tram");
    assertThat(reason.role()).isEqualTo(Role.PREMISE);
    assertThat(analysis.graph().relationsFrom(reason.id()))
        .singleElement()
        .satisfies(
            support -> {
              assertThat(support.type()).isEqualTo("support");
              assertThat(support.evidence().cues().get(0).quote()).isEqualTo("because");
            });
  }

  private static Claim claim(Analysis analysis, String quote) {
    return analysis.graph().claims().stream()
        .filter(claim -> claim.quote().equals(quote))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim '" + quote + "'"));
  }

  @Test
  void aDeclaredParentIsNeverOverruled() {
    Comment first = Comment.of("a", "x", "The harbour is too small for the new ferry.");
    Comment second = Comment.of("b", "y", "Trams are cheaper than buses in the long run.");
    Comment third =
        reply("c", "z", "b", "The harbour is too small for the new ferry, as the first one says.");
    Analysis analysis =
        Folkmoot.create().analyze(CommentThread.of("t", null, List.of(first, second, third)));
    assertThat(analysis.replies().get(2).target()).isEqualTo(Place.of("b"));
    assertThat(analysis.replies().get(2).score()).isEqualTo(1);
  }

  @Test
  void claimsGivenByTheCallerAreUsedAndNoneAreExtracted() {
    CommentThread thread = bridge();
    Claim given =
        Claim.of(
            Place.of("c1"),
            new Span(0, 18),
            thread.comments().get(0).text(),
            Role.CLAIM,
            ClaimKind.VALUE,
            Voice.OWN,
            0.9);
    Analysis analysis =
        Folkmoot.create().analyze(thread, new GivenArguments(List.of(given), List.of()));
    assertThat(analysis.graph().claims()).containsExactly(given);
  }

  @Test
  void aTextOverTheLimitIsCutAndTheCutIsReported() {
    String text = "The tram is late. ".repeat(40);
    Folkmoot folkmoot =
        Folkmoot.builder().options(AnalysisOptions.STANDARD.withLongestText(100)).build();
    Analysis analysis =
        folkmoot.analyze(CommentThread.of("t", null, List.of(Comment.of("c1", "a", text))));
    assertThat(analysis.graph().claims()).allMatch(claim -> claim.span().end() <= 100);
    assertThat(analysis.limits())
        .extracting(Limit::comment, Limit::span)
        .contains(tuple("c1", new Span(100, text.length())));
  }

  @Test
  void anEmptyThreadGivesAnEmptyAnalysis() {
    Analysis analysis = Folkmoot.create().analyze(CommentThread.of("t", null, List.of()));
    assertThat(analysis.graph().claims()).isEmpty();
    assertThat(analysis.flags()).isEmpty();
  }

  @Test
  void theSameBytesComeOutInAnyLocaleTimeZoneAndThread() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = json(SEED);
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(json(SEED)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String concurrent : inParallel(8)) {
      assertThat(concurrent).isEqualTo(expected);
    }
  }

  private static List<String> inParallel(int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Folkmoot shared = Folkmoot.create();
      List<Future<String>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> json(shared, Files.readString(SEED))));
      }
      List<String> results = new ArrayList<>();
      for (Future<String> future : running) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static String json(Path page) throws IOException {
    return json(Folkmoot.create(), Files.readString(page));
  }

  private static String json(Folkmoot folkmoot, String page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.oneLine().write(folkmoot.analyze(PageReader.read("page", "t", page).thread()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lineEndsOfEitherKindGiveTheSameClaims() throws IOException {
    String page = Files.readString(SEED);
    List<String> lf = quotes(page);
    List<String> crlf = quotes(page.replace("\n", "\r\n"));
    assertThat(crlf).isEqualTo(lf);
  }

  private static List<String> quotes(String page) {
    Analysis analysis = Folkmoot.create().analyze(PageReader.read("page", "t", page).thread());
    return analysis.graph().claims().stream()
        .map(claim -> claim.place().id() + " " + claim.quote().replace("\r\n", "\n"))
        .toList();
  }

  @Test
  void everyQuoteIsTheTextAtItsSpanWhateverTheCharacters() {
    for (long seed = 0; seed < 150; seed++) {
      CommentThread thread = ThreadGenerator.thread(new Random(seed));
      Analysis analysis = Folkmoot.create().analyze(thread);
      assertQuotes(analysis, "seed " + seed);
    }
  }

  private static void assertQuotes(Analysis analysis, String seed) {
    Map<String, String> texts =
        analysis.thread().comments().stream().collect(Collectors.toMap(Comment::id, Comment::text));
    Article article = analysis.thread().article();
    if (article != null) {
      texts.put(Place.ARTICLE_ID, article.text());
    }
    for (Claim claim : analysis.graph().claims()) {
      assertThat(claim.span().of(texts.getOrDefault(claim.place().id(), "")))
          .as(seed)
          .isEqualTo(claim.quote());
    }
    List<Evidence> evidence = new ArrayList<>();
    analysis.graph().relations().stream().map(Relation::evidence).forEach(evidence::add);
    analysis.replies().stream().map(ReplyLink::evidence).forEach(evidence::add);
    analysis.flags().stream().map(Flag::evidence).forEach(evidence::add);
    analysis.topics().values().forEach(topic -> evidence.add(topic.evidence()));
    for (Cue cue : evidence.stream().flatMap(e -> e.cues().stream()).toList()) {
      assertThat(cue.span().of(texts.getOrDefault(cue.place().id(), "")))
          .as(seed)
          .isEqualTo(cue.quote());
    }
    assertThat(analysis.graph().relations())
        .as(seed)
        .allMatch(relation -> !relation.evidence().cues().isEmpty());
  }

  @Test
  void aCommentOfOnePieceRepeatedIsReadToItsEnd() {
    for (String unit :
        List.of(
            "a",
            "\"",
            ")",
            ".",
            ">",
            "\n",
            "- ",
            "because ",
            "\uD83D",
            "[quote]",
            "x wrote:\n",
            "\"a b\" ",
            "> a\nb\n\n")) {
      String text = unit.repeat(400_000 / unit.length());
      Comment comment = Comment.of("c1", "a", text);
      Analysis analysis =
          Folkmoot.create()
              .analyze(
                  CommentThread.of(
                      "t", null, List.of(comment, Comment.of("c2", "b", "No, " + text))));
      assertThat(analysis.replies()).hasSize(2);
    }
  }
}
