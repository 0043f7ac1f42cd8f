package org.folkmoot.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.annotate.AnnotatedText;
import org.folkmoot.annotate.AnnotatedThread;
import org.folkmoot.annotate.TermStatistics;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.rephrase.RephraseModel;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.stance.SideClassifier;
import org.folkmoot.thread.Place;

/**
 * The relations of one thread that grows, comment by comment: first {@link #addClaims} for texts,
 * then {@link #addLinks} inside comments, then {@link #addAnswers}. A comment's work depends on its
 * own length and on that of the two texts it answers most likely. Not thread-safe.
 */
public final class GrowingRelations {

  private static final int MOST_UNITS = 400;

  private final LinkFinder links;
  private final Sides sides;
  private final RephraseModel rephrases;
  private final Map<Place, List<Unit>> units = new HashMap<>();
  private final Map<String, Unit> unitsById = new HashMap<>();
  private final Map<String, Relation> stepFrom = new HashMap<>();

  /** By comment, those inside it and those from it to what it answers. */
  private final List<List<Relation>> inside = new ArrayList<>();

  private final List<List<Relation>> between = new ArrayList<>();
  private AnnotatedThread thread;

  GrowingRelations(
      AnnotatedThread thread, LinkFinder links, SideClassifier sides, RephraseModel rephrases) {
    this.thread = thread;
    this.links = links;
    this.sides = new Sides(sides, thread);
    this.rephrases = rephrases;
  }

  /** Goes on in a thread that is longer; it begins with all comments of the one before. */
  public void in(AnnotatedThread longer) {
    thread = longer;
  }

  /** Of many claims in one text, those that are looked at. */
  static List<Claim> most(List<Claim> claims) {
    return claims.subList(0, Math.min(claims.size(), MOST_UNITS));
  }

  /**
   * Takes up the claims of the article, or else of the next comment.
   *
   * @param claims in order; may be none
   */
  public void addClaims(AnnotatedText text, List<Claim> claims) {
    int comment = text == thread.article() ? 0 : sides.add(text);
    List<Unit> own = Unit.of(text, most(claims), thread.statisticsAt(comment));
    units.put(text.place(), own);
    own.forEach(unit -> unitsById.put(unit.id(), unit));
  }

  /** Finds what speaks for what inside the next comment; returns the relations. */
  public List<Relation> addLinks(int comment) {
    List<Relation> found = List.of();
    List<Unit> own = unitsIn(comment);
    if (!own.isEmpty()) {
      found = InnerLinks.relations(links, thread, own, thread.statisticsAt(comment));
    }
    passLinks(found);
    return found;
  }

  /** Takes the relations inside the next comment for known. */
  public void passLinks(List<Relation> known) {
    known.forEach(support -> stepFrom.put(support.from().get(0), support));
    inside.add(known);
  }

  /** Finds how the next comment bears on what it answers; returns the relations. */
  public List<Relation> addAnswers(int comment, ReplyLink link) {
    List<Relation> found = List.of();
    List<Unit> own = unitsIn(comment);
    if (!own.isEmpty()) {
      TermStatistics statistics = thread.statisticsAt(comment);
      found = new AnswerFinder(statistics, units, sides, rephrases).find(own, link);
      found =
          new Contradictions(unitsById, statistics, stepFrom)
              .settle(found, inside.get(between.size()));
    }
    passAnswers(found);
    return found;
  }

  /** Takes the relations from the next comment to what it answers for known. */
  public void passAnswers(List<Relation> known) {
    between.add(known);
  }

  private List<Unit> unitsIn(int comment) {
    return units.getOrDefault(thread.comments().get(comment).place(), List.of());
  }

  /** All relations: those inside comments, then those between them, each in comment order. */
  public List<Relation> all() {
    Map<String, Relation> byId = new LinkedHashMap<>();
    inside.forEach(found -> found.forEach(each -> byId.putIfAbsent(each.id(), each)));
    between.forEach(found -> found.forEach(each -> byId.putIfAbsent(each.id(), each)));
    return List.copyOf(byId.values());
  }
}
