package org.folkmoot.read.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.write.GraphFormat;
import org.folkmoot.write.JsonWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back as it was: texts, authors, spans, ids, scores and reasons. */
class RoundTripTest {

  private static final int GRAPHS = 60;

  @ParameterizedTest
  @EnumSource(
      value = GraphForm.class,
      names = {"JSON", "AIF", "XAIF", "ARGUEBUF", "ARGDOWN", "GRAPHML"})
  void readsBackWhatItWrote(GraphForm form) throws IOException {
    for (long seed = 0; seed < GRAPHS; seed++) {
      Analysis analysis = RandomGraphs.of(seed);
      GraphDocument read = read(form, written(form, analysis));
      String name = form + " of seed " + seed;
      assertThat(read.thread()).as(name).isEqualTo(analysis.thread());
      assertThat(read.replies()).as(name).isEqualTo(analysis.replies());
      assertThat(byId(read.graph().claims())).as(name).isEqualTo(byId(analysis.graph().claims()));
      assertThat(byId(read.graph().relations()))
          .as(name)
          .isEqualTo(byId(analysis.graph().relations()));
      assertThat(read.leftOut()).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = GraphForm.class,
      names = {"AIF", "XAIF", "ARGUEBUF", "ARGDOWN", "GRAPHML"})
  void tellsTheFormFromTheContent(GraphForm form) throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      byte[] bytes = written(form, RandomGraphs.of(seed));
      GraphReader reader = new GraphReader(GraphForm.AUTO, ReadLimits.DEFAULT);
      assertThat(reader.read("it", bytes).form()).as("seed " + seed).isEqualTo(form);
    }
  }

  static byte[] written(GraphForm form, Analysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (form == GraphForm.JSON) {
      JsonWriter.pretty().write(analysis, out);
    } else {
      GraphFormat.valueOf(form.name()).write(analysis, out);
    }
    return out.toByteArray();
  }

  private static GraphDocument read(GraphForm form, byte[] bytes) {
    return new GraphReader(form, ReadLimits.DEFAULT).read("it", bytes);
  }

  private static <T extends ArgumentElement> Map<String, T> byId(List<T> elements) {
    return elements.stream()
        .collect(
            Collectors.toMap(
                ArgumentElement::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }
}
