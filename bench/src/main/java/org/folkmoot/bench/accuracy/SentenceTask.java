package org.folkmoot.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.sentence.SentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.token.Tokenizer;

/**
 * Where do sentences start and end? Scored by the ends that are right ({@code end_f1}) and by the
 * sentences that are right at both sides ({@code span_f1}, also {@code f1}), and by genre.
 */
final class SentenceTask implements RecordTask<SentenceTask.Outcome> {

  static final String NAME = "sentences";

  /** A sentence ends after a mark and a blank, or at a line break. */
  private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s|$)|(?=\\n)");

  private final SentenceSplitter splitter;

  SentenceTask(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** With those weights. */
  static SentenceTask with(Models models) {
    return new SentenceTask(new LinearSentenceSplitter(models.get(ModelName.SENTENCES)));
  }

  /** How one document fared. */
  record Outcome(String genre, Counts ends, Counts spans) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> inputs() {
    return List.of("doc_id", "text");
  }

  @Override
  public boolean isLabelled(LabelledFile.Line record) {
    return record.object().hasNonNull("sentences");
  }

  @Override
  public String group(LabelledFile.Line record) {
    return record.text("doc_id");
  }

  @Override
  public ObjectNode predict(LabelledFile.Line unlabelled) {
    return line(unlabelled, text -> splitter.split(Tokenizer.tokenize(text)));
  }

  @Override
  public ObjectNode baseline(LabelledFile.Line unlabelled) {
    return line(unlabelled, SentenceTask::atMarks);
  }

  private static ObjectNode line(
      LabelledFile.Line unlabelled, Function<String, List<Span>> splitter) {
    String text = unlabelled.text("text");
    CodePoints points = new CodePoints(text);
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("doc_id", unlabelled.text("doc_id"));
    ArrayNode sentences = line.putArray("sentences");
    for (Span span : splitter.apply(text)) {
      sentences.addArray().add(points.point(span.start())).add(points.point(span.end()));
    }
    return line;
  }

  private static List<Span> atMarks(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      addVisible(sentences, new Span(start, end.end()).trim(text));
      start = end.end();
    }
    addVisible(sentences, new Span(start, text.length()).trim(text));
    return sentences;
  }

  private static void addVisible(List<Span> sentences, Span span) {
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }

  @Override
  public Outcome outcome(LabelledFile.Line labelled, ObjectNode prediction) {
    List<Span> gold = gold(labelled);
    List<Span> found = spans(prediction.get("sentences"));
    JsonNode genre = labelled.object().path("genre");
    return new Outcome(
        genre.asText(""),
        counts(ends(gold), ends(found)),
        counts(new HashSet<>(gold), new HashSet<>(found)));
  }

  private static <T> Counts counts(Set<T> gold, Set<T> found) {
    int right = (int) found.stream().filter(gold::contains).count();
    return new Counts(right, found.size(), gold.size());
  }

  private static Set<Integer> ends(List<Span> spans) {
    Set<Integer> ends = new HashSet<>();
    spans.forEach(span -> ends.add(span.end()));
    return ends;
  }

  /** The labelled sentences in code points, in order and inside the text. */
  static List<Span> gold(LabelledFile.Line labelled) {
    int size = labelled.text("text").codePointCount(0, labelled.text("text").length());
    try {
      List<Span> spans = spans(labelled.object().path("sentences"));
      if (spans.stream().allMatch(span -> span.end() <= size)) {
        return spans;
      }
    } catch (IllegalArgumentException e) {
      throw labelled.wrong(wrongSpans(size));
    }
    throw labelled.wrong(wrongSpans(size));
  }

  private static String wrongSpans(int size) {
    return "expected \"sentences\" to be pairs [start,end) between 0 and " + size;
  }

  private static List<Span> spans(JsonNode pairs) {
    if (!pairs.isArray()) {
      throw new IllegalArgumentException("no array");
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (pair.size() != 2 || !pair.path(0).isInt() || !pair.path(1).isInt()) {
        throw new IllegalArgumentException("no pair");
      }
      spans.add(new Span(pair.path(0).intValue(), pair.path(1).intValue()));
    }
    return spans;
  }

  @Override
  public Map<String, ToDoubleFunction<List<Outcome>>> metrics(List<Outcome> outcomes) {
    Map<String, ToDoubleFunction<List<Outcome>>> metrics = new LinkedHashMap<>();
    metrics.put("f1", f1(Outcome::spans, ""));
    metrics.put("end_f1", f1(Outcome::ends, ""));
    metrics.put("span_f1", f1(Outcome::spans, ""));
    Set<String> genres = new TreeSet<>();
    outcomes.forEach(outcome -> genres.add(outcome.genre()));
    genres.remove("");
    for (String genre : genres) {
      metrics.put("end_f1." + genre, f1(Outcome::ends, genre));
      metrics.put("span_f1." + genre, f1(Outcome::spans, genre));
    }
    return metrics;
  }

  /**
   * Over all documents of a genre, of all genres if it is empty; not a number if there are none.
   */
  private static ToDoubleFunction<List<Outcome>> f1(
      Function<Outcome, Counts> counts, String genre) {
    return outcomes -> {
      List<Counts> of =
          outcomes.stream()
              .filter(outcome -> genre.isEmpty() || outcome.genre().equals(genre))
              .map(counts)
              .toList();
      return of.isEmpty() ? Double.NaN : of.stream().reduce(Counts.NONE, Counts::plus).f1();
    };
  }
}
