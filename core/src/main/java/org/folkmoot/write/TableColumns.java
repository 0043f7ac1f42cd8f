package org.folkmoot.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.Scores;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Flag;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.thread.Comment;
import org.folkmoot.topic.TopicJudgement;
import org.jspecify.annotations.Nullable;

/** The columns of the tables for research, and the rows of an analysis. */
final class TableColumns {

  /**
   * A column.
   *
   * @param type text, id, integer, number or time
   * @param values the unit, or the values there are
   */
  record Column(String name, String type, String values, String meaning) {}

  private static final String SCORE = "0 to 1, four decimals";
  private static final String OFFSET = "UTF-16 code units from the start of the text";

  private static final Column THREAD =
      new Column("thread", "id", "", "The thread; joins all tables together with the other ids.");
  private static final Column RULE =
      new Column("rule", "text", "", "The name of the rule or model that judged.");
  private static final Column CUES =
      new Column("cues", "text", "quotations, parted by `; `", "The words that speak for it.");
  private static final Column WHY = new Column("why", "text", "", "The reason, in one sentence.");

  static final List<Column> CLAIMS =
      List.of(
          THREAD,
          new Column("claim", "id", "", "The claim."),
          new Column("comment", "id", "or `article`", "Where it is made."),
          new Column("author", "text", "empty: unknown", "Who makes it."),
          new Column("start", "integer", OFFSET, "Its first character."),
          new Column("end", "integer", OFFSET, "The first character behind it."),
          new Column("role", "text", "claim, premise", "What it does in its comment."),
          new Column(
              "kind", "text", "fact, value, policy, testimony, reference, question", "What it is."),
          new Column("voice", "text", "own, reported", "Whose words it is made of."),
          new Column("score", "number", SCORE, "How sure it is that this is a claim."),
          new Column("label", "text", "in, out, undecided", "Grounded semantics: does it stand?"),
          new Column("strength", "number", "0 to 1", "DF-QuAD: how strong after all relations."),
          new Column("topic", "text", "on, drift, off, insufficient; empty: not judged", "Topic."),
          new Column("relevance", "number", "0 to 1; empty: not judged", "How near to the topic."),
          new Column("text", "text", "", "Its words, as they were written."));

  static final List<Column> RELATIONS =
      List.of(
          THREAD,
          new Column("relation", "id", "on one row for each premise", "The relation."),
          new Column("type", "text", "support, rebuttal, undercut, rephrase", "What it does."),
          new Column("from", "id", "a claim", "Where it starts."),
          new Column("to", "id", "a claim; of an undercut, a relation", "What it bears on."),
          new Column("premises", "integer", "1 or more", "How many start it together (linked)."),
          new Column("score", "number", SCORE, "How sure it is."),
          RULE,
          CUES,
          WHY);

  static final List<Column> REPLIES =
      List.of(
          THREAD,
          new Column("comment", "id", "", "The comment that answers."),
          new Column("author", "text", "empty: unknown", "Who wrote it."),
          new Column("created", "time", "ISO 8601, UTC; empty: unknown", "When."),
          new Column("length", "integer", "UTF-16 code units", "How long it is."),
          new Column("to", "id", "a comment, or `article`; empty: not judged", "What it answers."),
          new Column("origin", "text", "declared, quoted, named, inferred, article", "How known."),
          new Column("score", "number", "0 to 1; empty: not judged", "Its probability."),
          new Column("topic", "text", "on, drift, off, insufficient; empty: not judged", "Topic."),
          new Column("relevance", "number", "0 to 1; empty: not judged", "How near to the topic."),
          CUES,
          WHY);

  static final List<Column> FLAGS =
      List.of(
          THREAD,
          new Column("flag", "id", "", "The flag."),
          new Column(
              "kind",
              "text",
              "copypasta, copypasta-alleged, off-topic, self-repetition",
              "What a person should look at."),
          new Column("comment", "id", "", "The comment flagged."),
          new Column("claim", "id", "empty: the comment", "The claim flagged, where it is one."),
          new Column(
              "by", "id", "empty: no allegation", "The comment on whose word it is flagged."),
          new Column("severity", "text", "info, review, high", "How much it asks."),
          new Column("score", "number", SCORE, "How sure it is."),
          new Column("cluster", "id", "empty: no copies", "The copies it belongs to."),
          new Column("copies", "integer", "empty: no copies", "How many there are."),
          RULE,
          CUES,
          new Column("message", "text", "", "What a moderator is told."));

  static final String PREFACE =
      """
      # Codebook
      One row a finding. CSV: RFC 4180, UTF-8, lines end with CR LF; a text that a spreadsheet would take for a formula has an
      apostrophe before it, and what UTF-8 cannot hold is U+FFFD. JSON lines: the same names, texts exactly as written, what is
      empty in CSV is absent. Ids are opaque and stay the same while a thread grows. Scores are what a model or rule says, no truth:
      measure them on labelled data before you build on them.
      """;

  private TableColumns() {}

  static String about(ResearchTable table) {
    return switch (table) {
      case CLAIMS -> "The smallest argued units, article and comments alike.";
      case RELATIONS ->
          "How claims bear on each other; a row for each claim that a relation starts from.";
      case REPLIES -> "Every comment, and whom it answers.";
      case FLAGS ->
          "What a person should look at. A flag is no verdict, and an allegation is none.";
    };
  }

  static List<List<Object>> rows(ResearchTable table, Analysis analysis) {
    return switch (table) {
      case CLAIMS -> claims(analysis);
      case RELATIONS -> relations(analysis);
      case REPLIES -> replies(analysis);
      case FLAGS -> flags(analysis);
    };
  }

  private static List<List<Object>> claims(Analysis analysis) {
    Map<String, String> authors = FlatGraph.authors(analysis);
    List<List<Object>> rows = new ArrayList<>();
    for (Claim claim : analysis.graph().claims()) {
      @Nullable TopicJudgement topic = analysis.topics().get(claim.id());
      rows.add(
          List.of(
              analysis.thread().id(),
              claim.id(),
              claim.place().id(),
              authors.getOrDefault(claim.place().id(), ""),
              claim.span().start(),
              claim.span().end(),
              FlagJson.name(claim.role()),
              FlagJson.name(claim.kind()),
              FlagJson.name(claim.voice()),
              claim.score(),
              name(analysis.evaluation().labels().get(claim.id())),
              orEmpty(analysis.evaluation().strengths().get(claim.id())),
              topic == null ? "" : FlagJson.name(topic.verdict()),
              topic == null ? "" : topic.relevance(),
              claim.quote()));
    }
    return rows;
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : FlagJson.name(constant);
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }

  private static String cues(Evidence evidence) {
    return evidence.cues().stream().map(Cue::quote).collect(Collectors.joining("; "));
  }

  private static List<List<Object>> relations(Analysis analysis) {
    List<List<Object>> rows = new ArrayList<>();
    for (Relation relation : analysis.graph().relations()) {
      for (String from : relation.from()) {
        rows.add(
            List.of(
                analysis.thread().id(),
                relation.id(),
                relation.type(),
                from,
                relation.to(),
                relation.from().size(),
                relation.score(),
                relation.evidence().rule(),
                cues(relation.evidence()),
                relation.evidence().why()));
      }
    }
    return rows;
  }

  private static List<List<Object>> replies(Analysis analysis) {
    Map<String, ReplyLink> links = new HashMap<>();
    analysis.replies().forEach(link -> links.put(link.comment(), link));
    List<List<Object>> rows = new ArrayList<>();
    for (Comment comment : analysis.thread().comments()) {
      @Nullable ReplyLink link = links.get(comment.id());
      @Nullable TopicJudgement topic = analysis.topics().get(comment.id());
      rows.add(
          List.of(
              analysis.thread().id(),
              comment.id(),
              orEmpty(comment.author()),
              orEmpty(comment.created()),
              comment.text().length(),
              link == null ? "" : link.target().id(),
              link == null ? "" : FlagJson.name(link.origin()),
              link == null ? "" : link.score(),
              topic == null ? "" : FlagJson.name(topic.verdict()),
              topic == null ? "" : topic.relevance(),
              link == null ? "" : cues(link.evidence()),
              link == null ? "" : link.evidence().why()));
    }
    return rows;
  }

  private static List<List<Object>> flags(Analysis analysis) {
    List<List<Object>> rows = new ArrayList<>();
    for (Flag flag : analysis.flags()) {
      @Nullable Cluster cluster = flag.cluster();
      rows.add(
          List.of(
              analysis.thread().id(),
              flag.id(),
              flag.kind(),
              flag.comment(),
              orEmpty(flag.claim()),
              orEmpty(flag.by()),
              FlagJson.name(flag.severity()),
              flag.score(),
              cluster == null ? "" : cluster.id(),
              cluster == null ? "" : cluster.size(),
              flag.evidence().rule(),
              cues(flag.evidence()),
              flag.message()));
    }
    return rows;
  }

  /** One object on one line, in ASCII; what is empty is left out. */
  static String json(List<Column> columns, List<Object> row) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < row.size(); i++) {
      String name = columns.get(i).name();
      Object value = row.get(i);
      if (value instanceof Integer number) {
        line.put(name, number);
      } else if (value instanceof Double number) {
        line.put(name, Scores.rounded(number));
      } else if (!value.toString().isEmpty()) {
        line.put(name, value.toString());
      }
    }
    return OwnData.line(line);
  }
}
