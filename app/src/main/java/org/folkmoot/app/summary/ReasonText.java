package org.folkmoot.app.summary;

import java.util.List;
import java.util.Locale;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.QueryResult;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Relation;
import org.folkmoot.evidence.Cue;
import org.folkmoot.semantics.AnsweredAttack;
import org.folkmoot.semantics.Contribution;
import org.folkmoot.semantics.Justification;
import org.folkmoot.semantics.RelationReason;
import org.folkmoot.semantics.StrengthReason;

/**
 * Reasons and answers to queries, for people: a sentence first, then what it rests on. Other
 * people's words never reach the terminal raw ({@link VisibleText}).
 */
public final class ReasonText {

  private static final int CONTRIBUTIONS = 10;
  private static final int NARROWEST = 40;

  private final Analysis analysis;
  private final ThreadIndex index;
  private final Screen screen;

  private ReasonText(Analysis analysis, int columns) {
    this.analysis = analysis;
    index = new ThreadIndex(analysis);
    screen = new Screen(Math.max(NARROWEST, columns));
  }

  /** About one analysis, for one text; less than 40 columns count as 40. */
  public static ReasonText of(Analysis analysis, int columns) {
    return new ReasonText(analysis, columns);
  }

  /** Why a claim has its label and its strength. */
  public String claim(Justification label, StrengthReason strength) {
    claim(label.claim(), "");
    sentence(label.sentence());
    if (label instanceof Justification.Defended defended) {
      elements("it needs, to stand", defended.defenders());
      answered(defended.answered());
    } else if (label instanceof Justification.Defeated defeated) {
      elements("what puts it out", defeated.attackers());
      answered(defeated.answered());
      relations("all that stands against it", defeated.attacks());
    } else if (label instanceof Justification.Unresolved unresolved) {
      relations("it hangs on", unresolved.path());
      relations("what goes round", unresolved.circle());
    }
    sentence(strength.sentence());
    heading(strength.contributions().isEmpty() ? "" : "what each relation does to its strength");
    strength.contributions().stream().limit(CONTRIBUTIONS).forEach(this::contribution);
    more(strength.contributions().size() - CONTRIBUTIONS + strength.left());
    return screen.toString();
  }

  /** What a relation says and does. */
  public String relation(RelationReason reason) {
    relation(reason.relation(), "");
    sentence(reason.sentence());
    screen.line(
        " "
            + (reason.counts()
                ? "It counts" + changed(reason)
                : "It does not count: its score is below the threshold, or what it is about is"));
    heading(reason.relation().evidence().cues().isEmpty() ? "" : "the words that tell");
    reason.relation().evidence().cues().forEach(this::cue);
    return screen.toString();
  }

  private static String changed(RelationReason reason) {
    Double change = reason.change();
    if (change == null) {
      return ".";
    }
    return ": it changes the strength of the claim where it ends by " + points(change) + ".";
  }

  private void cue(Cue cue) {
    screen.line(
        " "
            + Columns.pad(cue.kind().id(), 18)
            + index.name(cue.place().id())
            + ": "
            + quoted(cue.quote()),
        String.format(Locale.ROOT, "%.2f", cue.weight()));
  }

  /** What a query found. */
  public String answer(QueryResult result) {
    if (result.groups().isEmpty()) {
      screen.line("Nothing was found.");
    }
    if (!analysis.evaluation().converged()) {
      screen.line("The strengths did not settle; they are no values.");
    }
    for (QueryResult.Group group : result.groups()) {
      heading(group.title() + " (" + count(group.findings()) + ")");
      group.findings().forEach(this::finding);
    }
    return screen.toString().stripLeading();
  }

  private static long count(List<QueryResult.Finding> findings) {
    long claims = findings.stream().filter(finding -> finding.claim() != null).count();
    return claims == 0 ? findings.size() : claims;
  }

  private void finding(QueryResult.Finding finding) {
    String value = finding.value() == null ? "" : number(finding.value());
    Relation relation = finding.relation();
    Claim claim = finding.claim();
    if (claim != null) {
      claim(claim, value);
    }
    if (relation != null && claim != null) {
      index.claim(relation.to()).ifPresent(to -> screen.line("    against " + said(to)));
    } else if (relation != null) {
      relation(relation, value);
    }
  }

  private static String number(double value) {
    return String.format(
        Locale.ROOT, value == Math.rint(value) && value >= 1 ? "%.0f" : "%.2f", value);
  }

  private void heading(String title) {
    if (!title.isEmpty()) {
      screen.heading(title.toUpperCase(Locale.ROOT), Style.PLAIN);
    }
  }

  private void sentence(String sentence) {
    String rest = VisibleText.of(sentence);
    screen.line("");
    screen.paragraph(1, rest);
  }

  private void elements(String title, List<ArgumentElement> elements) {
    heading(elements.isEmpty() ? "" : title);
    for (ArgumentElement element : elements) {
      if (element instanceof Claim claim) {
        claim(claim, "");
      } else {
        relation((Relation) element, "");
      }
    }
  }

  private void answered(List<AnsweredAttack> answered) {
    heading(answered.isEmpty() ? "" : "the attacks that are answered");
    for (AnsweredAttack one : answered) {
      relation(one.attack(), "");
      screen.line("   answered by");
      relation(one.answer(), "");
    }
  }

  private void relations(String title, List<Relation> relations) {
    heading(relations.isEmpty() ? "" : title);
    relations.forEach(relation -> relation(relation, ""));
  }

  private void contribution(Contribution contribution) {
    Double change = contribution.change();
    relation(contribution.relation(), change == null ? "does not settle" : points(change));
  }

  private static String points(double change) {
    return String.format(Locale.ROOT, "%+.1f", 100 * change);
  }

  private void claim(Claim claim, String right) {
    Label label = analysis.evaluation().labels().get(claim.id());
    Double strength = analysis.evaluation().strengths().get(claim.id());
    screen.line(
        " "
            + Columns.pad(label == null ? "" : label.name().toLowerCase(Locale.ROOT), 10)
            + Columns.pad(strength == null ? "" : percent(strength), 6)
            + VisibleText.of(claim.id())
            + "  "
            + said(claim),
        right);
  }

  private String said(Claim claim) {
    return index.name(claim.place().id()) + ": " + quoted(claim.quote());
  }

  private void relation(Relation relation, String right) {
    String from = index.claim(relation.from().get(0)).map(this::said).orElse("");
    screen.line(
        "   "
            + VisibleText.of(relation.id())
            + " "
            + relation.type()
            + " "
            + percent(relation.score())
            + " by "
            + from,
        right);
  }

  private void more(int left) {
    if (left > 0) {
      screen.line(" … and " + left + " more relations");
    }
  }

  private String quoted(String text) {
    return "“" + VisibleText.of(text, screen.enough()) + "”";
  }

  private static String percent(double score) {
    return Math.round(score * 100) + " %";
  }
}
