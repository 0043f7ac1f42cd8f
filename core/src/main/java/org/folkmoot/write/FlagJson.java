package org.folkmoot.write;

import java.io.IOException;
import java.util.Locale;
import org.folkmoot.analysis.Decision;
import org.folkmoot.analysis.StatementOfReasons;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Flag;

/** The fields of flags, of their evidence, and of decisions; each inside an object. */
final class FlagJson {

  private final JsonFields out;

  FlagJson(JsonFields out) {
    this.out = out;
  }

  void flag(Flag flag) throws IOException {
    out.text("id", flag.id());
    out.text("kind", flag.kind());
    out.text("comment", flag.comment());
    out.text("claim", flag.claim());
    out.text("by", flag.by());
    out.list("spans", flag.spans(), out::bounds);
    out.decimal("score", flag.score());
    out.text("severity", name(flag.severity()));
    out.text("message", flag.message());
    Cluster cluster = flag.cluster();
    if (cluster != null) {
      out.object("cluster", () -> cluster(cluster));
    }
    evidence(flag.evidence());
  }

  private void cluster(Cluster cluster) throws IOException {
    out.text("id", cluster.id());
    out.count("size", cluster.size());
    out.count("authors", cluster.authors());
    out.object("first", () -> firstSeen(cluster.first()));
  }

  private void firstSeen(Cluster.FirstSeen first) throws IOException {
    out.text("comment", first.comment());
    out.text("thread", first.thread());
    out.text("author", first.author());
    out.time("created", first.created());
  }

  void evidence(Evidence evidence) throws IOException {
    out.object(
        "evidence",
        () -> {
          out.text("kind", evidence.kind().id());
          out.text("rule", evidence.rule());
          out.decimal("score", evidence.score());
          out.text("why", evidence.why());
          out.list("cues", evidence.cues(), this::cue);
        });
  }

  private void cue(Cue cue) throws IOException {
    out.text("kind", cue.kind().id());
    out.text("comment", cue.place().id());
    out.bounds(cue.span());
    out.text("quote", cue.quote());
    out.decimal("weight", cue.weight());
    Counterpart of = cue.of();
    if (of != null) {
      out.object("of", () -> counterpart(of));
    }
  }

  private void counterpart(Counterpart of) throws IOException {
    out.text("comment", of.comment());
    out.text("thread", of.thread());
    out.text("author", of.author());
    out.bounds(of.span());
  }

  void decision(Decision decision) throws IOException {
    out.text("comment", decision.comment());
    out.text("action", decision.action());
    out.text("rule", decision.rule());
    out.text("why", decision.why());
    StatementOfReasons statement = decision.statement();
    if (statement != null) {
      out.object("statement", () -> statement(statement));
    }
  }

  private void statement(StatementOfReasons statement) throws IOException {
    out.text("facts", statement.facts());
    out.text("ground", statement.ground());
    out.flag("automatedDetection", statement.automatedDetection());
    out.flag("automatedDecision", statement.automatedDecision());
    out.text("redress", statement.redress());
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
