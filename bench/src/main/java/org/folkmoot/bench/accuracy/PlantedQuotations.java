package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Gives comments quotations where a set has none: most quote a sentence of what they answer, as
 * people do who quote at all, a few one of another comment. Which, their ids say; no chance.
 */
final class PlantedQuotations {

  /** Of so many comments one does not quote. */
  private static final int SILENT = 3;

  /** Of so many quotations one is of another comment than the one that is answered. */
  private static final int ASTRAY = 10;

  private final Annotator annotator;

  PlantedQuotations(Annotator annotator) {
    this.annotator = annotator;
  }

  /** The record with quotations planted. */
  LabelledFile.Line in(LabelledFile.Line line) {
    LabelledFile.Line copy =
        new LabelledFile.Line(line.file(), line.number(), line.object().deepCopy(), line.gold());
    ReplyRecord record = ReplyRecord.of(copy);
    AnnotatedThread thread = annotator.annotate(record.thread());
    List<ReplyRecord.@Nullable Gold> gold = record.gold();
    for (int i = 1; i < record.size(); i++) {
      int draw = (int) (Hashes.of(line.id() + " " + i) >>> 33);
      int quoted = quoted(gold.get(i), i, draw);
      if (quoted >= 0 && draw % SILENT != 0) {
        plant((ObjectNode) record.comment(i), thread.comments().get(quoted), draw);
      }
    }
    return copy;
  }

  private static int quoted(ReplyRecord.@Nullable Gold gold, int i, int draw) {
    if (gold == null || gold.parents().isEmpty() || gold.parents().get(0) >= i) {
      return -1;
    }
    return draw / SILENT % ASTRAY == 0 ? draw / (SILENT * ASTRAY) % i : gold.parents().get(0);
  }

  private static void plant(ObjectNode comment, AnnotatedText quoted, int draw) {
    if (!quoted.sentences().isEmpty()) {
      int chosen = draw / (SILENT * ASTRAY) % quoted.sentences().size();
      comment.putArray("quoted").add(quoted.sentences().get(chosen).of(quoted.text()));
    }
  }
}
