package org.folkmoot.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.write.JsonWriter;

/**
 * An analysis as one HTML page, to be opened from disk: it loads nothing, runs no script but its
 * own, and shows other people's words as text whatever they contain. Its scripts and styles are
 * allowed by their digests (Content Security Policy Level 2), so that a script in a comment could
 * not run even if it became markup.
 *
 * <p>The same analysis gives the same bytes.
 */
public final class HtmlReport {

  /** The most comments that a report shows, beside those that are flagged. */
  public static final int COMMENTS = 2_000;

  /** The most claims that the map of arguments shows. */
  public static final int MAP_CLAIMS = 500;

  private static final String MAP_SCRIPT =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  /** What the map's script would add to the page by itself, which the page's policy forbids. */
  private static final String MAP_STYLE = ".__________cytoscape_container { position: relative; }";

  /** Joined to one script. */
  private static final List<String> SCRIPTS =
      List.of("model", "page", "thread", "flags", "details", "outline", "map", "filters", "report");

  private HtmlReport() {}

  /** Writes the page as UTF-8 and leaves {@code out} open. */
  public static void write(Analysis analysis, OutputStream out) throws IOException {
    Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Template.of(Resources.text("report.html")).write(page, parts(analysis));
    page.flush();
  }

  private static Map<String, Template.Part> parts(Analysis analysis) throws IOException {
    Selection selection = Selection.of(analysis, COMMENTS);
    Analysis shown = selection.shown();
    String style = Resources.text("report.css");
    String mapScript = Resources.text(MAP_SCRIPT);
    String script = script();
    Map<String, Template.Part> parts = new LinkedHashMap<>();
    parts.put(
        "policy", Template.raw(policy(List.of(MAP_STYLE, style), List.of(mapScript, script))));
    parts.put("title", Template.escaped(title(shown)));
    parts.put("notice", Template.escaped(selection.notice()));
    parts.put("map-claims", Template.raw(Integer.toString(MAP_CLAIMS)));
    parts.put("map-style", Template.raw(MAP_STYLE));
    parts.put("style", Template.raw(style));
    parts.put("analysis", page -> JsonWriter.oneLine().forScript().write(shown, page));
    parts.put("map-script", Template.raw(mapScript));
    parts.put("script", Template.raw(script));
    return parts;
  }

  private static String title(Analysis analysis) {
    String title = analysis.thread().title();
    return title == null ? analysis.thread().id() : title;
  }

  private static String script() throws IOException {
    StringBuilder script = new StringBuilder("'use strict';\n");
    for (String name : SCRIPTS) {
      script.append('\n').append(Resources.text(name + ".js"));
    }
    return script.toString();
  }

  private static String policy(List<String> styles, List<String> scripts) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + digests(styles.stream())
        + "; script-src "
        + digests(scripts.stream());
  }

  private static String digests(Stream<String> sources) {
    return sources.map(Resources::digest).collect(Collectors.joining(" "));
  }
}
