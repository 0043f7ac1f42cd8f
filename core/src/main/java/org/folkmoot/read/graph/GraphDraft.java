package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.read.InputException;
import org.folkmoot.read.JsonTree;
import org.folkmoot.thread.Limit;
import org.jspecify.annotations.Nullable;

/** What a reader found in its file, before it is checked and made a graph. Used once. */
final class GraphDraft {

  /** Says where in the file something stands, by making an error of it. */
  @FunctionalInterface
  interface Spot {
    InputException error(String expected, String found);
  }

  /**
   * Something asserted.
   *
   * @param text its wording
   * @param said the words of which it is, or should be, a part; null where there are none
   * @param saidId the id of those words; null where the claim's own is to be taken
   * @param author who said it, where known
   * @param own what Folkmoot wrote beside it; missing in the files of others
   */
  record DraftClaim(
      String id,
      String text,
      @Nullable String said,
      @Nullable String saidId,
      @Nullable String author,
      JsonTree own,
      Spot spot) {}

  /** What a relation does. */
  enum Type {
    SUPPORT,
    /** An attack on a claim is a rebuttal, one on a relation an undercut. */
    ATTACK,
    REPHRASE
  }

  /**
   * A relation.
   *
   * @param scheme the pattern of argument that the form names; empty where it names none
   * @param own what Folkmoot wrote beside it; missing in the files of others
   * @param score as a number of the form itself says, from 0 to 1
   */
  record DraftRelation(
      String id,
      Type type,
      List<String> from,
      String to,
      String scheme,
      JsonTree own,
      double score,
      Spot spot) {

    /** One whose pattern the form does not name. */
    DraftRelation(
        String id, Type type, List<String> from, String to, JsonTree own, double score, Spot spot) {
      this(id, type, from, to, "", own, score, spot);
    }
  }

  /** A text of the thread in which there need not be a claim. */
  record DraftText(String id, String text, @Nullable String author) {}

  final GraphForm form;
  final String source;
  final String threadId;

  /** The thread as Folkmoot wrote it into the file; missing in the files of others. */
  JsonTree ownThread;

  final List<DraftText> texts = new ArrayList<>();
  final Map<String, DraftClaim> claims = new LinkedHashMap<>();
  final Map<String, DraftRelation> relations = new LinkedHashMap<>();
  final List<Limit> leftOut = new ArrayList<>();

  /** Ids that the file uses and that no new one may take. */
  final Set<String> reserved = new HashSet<>();

  private final Map<String, Integer> copies = new HashMap<>();

  /** By the id of a text, the id of the text that it answers. */
  final Map<String, String> answers = new LinkedHashMap<>();

  GraphDraft(GraphForm form, String source, String threadId, JsonTree ownThread) {
    this.form = form;
    this.source = source;
    this.threadId = threadId;
    this.ownThread = ownThread;
  }

  void add(DraftClaim claim) {
    checkNew(claim.id(), claim.spot());
    claims.put(claim.id(), claim);
  }

  void add(DraftRelation relation) {
    checkNew(relation.id(), relation.spot());
    relations.put(relation.id(), relation);
  }

  private void checkNew(String id, Spot spot) {
    if (id.isEmpty() || claims.containsKey(id) || relations.containsKey(id)) {
      String found = id.isEmpty() ? "an empty one" : "\"" + Shown.of(id) + "\" again";
      throw spot.error("an id of its own for each claim and relation", found);
    }
  }

  /**
   * Adds one relation for each pair of ends, the first by the id itself. Several with several
   * cannot be told apart from each other, and several may only support together.
   */
  void addEach(DraftRelation relation, List<String> to) {
    if (relation.type() == Type.REPHRASE && relation.from().size() > 1 && to.size() == 1) {
      relation.from().forEach(from -> add(between(relation, List.of(from), to.get(0))));
    } else if (to.isEmpty()) {
      leaveOut("the relation \"" + Shown.of(relation.id()) + "\" is left out", "it has no end");
    } else {
      to.forEach(end -> add(between(relation, relation.from(), end)));
    }
  }

  private DraftRelation between(DraftRelation relation, List<String> from, String to) {
    return new DraftRelation(
        free(relation.id()),
        relation.type(),
        from,
        to,
        relation.scheme(),
        relation.own(),
        relation.score(),
        relation.spot());
  }

  /** The id itself, or with a number behind it where a relation has it. */
  String free(String id) {
    String free = id;
    while (relations.containsKey(free) || (!free.equals(id) && reserved.contains(free))) {
      free = id + "~" + copies.merge(id, 1, Integer::sum);
    }
    return free;
  }

  /** The id itself, or with a number behind it where anything has it. */
  String fresh(String id) {
    String fresh = id;
    while (relations.containsKey(fresh) || claims.containsKey(fresh) || reserved.contains(fresh)) {
      fresh = id + "~" + copies.merge(id, 1, Integer::sum);
    }
    return fresh;
  }

  /** Says openly that so many things are not taken over. */
  void leaveOut(int count, String thing, String which) {
    leaveOut(count + " " + thing + (count == 1 ? " " : "s ") + which, "left out");
  }

  /** Says openly that something is not taken over. */
  void leaveOut(String what, String why) {
    leftOut.add(new Limit(what, why, null, null));
  }
}
