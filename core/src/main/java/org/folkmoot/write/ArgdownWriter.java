package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;

/**
 * Writes the graph as Argdown: claims are statements, supports are arguments with their premises
 * and conclusion, so that an undercut can attack the step. Argdown says "the same" by one shared
 * title, which would lose an id; a rephrase is therefore a comment and data. An undercut whose
 * target is no support has no form in Argdown and is a comment, never a wrong edge.
 */
final class ArgdownWriter {

  private final Analysis analysis;
  private final Map<String, String> authors;
  private final Map<String, Relation> byId = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private ArgdownWriter(Analysis analysis) {
    this.analysis = analysis;
    this.authors = FlatGraph.authors(analysis);
    analysis.graph().relations().forEach(relation -> byId.put(relation.id(), relation));
  }

  static String write(Analysis analysis) {
    ArgdownWriter writer = new ArgdownWriter(analysis);
    writer.addHead();
    analysis.graph().claims().forEach(writer::addClaim);
    analysis.graph().relations().forEach(writer::addRelation);
    return writer.out.toString();
  }

  private void addHead() {
    String title = PlainText.oneLine(analysis.thread().id()).replace("\"", "'").replace("\\", "/");
    out.append("===\ntitle: \"").append(title).append("\"\n===\n\n");
  }

  private void addClaim(Claim claim) {
    ObjectNode data = AifWriter.own(claim);
    data.put("id", claim.id());
    data.put("author", authors.getOrDefault(claim.place().id(), ""));
    out.append('[').append(title(claim.id())).append("]: ").append(escaped(claim.quote()));
    out.append(' ').append(data(data)).append('\n');
    for (Relation relation : analysis.graph().relationsTo(claim.id())) {
      if (relation instanceof Support) {
        out.append("    + <").append(title(relation.id())).append(">\n");
      } else if (!(relation instanceof Rephrase)) {
        out.append("    - [").append(title(relation.from().get(0))).append("]\n");
      }
    }
    out.append('\n');
  }

  private void addRelation(Relation relation) {
    if (relation instanceof Support support) {
      addSupport(support);
    } else if (relation instanceof Rephrase) {
      addComment(relation, "rephrases");
    } else if (relation instanceof Undercut && !(byId.get(relation.to()) instanceof Support)) {
      addComment(relation, "undercuts");
    }
  }

  private void addSupport(Support support) {
    out.append('<')
        .append(title(support.id()))
        .append(">: ")
        .append(escaped(support.evidence().why()));
    out.append(' ').append(data(AifWriter.own(support))).append("\n\n");
    int number = 0;
    for (String premise : support.premises()) {
      number++;
      out.append('(').append(number).append(") [").append(title(premise)).append("]\n");
    }
    out.append("-----\n(").append(number + 1).append(") [").append(title(support.conclusion()));
    out.append("]\n");
    List<Relation> undercuts = analysis.graph().relationsTo(support.id());
    for (Relation undercut : undercuts) {
      out.append("    <_ <").append(title(undercut.id())).append(">\n");
    }
    out.append('\n');
    undercuts.forEach(this::addUndercut);
  }

  private void addUndercut(Relation undercut) {
    out.append('<').append(title(undercut.id())).append(">: ");
    out.append(escaped(undercut.evidence().why())).append("\n\n(1) [");
    out.append(title(undercut.from().get(0)))
        .append("]\n-----\n(2) [")
        .append(title(undercut.id()));
    out.append("-conclusion]: That does not follow\\.\n\n");
  }

  private void addComment(Relation relation, String says) {
    out.append("// ").append(title(relation.from().get(0))).append(' ').append(says).append(' ');
    out.append(title(relation.to())).append(" (").append(title(relation.id())).append(")\n\n");
  }

  private static String data(ObjectNode data) {
    return PlainText.oneLine(data.toString());
  }

  /** An id as a title: what would end one is replaced; the data holds the id as it is. */
  private static String title(String id) {
    StringBuilder title = new StringBuilder();
    PlainText.oneLine(id)
        .codePoints()
        .forEach(c -> title.appendCodePoint("[]<>{}#\\".indexOf(c) >= 0 ? '_' : c));
    return title.toString();
  }

  /** Whatever is neither letter, digit nor blank could begin a token; lines end a statement. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    PlainText.oneLine(text)
        .codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c > 127
                      || Character.isLetterOrDigit(c)
                      || c == ' '
                      || "'\"!?%&=|".indexOf(c) >= 0;
              escaped.append(plain ? "" : "\\").appendCodePoint(c);
            });
    return escaped.toString().strip();
  }
}
