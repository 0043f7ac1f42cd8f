package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.Folkmoot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands explain and query, on a thread whose claims and relations are given. */
class ReasonCommandsTest {

  private static final String THREAD =
      "{\"id\":\"tram\",\"comments\":["
          + "{\"id\":\"c1\",\"author\":\"Ann\",\"text\":\"The tram pays off. It is fast.\"},"
          + "{\"id\":\"c2\",\"author\":\"Ben\",\"text\":\"The tram is a waste.\"},"
          + "{\"id\":\"c3\",\"author\":\"Cem\",\"text\":\"The flats fill it.\\u202e\"}],"
          + "\"claims\":["
          + "{\"id\":\"k1\",\"comment\":\"c1\",\"start\":0,\"end\":17},"
          + "{\"id\":\"k2\",\"comment\":\"c1\",\"start\":19,\"end\":29},"
          + "{\"id\":\"k3\",\"comment\":\"c2\",\"start\":0,\"end\":19},"
          + "{\"id\":\"k4\",\"comment\":\"c3\",\"start\":0,\"end\":19}],"
          + "\"relations\":["
          + "{\"id\":\"r1\",\"type\":\"rebuttal\",\"from\":[\"k3\"],\"to\":\"k1\"},"
          + "{\"id\":\"r2\",\"type\":\"rebuttal\",\"from\":[\"k4\"],\"to\":\"k3\"},"
          + "{\"id\":\"r3\",\"type\":\"support\",\"from\":[\"k2\"],\"to\":\"k1\"}]}";

  private static final Folkmoot FOLKMOOT = Folkmoot.create();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir static Path folder;

  private static Path file;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void write() throws IOException {
    file = Files.writeString(folder.resolve("tram.json"), THREAD);
  }

  private int run(Object... words) {
    out.reset();
    PrintWriter messages = new PrintWriter(err, true);
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), out, messages, false, false, 100, false);
    return Main.run(
        terminal,
        (known, models) -> read -> FOLKMOOT.analyze(read.thread(), read.given()),
        List.of(words).stream().map(Object::toString).toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json() throws IOException {
    assertThat(printed()).endsWith("}\n").hasLineCount(1);
    return MAPPER.readTree(printed());
  }

  @Test
  void explainsAClaimInWords() {
    assertThat(run("explain", file, "--claim", "k1")).isEqualTo(ExitCode.DONE);
    assertThat(printed())
        .contains("“The tram pays off” stands because the only objection to it,")
        .contains("“The tram is a waste”, is itself\n answered by “The flats fill it.")
        .contains("IT NEEDS, TO STAND", "WHAT EACH RELATION DOES TO ITS STRENGTH")
        .doesNotContain("\u202E");
  }

  @Test
  void explainsAClaimAsJson() throws IOException {
    run("explain", file, "--claim", "k3", "--format", "json");
    JsonNode explained = json();
    assertThat(explained.at("/claim/author").asText()).isEqualTo("Ben");
    assertThat(explained.at("/label/label").asText()).isEqualTo("out");
    assertThat(explained.at("/label/attackers/0").asText()).isEqualTo("k4");
    assertThat(explained.at("/label/attacks/0").asText()).isEqualTo("r2");
    assertThat(explained.at("/strength/converged").asBoolean()).isTrue();
    JsonNode part = explained.at("/strength/contributions/0");
    assertThat(part.get("relation").asText()).isEqualTo("r2");
    assertThat(part.get("change").asDouble())
        .isEqualTo(part.get("shapley").asDouble())
        .isNegative();
  }

  @Test
  void explainsARelation() throws IOException {
    assertThat(run("explain", file, "--relation", "r1")).isEqualTo(ExitCode.DONE);
    assertThat(printed())
        .contains(
            "“The tram is a waste” speaks against “The tram pays off” (rebuttal, score 100 %)")
        .contains("It counts: it changes the strength of the claim where it ends by");
    run("explain", file, "--relation", "r3", "--format", "json");
    assertThat(json().get("sentence").asText()).startsWith("“It is fast” speaks for “The tram");
    assertThat(json().get("counts").asBoolean()).isTrue();
    assertThat(json().at("/evidence/why").asText()).isNotEmpty();
  }

  @Test
  void answersQueriesInWords() {
    assertThat(run("query", file, "claims", "--author", "Ann", "--label", "in")).isZero();
    assertThat(printed()).startsWith("CLAIMS (2)\n").contains("k1  c1 Ann: “The tram pays off”");
    run("query", file, "claims", "--author", "Zoe");
    assertThat(printed()).isEqualTo("Nothing was found.\n");
    run("query", file, "path", "k2", "k4");
    assertThat(printed()).contains("r3 support", "r1 rebuttal", "r2 rebuttal");
    run("query", file, "unanswered");
    assertThat(printed()).contains("NOBODY ANSWERED (1)", "against c2 Ben");
    run("query", file, "camps");
    assertThat(printed()).contains("ONE CAMP (3)", "THE OTHER CAMP (1)");
  }

  @Test
  void answersEveryQueryAsJson() throws IOException {
    List<String[]> queries =
        List.of(
            new String[] {"claims"},
            new String[] {"top", "2"},
            new String[] {"supporters", "k1"},
            new String[] {"supported", "k2"},
            new String[] {"attackers", "k1"},
            new String[] {"attacked", "k4"},
            new String[] {"path", "k1", "k4"},
            new String[] {"unanswered", "k3"},
            new String[] {"cruxes"},
            new String[] {"camps"},
            new String[] {"components"});
    for (String[] query : queries) {
      Object[] words = new Object[query.length + 4];
      words[0] = "query";
      words[1] = file;
      System.arraycopy(query, 0, words, 2, query.length);
      words[query.length + 2] = "--format";
      words[query.length + 3] = "json";
      assertThat(run(words)).isZero();
      assertThat(json().get("query").asText()).isEqualTo(String.join(" ", query));
      assertThat(json().at("/groups/0/findings")).as(query[0]).isNotEmpty();
    }
    run("query", file, "isolated", "--format", "json");
    assertThat(json().get("groups")).isEmpty();
    run("query", file, "unflagged", "--format", "json");
    assertThat(json().get("groups")).isEmpty();
  }

  @Test
  void refusesWhatCannotBeAsked() {
    assertThat(run("query", file, "guess")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("query 'guess' is none of claims, top, supporters");
    assertThat(run("query", file, "path", "k1")).isEqualTo(ExitCode.USAGE);
    assertThat(run("query", file, "top", "none")).isEqualTo(ExitCode.USAGE);
    assertThat(run("query", file)).isEqualTo(ExitCode.USAGE);
    assertThat(run("query", file, "attackers", "z")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no claim 'z' in the thread");
    assertThat(run("query", file, "attackers", "k")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("'k' begins the ids of 4 claims");
    assertThat(run("explain", file)).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", file, "--claim", "k1", "--relation", "r1")).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", file, "--claim", "k1", "--thread", "other"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("explain", folder.resolve("none"), "--claim", "k")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).doesNotContain("Exception");
  }
}
