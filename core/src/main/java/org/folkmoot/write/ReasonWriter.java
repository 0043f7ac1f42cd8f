package org.folkmoot.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.AnalysisQueries;
import org.folkmoot.analysis.QueryResult;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.semantics.AnsweredAttack;
import org.folkmoot.semantics.Contribution;
import org.folkmoot.semantics.Justification;
import org.folkmoot.semantics.RelationReason;
import org.folkmoot.semantics.StrengthReason;

/**
 * Writes reasons and answers to queries, one line of JSON each, keys in a fixed order. Immutable,
 * and as safe to share as the stream.
 */
public final class ReasonWriter {

  private final Analysis analysis;
  private final AnalysisQueries queries;
  private final LineWriter lines;

  /**
   * A writer about one analysis.
   *
   * @param out is flushed and left open
   */
  public ReasonWriter(Analysis analysis, OutputStream out) {
    this.analysis = analysis;
    queries = analysis.queries();
    lines = new LineWriter(out);
  }

  /** Writes why a claim has its label and its strength. */
  public void claim(Justification label, StrengthReason strength) throws IOException {
    lines.line(
        out -> {
          out.text("thread", analysis.thread().id());
          out.object("claim", () -> claim(out, label.claim()));
          out.object("label", () -> label(out, label));
          out.object("strength", () -> strength(out, strength));
        });
  }

  private void claim(JsonFields out, Claim claim) throws IOException {
    out.text("id", claim.id());
    out.text("comment", claim.place().id());
    out.text("author", queries.author(claim));
    out.bounds(claim.span());
    out.text("text", claim.quote());
    Label label = analysis.evaluation().labels().get(claim.id());
    out.text("label", label == null ? null : FlagJson.name(label));
    Double strength = analysis.evaluation().strengths().get(claim.id());
    if (strength != null) {
      out.decimal("strength", strength);
    }
  }

  private static void label(JsonFields out, Justification reason) throws IOException {
    out.text("label", FlagJson.name(reason.label()));
    out.text("sentence", reason.sentence());
    if (reason instanceof Justification.Defended defended) {
      out.texts("defenders", ids(defended.defenders()));
      out.list("answered", defended.answered(), answered -> answered(out, answered));
    } else if (reason instanceof Justification.Defeated defeated) {
      out.texts("attacks", ids(defeated.attacks()));
      out.texts("attackers", ids(defeated.attackers()));
      out.list("answered", defeated.answered(), answered -> answered(out, answered));
    } else if (reason instanceof Justification.Unresolved unresolved) {
      out.texts("attacks", ids(unresolved.attacks()));
      out.texts("path", ids(unresolved.path()));
      out.texts("circle", ids(unresolved.circle()));
    }
    out.flag("complete", reason.complete());
  }

  private static List<String> ids(List<? extends ArgumentElement> elements) {
    return elements.stream().map(ArgumentElement::id).toList();
  }

  private static void answered(JsonFields out, AnsweredAttack answered) throws IOException {
    out.text("attack", answered.attack().id());
    out.text("answer", answered.answer().id());
  }

  private static void strength(JsonFields out, StrengthReason reason) throws IOException {
    out.text("sentence", reason.sentence());
    out.decimal("base", reason.base());
    out.flag("converged", reason.converged());
    if (reason.converged()) {
      out.decimal("strength", reason.strength());
    }
    out.list("contributions", reason.contributions(), part -> contribution(out, part));
    out.count("left", reason.left());
  }

  private static void contribution(JsonFields out, Contribution part) throws IOException {
    relation(out, part.relation());
    if (part.change() != null) {
      out.decimal("change", part.change());
    }
    if (part.shapley() != null) {
      out.decimal("shapley", part.shapley());
    }
  }

  private static void relation(JsonFields out, Relation relation) throws IOException {
    out.text("relation", relation.id());
    out.text("type", relation.type());
    out.texts("from", relation.from());
    out.text("to", relation.to());
    out.decimal("score", relation.score());
  }

  /** Writes what a relation says and does. */
  public void relation(RelationReason reason) throws IOException {
    lines.line(
        out -> {
          out.text("thread", analysis.thread().id());
          relation(out, reason.relation());
          out.text("sentence", reason.sentence());
          out.flag("counts", reason.counts());
          if (reason.change() != null) {
            out.decimal("change", reason.change());
          }
          new FlagJson(out).evidence(reason.relation().evidence());
        });
  }

  /** Writes what a query found. */
  public void answer(QueryResult result) throws IOException {
    lines.line(
        out -> {
          out.text("thread", analysis.thread().id());
          out.text("query", result.query());
          out.flag("converged", analysis.evaluation().converged());
          out.list("groups", result.groups(), group -> group(out, group));
        });
  }

  private void group(JsonFields out, QueryResult.Group group) throws IOException {
    out.text("title", group.title());
    out.list("findings", group.findings(), finding -> finding(out, finding));
  }

  private void finding(JsonFields out, QueryResult.Finding finding) throws IOException {
    if (finding.relation() != null) {
      relation(out, finding.relation());
    }
    if (finding.claim() != null) {
      claim(out, finding.claim());
    }
    if (finding.value() != null) {
      out.decimal("value", finding.value());
    }
  }
}
