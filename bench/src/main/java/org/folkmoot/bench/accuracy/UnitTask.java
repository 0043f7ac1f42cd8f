package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.claim.Surroundings;
import org.folkmoot.claim.UnitSegmenter;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;
import org.folkmoot.token.Tokenizer;
import org.folkmoot.token.Tokens;

/** Which parts of the posts are units of argument? Marks and blanks at both ends do not count. */
final class UnitTask implements RecordTask<UnitTask.Outcome> {

  static final String NAME = "units";

  private final Annotator annotator;
  private final UnitSegmenter segmenter;

  private UnitTask(Annotator annotator, UnitSegmenter segmenter) {
    this.annotator = annotator;
    this.segmenter = segmenter;
  }

  /** With those weights. */
  static UnitTask with(Models models) {
    return new UnitTask(
        new Annotator(
            new LinearSentenceSplitter(models.get(ModelName.SENTENCES)), Lexicon.english()),
        new UnitSegmenter(models.get(ModelName.UNITS), Lexicon.english()));
  }

  /** How one record fared. */
  record Outcome(Counts exact, Counts starts, Counts overlap, Counts tokens) {}

  /** A span of a post, in UTF-16, without marks at its ends. */
  private record Part(String post, int start, int end) {
    boolean isHalf(Part other) {
      int shared = Math.min(end, other.end) - Math.max(start, other.start);
      int longer = Math.max(end - start, other.end - other.start);
      return post.equals(other.post) && 2 * shared >= longer;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of("doc_id", "posts.post_id", "posts.author", "posts.reply_to", "posts.text");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return record.object().path("units").isArray();
  }

  @Override
  public String group(LabelledFile.Line record) {
    JsonNode thread = record.object().path("thread");
    return thread.isTextual() ? thread.textValue() : record.id();
  }

  @Override
  public ObjectNode predict(LabelledFile.Line inputs) {
    return line(
        inputs,
        (text, among) ->
            segmenter.units(text, among).stream()
                .map(unit -> text.tokens().span(unit.from(), unit.to()))
                .toList());
  }

  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    return line(inputs, (text, among) -> text.sentences());
  }

  /** Cuts a text. */
  private interface Cut {
    List<Span> spans(AnnotatedText text, Surroundings among);
  }

  private ObjectNode line(LabelledFile.Line inputs, Cut cut) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("doc_id", inputs.text("doc_id"));
    ArrayNode units = line.putArray("units");
    int position = 0;
    for (AnnotatedText text : annotator.annotate(record.thread()).comments()) {
      CodePoints points = new CodePoints(text.text());
      for (Span span : cut.spans(text, Surroundings.of(record.thread(), position))) {
        units
            .addObject()
            .put("post_id", text.place().id())
            .put("start", points.point(span.start()))
            .put("end", points.point(span.end()))
            .put("type", "claim");
      }
      position++;
    }
    return line;
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    ArgumentRecord record = ArgumentRecord.of(labelled);
    List<Part> gold = new ArrayList<>();
    for (ArgumentRecord.Unit unit : record.units()) {
      gold.add(trimmed(record.post(unit.post()), unit.span()));
    }
    List<Part> found = new ArrayList<>();
    for (JsonNode unit : prediction.path("units")) {
      Comment post = record.post(unit.path("post_id").asText());
      CodePoints points = new CodePoints(post.text());
      int start = points.unit(unit.path("start").intValue());
      found.add(trimmed(post, new Span(start, points.unit(unit.path("end").intValue()))));
    }
    return new Outcome(
        counts(gold, found, part -> part),
        counts(gold, found, part -> new Part(part.post(), part.start(), 0)),
        overlap(gold, found),
        tokens(record, gold, found));
  }

  private static Part trimmed(Comment post, Span span) {
    String text = post.text();
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Part(post.id(), start, end);
  }

  /** One to one, in order of those found: at least half of the longer one is shared. */
  private static Counts overlap(List<Part> gold, List<Part> found) {
    List<Part> open = new ArrayList<>(gold);
    int right = 0;
    for (Part part : found) {
      for (int i = 0; i < open.size(); i++) {
        if (open.get(i).isHalf(part)) {
          open.remove(i);
          right++;
          break;
        }
      }
    }
    return new Counts(right, found.size(), gold.size());
  }

  private static Counts tokens(ArgumentRecord record, List<Part> gold, List<Part> found) {
    Set<Part> labelled = words(record, gold);
    Set<Part> predicted = words(record, found);
    int right = (int) predicted.stream().filter(labelled::contains).count();
    return new Counts(right, predicted.size(), labelled.size());
  }

  private static Set<Part> words(ArgumentRecord record, List<Part> parts) {
    Set<Part> words = new HashSet<>();
    for (Comment post : record.thread().comments()) {
      Tokens tokens = Tokenizer.tokenize(post.text());
      for (Part part : parts) {
        if (part.post().equals(post.id())) {
          for (int i = tokens.firstFrom(part.start());
              i < tokens.size() && tokens.start(i) < part.end();
              i++) {
            words.add(new Part(post.id(), tokens.start(i), tokens.end(i)));
          }
        }
      }
    }
    return words;
  }

  private static Counts counts(List<Part> gold, List<Part> found, Function<Part, Part> seen) {
    Set<Part> open = new HashSet<>(gold.stream().map(seen).toList());
    int right = (int) found.stream().map(seen).filter(open::remove).count();
    return new Counts(right, found.size(), gold.size());
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    return new Shares<>(outcomes)
        .add("f1", f1(Outcome::exact))
        .add("start_f1", f1(Outcome::starts))
        .add("overlap_f1", f1(Outcome::overlap))
        .add("token_f1", f1(Outcome::tokens))
        .all();
  }

  private static ToDoubleFunction<List<Outcome>> f1(Function<Outcome, Counts> counts) {
    return drawn -> drawn.stream().map(counts).reduce(Counts.NONE, Counts::plus).f1();
  }
}
