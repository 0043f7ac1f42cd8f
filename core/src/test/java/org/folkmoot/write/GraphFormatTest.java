package org.folkmoot.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.folkmoot.Folkmoot;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.read.FrameworkReader;
import org.folkmoot.read.NamedFramework;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.semantics.GroundedSemantics;
import org.folkmoot.semantics.SupportReading;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphFormatTest {

  private static final String HOSTILE =
      "a\"b\\c\n]]>--></d>\u0000\u0001\uFFFE\uD800 \u202Eאב =1+1, [x] {y} #z 😀 |\r%\t";

  /** Five claims; a linked support that is undercut, a rebuttal, a rephrase. */
  private static Analysis analysis(String said) {
    List<Comment> comments = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Comment comment = Comment.of("c" + i, i == 4 ? null : "u" + i + said, i + said);
      comments.add(comment);
      claims.add(
          Claim.of(
              comment.place(),
              new Span(0, comment.text().length()),
              comment.text(),
              Role.CLAIM,
              ClaimKind.FACT,
              Voice.OWN,
              0.8));
    }
    return Folkmoot.create()
        .analyze(
            CommentThread.of("t" + said, null, comments),
            new GivenArguments(claims, relations(claims, comments.get(0))));
  }

  private static List<Relation> relations(List<Claim> claims, Comment first) {
    Cue cue = Cue.of(EvidenceKind.MODEL, first.place(), new Span(0, 1), first.text(), 1);
    Evidence evidence =
        new Evidence(EvidenceKind.MODEL, "a rule", 0.75, List.of(cue), "Because " + first.text());
    Support support =
        new Support(
            "s1",
            List.of(claims.get(1).id(), claims.get(2).id()),
            claims.get(0).id(),
            0.75,
            evidence);
    return List.of(
        support,
        Undercut.of(claims.get(3), support, evidence),
        Rebuttal.of(claims.get(4), claims.get(0), evidence),
        Rephrase.of(claims.get(4), claims.get(3), evidence));
  }

  private static String written(GraphFormat format, Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(analysis, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void givesTheSameBytesEveryTimeAndTakesAnyText(GraphFormat format) throws IOException {
    String once = written(format, analysis(HOSTILE));
    assertThat(written(format, analysis(HOSTILE))).isEqualTo(once).isNotBlank();
    assertThat(written(format, Folkmoot.create().analyze(CommentThread.of("t", null, List.of()))))
        .isNotNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = GraphFormat.class,
      names = {"GRAPHML", "GEXF"})
  void isWellFormedAndJoinsNodesThatAreThere(GraphFormat format) throws Exception {
    for (String said : List.of(HOSTILE, " says")) {
      Document document = xml(written(format, analysis(said)));
      Set<String> nodes = new HashSet<>();
      each(document.getElementsByTagName("node"), node -> nodes.add(node.getAttribute("id")));
      assertThat(nodes).hasSize(6).contains("s1");
      NodeList edges = document.getElementsByTagName("edge");
      assertThat(edges.getLength()).isEqualTo(3 + 1 + 1 + 1);
      each(
          edges,
          edge ->
              assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }
  }

  private interface Check {
    void on(Element element);
  }

  private static void each(NodeList elements, Check check) {
    for (int i = 0; i < elements.getLength(); i++) {
      check.on((Element) elements.item(i));
    }
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode json(GraphFormat format, Analysis analysis) throws IOException {
    return new ObjectMapper().readTree(written(format, analysis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AIF", "XAIF"})
  void joinsPropositionsByInferencesAndConflictsOnly(String name) throws IOException {
    JsonNode root = json(GraphFormat.valueOf(name), analysis(HOSTILE));
    JsonNode aif = name.equals("AIF") ? root : root.get("AIF");
    Map<String, String> types = new HashMap<>();
    aif.get("nodes").forEach(n -> types.put(n.get("nodeID").asText(), n.get("type").asText()));
    Map<String, Integer> in = new HashMap<>();
    Map<String, Integer> out = new HashMap<>();
    for (JsonNode edge : aif.get("edges")) {
      String from = edge.get("fromID").asText();
      String to = edge.get("toID").asText();
      assertThat(types).containsKeys(from, to);
      assertThat(types.get(from) + types.get(to)).isNotEqualTo("II");
      out.merge(from, 1, Integer::sum);
      in.merge(to, 1, Integer::sum);
    }
    types.forEach(
        (id, type) -> {
          if (Set.of("RA", "CA", "MA", "TA", "YA").contains(type)) {
            assertThat(in).containsKey(id);
            assertThat(out).containsKey(id);
          }
        });
    assertThat(types.values()).filteredOn("CA"::equals).hasSize(2);
    assertThat(aif.get("locutions")).hasSize(5);
  }

  @Test
  void givesOtherReadersOfJsonTextsAndEdgesThatTheyTake() throws IOException {
    JsonNode root = json(GraphFormat.ARGUEBUF, analysis(HOSTILE));
    List<String> texts = new ArrayList<>();
    root.get("nodes").forEach(node -> texts.add(node.path("atom").path("text").asText()));
    // arguebuf's own reader refuses lone surrogates; what stood there comes back from userdata.
    assertThat(texts).contains("0" + HOSTILE.replace('\uD800', '\uFFFD'));
    root.get("edges")
        .forEach(
            edge -> {
              assertThat(root.get("nodes").has(edge.get("source").asText())).isTrue();
              assertThat(root.get("nodes").has(edge.get("target").asText())).isTrue();
            });
    JsonNode own = json(GraphFormat.AIF, analysis(HOSTILE)).get("folkmoot");
    assertThat(own.get("claims")).hasSize(5);
    assertThat(own.get("relations").get("s1").get("score").asDouble()).isEqualTo(0.75);
  }

  @ParameterizedTest
  @EnumSource(
      value = GraphFormat.class,
      names = {"APX", "TGF"})
  void writesTheFrameworkThatTheLabelsComeFrom(GraphFormat format) throws IOException {
    NamedFramework read =
        FrameworkReader.read("it", written(format, analysis(HOSTILE)), ReadLimits.DEFAULT);
    // One argument for the class of two that rephrase each other, one for the step.
    assertThat(read.names()).hasSize(5);
    assertThat(GroundedSemantics.labels(read.framework(), SupportReading.DEDUCTIVE)).hasSize(5);
  }

  @Test
  void writesTablesThatNoSpreadsheetTakesForFormulas() throws IOException {
    String table = written(GraphFormat.CLAIMS, analysis(HOSTILE));
    assertThat(table).startsWith("id,comment,author,").contains("\"\"b");
    assertThat(written(GraphFormat.RELATIONS, analysis("x"))).contains("s1,").contains("support");
    Analysis formula = analysis(" =1");
    assertThat(written(GraphFormat.CLAIMS, formula)).doesNotContain(",=");
  }

  @Test
  void saysAnUndercutWithoutAWrongEdge() throws IOException {
    Analysis analysis = analysis(" says");
    String undercutter = analysis.graph().claims().get(3).id();
    assertThat(written(GraphFormat.DOT, analysis))
        .contains('"' + undercutter + "\" -> \"s1\"")
        .contains("\"s1\" [shape=ellipse");
    assertThat(written(GraphFormat.ARGDOWN, analysis)).contains("    <_ <").contains("(2) [");
    assertThat(written(GraphFormat.MERMAID, analysis))
        .startsWith("flowchart BT\n")
        .contains("-.->");
  }
}
