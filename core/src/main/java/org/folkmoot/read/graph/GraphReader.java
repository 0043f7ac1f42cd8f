package org.folkmoot.read.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.read.Decoding;
import org.folkmoot.read.InputException;
import org.folkmoot.read.JsonTree;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ReadThread;
import org.folkmoot.read.ThreadJsonReader;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Comment;

/**
 * Reads argument graphs in the forms that programs exchange. What Folkmoot itself wrote comes back
 * with its ids, spans, authors, scores and reasons; what others wrote gets texts of its own, so
 * that every claim has its exact characters. What has no counterpart is left out and reported,
 * never turned into something else. Linear; nothing recurses as deep as its input. Immutable and
 * thread-safe.
 */
public final class GraphReader {

  private final GraphForm form;
  private final ReadLimits limits;

  /**
   * A reader.
   *
   * @param form what inputs are; {@link GraphForm#AUTO} looks at the content
   */
  public GraphReader(GraphForm form, ReadLimits limits) {
    this.form = form;
    this.limits = limits;
  }

  /**
   * Reads a file. A graph that states no id gets the file's name without its endings.
   *
   * @throws InputException if it is of none of the forms, or has faults
   * @throws IOException if the file cannot be read
   */
  public GraphDocument read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      int most = (int) Math.min(Integer.MAX_VALUE - 8L, Decoding.mostBytes(limits) + 1);
      return read(name, in.readNBytes(most));
    }
  }

  /**
   * Reads bytes.
   *
   * @param name the input's name in messages
   * @throws InputException if it is of none of the forms, or has faults
   */
  public GraphDocument read(String name, byte[] bytes) {
    return read(name, Decoding.decode(name, bytes, limits));
  }

  /**
   * Reads text.
   *
   * @param name the input's name in messages
   * @throws InputException if it is of none of the forms, or has faults
   */
  public GraphDocument read(String name, String text) {
    if (text.length() > limits.maxCharacters()) {
      String expected = "at most " + limits.maxCharacters() + " characters";
      throw new InputException(name, 1, 1, expected, String.valueOf(text.length()));
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    GraphForm known = form == GraphForm.AUTO ? formOf(name, plain) : form;
    return switch (known) {
      case GRAPHML -> GraphAssembly.assemble(GraphMlReader.read(name, id(name), plain, limits));
      case ARGDOWN -> GraphAssembly.assemble(ArgdownReader.read(name, id(name), plain, limits));
      default -> json(name, plain, known);
    };
  }

  private static GraphForm formOf(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    String begin = text.stripLeading();
    if (begin.startsWith("{") && !lower.endsWith(".argdown")) {
      return GraphForm.AUTO;
    }
    if (begin.startsWith("<?xml") || begin.startsWith("<graphml") || begin.startsWith("<!--")) {
      return GraphForm.GRAPHML;
    }
    boolean argdown =
        lower.endsWith(".argdown")
            || lower.endsWith(".ad")
            || begin.startsWith("===")
            || begin.lines().anyMatch(line -> line.startsWith("[") || line.startsWith("<"));
    if (argdown) {
      return GraphForm.ARGDOWN;
    }
    throw new InputException(
        name, 1, 1, "an argument graph (" + forms() + ")", "\"" + Shown.of(begin) + "\"");
  }

  private static String forms() {
    return "json, thread, aif, xaif, arguebuf, argdown, graphml";
  }

  private GraphDocument json(String name, String text, GraphForm asked) {
    JsonTree root = JsonTree.read(name, text, 1, limits);
    GraphForm known = asked == GraphForm.AUTO ? formOf(root) : asked;
    if (known == GraphForm.THREAD) {
      return thread(new ThreadJsonReader(false, limits).read(name, id(name), text));
    }
    JsonTree own = own(root, known);
    JsonTree thread = own.field("comments").isMissing() ? own.absent() : own;
    GraphDraft draft = new GraphDraft(known, name, id(name), thread);
    switch (known) {
      case AIF -> AifReader.read(present(root, "nodes"), own, draft);
      case XAIF -> AifReader.read(present(present(root, "AIF").field("AIF"), "nodes"), own, draft);
      case ARGUEBUF -> ArguebufReader.read(present(root, "nodes"), draft, own);
      default -> AnalysisReader.read(present(root, "claims"), draft);
    }
    return GraphAssembly.assemble(draft);
  }

  /** What Folkmoot wrote for itself: in arguebuf's JSON a text, since its reader refuses much. */
  private JsonTree own(JsonTree root, GraphForm form) {
    JsonTree own = root.field("folkmoot");
    if (form == GraphForm.ARGUEBUF) {
      JsonTree text = root.field("userdata").field("folkmoot");
      own = text.isScalar() ? text.inside(limits) : text.absent();
    }
    return form == GraphForm.JSON ? root : own;
  }

  private static GraphForm formOf(JsonTree root) {
    if (root.field("schema").isScalar() && root.field("schema").text().startsWith("folkmoot/")) {
      return GraphForm.JSON;
    }
    if (root.field("AIF").isObject()) {
      return GraphForm.XAIF;
    }
    if (root.field("nodes").isArray()) {
      return GraphForm.AIF;
    }
    if (root.field("nodes").isObject()) {
      return GraphForm.ARGUEBUF;
    }
    if (root.field("comments").isArray()) {
      return GraphForm.THREAD;
    }
    throw root.error("an argument graph (" + forms() + ")");
  }

  private static JsonTree present(JsonTree object, String field) {
    if (!object.isObject() || object.field(field).isMissing()) {
      throw object.error("an object with \"" + field + "\"");
    }
    return object;
  }

  private static GraphDocument thread(ReadThread read) {
    ArgumentGraph graph = ArgumentGraph.of(read.given().claims(), read.given().relations());
    List<ReplyLink> replies = new ArrayList<>();
    for (Comment comment : read.thread().comments()) {
      if (comment.declaredParent() != null) {
        replies.add(OwnFields.declared(comment.id(), comment.declaredParent(), GraphForm.THREAD));
      }
    }
    return new GraphDocument(
        GraphForm.THREAD, read.thread(), replies, graph, read.thread().limits());
  }

  /** The name without its endings. */
  private static String id(String name) {
    int dot = name.indexOf('.', 1);
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
