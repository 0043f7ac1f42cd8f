package org.folkmoot.app.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Decision;
import org.folkmoot.app.summary.ReplyTree.Row;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Label;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Role;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.Severity;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;

/**
 * An analysis on one screen: what needs a look first, who answers whom, the claims that matter
 * most, what was cut. Other people's words never reach the terminal raw ({@link VisibleText}).
 */
public final class TerminalSummary {

  private static final int FLAGS = 4;
  private static final int COMMENTS = 10;
  private static final int CLAIMS = 4;
  private static final int CLAIMS_OF_AN_ARTICLE = 12;
  private static final int LIMITS = 2;
  private static final int DEEPEST_INDENT = 6;
  private static final int NARROWEST = 40;

  private final Analysis analysis;
  private final ThreadIndex index;
  private final Screen screen;
  private final Style style;

  private TerminalSummary(Analysis analysis, Style style, int columns) {
    this.analysis = analysis;
    this.style = style;
    index = new ThreadIndex(analysis);
    screen = new Screen(Math.max(NARROWEST, columns));
  }

  /**
   * The summary, every line ended by a line feed.
   *
   * @param analysis what to show
   * @param style whether words may be coloured
   * @param columns how wide the terminal is; less than 40 counts as 40
   */
  public static String of(Analysis analysis, Style style, int columns) {
    return new TerminalSummary(analysis, style, columns).render();
  }

  private String render() {
    head();
    flags();
    replies();
    claims();
    limits();
    return screen.toString();
  }

  private void head() {
    screen.line(title(), style::strong);
    screen.line(size(), style::faint);
  }

  private String title() {
    CommentThread thread = analysis.thread();
    Article article = thread.article();
    String title = thread.title();
    if (title == null && article != null) {
      title = article.title() == null ? article.text() : article.title();
    }
    return title == null || title.isBlank() ? thread.id() : shown(title);
  }

  private String size() {
    List<Comment> comments = analysis.thread().comments();
    long authors =
        comments.stream().map(Comment::author).filter(Objects::nonNull).distinct().count();
    return Stream.of(
            count(comments.size(), "comment")
                + (authors == 0 ? "" : " by " + count(authors, "author")),
            count(analysis.graph().claims().size(), "claim"),
            relations("support"),
            relations("rebuttal"),
            relations("undercut"),
            relations("rephrase"))
        .filter(part -> !part.startsWith("0 "))
        .collect(Collectors.joining(" · "));
  }

  private String relations(String type) {
    return count(
        analysis.graph().relations().stream()
            .filter(relation -> relation.type().equals(type))
            .count(),
        type);
  }

  private void flags() {
    List<Flag> flags =
        analysis.flags().stream().sorted(Comparator.comparing(Flag::severity).reversed()).toList();
    screen.heading(flags.isEmpty() ? "NO FLAGS" : "FLAGS (" + flags.size() + ")", style);
    flags.stream().limit(FLAGS).forEach(this::flag);
    more(flags.size() - FLAGS, "flag");
  }

  private void flag(Flag flag) {
    String severity = Columns.pad(name(flag.severity()), 7);
    String decision = index.decision(flag.comment()).map(Decision::action).orElse("");
    screen.line(
        " " + severity + shown(flag.kind()) + " · " + index.name(flag.comment()),
        decision.isEmpty() ? "" : "→ " + shown(decision),
        line -> " " + severe(flag.severity(), severity) + line.substring(1 + severity.length()));
    screen.twoLines(8, shown(flag.message()));
    markedWords(flag).ifPresent(words -> screen.line("        " + words, style::faint));
  }

  /** The words that say so: of the one who alleges it, else of the flagged comment. */
  private Optional<String> markedWords(Flag flag) {
    String place = flag.by() == null ? flag.comment() : flag.by();
    Optional<Cue> cue =
        flag.evidence().cues().stream()
            .filter(candidate -> candidate.place().id().equals(place))
            .max(Comparator.comparingDouble(Cue::weight));
    if (cue.isPresent()) {
      return Optional.of(index.name(place) + source(cue.get()) + ": " + quoted(cue.get().quote()));
    }
    return flag.spans().stream().findFirst().map(span -> quoted(flagged(flag, span)));
  }

  private String flagged(Flag flag, Span span) {
    String text = index.text(flag.comment());
    return span.end() <= text.length() ? span.of(text) : "";
  }

  private String source(Cue cue) {
    Counterpart of = cue.of();
    return of == null || cue.kind() == EvidenceKind.CALLOUT ? "" : " = " + name(of);
  }

  /** Ids mean something only in their own thread. */
  private String name(Counterpart of) {
    String thread = of.thread();
    return thread == null || thread.equals(analysis.thread().id())
        ? index.name(of.comment())
        : shown(of.comment() + " in " + thread);
  }

  private void replies() {
    List<Comment> comments = analysis.thread().comments();
    if (comments.isEmpty()) {
      return;
    }
    screen.heading("WHO ANSWERS WHOM", style);
    new ReplyTree(comments, index).rows(COMMENTS).forEach(this::reply);
    more(comments.size() - COMMENTS, "comment");
  }

  private void reply(Row row) {
    int depth = Math.min(row.depth(), DEEPEST_INDENT);
    Comment comment = row.comment();
    ReplyLink link = index.reply(comment.id());
    String answers =
        row.depth() == 0 ? "" : "answers " + shown(link == null ? "" : link.target().id());
    screen.line(
        " "
            + "  ".repeat(depth)
            + (depth == 0 ? "" : "└ ")
            + index.name(comment.id())
            + "  "
            + quoted(comment.text()),
        (answers + " " + (link == null ? "" : percent(link.score()))).strip());
  }

  private void claims() {
    List<Claim> claims =
        analysis.graph().claims().stream()
            .filter(claim -> claim.role() == Role.CLAIM)
            .sorted(Comparator.comparingInt(index::bearing).reversed())
            .toList();
    if (claims.isEmpty()) {
      screen.heading("NO CLAIMS", style);
      return;
    }
    screen.heading("MAIN CLAIMS", style);
    int room = analysis.thread().comments().isEmpty() ? CLAIMS_OF_AN_ARTICLE : CLAIMS;
    claims.stream().limit(room).forEach(this::claim);
    more(claims.size() - room, "claim");
  }

  private void claim(Claim claim) {
    String label = Columns.pad(label(claim), 10);
    screen.line(
        " "
            + label
            + Columns.pad(strength(claim), 6)
            + index.name(claim.place().id())
            + ": "
            + quoted(claim.quote()),
        line -> " " + coloured(claim, label) + line.substring(1 + label.length()));
    index.strongestRebuttal(claim).ifPresent(this::rebuttal);
  }

  private void rebuttal(Rebuttal rebuttal) {
    index
        .claim(rebuttal.attacker())
        .ifPresent(
            attacker ->
                screen.line(
                    "           rebutted by "
                        + index.name(attacker.place().id())
                        + ": "
                        + quoted(attacker.quote()),
                    percent(rebuttal.score())));
  }

  private String label(Claim claim) {
    Label label = analysis.evaluation().labels().get(claim.id());
    return label == null ? "" : name(label);
  }

  private String strength(Claim claim) {
    Double strength = analysis.evaluation().strengths().get(claim.id());
    return strength == null ? "" : percent(strength);
  }

  private void limits() {
    List<Limit> limits = analysis.limits();
    if (limits.isEmpty()) {
      return;
    }
    screen.heading("LIMITS", style);
    limits.stream().limit(LIMITS).forEach(limit -> screen.twoLines(1, sentence(limit)));
    more(limits.size() - LIMITS, "limit");
  }

  private String sentence(Limit limit) {
    String where = limit.comment() == null ? "" : " (" + index.name(limit.comment()) + ")";
    return shown(limit.what()) + ": " + shown(limit.cut()) + where;
  }

  private void more(int left, String what) {
    if (left > 0) {
      screen.line(" … and " + count(left, "more " + what), style::faint);
    }
  }

  private String severe(Severity severity, String text) {
    return switch (severity) {
      case HIGH -> style.alarm(text);
      case REVIEW -> style.warning(text);
      case INFO -> style.faint(text);
    };
  }

  private String coloured(Claim claim, String text) {
    return switch (analysis.evaluation().labels().getOrDefault(claim.id(), Label.UNDECIDED)) {
      case IN -> style.good(text);
      case OUT -> style.alarm(text);
      case UNDECIDED -> style.faint(text);
    };
  }

  private String shown(String text) {
    return VisibleText.of(text, screen.enough());
  }

  private String quoted(String text) {
    return "“" + shown(text) + "”";
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double score) {
    return Math.round(score * 100) + " %";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
