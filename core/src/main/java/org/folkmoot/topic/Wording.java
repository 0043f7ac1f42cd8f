package org.folkmoot.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.text.Excerpt;

/** Says in one plain sentence why a verdict was reached. */
final class Wording {

  private static final int QUOTED = 60;

  private static final int MOST_NAMED = 3;

  private Wording() {}

  /** Such as: “island” and “Russian” with the article. */
  static String shared(List<SharedTerm> shared, TextTerms own) {
    if (shared.isEmpty()) {
      return "words that are used throughout the thread";
    }
    List<SharedTerm> named = shared.subList(0, Math.min(MOST_NAMED, shared.size()));
    List<String> sources =
        named.stream().map(SharedTerm::source).distinct().sorted().map(s -> s.words()).toList();
    return list(quoted(named, own), "and") + " with " + list(sources, "and");
  }

  private static List<String> quoted(List<SharedTerm> terms, TextTerms own) {
    return terms.stream().map(term -> quote(term.span().of(own.text().text()))).toList();
  }

  /** Such as: The comment shares no telling word with the article; it says nothing of “island”. */
  static String nothingShared(String what, ThreadTerms thread, boolean answers, List<Cue> cues) {
    String around = list(surroundings(thread, answers), "or");
    List<String> missing = quotes(cues, EvidenceKind.MISSING_TERMS);
    String nothing = missing.isEmpty() ? "" : "; it says nothing of " + list(missing, "or");
    return what + " shares no telling word with " + around + nothing + ".";
  }

  private static List<String> surroundings(ThreadTerms thread, boolean answers) {
    List<String> around = new ArrayList<>();
    if (thread.article() != null) {
      around.add("the article");
    } else if (thread.hasTitle()) {
      around.add("the title");
    }
    if (answers) {
      around.add("the comment it answers");
    }
    if (thread.size() > 1) {
      around.add("the rest of the thread");
    }
    return around;
  }

  private static List<String> quotes(List<Cue> cues, EvidenceKind kind) {
    return cues.stream()
        .filter(cue -> cue.kind() == kind)
        .map(cue -> quote(cue.quote()))
        .limit(MOST_NAMED)
        .collect(Collectors.toList());
  }

  private static String quote(String words) {
    return Excerpt.quoted(words, QUOTED);
  }

  private static String list(List<String> items, String last) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return head + " " + last + " " + items.get(items.size() - 1);
  }
}
