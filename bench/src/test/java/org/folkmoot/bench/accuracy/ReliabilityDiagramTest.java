package org.folkmoot.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReliabilityDiagramTest {

  private static final Calibration HALF =
      Calibration.of(List.of(0.5, 0.55, 0.95), score -> score, score -> score > 0.52);

  @Test
  void drawsADotForEveryTenthThatHoldsScores() throws Exception {
    Document svg = read(ReliabilityDiagram.svg("a <title> & more", HALF));
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(svg.getElementsByTagName("text").item(12).getTextContent())
        .isEqualTo("a <title> & more");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("2 of score 0.525, 0.500 right");
  }

  private static Document read(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
