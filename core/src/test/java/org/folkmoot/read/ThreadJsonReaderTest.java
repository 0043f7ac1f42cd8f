package org.folkmoot.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.ReplyCycles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadJsonReaderTest {

  private static final ThreadJsonReader STRICT = new ThreadJsonReader(false, ReadLimits.DEFAULT);
  private static final ThreadJsonReader LENIENT = new ThreadJsonReader(true, ReadLimits.DEFAULT);

  @Test
  void readsEveryFieldOfAThread() {
    CommentThread thread =
        read("""
                {"id":"t1","title":"Pool","url":"https://example.org/pool","likes":{"n":[1,2]},
                 "article":{"title":"Pool to close","text":"The pool closes.","author":"A. Reed",
                            "published":"2024-06-13T09:00:00+02:00","extra":null},
                 "comments":[{"id":"c7","author":"u7","created":"2024-06-13T09:00:00Z","replyTo":null,"text":"No."},
                             {"id":"c8","replyTo":"c7","text":"Yes."},{"text":"Why?"}]}""")
            .thread();
    Article article = Objects.requireNonNull(thread.article());
    assertThat(thread.id()).isEqualTo("t1");
    assertThat(thread.title()).isEqualTo("Pool");
    assertThat(thread.url()).isEqualTo("https://example.org/pool");
    assertThat(article.title()).isEqualTo("Pool to close");
    assertThat(article.text()).isEqualTo("The pool closes.");
    assertThat(article.published()).isEqualTo(Instant.parse("2024-06-13T07:00:00Z"));
    assertThat(thread.page()).isNull();
    assertThat(thread.limits()).isEmpty();
    assertThat(thread.comments())
        .extracting(Comment::id, Comment::author, Comment::declaredParent, Comment::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("c7", "u7", "article", "No."),
            org.assertj.core.groups.Tuple.tuple("c8", null, "c7", "Yes."),
            org.assertj.core.groups.Tuple.tuple("c1", null, null, "Why?"));
    assertThat(thread.comments().get(0).created()).isEqualTo("2024-06-13T09:00:00Z");
  }

  @Test
  void namesCommentsWithoutIdsPastThoseThatAreTaken() {
    List<Comment> comments =
        read("{\"comments\":[{\"text\":\"a\"},{\"id\":\"c2\",\"text\":\"b\"},{\"text\":\"c\"}]}")
            .thread()
            .comments();
    assertThat(comments).extracting(Comment::id).containsExactly("c1", "c2", "c3");
  }

  @Test
  void takesTheNameOfTheInputWhereTheThreadStatesNoId() {
    assertThat(read("{\"comments\":[]}").thread().id()).isEqualTo("fallback");
  }

  @Test
  void takesATimeWithoutAZoneAsUtcAndSaysSo() {
    CommentThread thread =
        read("{\"comments\":[{\"created\":\"2024-06-13T09:00:00\",\"text\":\"a\"}]}").thread();
    assertThat(thread.comments().get(0).created()).isEqualTo("2024-06-13T09:00:00Z");
    assertThat(thread.limits())
        .singleElement()
        .satisfies(limit -> assertThat(limit.cut()).isEqualTo("taken as UTC"));
  }

  @Test
  void handsOnGivenClaimsAndRelations() {
    ReadThread read =
        read(
            """
            {"article":{"text":"Pools cost money."},
             "comments":[{"id":"a","text":"Keep it. Children swim there."}],
             "relations":[{"id":"u","type":"undercut","from":"k3","to":"r"},
                          {"id":"r","type":"support","from":["k2"],"to":"k1","score":0.5},
                          {"type":"rebuttal","from":"k1","to":"k3"}],
             "claims":[{"id":"k1","comment":"a","start":0,"end":8,"kind":"policy"},
                       {"id":"k2","comment":"a","start":9,"end":29,"role":"premise","score":0.7},
                       {"id":"k3","comment":"article","start":0,"end":17}]}""");
    List<Claim> claims = read.given().claims();
    assertThat(claims).extracting(Claim::id).containsExactly("k1", "k2", "k3");
    assertThat(claims)
        .extracting(Claim::quote)
        .containsExactly("Keep it.", "Children swim there.", "Pools cost money.");
    assertThat(claims.get(0).kind()).isEqualTo(ClaimKind.POLICY);
    assertThat(claims.get(1).role()).isEqualTo(Role.PREMISE);
    assertThat(claims.get(1).score()).isEqualTo(0.7);
    List<Relation> relations = read.given().relations();
    assertThat(relations).hasSize(3);
    assertThat(relations.get(0)).isInstanceOf(Undercut.class);
    assertThat(relations.get(1)).isInstanceOf(Support.class);
    assertThat(relations.get(1).score()).isEqualTo(0.5);
    assertThat(relations.get(2).id()).startsWith("r-");
    Cue cue = relations.get(1).evidence().cues().get(0);
    assertThat(relations.get(1).evidence().kind()).isEqualTo(EvidenceKind.DECLARED);
    assertThat(cue.quote()).isEqualTo("Children swim there.");
    assertThat(cue.span()).isEqualTo(new Span(9, 29));
  }

  @Test
  void derivesIdsOfClaimsThatHaveNone() {
    String json =
        "{\"comments\":[{\"text\":\"Keep it.\"}],\"claims\":[{\"comment\":\"c1\",\"start\":0,\"end\":7}]}";
    assertThat(read(json).given().claims().get(0).id()).startsWith("c1-0-");
  }

  /** One fault a line: where it is, what the message says, the input; ~ stands for a quote. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:1|an object as a thread, found an array|[]",
        "1:1|an object as a thread, found a text|~x~",
        "1:1|an object as a thread, found the end of the input|",
        "1:16|JSON, found the end of the input|{~comments~:[{}",
        "1:2|JSON, found 'c'|{comments:[]}",
        "1:5|JSON, found 'x'|{~a~x:1}",
        "1:16|nothing after the thread, found an object|{~comments~:[]}{}",
        "1:17|nothing after the thread, found the number 4|{~comments~:[]} 4",
        "1:13|an array as the comments, found an object|{~comments~:{}}",
        "1:14|an object as a comment, found the number 3|{~comments~:[3]}",
        "1:14|a comment with a text, found none in \"c1\"|{~comments~:[{}]}",
        "1:22|a text as the text of a comment, found the number 5|{~comments~:[{~text~:5}]}",
        "1:20|a text as the id of a comment, found the number 5|{~comments~:[{~id~:5}]}",
        "1:34|each key once, found 'id' again|{~comments~:[],~id~:~a~,~x~:{},  ~id~:~b~}",
        "1:30|each key once, found 'text' again|{~comments~:[{~text~:~a~,    ~text~:~b~}]}",
        "1:41|an id of its own for each comment, found \"a\" again|{~comments~:[{~id~:~a~,~text~:~~},{~id~:~a~,~text~:~~}]}",
        "1:20|an id that is neither empty nor \"article\", found \"article\"|{~comments~:[{~id~:~article~,~text~:~~}]}",
        "1:34|the id of a comment as replyTo of \"a\", found \"z\"|{~comments~:[{~id~:~a~,~replyTo~:~z~,~text~:~~}]}",
        "1:34|replies that end at the article|{~comments~:[{~id~:~a~,~replyTo~:~a~,~text~:~~}]}",
        "1:35|a text as replyTo, found an array|{~comments~:[{~text~:~~,~replyTo~:[]}]}",
        "1:25|an ISO-8601 time such as 2024-06-13T09:00:00Z, found \"today\"|{~comments~:[{~created~:~today~,~text~:~~}]}",
        "1:14|a text as the title of the thread, found true|{~title~:    true,~comments~:[]}",
        "1:42|a span inside [0, 2) of \"c1\", not empty, found [0, 3) in claim \"k\"|{~comments~:[{~text~:~ab~}],   ~claims~:[{~id~:~k~,~comment~:~c1~,~start~:0,~end~:3}]}",
        "1:39|a span inside [0, 2) of \"c1\", not empty, found [1, 1)|{~comments~:[{~text~:~ab~}],~claims~:[{~comment~:~c1~,~start~:1,~end~:1}]}",
        "1:52|a whole number below 2147483648 as the start of a claim, found a text|{~comments~:[],~claims~:[{~comment~:~c1~,  ~start~:~1~}]}",
        "1:48|a number from 0 to 1 as the score of a claim, found the number 2|{~comments~:[],~claims~:[{~id~:~k~,   ~score~: 2}]}",
        "1:36|the id of a comment, or \"article\", in claim \"k\", found \"z\"|{~claims~:[{~id~:~k~,    ~comment~:~z~}]}",
        "1:87|role claim, premise, found \"x\"|{~article~:{~text~:~abc~},    ~claims~:[{~comment~:~article~,~start~:0,~end~:1,~role~:~x~}]}",
        "1:15|the type support, rebuttal, undercut, rephrase, found \"attack\"|{~relations~:[{~type~:~attack~}]}",
        "1:15|the id of a claim as \"to\", found \"k\" in relation \"r\"|{~relations~:[{~id~:~r~,~type~:~support~,~from~:~k~,~to~:~k~}]}"
      })
  void namesThePlaceOfAFault(String line) {
    String[] parts = line.replace('~', '"').split("\\|", 3);
    assertThatThrownBy(() -> read(parts[2]))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("in.json:" + parts[0] + ": expected ")
        .hasMessageContaining("expected " + parts[1]);
  }

  @Test
  void countsLinesAndColumns() {
    assertThatThrownBy(() -> read("{\"comments\": [\n  {\"text\": \"a\"},\n  {\"text\": 7}]}"))
        .hasMessage("in.json:3:12: expected a text as the text of a comment, found the number 7");
  }

  @Test
  void refusesAReplyCircleOfAnyLength() {
    assertThatThrownBy(() -> read(chain(50, 20)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a circle through \"k20\"");
  }

  @Test
  void readsAChainOfAHundredThousandReplies() {
    assertThat(read(chain(100_000, -1)).thread().comments()).hasSize(100_000);
  }

  /**
   * Each comment answers the one before; the first answers comment {@code back}, if there is one.
   */
  private static String chain(int length, int circleFrom) {
    StringBuilder json = new StringBuilder("{\"comments\":[{\"id\":\"k0\",\"text\":\"\"}");
    for (int i = 1; i < length; i++) {
      int parent = i == circleFrom ? length - 1 : i - 1;
      json.append(",{\"id\":\"k").append(i).append("\",\"replyTo\":\"k").append(parent);
      json.append("\",\"text\":\"\"}");
    }
    return json.append("]}").toString();
  }

  @Test
  void repairsAndReportsWhereLeniencyIsAskedFor() {
    String json =
        """
        {"comments":[{"id":"a","replyTo":"z","text":"one","text":"two"},
                     {"id":"a","replyTo":"b","text":"three","created":"noon"},
                     {"id":"b","replyTo":"b"}, 7,
                     {"id":"","replyTo":5,"text":"four"}],
         "claims":[{"id":"k","comment":"a","start":0,"end":99},{"id":"m","comment":"b","start":0,"end":1},
                   {"id":"n","comment":"a","start":0,"end":3}],
         "relations":[{"type":"undercut","from":"n","to":"q"},{"type":"odd"}]} tail""";
    ReadThread read = LENIENT.read("in.json", "t", json.replace(" tail", " []"));
    List<Comment> comments = read.thread().comments();
    assertThat(comments).extracting(Comment::id).containsExactly("a", "c1", "b", "c2");
    assertThat(comments).extracting(Comment::text).containsExactly("two", "three", "", "four");
    assertThat(comments).extracting(Comment::declaredParent).containsExactly(null, "b", null, null);
    assertThat(read.given().claims()).extracting(Claim::id).containsExactly("n");
    assertThat(read.given().relations()).isEmpty();
    assertThat(read.thread().limits()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(read.thread().limits())
        .allSatisfy(limit -> assertThat(limit.what()).matches("in\\.json:\\d+:\\d+: expected .*"))
        .anySatisfy(limit -> assertThat(limit.comment()).isEqualTo("b"));
  }

  @Test
  void leavesOutUndercutsOfUndercutsThatWereLeftOut() {
    StringBuilder json = new StringBuilder("{\"comments\":[{\"text\":\"a\"}],");
    json.append(
        "\"claims\":[{\"id\":\"k\",\"comment\":\"c1\",\"start\":0,\"end\":1}],\"relations\":[");
    for (int i = 0; i < 20_000; i++) {
      json.append("{\"id\":\"u")
          .append(i)
          .append("\",\"type\":\"undercut\",\"from\":\"k\",\"to\":\"u");
      json.append(i + 1).append("\"},");
    }
    json.setLength(json.length() - 1);
    assertThat(LENIENT.read("in.json", "t", json + "]}").given().relations()).isEmpty();
  }

  @Test
  void refusesSyntaxErrorsEvenWhereLeniencyIsAskedFor() {
    assertThatThrownBy(() -> LENIENT.read("in.json", "t", "{\"comments\":[}"))
        .hasMessage("in.json:1:14: expected JSON, found '}'");
  }

  @Test
  void boundsNestingAndNumberOfComments() {
    ThreadJsonReader tight = new ThreadJsonReader(false, new ReadLimits(1000, 2, 10));
    assertThatThrownBy(() -> tight.read("in.json", "t", "{\"x\":" + "[".repeat(50)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("at most 10 levels deep");
    String three = "{\"comments\":[{\"text\":\"\"},{\"text\":\"\"},{\"text\":\"\"}]}";
    assertThatThrownBy(() -> tight.read("in.json", "t", three))
        .hasMessage("in.json:1:38: expected at most 2 comments in a thread, found more");
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000)))
        .isInstanceOf(InputException.class);
  }

  @Test
  void readsOneThreadALineAndGoesOnAfterAnError() {
    String lines =
        "\uFEFF{\"id\":\"x\",\"comments\":[]}\r\n\r\n  \n{\"comments\":[{}]}\n{\"comments\":[]}";
    Iterator<ReadThread> threads = STRICT.lines("in.jsonl", "in", new StringReader(lines));
    assertThat(threads.next().thread().id()).isEqualTo("x");
    assertThatThrownBy(threads::next)
        .hasMessage("in.jsonl:4:14: expected a comment with a text, found none in \"c1\"");
    assertThat(threads.next().thread().id()).isEqualTo("in-5");
    assertThat(threads.hasNext()).isFalse();
    assertThatThrownBy(threads::next).isInstanceOf(java.util.NoSuchElementException.class);
  }

  @Test
  void refusesALineWithoutEnd() {
    ThreadJsonReader tight = new ThreadJsonReader(false, new ReadLimits(100, 2, 10));
    Iterator<ReadThread> threads = tight.lines("in.jsonl", "in", new StringReader("x".repeat(500)));
    assertThatThrownBy(threads::next)
        .hasMessage("in.jsonl:1:101: expected at most 100 characters in a line, found more");
  }

  @Test
  void failsOnBrokenJsonWithNothingButItsOwnError() {
    String json =
        "{\"id\":\"t\",\"comments\":[{\"id\":\"a\",\"replyTo\":null,\"text\":\"b\\u00e9\"}],\"claims\":[]}";
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder broken = new StringBuilder(json);
      for (int i = 0; i <= random.nextInt(3); i++) {
        int at = random.nextInt(broken.length());
        if (random.nextBoolean()) {
          broken.deleteCharAt(at);
        } else {
          broken.setCharAt(at, "{}[]\",:0e\\\uD800\0x".charAt(random.nextInt(13)));
        }
      }
      for (ThreadJsonReader reader : List.of(STRICT, LENIENT)) {
        try {
          reader.read("in.json", "t", broken.toString());
        } catch (InputException e) {
          assertThat(e.getMessage())
              .as("seed %s", seed)
              .matches("(?s)in\\.json:\\d+:\\d+: expected .+, found .+");
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + seed + ": " + broken, e);
        }
      }
    }
  }

  @Test
  void findsTheCirclesThatANaiveSearchFinds() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      int[] parents = random.ints(1 + random.nextInt(12), -1, 0).toArray();
      for (int i = 0; i < parents.length; i++) {
        parents[i] = random.nextInt(parents.length + 1) - 1;
      }
      List<Integer> found = new ArrayList<>(ReplyCycles.firstNodes(parents));
      found.sort(null);
      assertThat(found).as("seed %s", seed).isEqualTo(naive(parents));
    }
  }

  private static List<Integer> naive(int[] parents) {
    List<Integer> firsts = new ArrayList<>();
    for (int node = 0; node < parents.length; node++) {
      int at = parents[node];
      int least = node;
      for (int step = 0; step < parents.length && at >= 0 && at != node; step++) {
        least = Math.min(least, at);
        at = parents[at];
      }
      if (at == node && least == node) {
        firsts.add(node);
      }
    }
    return firsts;
  }

  private static ReadThread read(String json) {
    return STRICT.read("in.json", "fallback", json);
  }
}
