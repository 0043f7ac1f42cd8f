package org.folkmoot.write;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.read.NamedFramework;

/**
 * The forms of argument graphs that other programs read. What a form cannot say is a comment in it,
 * never a wrong edge; any text gives a file that its readers accept. The same analysis gives the
 * same bytes. Memory and time are linear in the analysis.
 */
public enum GraphFormat {
  /** The Argument Interchange Format, as AIFdb writes it. */
  AIF("aif.json"),
  /** The Argument Interchange Format with its dialogue, as annotation tools exchange it. */
  XAIF("xaif.json"),
  /** Arguebuf's JSON. */
  ARGUEBUF("arguebuf.json"),
  /** Argdown, to read and edit by hand. */
  ARGDOWN("argdown"),
  /** Graphviz. */
  DOT("dot"),
  /** GraphML. */
  GRAPHML("graphml"),
  /** GEXF 1.3, for Gephi. */
  GEXF("gexf"),
  /** A table of the claims. */
  CLAIMS("csv"),
  /** A table of the relations, one row a premise. */
  RELATIONS("csv"),
  /** The abstract framework in ASPARTIX's form. */
  APX("apx"),
  /** The abstract framework in the trivial graph format. */
  TGF("tgf"),
  /** The abstract framework in the form of the ICCMA 2023 competition. */
  AF("af"),
  /** A Mermaid flowchart. */
  MERMAID("mmd"),
  /** JSON-LD, with the terms of the Argument Interchange Format, SIOC and PROV. */
  JSONLD("jsonld");

  private final String extension;

  GraphFormat(String extension) {
    this.extension = extension;
  }

  /** The name on the command line, such as {@code graphml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How files of this form end, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * Writes the analysis as UTF-8.
   *
   * @param out is flushed and left open
   */
  public void write(Analysis analysis, OutputStream out) throws IOException {
    out.write(text(analysis).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Whether abstract frameworks have this form. */
  public boolean isAbstract() {
    return this == APX || this == TGF || this == AF;
  }

  /**
   * Writes an abstract framework as UTF-8, in one of the {@linkplain #isAbstract forms} for these.
   * Names that the form cannot hold become numbers, and a comment says which is which. TGF has no
   * place for supports, ICCMA's form only that of a comment.
   *
   * @param out is flushed and left open
   * @throws IllegalArgumentException if this is another form
   */
  public void write(NamedFramework framework, OutputStream out) throws IOException {
    checkArgument(isAbstract(), "format %s must be one of apx, tgf, af", id());
    out.write(text(FrameworkWriter.of(framework, this)).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String text(Analysis analysis) throws IOException {
    return switch (this) {
      case AIF -> json(AifWriter.aif(analysis));
      case XAIF -> json(AifWriter.xaif(analysis));
      case ARGUEBUF -> json(ArguebufWriter.write(analysis));
      case ARGDOWN -> ArgdownWriter.write(analysis);
      case DOT -> DotWriter.write(analysis);
      case GRAPHML -> GraphMlWriter.write(analysis);
      case GEXF -> GexfWriter.write(analysis);
      case CLAIMS -> CsvWriter.claims(analysis);
      case RELATIONS -> CsvWriter.relations(analysis);
      case APX, TGF, AF -> text(FrameworkWriter.of(analysis));
      case MERMAID -> MermaidWriter.write(analysis);
      case JSONLD -> json(JsonLdWriter.write(analysis));
    };
  }

  private String text(FrameworkWriter framework) {
    return this == APX
        ? framework.aspartix()
        : this == TGF ? framework.trivial() : framework.counted();
  }

  /** Beyond ASCII everything is escaped, so that lone surrogates survive. */
  private static String json(ObjectNode root) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = OwnData.factory().createGenerator(text)) {
      generator.setPrettyPrinter(new DefaultPrettyPrinter());
      generator.writeTree(root);
    }
    return text.append('\n').toString();
  }
}
