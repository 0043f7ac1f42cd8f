package org.folkmoot.app.report;

import java.nio.file.*;
import org.folkmoot.app.SampleAnalyses;

final class SamplePages {
  public static void main(String[] a) throws Exception {
    try (var o = Files.newOutputStream(Path.of(a[0], "ferry.html"))) {
      HtmlReport.write(SampleAnalyses.ferry(), o);
    }
    try (var o = Files.newOutputStream(Path.of(a[0], "hostile.html"))) {
      HtmlReport.write(SampleAnalyses.hostile(), o);
    }
    try (var o = Files.newOutputStream(Path.of(a[0], "chain.html"))) {
      HtmlReport.write(SampleAnalyses.chain(3000), o);
    }
    System.out.print(
        org.folkmoot.app.summary.TerminalSummary.of(
            SampleAnalyses.ferry(), org.folkmoot.app.summary.Style.PLAIN, 100));
    System.out.print(
        org.folkmoot.app.summary.TerminalSummary.of(
            SampleAnalyses.hostile(), org.folkmoot.app.summary.Style.PLAIN, 100));
    System.out.print(
        org.folkmoot.app.summary.TerminalSummary.of(
            SampleAnalyses.articleOnly(), org.folkmoot.app.summary.Style.PLAIN, 100));
  }
}
