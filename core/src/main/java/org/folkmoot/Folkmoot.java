package org.folkmoot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.analysis.Provenance;
import org.folkmoot.analysis.Provenance.ModelUsed;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.Annotator;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Relation;
import org.folkmoot.claim.ClaimExtractor;
import org.folkmoot.claim.UnitClassifier;
import org.folkmoot.copypasta.CopypastaDetector;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.flag.Flag;
import org.folkmoot.graph.ArgumentGraph;
import org.folkmoot.lexicon.Lexicon;
import org.folkmoot.model.LinearModel;
import org.folkmoot.model.ModelName;
import org.folkmoot.model.Models;
import org.folkmoot.read.graph.GraphDocument;
import org.folkmoot.relation.RelationFinder;
import org.folkmoot.reply.ReplyInference;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.semantics.Evaluation;
import org.folkmoot.semantics.GraphEvaluation;
import org.folkmoot.sentence.LinearSentenceSplitter;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.CommentThread;
import org.folkmoot.thread.Limit;
import org.folkmoot.thread.Place;
import org.folkmoot.topic.TopicDetector;
import org.folkmoot.topic.TopicFindings;

/**
 * The front door: a comment thread goes in; claims, who answers whom, supports and rebuttals, and
 * flags come out, each with the characters that justify it.
 *
 * <pre>{@code
 * Analysis analysis = Folkmoot.create().analyze(thread);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it. No network, no files, no clock: the same
 * thread and options give the same analysis. Time grows linearly with the thread.
 */
public final class Folkmoot {

  private final AnalysisOptions options;
  private final Annotator annotator;
  private final ReplyInference replies;
  private final ClaimExtractor claims;
  private final UnitClassifier types;
  private final RelationFinder relations;
  private final CopypastaDetector copies;
  private final TopicDetector topics;
  private final String settings;
  private final List<ModelUsed> models;
  private final int head;

  private Folkmoot(Builder builder) {
    Lexicon lexicon = Lexicon.english();
    this.options = builder.options;
    this.head = builder.head;
    LinearSentenceSplitter splitter =
        new LinearSentenceSplitter(builder.models.get(ModelName.SENTENCES));
    this.annotator = new Annotator(splitter, lexicon, options.longestText(), builder.head);
    this.replies =
        new ReplyInference(builder.models.get(ModelName.REPLIES), lexicon, options.reply());
    this.claims = new ClaimExtractor(lexicon, builder.models.get(ModelName.UNITS));
    this.types = new UnitClassifier(builder.models);
    this.relations = new RelationFinder(builder.models);
    this.copies = new CopypastaDetector(options.copypasta(), builder.known, builder.allowed);
    this.topics = new TopicDetector(options.topic(), lexicon, builder.models.get(ModelName.TOPIC));
    this.settings = settings(builder);
    this.models = builder.models.all().stream().map(Folkmoot::used).toList();
  }

  /** An analyser with all defaults. */
  public static Folkmoot create() {
    return builder().build();
  }

  private static ModelUsed used(LinearModel model) {
    return new ModelUsed(model.card().name(), model.digest());
  }

  /** Every option in words, and which texts are known and allowed. */
  private static String settings(Builder builder) {
    return builder.options
        + ", known texts "
        + digest(builder.known)
        + ", allowed texts "
        + digest(builder.allowed);
  }

  private static String digest(List<KnownText> texts) {
    String[] parts =
        texts.stream()
            .flatMap(text -> Stream.of(text.id(), text.text(), String.valueOf(text.expires())))
            .toArray(String[]::new);
    return texts.isEmpty() ? "none" : texts.size() + " (" + ElementIds.digest(parts) + ")";
  }

  /** Begins an analyser. */
  public static Builder builder() {
    return new Builder();
  }

  /** Analyses a thread. */
  public Analysis analyze(CommentThread thread) {
    return analyze(thread, GivenArguments.NONE);
  }

  /**
   * Analyses a thread with the claims and relations that the caller brings along.
   *
   * @throws IllegalArgumentException if a given claim or relation does not fit the thread
   */
  public Analysis analyze(CommentThread thread, GivenArguments given) {
    GrowingAnalysis analysis = new GrowingAnalysis(this, given);
    analysis.read(thread);
    return analysis.analysis();
  }

  /** Begins a session with a thread that will be appended to, edited, deleted from. */
  public ThreadSession session(CommentThread start) {
    return session(start, GivenArguments.NONE);
  }

  /**
   * Begins a session with a thread and the claims and relations that the caller brings along.
   *
   * @throws IllegalArgumentException if a given claim or relation does not fit the thread
   */
  public ThreadSession session(CommentThread start, GivenArguments given) {
    return new ThreadSession(this, start, given);
  }

  /** How many comments are judged with all of them in sight. */
  int head() {
    return head;
  }

  Annotator annotator() {
    return annotator;
  }

  ReplyInference replies() {
    return replies;
  }

  RelationFinder relations() {
    return relations;
  }

  TopicDetector topics() {
    return topics;
  }

  CopypastaDetector copies() {
    return copies;
  }

  /** Puts together what the stages found. */
  Analysis analysis(
      CommentThread thread,
      List<ReplyLink> links,
      List<Claim> found,
      List<Relation> related,
      TopicFindings topic,
      List<Flag> copied) {
    ArgumentGraph graph = ArgumentGraph.of(RelationFinder.withRoles(found, related), related);
    Evaluation evaluation = GraphEvaluation.evaluate(graph, options.evaluation());
    return new Analysis(
        thread,
        links,
        graph,
        evaluation,
        topic.judgements(),
        flags(thread, copied, topic.flags()),
        List.of(),
        limits(thread),
        new Provenance(Version.TEXT, settings, evaluation.method(), models));
  }

  /** The relations without those that were vetoed. */
  List<Relation> allowed(List<Relation> found) {
    return found.stream().filter(this::isAllowed).toList();
  }

  /**
   * What follows from an argument graph that was read instead of found: labels and strengths, with
   * the standard options. Nothing is judged by a model and nothing is flagged. Linear.
   */
  public static Analysis evaluate(GraphDocument document) {
    return document.evaluated(AnalysisOptions.STANDARD.evaluation(), Version.TEXT);
  }

  /** An undercut of a step that was struck out has nothing left to dispute. */
  private boolean isAllowed(Relation relation) {
    return !options.vetoed().contains(relation.id()) && !options.vetoed().contains(relation.to());
  }

  /** By comment in thread order, then by the characters flagged, then by kind. */
  private static List<Flag> flags(
      CommentThread thread, List<? extends Flag> copied, List<? extends Flag> strayed) {
    Map<String, Integer> positions = new HashMap<>();
    thread.comments().forEach(comment -> positions.put(comment.id(), positions.size()));
    List<Flag> flags = new ArrayList<>(copied);
    flags.addAll(strayed);
    flags.sort(
        Comparator.comparing((Flag flag) -> positions.get(flag.comment()))
            .thenComparing(flag -> flag.spans().get(0))
            .thenComparing(Flag::kind));
    return flags;
  }

  private List<Limit> limits(CommentThread thread) {
    List<Limit> limits = new ArrayList<>(thread.limits());
    Article article = thread.article();
    if (article != null) {
      addCut(limits, Place.ARTICLE_ID, article.text());
    }
    thread.comments().forEach(comment -> addCut(limits, comment.id(), comment.text()));
    return limits;
  }

  private void addCut(List<Limit> limits, String id, String text) {
    int read = annotator.read(text).end();
    if (read < text.length()) {
      String what = "a text is analysed up to " + options.longestText() + " characters";
      limits.add(new Limit(what, "the rest is not analysed", id, new Span(read, text.length())));
    }
  }

  /** The claims of one text. */
  List<Claim> extract(AnnotatedThread thread, AnnotatedText text) {
    return types.withKinds(thread, text, claims.extract(thread, text));
  }

  /** Collects what an analyser is told. Not thread-safe. */
  public static final class Builder {
    private AnalysisOptions options = AnalysisOptions.STANDARD;
    private List<KnownText> known = List.of();
    private List<KnownText> allowed = List.of();
    private Models models = Models.open();
    private int head = AnnotatedThread.HEAD;

    private Builder() {}

    /** Sets the options. */
    public Builder options(AnalysisOptions options) {
      this.options = options;
      return this;
    }

    /** Sets the weights to work with; without, those that ship with the library. */
    public Builder models(Models models) {
      this.models = models;
      return this;
    }

    /** Names texts that are pasted about; a comment that repeats one is flagged. */
    public Builder known(List<KnownText> texts) {
      this.known = List.copyOf(texts);
      return this;
    }

    /** Names texts that may be repeated, such as the site's own notices; never flagged. */
    public Builder allowed(List<KnownText> texts) {
      this.allowed = List.copyOf(texts);
      return this;
    }

    /** Sets {@link AnnotatedThread#head}, for tests with short threads. */
    Builder head(int comments) {
      this.head = comments;
      return this;
    }

    /** The analyser. */
    public Folkmoot build() {
      return new Folkmoot(this);
    }
  }
}
