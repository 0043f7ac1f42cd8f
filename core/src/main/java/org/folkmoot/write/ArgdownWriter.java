package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.evidence.Scores;

/**
 * Writes the graph as Argdown: claims are statements, supports are arguments with their premises
 * and conclusion, so that an undercut can attack the step. Argdown says "the same" by one shared
 * title, which would lose an id; a rephrase is therefore a comment, and stands in the front matter.
 * An undercut whose target is no support has no form in Argdown and is written in the same way,
 * never as a wrong edge. Under {@code folkmoot} the front matter has the texts, and the ids, scores
 * and reasons of relations; the data of a statement says where it stands.
 */
final class ArgdownWriter {

  private final Analysis analysis;
  private final Map<String, String> authors;
  private final FormNames names = new FormNames(ArgdownWriter::title);
  private final StringBuilder out = new StringBuilder();

  private ArgdownWriter(Analysis analysis) {
    this.analysis = analysis;
    this.authors = FlatGraph.authors(analysis);
    analysis.graph().claims().forEach(claim -> names.of(claim.id()));
    analysis.graph().relations().forEach(relation -> names.of(relation.id()));
  }

  static String write(Analysis analysis) {
    ArgdownWriter writer = new ArgdownWriter(analysis);
    writer.addHead();
    analysis.graph().claims().forEach(writer::addClaim);
    analysis.graph().relations().forEach(writer::addRelation);
    return writer.out.toString();
  }

  private void addHead() {
    ObjectNode title = JsonNodeFactory.instance.objectNode().put("", analysis.thread().id());
    String quoted = OwnData.line(title);
    out.append("===\ntitle: ").append(inFence(quoted.substring(4, quoted.length() - 1)));
    ObjectNode own = OwnData.thread(analysis);
    OwnData.addRelations(own, analysis, names, this::isUnsaid);
    out.append("\nfolkmoot: ").append(inFence(OwnData.line(own))).append("\n===\n\n");
  }

  /** Three of these marks in a row would end the front matter. */
  private static String inFence(String json) {
    return json.replace("=", "\\u003d");
  }

  /** Of a rebuttal Argdown says the ends, and no id; of the others not even these. */
  private boolean isUnsaid(Relation relation) {
    return !(relation instanceof Support) && !isUndercutOfSupport(relation);
  }

  private boolean isUndercutOfSupport(Relation relation) {
    return relation instanceof Undercut
        && analysis.graph().relation(relation.to()).orElse(relation) instanceof Support;
  }

  private void addClaim(Claim claim) {
    ObjectNode data = OwnData.named(names, claim.id(), OwnData.of(claim));
    String author = authors.get(claim.place().id());
    if (author != null) {
      data.put("author", author);
    }
    out.append('[').append(names.of(claim.id())).append("]: ").append(escaped(claim.quote()));
    out.append(' ').append(data(data)).append('\n');
    for (Relation relation : analysis.graph().relationsTo(claim.id())) {
      if (relation instanceof Support) {
        out.append("    + <").append(names.of(relation.id())).append(">\n");
      } else if (!(relation instanceof Rephrase)) {
        out.append("    - [").append(names.of(relation.from().get(0))).append("]\n");
      }
    }
    out.append('\n');
  }

  private void addRelation(Relation relation) {
    if (relation instanceof Support support) {
      addSupport(support);
    } else if (relation instanceof Rephrase) {
      addComment(relation, "rephrases");
    } else if (relation instanceof Undercut && !isUndercutOfSupport(relation)) {
      addComment(relation, "undercuts");
    }
  }

  private void addSupport(Support support) {
    addArgument(support);
    int number = 0;
    for (String premise : support.premises()) {
      number++;
      out.append('(').append(number).append(") [").append(names.of(premise)).append("]\n");
    }
    out.append("-----\n(").append(number + 1).append(") [").append(names.of(support.conclusion()));
    out.append("]\n");
    List<Relation> undercuts = analysis.graph().relationsTo(support.id());
    for (Relation undercut : undercuts) {
      out.append("    <_ <").append(names.of(undercut.id())).append(">\n");
    }
    out.append('\n');
    undercuts.forEach(this::addUndercut);
  }

  private void addArgument(Relation relation) {
    out.append('<').append(names.of(relation.id())).append(">: ");
    out.append(escaped(relation.evidence().why()));
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("score", Scores.rounded(relation.score())).put("rule", relation.evidence().rule());
    out.append(' ').append(data(data)).append("\n\n");
  }

  private void addUndercut(Relation undercut) {
    addArgument(undercut);
    out.append("(1) [").append(names.of(undercut.from().get(0))).append("]\n-----\n(2) [");
    out.append(names.fresh(undercut.id() + " conclusion"));
    out.append("]: That does not follow\\.\n\n");
  }

  private void addComment(Relation relation, String says) {
    out.append("// ").append(names.of(relation.from().get(0))).append(' ').append(says);
    out.append(' ').append(names.of(relation.to())).append(" (");
    out.append(names.of(relation.id())).append(")\n\n");
  }

  /** Braces inside texts are escaped, so that the outer ones are the only ones. */
  private static String data(ObjectNode data) {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    String json = OwnData.line(data);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      quoted ^= c == '"' && !isEscaped(json, i);
      line.append(quoted && c == '{' ? "\\u007b" : quoted && c == '}' ? "\\u007d" : "" + c);
    }
    return line.toString();
  }

  private static boolean isEscaped(String json, int at) {
    int before = at;
    while (before > 0 && json.charAt(before - 1) == '\\') {
      before--;
    }
    return (at - before) % 2 == 1;
  }

  /** An id as a title: what could end one or begin something else is replaced. */
  private static String title(String id) {
    StringBuilder title = new StringBuilder();
    PlainText.oneLine(id)
        .codePoints()
        .forEach(c -> title.appendCodePoint("[]<>{}#\\".indexOf(c) >= 0 ? '_' : c));
    String plain = title.toString().strip().replaceAll(" +", " ");
    return plain.isEmpty() || plain.startsWith("-") ? "_" + plain : plain;
  }

  /** Whatever is neither letter, digit nor blank could begin a token; lines end a statement. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    PlainText.oneLine(text)
        .strip()
        .codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c > 127 || Character.isLetterOrDigit(c) || c == ' ' || "'\"!?%&|".indexOf(c) >= 0;
              escaped.append(plain ? "" : "\\").appendCodePoint(c);
            });
    return escaped.isEmpty() ? "…" : escaped.toString();
  }
}
