package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.Rule;
import org.folkmoot.rules.ast.RuleFile;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.automod.Note.Status;
import org.folkmoot.rules.automod.RuleNotes.Difference;
import org.folkmoot.rules.check.Host;
import org.folkmoot.rules.check.RuleChecker;
import org.folkmoot.rules.load.Marks;
import org.folkmoot.rules.load.Problem;
import org.folkmoot.rules.load.Problems;
import org.folkmoot.rules.load.RuleFileReader;

/**
 * An AutoModerator file as rules of ours, all of them in shadow. A rule of which a condition has no
 * counterpart is left out as a whole, since without the condition it would fire on more; an action
 * without one is left out alone and said.
 *
 * @param source the name of the file
 * @param file the rules that have a counterpart
 * @param notes what became of each rule and part, by line
 */
public record AutomodImport(String source, RuleFile file, List<Note> notes) {

  /** Copies the list. */
  public AutomodImport {
    notes = List.copyOf(notes);
  }

  /** Collects. */
  private static final class Importing {
    private final String source;
    private final RuleIds ids = new RuleIds();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int removing;

    Importing(String source) {
      this.source = source;
    }

    void take(Documents.Document document, int position) {
      RuleNotes found = new RuleNotes();
      document
          .repeated()
          .forEach(
              f ->
                  found.differs(
                      f, "the key comes again, and the last one counts, as it did there"));
      try {
        Rule rule = RuleTranslation.of(document, position, ids, found);
        demandGood(rule, document);
        rules.add(rule);
        order(rule, document, found);
        note(rule, document, found);
      } catch (Untranslatable e) {
        notes.add(
            new Note(
                Status.NOT_TRANSLATED,
                e.line(),
                null,
                "rule " + position + ", " + e.what(),
                String.valueOf(e.getMessage())));
      }
    }

    /** What our own checks refuse has no counterpart either. */
    private void demandGood(Rule rule, Documents.Document document) throws Untranslatable {
      Problems problems = new Problems(source);
      RuleChecker.check(RuleFile.of(List.of(rule)), new Marks(), Host.UNDECLARED, problems);
      List<Problem> all = new ArrayList<>(problems.list());
      all.addAll(RuleFileReader.read(source, RuleJson.of(RuleFile.of(List.of(rule)))).problems());
      for (Problem problem : all) {
        if (problem.isError()) {
          String hint = problem.hint() == null ? "" : "; " + problem.hint();
          throw new Untranslatable(
              document.line(),
              "the whole rule",
              "expected " + problem.expected() + ", found " + problem.found() + hint);
        }
      }
    }

    private void order(Rule rule, Documents.Document document, RuleNotes found) {
      if (rule.then().action() == Disposition.REMOVE) {
        removing++;
        if (removing > 1) {
          found.differs(
              document.line(),
              "the order of rules",
              "there the first rule that removed was the last that was looked at; here all that fire count");
        }
      }
    }

    private void note(Rule rule, Documents.Document document, RuleNotes found) {
      if (found.differences().stream().allMatch(Difference::isLost)) {
        notes.add(new Note(Status.TRANSLATED, document.line(), rule.id(), "the whole rule", ""));
      }
      for (Difference one : found.differences()) {
        Status status = one.isLost() ? Status.NOT_TRANSLATED : Status.APPROXIMATE;
        notes.add(new Note(status, one.line(), rule.id(), one.what(), one.why()));
      }
    }
  }

  /**
   * Translates a file. Linear.
   *
   * @param source what messages call it
   * @param text YAML as AutoModerator reads it: a document a rule
   * @throws org.folkmoot.rules.load.RuleFileException if it is no YAML, too long or too deep
   */
  public static AutomodImport of(String source, String text) {
    Importing importing = new Importing(source);
    List<Documents.Document> documents = Documents.of(source, text);
    for (int i = 0; i < documents.size(); i++) {
      if (!documents.get(i).fields().isEmpty()) {
        importing.take(documents.get(i), i + 1);
      }
    }
    return new AutomodImport(source, RuleFile.of(importing.rules), importing.notes);
  }

  /** One of the three lists. */
  public List<Note> notes(Status status) {
    return notes.stream().filter(note -> note.status() == status).toList();
  }

  /** The rules as a file of ours, with what differs in comments before each. */
  public String yaml() {
    return RuleYaml.of(this);
  }

  /** The three lists, for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        source
            + ": "
            + file.rules().size()
            + (file.rules().size() == 1 ? " rule" : " rules")
            + " of ours, in shadow.");
    list("The same", Status.TRANSLATED, lines);
    list("Nearly the same", Status.APPROXIMATE, lines);
    list("Without counterpart", Status.NOT_TRANSLATED, lines);
    return lines;
  }

  private void list(String title, Status status, List<String> lines) {
    List<Note> listed = notes(status);
    lines.add(title + (listed.isEmpty() ? ": none" : ":"));
    listed.forEach(note -> lines.add("  " + note.sentence()));
  }

  /** Rules and lists on one line. */
  public String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", source);
    fields.put("rules", file.spelled());
    fields.put("translated", notes(Status.TRANSLATED).stream().map(Note::spelled).toList());
    fields.put("approximate", notes(Status.APPROXIMATE).stream().map(Note::spelled).toList());
    fields.put("notTranslated", notes(Status.NOT_TRANSLATED).stream().map(Note::spelled).toList());
    return RuleJson.of(() -> fields);
  }
}
