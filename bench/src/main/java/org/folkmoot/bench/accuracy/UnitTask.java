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
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.claim.ClaimExtractor;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.evidence.Scores;
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
  private final ClaimExtractor extractor;
  private final UnitClassifier classifier;

  private UnitTask(Models models) {
    this.annotator =
        new Annotator(
            new LinearSentenceSplitter(models.get(ModelName.SENTENCES)), Lexicon.english());
    this.extractor = new ClaimExtractor(Lexicon.english(), models.get(ModelName.UNITS));
    this.classifier = new UnitClassifier(models);
  }

  /** With those weights. */
  static UnitTask with(Models models) {
    return new UnitTask(models);
  }

  /** How one record fared. */
  record Outcome(
      Counts exact,
      Counts starts,
      Counts overlap,
      Counts tokens,
      Counts typed,
      List<Claimed> claimed) {}

  /** What was said to be a unit, how surely, and whether it is one. */
  record Claimed(double score, boolean right) {}

  /** A span of a post, in UTF-16, without marks at its ends. */
  private record Part(String post, int start, int end) {

    /** Another part for each type. */
    Part typed(String type) {
      return new Part(post + " " + type, start, end);
    }

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
    return List.of(
        "dataset", "doc_id", "posts.post_id", "posts.author", "posts.reply_to", "posts.text");
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
        (thread, text) ->
            extractor.extract(thread, text).stream()
                .map(claim -> new Cut(claim.span(), claim.score()))
                .toList());
  }

  /** Each sentence is a unit. */
  @Override
  public ObjectNode baseline(LabelledFile.Line inputs) {
    return line(
        inputs, (thread, text) -> text.sentences().stream().map(span -> new Cut(span, 1)).toList());
  }

  /** A unit that is said to be there. */
  private record Cut(Span span, double score) {}

  /** Cuts a text. */
  private interface Cutter {
    List<Cut> cuts(AnnotatedThread thread, AnnotatedText text);
  }

  private ObjectNode line(LabelledFile.Line inputs, Cutter cutter) {
    ArgumentRecord record = ArgumentRecord.of(inputs);
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("doc_id", inputs.text("doc_id"));
    ArrayNode units = line.putArray("units");
    AnnotatedThread thread = annotator.annotate(record.thread());
    for (AnnotatedText text : thread.comments()) {
      List<Cut> cuts = cutter.cuts(thread, text);
      List<Span> spans = cuts.stream().map(Cut::span).toList();
      List<UnitTypes> types = classifier.classify(thread, text, spans);
      CodePoints points = new CodePoints(text.text());
      for (int i = 0; i < spans.size(); i++) {
        units
            .addObject()
            .put("post_id", text.place().id())
            .put("start", points.point(spans.get(i).start()))
            .put("end", points.point(spans.get(i).end()))
            .put("type", UnitTypeTask.type(record, types.get(i)))
            .put("score", Scores.rounded(cuts.get(i).score()));
      }
    }
    return line;
  }

  @Override
  public Outcome outcome(LabelledFile.Line line, ObjectNode prediction) {
    ArgumentRecord record = ArgumentRecord.of(line);
    List<Part> gold = new ArrayList<>();
    for (ArgumentRecord.Unit unit : record.units()) {
      gold.add(trimmed(record.post(unit.post()), unit.span()));
    }
    List<Part> typed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      typed.add(gold.get(i).typed(record.units().get(i).type()));
    }
    Set<Part> labelled = new HashSet<>(gold);
    List<Part> found = new ArrayList<>();
    List<Part> foundTyped = new ArrayList<>();
    List<Claimed> claimed = new ArrayList<>();
    for (JsonNode unit : prediction.path("units")) {
      Comment post = record.post(unit.path("post_id").asText());
      CodePoints points = new CodePoints(post.text());
      int start = points.unit(unit.path("start").intValue());
      Part part = trimmed(post, new Span(start, points.unit(unit.path("end").intValue())));
      found.add(part);
      foundTyped.add(part.typed(unit.path("type").asText()));
      claimed.add(new Claimed(unit.path("score").doubleValue(), labelled.contains(part)));
    }
    return new Outcome(
        counts(gold, found, part -> part),
        counts(gold, found, part -> new Part(part.post(), part.start(), 0)),
        overlap(gold, found),
        tokens(record, gold, found),
        counts(typed, foundTyped, part -> part),
        claimed);
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
  public Calibration calibration(List<Outcome> outcomes) {
    List<Claimed> all = outcomes.stream().flatMap(each -> each.claimed().stream()).toList();
    return Calibration.of(all, Claimed::score, Claimed::right);
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    return new Shares<>(outcomes)
        .add("f1", f1(Outcome::exact))
        .add("start_f1", f1(Outcome::starts))
        .add("overlap_f1", f1(Outcome::overlap))
        .add("token_f1", f1(Outcome::tokens))
        .add("typed_f1", f1(Outcome::typed))
        .add("ece", drawn -> calibration(drawn).error())
        .all();
  }

  private static ToDoubleFunction<List<Outcome>> f1(Function<Outcome, Counts> counts) {
    return drawn -> drawn.stream().map(counts).reduce(Counts.NONE, Counts::plus).f1();
  }
}
