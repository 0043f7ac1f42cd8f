package org.folkmoot.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All lines of a page that may name an author, by template. Cost: linear. */
final class AuthorLines {

  private final List<Line> lines;
  private final Map<AuthorForm, List<AuthorLine>> byForm = new EnumMap<>(AuthorForm.class);

  private AuthorLines(List<Line> lines) {
    this.lines = lines;
  }

  static AuthorLines of(List<Line> lines) {
    AuthorLines found = new AuthorLines(lines);
    for (Line line : lines) {
      found.add(AuthorLine.in(line));
      found.add(found.aboveDate(line));
      found.add(found.belowFrame(line));
    }
    found.settlePlain();
    return found;
  }

  /** The candidates that follow {@code form}, in page order. */
  List<AuthorLine> of(AuthorForm form) {
    return byForm.getOrDefault(form, List.of());
  }

  private void add(@Nullable AuthorLine candidate) {
    if (candidate != null) {
      byForm.computeIfAbsent(candidate.form(), form -> new ArrayList<>()).add(candidate);
    }
  }

  /** A name, perhaps a badge, a date. */
  private @Nullable AuthorLine aboveDate(Line line) {
    int next = line.index() + 1;
    if (next < lines.size() && lines.get(next).is(Furniture.Kind.BUTTON)) {
      next++;
    }
    if (next >= lines.size() || !lines.get(next).isDate()) {
      return null;
    }
    return AuthorLine.label(line, AuthorForm.NAME_THEN_DATE, next, lines.get(next).date());
  }

  /** A name that follows a button, a date or the heading of the thread, and has text below it. */
  private @Nullable AuthorLine belowFrame(Line line) {
    int index = line.index();
    boolean framed =
        index > 0
            && (lines.get(index - 1).isFrame()
                || lines.get(index - 1).is(Furniture.Kind.COMMENTS)
                || lines.get(index - 1).is(Furniture.Kind.SILENCE));
    boolean hasText = index + 1 < lines.size() && lines.get(index + 1).isWritten();
    return framed && hasText ? AuthorLine.label(line, AuthorForm.FRAMED, index, null) : null;
  }

  /**
   * Bare names are the weakest sign, since short answers ("Nope") and sub-headings look like them.
   * A candidate is firm if it is written like an account or returns; others must stand between
   * texts, and none may follow an author line directly, where text is due.
   */
  private void settlePlain() {
    List<AuthorLine> candidates = of(AuthorForm.PLAIN);
    Map<Integer, AuthorLine> byLine = new HashMap<>();
    candidates.forEach(candidate -> byLine.put(candidate.line(), candidate));
    Map<String, Integer> counts = counts(candidates, AuthorLine::name);
    Function<AuthorLine, Boolean> firm = candidate -> isFirm(candidate, counts);
    List<AuthorLine> settled = new ArrayList<>();
    int textDue = -1;
    for (AuthorLine candidate : candidates) {
      if (candidate.line() != textDue && mayStand(candidate, byLine, firm)) {
        settled.add(candidate);
        textDue = candidate.line() + 1;
      }
    }
    byForm.put(AuthorForm.PLAIN, settled);
  }

  static boolean isFirm(AuthorLine candidate, Map<String, Integer> counts) {
    String name = candidate.name();
    return !Names.isStaff(name) && (Names.isHandle(name) || counts.getOrDefault(name, 0) > 1);
  }

  static Map<String, Integer> counts(
      List<AuthorLine> candidates, Function<AuthorLine, String> key) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(candidate -> counts.merge(key.apply(candidate), 1, Integer::sum));
    return counts;
  }

  private boolean mayStand(
      AuthorLine candidate, Map<Integer, AuthorLine> byLine, Function<AuthorLine, Boolean> firm) {
    int next = candidate.line() + 1;
    if (next >= lines.size() || !lines.get(next).isWritten()) {
      return false;
    }
    AuthorLine follower = byLine.get(next);
    if (firm.apply(candidate)) {
      return follower == null || !follower.name().equals(candidate.name());
    }
    // A one-word answer may stand between two author lines; two names in a row may not.
    return follower == null || (!firm.apply(follower) && byLine.containsKey(next + 1));
  }

  /** The lines that head a thread. */
  static List<Integer> headings(List<Line> lines) {
    List<Integer> headings = new ArrayList<>();
    for (Line line : lines) {
      if (line.is(Furniture.Kind.COMMENTS)) {
        headings.add(line.index());
      }
    }
    return headings;
  }
}
