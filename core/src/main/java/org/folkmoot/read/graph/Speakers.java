package org.folkmoot.read.graph;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.read.JsonTree;
import org.jspecify.annotations.Nullable;

/** Who said which locution of an AIF file, and with which words. */
final class Speakers {

  private static final int LONGEST_NAME = 80;
  private static final String MARK = " : ";

  /** Words without the speaker's name before them. */
  record Saying(@Nullable String speaker, String words) {}

  private final Map<String, String> names = new HashMap<>();

  private Speakers() {}

  static Speakers of(JsonTree aif) {
    Map<String, String> persons = new HashMap<>();
    for (JsonTree person : aif.field("participants").items()) {
      String first = person.field("firstname").textOr("");
      String name = (first + " " + person.field("surname").textOr("")).strip();
      persons.put(person.field("participantID").text(), name);
    }
    Speakers speakers = new Speakers();
    for (JsonTree locution : aif.field("locutions").items()) {
      String person = locution.field("personID").textOr("");
      String name = persons.getOrDefault(person, "");
      if (!name.isEmpty()) {
        speakers.names.put(locution.field("nodeID").text(), name);
      }
    }
    return speakers;
  }

  /**
   * Takes {@code text} apart where it names its speaker: by a name that is known, by the usual
   * mark, or by what is asserted with the words behind.
   */
  Saying saying(String locution, String text, String asserted) {
    String name = names.get(locution);
    int colon = text.indexOf(':');
    if (colon >= 0 && colon <= LONGEST_NAME) {
      String before = text.substring(0, colon).strip();
      boolean named = before.equals(name) || text.startsWith(MARK, Math.max(0, colon - 1));
      boolean rest = !asserted.isEmpty() && text.substring(colon + 1).strip().equals(asserted);
      if (!before.isEmpty() && (named || rest)) {
        String words = text.substring(colon + 1).strip();
        return new Saying(name == null ? before : name, words);
      }
    }
    return new Saying(name, text);
  }
}
