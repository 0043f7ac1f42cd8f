package org.folkmoot.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.app.SampleAnalyses;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The report as a moderator meets it. */
class HtmlReportBrowserTest {

  private static final Dimension DESKTOP = new Dimension(1400, 1000);
  private static final Dimension PHONE = new Dimension(500, 900);

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Chromium.start(folder.resolve("profile"));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void open(Analysis analysis, Dimension size) throws IOException {
    Path page = Files.createTempFile(folder, "report", ".html");
    try (OutputStream out = Files.newOutputStream(page)) {
      HtmlReport.write(analysis, out);
    }
    browser.manage().window().setSize(size);
    browser.get(page.toUri().toString());
    assertThat(browser.findElement(By.tagName("body")).getDomAttribute("data-drawn"))
        .isEqualTo("true");
  }

  /** What went wrong in the page since the last look, and what was refused. */
  private static List<String> errors() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  private static Object script(String source, Object... arguments) {
    return browser.executeScript(source, arguments);
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(element -> element.getDomProperty("textContent"))
        .toList();
  }

  private static String lit() {
    return String.join("", texts("#texts .lit"));
  }

  private static List<String> shownComments() {
    return browser.findElements(By.cssSelector("article.comment")).stream()
        .filter(WebElement::isDisplayed)
        .map(element -> element.getDomAttribute("id"))
        .toList();
  }

  private static Claim claim(Analysis analysis, String quote) {
    return analysis.graph().claims().stream()
        .filter(claim -> claim.quote().equals(quote))
        .findFirst()
        .orElseThrow();
  }

  /** Clicks with the pointer where the map has drawn the element {@code id}. */
  private static void clickOnMap(String id) {
    WebElement map = browser.findElement(By.id("map"));
    script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", map);
    List<?> at =
        (List<?>)
            script(
                "const part = map.getElementById(arguments[0]);"
                    + "const at = part.isNode() ? part.renderedPosition() : part.renderedMidpoint();"
                    + "return [Math.round(at.x - map.width() / 2), Math.round(at.y - map.height() / 2)]",
                id);
    int right = ((Number) at.get(0)).intValue();
    int down = ((Number) at.get(1)).intValue();
    new Actions(browser).moveToElement(map, right, down).click().perform();
  }

  /** Types the words of a choice, as at a keyboard. */
  private static void choose(String list, CharSequence words) {
    browser.findElement(By.id(list)).sendKeys(words);
  }

  @Test
  void drawsEveryClaimThatHasRelationsOnTheMap() throws IOException {
    open(SampleAnalyses.ferry(), DESKTOP);
    assertThat(script("return map.nodes('[kind = \"claim\"]').length")).isEqualTo(9L);
    assertThat(script("return map.edges().length")).isEqualTo(11L);
    WebElement canvas = browser.findElement(By.cssSelector("#map canvas"));
    assertThat(canvas.getSize().getWidth()).isGreaterThan(300);
    assertThat(canvas.getSize().getHeight()).isGreaterThan(300);
    assertThat(
            (Boolean)
                script(
                    "return [...document.querySelectorAll('#map canvas')].some(canvas => {"
                        + "const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;"
                        + "return pixels.some(value => value !== 0)})"))
        .isTrue();
    assertThat(errors()).isEmpty();
  }

  @Test
  void lightsExactlyTheQuoteOfTheClaimThatIsClickedOnTheMap() throws IOException {
    Analysis analysis = SampleAnalyses.ferry();
    open(analysis, DESKTOP);
    for (Claim claim : analysis.graph().claims()) {
      if (script("return map.getElementById(arguments[0]).length", claim.id()).equals(1L)) {
        clickOnMap(claim.id());
        assertThat(lit()).isEqualTo(claim.quote());
        assertThat(texts("#details blockquote")).containsExactly(claim.quote());
      }
    }
    assertThat(errors()).isEmpty();
  }

  @Test
  void showsBothSidesAndTheReasonOfARelationThatIsClickedOnTheMap() throws IOException {
    Analysis analysis = SampleAnalyses.ferry();
    open(analysis, DESKTOP);
    Relation rebuttal = analysis.graph().relations().get(2);
    clickOnMap(rebuttal.id() + " whole " + rebuttal.from().get(0));
    assertThat(texts("#texts .lit.one"))
        .containsExactly("Ninety crowns a passenger", " is simply ", "too much");
    assertThat(texts("#texts .lit.other")).containsExactly("The ", "ferry", " must stay.");
    assertThat(texts("#details .evidence")).first().asString().contains(rebuttal.evidence().why());
  }

  @Test
  void isOperatedByKeyboardThroughTheOutline() throws IOException {
    Analysis analysis = SampleAnalyses.ferry();
    open(analysis, DESKTOP);
    WebElement tab = browser.findElement(By.id("map-tab"));
    tab.sendKeys(Keys.ARROW_RIGHT);
    assertThat(browser.findElement(By.id("map-panel")).isDisplayed()).isFalse();
    Claim claim = claim(analysis, "The ferry must stay.");
    browser.findElement(By.cssSelector("[data-choice='" + claim.id() + "']")).sendKeys(Keys.ENTER);
    assertThat(lit()).isEqualTo(claim.quote());
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(lit()).isEmpty();
  }

  @Test
  void lightsTheWordsOfACueInBothTexts() throws IOException {
    open(SampleAnalyses.ferry(), DESKTOP);
    browser.findElement(By.cssSelector(".card.high button:not(.link)")).click();
    browser.findElement(By.cssSelector("#details .cue")).click();
    assertThat(texts("#text-c5 .lit.one")).hasSize(3).first().asString().startsWith("The council");
    assertThat(String.join("", texts("#text-c5 .lit.one")))
        .isEqualTo(String.join("", texts("#text-c3 .lit.other")));
  }

  @Test
  void ordersFlagsBySeverity() throws IOException {
    open(SampleAnalyses.ferry(), DESKTOP);
    assertThat(texts(".card strong"))
        .containsExactly("copypasta", "off-topic", "copypasta-alleged", "self-repetition");
  }

  @Test
  void hidesWhatAFilterDoesNotAskFor() throws IOException {
    open(SampleAnalyses.ferry(), DESKTOP);
    choose("filter-author", "Marit");
    assertThat(shownComments()).containsExactly("text-c1", "text-c4");
    assertThat(script("return map.nodes('[place = \"c2\"]:visible').length")).isEqualTo(0L);
    assertThat(script("return map.nodes('[place = \"c1\"]:visible').length")).isEqualTo(3L);
    assertThat(texts("#filter-result")).containsExactly("2 of 7 comments, 8 of 10 claims");
    choose("filter-author", Keys.HOME);
    choose("filter-flag", "off-topic");
    assertThat(shownComments()).containsExactly("text-c7");
    assertThat(
            browser.findElements(By.cssSelector(".card")).stream().filter(WebElement::isDisplayed))
        .hasSize(1);
    browser.findElement(By.cssSelector("#filters [type=reset]")).click();
    assertThat(shownComments()).hasSize(7);
  }

  @Test
  void hidesFindingsBelowAScore() throws IOException {
    open(SampleAnalyses.ferry(), DESKTOP);
    WebElement score = browser.findElement(By.id("filter-score"));
    for (int i = 0; i < 14; i++) {
      score.sendKeys(Keys.ARROW_RIGHT);
    }
    assertThat(texts("#filter-score-shown")).containsExactly("70\u00A0%");
    assertThat(
            script(
                "return map.edges(':visible').map(edge => edge.data('score')).every(s => s >= 0.7)"))
        .isEqualTo(true);
    assertThat(script("return map.edges(':visible').length")).isEqualTo(4L);
  }

  @Test
  void showsMarkupInWordsAsText() throws IOException {
    open(SampleAnalyses.hostile(), DESKTOP);
    assertThat(script("return document.querySelector('#text-c1 .text').textContent.slice(0, 42)"))
        .isEqualTo("<script>alert(1)</script><img src=x onerro");
    assertThat(browser.findElements(By.tagName("img"))).isEmpty();
    assertThat(browser.findElements(By.tagName("b"))).isEmpty();
    browser.findElement(By.cssSelector(".card button:not(.link)")).click();
    assertThat(texts("#details .message")).containsExactly("</p><script>alert(3)</script>");
    assertThat(errors()).isEmpty();
  }

  @Test
  void keepsDirectionOverridesFromTurningALineRound() throws IOException {
    open(SampleAnalyses.hostile(), DESKTOP);
    assertThat(texts("#text-c1 .unseen")).contains("\u202E");
    assertThat(browser.findElement(By.cssSelector("#text-c1 .unseen")).getCssValue("unicode-bidi"))
        .isEqualTo("isolate");
  }

  @Test
  void asksTheNetworkForNothing() throws IOException {
    open(SampleAnalyses.ferry(), DESKTOP);
    assertThat(script("return performance.getEntriesByType('resource').map(entry => entry.name)"))
        .isEqualTo(List.of());
    assertThat(
            script(
                "const refused = await fetch('data:text/plain,x').then(() => false, () => true);"
                    + "return refused"))
        .isEqualTo(true);
    errors();
  }

  @Test
  void fitsThePhoneWithoutScrollingSideways() throws IOException {
    for (Analysis analysis : List.of(SampleAnalyses.ferry(), SampleAnalyses.hostile())) {
      open(analysis, PHONE);
      Number excess = (Number) script("return document.documentElement.scrollWidth - innerWidth");
      assertThat(excess.intValue()).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void showsAnArticleWithoutAThread() throws IOException {
    open(SampleAnalyses.articleOnly(), DESKTOP);
    assertThat(texts("article.place")).hasSize(1);
    assertThat(texts("#map-notice").get(0)).contains("no map to draw");
    assertThat(errors()).isEmpty();
  }

  @Test
  void drawsALongThreadAndSaysWhatItLeavesOut() throws IOException {
    open(SampleAnalyses.chain(2_500), DESKTOP);
    assertThat(texts("header .notice").get(0)).contains("2,005 of 2,500 comments");
    assertThat((Long) script("return document.querySelectorAll('article.comment').length"))
        .isEqualTo(2_005L);
    assertThat(errors()).isEmpty();
  }

  /** For a person to look at: -Dfolkmoot.screenshots=FOLDER. */
  @Test
  void canBeLookedAt() throws IOException {
    String to = System.getProperty("folkmoot.screenshots");
    org.junit.jupiter.api.Assumptions.assumeTrue(to != null, "no -Dfolkmoot.screenshots given");
    Files.createDirectories(Path.of(to));
    open(SampleAnalyses.ferry(), DESKTOP);
    clickOnMap(claim(SampleAnalyses.ferry(), "The ferry must stay.").id());
    shoot(to, "claim");
    browser.findElement(By.id("outline-tab")).click();
    shoot(to, "outline");
    open(SampleAnalyses.ferry(), PHONE);
    browser.findElement(By.cssSelector(".card.high button:not(.link)")).click();
    shoot(to, "phone");
  }

  private static void shoot(String folder, String name) throws IOException {
    script("document.getAnimations().forEach(animation => animation.finish())");
    Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
