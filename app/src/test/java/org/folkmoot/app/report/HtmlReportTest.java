package org.folkmoot.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.SampleAnalyses;
import org.folkmoot.write.JsonWriter;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Pattern INLINE =
      Pattern.compile("<(script|style)(?: id=\"__\\w+\")?>(.*?)</\\1>", Pattern.DOTALL);

  private static String report(Analysis analysis) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    HtmlReport.write(analysis, page);
    return page.toString(StandardCharsets.UTF_8);
  }

  private static List<String> inline(String page) {
    List<String> sources = new ArrayList<>();
    Matcher matcher = INLINE.matcher(page);
    while (matcher.find()) {
      sources.add(matcher.group(2));
    }
    return sources;
  }

  private static String policy(String page) {
    Matcher matcher =
        Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void allowsItsOwnScriptsAndStylesByTheirDigestsAndNothingElse() throws Exception {
    String page = report(SampleAnalyses.ferry());
    String policy = policy(page);
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http", "*");
    assertThat(inline(page)).hasSize(4);
    for (String source : inline(page)) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void embedsTheWholeAnalysis() throws IOException {
    StringBuilder json = new StringBuilder();
    JsonWriter.oneLine().forScript().write(SampleAnalyses.ferry(), json);
    assertThat(report(SampleAnalyses.ferry()))
        .contains("<script type=\"application/json\" id=\"analysis\">" + json + "</script>");
  }

  @Test
  void letsNobodysWordsBecomeMarkup() throws IOException {
    String page = report(SampleAnalyses.hostile());
    assertThat(page).doesNotContain("<script>alert", "<img", "<b>bold", "</title><script>");
    assertThat(page).contains("&lt;/title&gt;&lt;script&gt;alert(&#39;title&#39;)");
    assertThat(inline(page)).hasSize(4);
  }

  @Test
  void leavesNoPlaceUnfilled() throws IOException {
    String page = INLINE.matcher(report(SampleAnalyses.ferry())).replaceAll("");
    assertThat(page).doesNotContain("{{").contains("ferry-1");
  }

  @Test
  void isTheSameEachTime() throws IOException {
    assertThat(report(SampleAnalyses.ferry())).isEqualTo(report(SampleAnalyses.ferry()));
  }

  @Test
  void namesNoAddressOutsideThePage() throws IOException {
    String page = report(SampleAnalyses.ferry());
    assertThat(page).doesNotContainPattern("(?:src|href)=\"(?!#)");
    assertThat(page).doesNotContainPattern("url\\(|@import");
  }

  @Test
  void saysWhatALongThreadIsCutTo() throws IOException {
    assertThat(report(SampleAnalyses.chain(2_150)))
        .contains("This page shows 2,001 of 2,150 comments: the first 2,000 and every flagged one");
    assertThat(report(SampleAnalyses.ferry())).contains("<p class=\"notice\"></p>");
  }
}
