package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;

/** The posts of argument records as an analysis sees them, each with its labelled units. */
final class UnitTexts {

  private final Annotator annotator;

  UnitTexts(Models models) {
    this.annotator =
        new Annotator(
            new LinearSentenceSplitter(models.get(ModelName.SENTENCES)), Lexicon.english());
  }

  /**
   * A post.
   *
   * @param units by place, not in the order of the file
   */
  record Text(AnnotatedThread thread, AnnotatedText text, List<ArgumentRecord.Unit> units) {
    List<Span> spans() {
      return units.stream().map(ArgumentRecord.Unit::span).toList();
    }
  }

  /** The posts of a record, in order. */
  List<Text> of(ArgumentRecord record) {
    AnnotatedThread thread = annotator.annotate(record.thread());
    Map<String, List<ArgumentRecord.Unit>> units = byPost(record);
    List<Text> texts = new ArrayList<>();
    for (AnnotatedText text : thread.comments()) {
      texts.add(new Text(thread, text, units.getOrDefault(text.place().id(), List.of())));
    }
    return texts;
  }

  /** The units of each post that has any, by place. */
  static Map<String, List<ArgumentRecord.Unit>> byPost(ArgumentRecord record) {
    Map<String, List<ArgumentRecord.Unit>> units = new LinkedHashMap<>();
    record
        .units()
        .forEach(unit -> units.computeIfAbsent(unit.post(), p -> new ArrayList<>()).add(unit));
    units.values().forEach(own -> own.sort(Comparator.comparing(ArgumentRecord.Unit::span)));
    return units;
  }

  /** Records of one discussion are never parted. */
  static String group(LabelledFile.Line record) {
    return record.object().path("thread").asText(record.id());
  }
}
