package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.folkmoot.stance.Stance;

/** Reads the fields of {@code stance/*.jsonl}. */
final class StanceRecord {

  private StanceRecord() {}

  /** Whether it is an argument on a motion rather than a reply: the motion is all the topic. */
  static boolean isOnMotion(LabelledFile.Line line) {
    return line.object().path("topic").asText("").equals(line.object().path("parent").asText(""));
  }

  /** Whether it is a labelled reply. */
  static boolean isReply(LabelledFile.Line line) {
    return isLabelled(line) && !isOnMotion(line);
  }

  static boolean isLabelled(LabelledFile.Line line) {
    return line.object().hasNonNull("label");
  }

  static Stance label(LabelledFile.Line line) {
    JsonNode label = line.object().path("label");
    for (Stance stance : Stance.values()) {
      if (label.asText("").equals(stance.id())) {
        return stance;
      }
    }
    throw line.wrong(
        "expected one of "
            + List.of(Stance.values()).stream().map(Stance::id).toList()
            + " in the field \"label\", found "
            + label);
  }

  /** Whether all who judged were of one mind, as far as the record says. */
  static boolean isUnanimous(LabelledFile.Line line) {
    return line.object().path("agreement_fraction").asDouble(1) >= 1;
  }

  /** Records of one group must not be parted. */
  static String group(LabelledFile.Line line) {
    JsonNode group = line.object().path("group");
    String of = line.object().path("dataset").asText("");
    return of + " " + (group.isValueNode() ? group.asText() : line.text("pair_id"));
  }
}
