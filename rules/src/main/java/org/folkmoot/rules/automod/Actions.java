package org.folkmoot.rules.automod;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.RuleSeverity;
import org.folkmoot.rules.ast.SideAction;
import org.folkmoot.rules.ast.Then;
import org.jspecify.annotations.Nullable;

/** Makes of AutoModerator's actions ours. */
final class Actions {

  /** Who reads what was written to all moderators. */
  static final String MODERATORS = "moderators";

  private final Map<String, Field> fields;
  private final RuleNotes notes;
  private final List<SideAction> side = new ArrayList<>();

  private Actions(Map<String, Field> fields, RuleNotes notes) {
    this.fields = fields;
    this.notes = notes;
  }

  /** What is done; throws where nothing of it has a counterpart. */
  static Then of(int line, Map<String, Field> fields, RuleNotes notes) throws Untranslatable {
    return new Actions(fields, notes).then(line);
  }

  private Then then(int line) throws Untranslatable {
    Disposition action = disposition();
    String told = told();
    modmail();
    lock();
    flair();
    if (action == Disposition.NONE && told != null) {
      action = Disposition.NUDGE;
    }
    if (action == Disposition.NONE && side.isEmpty()) {
      throw new Untranslatable(line, "the whole rule", "it does nothing that has a counterpart");
    }
    RuleSeverity severity = action == Disposition.ALLOW ? RuleSeverity.HIGH : RuleSeverity.REVIEW;
    return new Then(action, severity, false, null, told, side);
  }

  private Disposition disposition() throws Untranslatable {
    Field action = fields.get("action");
    if (action == null) {
      return Disposition.NONE;
    }
    switch (String.valueOf(action.text())) {
      case "approve" -> {
        notes.differs(
            action,
            "there only what was removed or reported was approved; here rules of lower severity are overridden");
        return Disposition.ALLOW;
      }
      case "remove", "spam" -> {
        return Disposition.REMOVE;
      }
      case "filter" -> {
        return Disposition.HOLD;
      }
      case "report" -> {
        return Disposition.QUEUE;
      }
      default ->
          throw new Untranslatable(
              action, "expected approve, remove, spam, filter or report, found " + action.text());
    }
  }

  /** What the author reads: of an answer and a message, the message. */
  private @Nullable String told() {
    Field comment = fields.get("comment");
    Field message = fields.get("message");
    Field told = message == null ? comment : message;
    if (comment != null) {
      notes.differs(
          comment, "there it was an answer that all could read; here the author alone is told");
    }
    if (comment != null && message != null) {
      notes.lost(comment, "an author is told one text, and there is a message, too");
    }
    String text = told == null ? null : told.text();
    return text == null || told == null ? null : written(told, text);
  }

  private String written(Field field, String text) {
    Told told = new Told();
    String written = told.of(text);
    if (!told.writtenOut().isEmpty()) {
      notes.differs(
          field,
          "placeholders that there are not here are written out: "
              + String.join(", ", told.writtenOut()));
    }
    return written;
  }

  /** The reason that moderators read. */
  static @Nullable String why(Map<String, Field> fields, RuleNotes notes) {
    Field reason = fields.getOrDefault("action_reason", fields.get("report_reason"));
    String text = reason == null ? null : reason.text();
    return text == null || reason == null ? null : new Actions(fields, notes).written(reason, text);
  }

  private void modmail() {
    Field modmail = fields.get("modmail");
    if (modmail != null) {
      notes.differs(
          modmail,
          "its words are left out; whoever the host knows as " + MODERATORS + " is notified");
      side.add(new SideAction.Notify(MODERATORS));
    }
  }

  private void lock() throws Untranslatable {
    Field lock = fields.get("set_locked");
    if (lock != null && AuthorConditions.truth(lock)) {
      notes.differs(lock, "there answers to the comment were closed; here it is the whole thread");
      side.add(new SideAction.LockThread());
    } else if (lock != null) {
      notes.lost(lock, "nothing is opened again by a rule");
    }
  }

  private void flair() {
    Field author = fields.get("author");
    Map<String, Field> asked = author == null ? null : author.fields();
    Field flair = asked == null ? null : asked.get("set_flair");
    if (flair != null && !flair.texts().isEmpty()) {
      String label = RuleIds.slug(flair.texts().get(0));
      notes.differs(
          flair, "a label on the author in place of a flair, whether there is one or not");
      side.add(new SideAction.PutLabel(label, LabelOn.AUTHOR, null));
    }
  }
}
