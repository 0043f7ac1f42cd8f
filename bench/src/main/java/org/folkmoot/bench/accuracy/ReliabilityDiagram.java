package org.folkmoot.bench.accuracy;

import java.util.Locale;

/**
 * Draws how often scores are right against what they claim, as SVG: a dot for each tenth of the
 * scale, as large as what it holds, on the diagonal where scores hold what they claim.
 */
final class ReliabilityDiagram {

  private static final int SIDE = 300;
  private static final int MARGIN = 50;
  private static final double LARGEST = 14;
  private static final double SMALLEST = 3;

  private ReliabilityDiagram() {}

  /** The picture; the same scores give the same characters. */
  static String svg(String title, Calibration calibration) {
    int all = calibration.bins().stream().mapToInt(Calibration.Bin::count).sum();
    StringBuilder svg = new StringBuilder();
    int size = SIDE + 2 * MARGIN;
    svg.append(
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\">\n<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n")
            .formatted(size, size, size, size));
    axes(svg);
    calibration.bins().forEach(bin -> dot(svg, bin, all));
    text(svg, size / 2, 20, "middle", escaped(title));
    text(
        svg,
        size / 2,
        36,
        "middle",
        "expected calibration error " + number(calibration.error()) + ", n = " + all);
    text(svg, size / 2, size - 12, "middle", "score");
    text(svg, 8, MARGIN - 6, "start", "right");
    return svg.append("</svg>\n").toString();
  }

  private static void axes(StringBuilder svg) {
    svg.append(
        "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"black\"/>\n"
            .formatted(MARGIN, MARGIN, MARGIN + SIDE, MARGIN + SIDE));
    svg.append(
        "<path d=\"M%d %dL%d %d\" stroke=\"grey\" stroke-dasharray=\"4\"/>\n"
            .formatted(MARGIN, MARGIN + SIDE, MARGIN + SIDE, MARGIN));
    for (int tick = 0; tick <= 10; tick += 2) {
      int at = SIDE * tick / 10;
      text(svg, MARGIN + at, MARGIN + SIDE + 16, "middle", number(tick / 10.0));
      text(svg, MARGIN - 6, MARGIN + SIDE - at + 4, "end", number(tick / 10.0));
    }
  }

  private static void dot(StringBuilder svg, Calibration.Bin bin, int all) {
    double radius = SMALLEST + (LARGEST - SMALLEST) * StrictMath.sqrt((double) bin.count() / all);
    svg.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#1f6feb\" fill-opacity=\".7\"><title>%d of score %s, %s right</title></circle>\n"
            .formatted(
                number(MARGIN + SIDE * bin.score()),
                number(MARGIN + SIDE * (1 - bin.right())),
                number(radius),
                bin.count(),
                number(bin.score()),
                number(bin.right())));
  }

  private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n".formatted(x, y, anchor, text));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
