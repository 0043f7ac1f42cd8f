package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.stance.SidePair;
import org.folkmoot.stance.SideSetting;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/** The relations of a record whose ends stand in different posts, as pairs of claims. */
final class SidePairs {

  private static final String TITLE = "title";
  private static final String OPENING = "op";

  private final ArgumentRecord record;
  private final Map<String, AnnotatedText> texts = new HashMap<>();
  private final Map<String, ArgumentRecord.Unit> units = new HashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String> posts = new ArrayList<>();
  private final @Nullable String opener;

  /** One of them. */
  record Pair(ArgumentRecord.Link link, SidePair claims) {

    /** Whether a reply answers; the rest are links from an opening post to its own title. */
    boolean isReply() {
      return claims.setting().comment() > 1 || !claims.setting().sameAuthor();
    }
  }

  private SidePairs(ArgumentRecord record, Annotations annotations) {
    this.record = record;
    this.opener = opener(record);
    for (Comment comment : record.thread().comments()) {
      posts.add(comment.id());
      texts.put(comment.id(), annotations.of(comment));
    }
    record.units().stream()
        .sorted(Comparator.comparing(unit -> unit.span()))
        .forEach(
            unit -> {
              units.put(unit.id(), unit);
              indexes.put(unit.id(), counts.merge(unit.post(), 1, Integer::sum) - 1);
            });
  }

  /** By link, in the order of the file. */
  static List<Pair> of(ArgumentRecord record, Annotations annotations) {
    SidePairs pairs = new SidePairs(record, annotations);
    Map<ArgumentRecord.Link, Pair> found = new LinkedHashMap<>();
    for (ArgumentRecord.Link link : record.relations()) {
      if (!link.inside()) {
        found.put(link, pairs.pair(link));
      }
    }
    return List.copyOf(found.values());
  }

  private static @Nullable String opener(ArgumentRecord record) {
    return record.thread().comments().stream()
        .filter(comment -> Objects.equals(record.kinds().get(comment.id()), OPENING))
        .findFirst()
        .map(Comment::author)
        .orElse(record.thread().comments().get(0).author());
  }

  private Pair pair(ArgumentRecord.Link link) {
    ArgumentRecord.Unit from = Objects.requireNonNull(units.get(link.from()));
    ArgumentRecord.Unit to = Objects.requireNonNull(units.get(link.to()));
    return new Pair(
        link, new SidePair(text(from), from.span(), text(to), to.span(), setting(from, to)));
  }

  private AnnotatedText text(ArgumentRecord.Unit unit) {
    return Objects.requireNonNull(texts.get(unit.post()));
  }

  private SideSetting setting(ArgumentRecord.Unit from, ArgumentRecord.Unit to) {
    int comment = posts.indexOf(from.post());
    String author = author(from.post());
    boolean toOpener = author(to.post()) != null && Objects.equals(author(to.post()), opener);
    return new SideSetting(
        author != null && Objects.equals(author, author(to.post())),
        author != null && Objects.equals(author, opener),
        target(record.kinds().getOrDefault(to.post(), ""), toOpener),
        indexes.getOrDefault(from.id(), 0),
        counts.getOrDefault(from.post(), 0),
        indexes.getOrDefault(to.id(), 0),
        comment,
        comment - posts.indexOf(to.post()));
  }

  private static SideSetting.Target target(String kind, boolean toOpener) {
    if (kind.equals(TITLE)) {
      return SideSetting.Target.TITLE;
    }
    if (kind.equals(OPENING)) {
      return SideSetting.Target.OPENING;
    }
    return toOpener ? SideSetting.Target.OPENER : SideSetting.Target.COMMENT;
  }

  /** Whoever wrote the opening post wrote its title. */
  private @Nullable String author(String post) {
    String kind = record.kinds().getOrDefault(post, "");
    return kind.equals(TITLE) || kind.equals(OPENING) ? opener : record.post(post).author();
  }
}
