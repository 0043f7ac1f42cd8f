package org.folkmoot.read.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.Folkmoot;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.read.ReadThread;
import org.folkmoot.read.Threads;
import org.folkmoot.read.form.InputReader;
import org.folkmoot.write.GraphFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of others read what we write, of the seeds and of hostile graphs: arguebuf,
 * {@code @argdown/core} and Graphviz. Skipped by name where they are not installed; {@code
 * -Dfolkmoot.interchange=required} makes that a failure.
 */
@Tag("slow")
class InterchangeTest {

  private static final Path MODULES = Path.of("target", "interchange");
  private static final List<GraphFormat> FORMATS =
      List.of(GraphFormat.AIF, GraphFormat.XAIF, GraphFormat.ARGUEBUF, GraphFormat.ARGDOWN);

  @TempDir Path folder;

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static void need(boolean there, String what) {
    if (System.getProperty("folkmoot.interchange", "").equals("required")) {
      assertThat(there).as(what + " must be installed").isTrue();
    }
    assumeTrue(there, what + " is not installed");
  }

  private Map<String, Analysis> analyses() throws IOException {
    Map<String, Analysis> analyses = new LinkedHashMap<>();
    Folkmoot folkmoot = Folkmoot.create();
    try (Stream<Path> seeds = Files.list(Path.of("..", "seeds"))) {
      for (Path seed : seeds.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        try (Threads threads = InputReader.create().read(seed)) {
          ReadThread read = threads.next();
          analyses.put("seed" + analyses.size(), folkmoot.analyze(read.thread(), read.given()));
        }
      }
    }
    for (long seed = 0; seed < 12; seed++) {
      analyses.put("random" + seed, RandomGraphs.of(seed));
    }
    return analyses;
  }

  private Path write(String name, GraphFormat format, Analysis analysis) throws IOException {
    Path file = folder.resolve(name + "." + format.id());
    try (var out = Files.newOutputStream(file)) {
      format.write(analysis, out);
    }
    return file;
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
    return Files.readString(out);
  }

  @Test
  void isReadByArguebufAndArgdown() throws Exception {
    need(has("node"), "node");
    need(Files.isDirectory(MODULES.resolve("node_modules")), "npm ci in core/" + MODULES);
    Map<String, Analysis> analyses = analyses();
    List<String> command = new ArrayList<>(List.of("node", MODULES.resolve("check.mjs") + ""));
    for (Map.Entry<String, Analysis> each : analyses.entrySet()) {
      for (GraphFormat format : FORMATS) {
        command.add(format.id());
        command.add(write(each.getKey(), format, each.getValue()).toString());
      }
    }
    List<String> lines = run(command).lines().toList();
    assertThat(lines).hasSize(analyses.size() * FORMATS.size());
    int line = 0;
    for (Map.Entry<String, Analysis> each : analyses.entrySet()) {
      for (GraphFormat format : FORMATS) {
        JsonNode seen = new ObjectMapper().readTree(lines.get(line++));
        String name = each.getKey() + " as " + format.id();
        assertThat(seen.path("failure").asText("")).as(name).isEmpty();
        if (format == GraphFormat.ARGDOWN) {
          checkArgdown(name, seen, each.getValue());
        } else {
          checkGraph(name, format, seen, each.getValue());
        }
      }
    }
  }

  private static void checkGraph(
      String name, GraphFormat format, JsonNode seen, Analysis analysis) {
    int claims = analysis.graph().claims().size();
    List<Relation> relations = analysis.graph().relations();
    assertThat(seen.get("dangling").asInt()).as(name).isZero();
    assertThat(seen.get("atoms").asInt()).as(name).isEqualTo(claims);
    if (format == GraphFormat.ARGUEBUF) {
      int edges = relations.stream().mapToInt(each -> each.from().size() + 1).sum();
      assertThat(seen.get("schemes").asInt()).as(name).isEqualTo(relations.size());
      assertThat(seen.get("edges").asInt()).as(name).isEqualTo(edges);
    } else {
      // Locution and its illocution for each claim; transition and illocution for each relation.
      assertThat(seen.get("schemes").asInt())
          .as(name)
          .isBetween(2 * claims + relations.size(), 2 * claims + 3 * relations.size());
    }
  }

  private static void checkArgdown(String name, JsonNode seen, Analysis analysis) {
    List<Relation> relations = analysis.graph().relations();
    Set<String> supports =
        relations.stream()
            .filter(Support.class::isInstance)
            .map(Relation::id)
            .collect(Collectors.toSet());
    int undercuts =
        (int)
            relations.stream()
                .filter(each -> each instanceof Undercut && supports.contains(each.to()))
                .count();
    assertThat(seen.get("errors")).as(name + seen.get("errors")).isEmpty();
    assertThat(seen.get("statements").asInt())
        .as(name)
        .isEqualTo(analysis.graph().claims().size() + undercuts);
    assertThat(seen.get("arguments").asInt()).as(name).isEqualTo(supports.size() + undercuts);
    assertThat(seen.get("data").asInt()).as(name).isEqualTo(analysis.graph().claims().size());
    List<List<String>> attacks =
        relations.stream()
            .filter(Rebuttal.class::isInstance)
            .map(each -> List.of(each.from().get(0), each.to()))
            .distinct()
            .toList();
    // Two that attack each other may be one contradiction there.
    long pairs = attacks.stream().map(TreeSet::new).distinct().count();
    List<String> types = new ArrayList<>();
    seen.get("relations").forEach(each -> types.add(each.asText().split(" ", 2)[0]));
    assertThat(types).as(name).filteredOn("undercut"::equals).hasSize(undercuts);
    assertThat(types.stream().filter(type -> !type.equals("undercut")).count())
        .as(name + types)
        .isBetween(pairs, (long) attacks.size());
  }

  @Test
  void isDrawnByGraphviz() throws Exception {
    need(has("dot"), "graphviz");
    for (Map.Entry<String, Analysis> each : analyses().entrySet()) {
      Path file = write(each.getKey(), GraphFormat.DOT, each.getValue());
      int nodes = run(List.of("dot", "-Tplain", file.toString())).split("\nnode ", -1).length - 1;
      assertThat(nodes)
          .as(each.getKey())
          .isGreaterThanOrEqualTo(each.getValue().graph().claims().size());
    }
  }
}
