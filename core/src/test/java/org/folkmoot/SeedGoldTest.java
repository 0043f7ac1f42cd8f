package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.evidence.Cue;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;
import org.folkmoot.read.PageReader;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The thread of seed 000 against its annotation. One annotation: its alternatives count as right.
 */
class SeedGoldTest {

  private static final Path SEEDS = Path.of("..", "seeds");

  private static JsonNode gold;
  private static Analysis analysis;

  /** Gold claim id by found claim id, one to one. */
  private static Map<String, String> names;

  @BeforeAll
  static void analyse() throws IOException {
    gold = new ObjectMapper().readTree(Files.readString(SEEDS.resolve("gold/seed-000.json")));
    String file = gold.get("file").asText();
    String page = Files.readString(SEEDS.resolve(file));
    analysis = Folkmoot.create().analyze(PageReader.read(file, "seed-000", page).thread());
    names = match(analysis.graph().claims());
  }

  private static Map<String, String> match(List<Claim> claims) {
    Map<String, String> matched = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Claim claim : claims) {
      for (JsonNode unit : place(claim.place().id()).get("claims")) {
        if (isMatch(claim, unit) && taken.add(unit.get("id").asText())) {
          matched.put(claim.id(), unit.get("id").asText());
          break;
        }
      }
    }
    return matched;
  }

  private static JsonNode place(String id) {
    if (id.equals("article")) {
      return gold.get("article");
    }
    for (JsonNode comment : gold.get("comments")) {
      if (comment.get("id").asText().equals(id)) {
        return comment;
      }
    }
    throw new AssertionError("no such comment in the annotation: " + id);
  }

  private static Span span(JsonNode node) {
    return new Span(node.get("start").asInt(), node.get("end").asInt());
  }

  private static boolean isMatch(Claim claim, JsonNode unit) {
    Span expected = span(unit);
    Span found = claim.span().shift(place(claim.place().id()).get("start").asInt());
    return found.overlap(expected) >= 0.8 * Math.max(found.length(), expected.length());
  }

  @Test
  void sixCommentsStandWhereTheyStandAndBelongToTheirAuthors() {
    List<Comment> comments = analysis.thread().comments();
    assertThat(comments).hasSize(6);
    for (Comment comment : comments) {
      assertThat(comment.author()).isEqualTo(place(comment.id()).get("author").asText());
      assertThat(comment.source()).isEqualTo(span(place(comment.id())));
    }
  }

  @Test
  void allTwentyFourClaimsAreFoundAndMostExactly() throws IOException {
    List<Claim> matched =
        analysis.graph().claims().stream()
            .filter(claim -> names.containsKey(claim.id()))
            .filter(claim -> !claim.place().id().equals("article"))
            .toList();
    long exact = matched.stream().filter(SeedGoldTest::isExact).count();
    assertThat(matched.size()).isEqualTo(24);
    assertThat(exact).isGreaterThanOrEqualTo(20);
    assertTableSays(
        "| claims of comments matched | 24 of 24 | %d, %d exactly |", matched.size(), exact);
  }

  /** What the table of figures says is found is what is found. */
  private static void assertTableSays(String line, Object... figures) throws IOException {
    assertThat(Files.readString(Path.of("..", "bench", "results", "README.md")))
        .contains(String.format(Locale.ROOT, line, figures));
  }

  private static boolean isExact(Claim claim) {
    JsonNode comment = place(claim.place().id());
    Span found = claim.span().shift(comment.get("start").asInt());
    for (JsonNode unit : comment.get("claims")) {
      if (span(unit).equals(found)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void mostRelationsBetweenMatchedClaimsAreInTheAnnotationAndTheCoreIsFound() throws IOException {
    Map<String, String> edges = new HashMap<>();
    Set<String> core = new HashSet<>();
    for (JsonNode edge : gold.get("edges")) {
      String ends = edge.get("from").asText() + ">" + edge.get("to").asText();
      edges.put(ends, edge.get("type").asText());
      if (edge.get("core").asBoolean()) {
        core.add(ends);
      }
    }
    List<Boolean> right = new ArrayList<>();
    Set<String> found = new HashSet<>();
    int wrongType = 0;
    for (Relation relation : analysis.graph().relations()) {
      String from = names.get(relation.from().get(0));
      String to = names.get(relation.to());
      if (from != null && to != null) {
        boolean same = relation.type().equals(edges.get(from + ">" + to));
        right.add(same);
        wrongType += !same && edges.containsKey(from + ">" + to) ? 1 : 0;
        if (same && core.contains(from + ">" + to)) {
          found.add(from + ">" + to);
        }
      }
    }
    assertThat(core).hasSize(11);
    assertThat(found.size()).isGreaterThanOrEqualTo(10);
    assertThat(wrongType).isLessThanOrEqualTo(3);
    assertThat(analysis.graph().relations().size()).isLessThanOrEqualTo(40);
    long annotated = right.stream().filter(same -> same).count();
    assertThat(annotated * 2).isGreaterThan(right.size());
    assertTableSays("| core relations of the right type | 10 of 11 | %d |", found.size());
    assertTableSays(
        "| relations between matched claims that are annotated | most | %d of %d |",
        annotated, right.size());
  }

  @Test
  void allSixReplyTargetsAreRight() throws IOException {
    int right = 0;
    for (JsonNode reply : gold.get("replies")) {
      Set<String> accepted = new HashSet<>();
      accepted.add(reply.get("target").asText());
      reply.get("alsoAccepted").forEach(also -> accepted.add(also.asText()));
      String found = link(reply.get("comment").asText()).target().id();
      right += accepted.contains(found) ? 1 : 0;
    }
    assertThat(right).isEqualTo(6);
    assertTableSays("| reply targets | 6 of 6 | %d |", right);
  }

  @Test
  void theCalloutResolvesToTheCommentItMeansByASharedShortForm() {
    ReplyLink link = link("c5");
    assertThat(link.target().id()).isEqualTo("c1");
    assertThat(link.evidence().cues()).extracting(Cue::quote).contains("UN");
    assertThat(link.runnersUp()).isNotEmpty();
  }

  private static ReplyLink link(String comment) {
    return analysis.replies().stream()
        .filter(link -> link.comment().equals(comment))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCommentCalledCopypastaIsUpForReviewAndNothingElseIs() {
    List<Flag> serious =
        analysis.flags().stream()
            .filter(flag -> flag.severity().compareTo(Severity.REVIEW) >= 0)
            .toList();
    assertThat(serious).hasSize(1);
    Flag alleged = serious.get(0);
    assertThat(alleged.kind()).isEqualTo("copypasta-alleged");
    assertThat(alleged.comment()).isEqualTo("c1");
    assertThat(alleged.by()).isEqualTo("c5");
    assertThat(alleged.severity()).isEqualTo(Severity.REVIEW);
    assertThat(alleged.evidence().cues().get(0).place().id()).isEqualTo("c5");
    assertThat(alleged.evidence().cues().get(0).quote()).contains("copypasta");
  }

  @Test
  void theStrayRemarkIsFlaggedOnTheClaimAndNotOnTheComment() {
    List<Flag> offTopic =
        analysis.flags().stream().filter(flag -> flag.kind().equals("off-topic")).toList();
    assertThat(offTopic).isNotEmpty().allMatch(flag -> flag.claim() != null);
    assertThat(offTopic).anyMatch(flag -> "c3.2".equals(names.get(flag.claim())));
    assertThat(offTopic).noneMatch(flag -> flag.comment().equals("c2"));
  }

  @Test
  void theLineWithoutAnAuthorIsKeptAndNamedAmongTheLimits() {
    assertThat(analysis.limits())
        .anySatisfy(
            limit -> {
              assertThat(limit.comment()).isEqualTo("c3");
              assertThat(limit.span()).isEqualTo(new Span(2304 - 2159, 2353 - 2159));
            });
  }
}
