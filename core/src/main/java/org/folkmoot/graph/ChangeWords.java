package org.folkmoot.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.argument.ArgumentElement;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Relation;
import org.folkmoot.text.Excerpt;
import org.folkmoot.thread.InArticle;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Says changes in plain words. */
final class ChangeWords {

  private static final int QUOTED = 80;

  private final Map<String, Change> byId = new HashMap<>();
  private final Set<String> moved = new HashSet<>();

  ChangeWords(GraphDelta delta) {
    Set<String> gone = new HashSet<>();
    for (Change change : delta.changes()) {
      if (change instanceof Change.Removed) {
        gone.add(change.id());
      } else if (change instanceof Change.Added && gone.contains(change.id())) {
        moved.add(change.id());
      }
      byId.put(change.id(), change);
    }
  }

  /** One line, or none for what a reader would not see. */
  List<String> lines(Change change) {
    String line = moved.contains(change.id()) ? null : line(change);
    return line == null ? List.of() : List.of(line);
  }

  private @Nullable String line(Change change) {
    if (change instanceof Change.Added added) {
      return added(added);
    }
    if (change instanceof Change.Removed removed) {
      return removed(removed.element());
    }
    if (change instanceof Change.Rescored rescored) {
      return rescored(rescored.before(), rescored.after());
    }
    if (change instanceof Change.Reparented reparented) {
      return reparented(reparented);
    }
    return status((Change.StatusChanged) change);
  }

  private static String added(Change.Added added) {
    if (added.element() instanceof Claim claim) {
      String standing = added.standing() == null ? "" : " (" + words(added.standing()) + ")";
      return "New claim in " + name(claim.place()) + standing + ": " + quote(claim);
    }
    Relation relation = (Relation) added.element();
    return "New " + relation.type() + ": " + relation.evidence().why();
  }

  private static String removed(ArgumentElement element) {
    if (element instanceof Claim claim) {
      return "Gone from " + name(claim.place()) + ": " + quote(claim);
    }
    Relation relation = (Relation) element;
    return "No longer a " + relation.type() + ": " + relation.evidence().why();
  }

  private static @Nullable String rescored(ArgumentElement before, ArgumentElement after) {
    String scores = from(percent(before.score()), percent(after.score()));
    if (words(before).equals(words(after))) {
      return null;
    }
    if (after instanceof Claim now && before instanceof Claim old) {
      String role = from(word(old.role()), word(now.role()));
      String kind = from(word(old.kind()), word(now.kind()));
      return "Seen otherwise (" + role + ", " + kind + ", " + scores + "): " + quote(now);
    }
    Relation relation = (Relation) after;
    return "Judged anew (" + relation.type() + ", " + scores + "): " + relation.evidence().why();
  }

  private static String reparented(Change.Reparented change) {
    String comment = "Comment " + Excerpt.of(change.comment(), QUOTED);
    Place after = change.after();
    Place before = change.before();
    if (after == null) {
      return comment + " is gone.";
    }
    String answers = comment + " answers " + name(after);
    return before == null ? answers + "." : answers + " now, and not " + name(before) + ".";
  }

  private @Nullable String status(Change.StatusChanged change) {
    String before = words(change.before());
    String after = words(change.after());
    if (before.equals(after)) {
      return null;
    }
    String where = " of " + name(change.claim().place());
    return quote(change.claim()) + where + ": " + before + " → " + after + because(change.cause());
  }

  private String because(Cause cause) {
    Change from = cause.kind() == Cause.Kind.FOLLOWS ? byId.get(cause.id()) : null;
    if (from instanceof Change.Added added && added.element() instanceof Relation relation) {
      return ", by the new " + relation.type();
    }
    if (from instanceof Change.Removed removed && removed.element() instanceof Relation relation) {
      return ", as the " + relation.type() + " is gone";
    }
    if (from instanceof Change.Rescored other && other.after() instanceof Relation relation) {
      return ", by the " + relation.type() + " judged anew";
    }
    return from instanceof Change.StatusChanged status
        ? ", as " + quote(status.claim()) + " changed"
        : "";
  }

  /** What a reader would see of it. */
  private static List<String> words(ArgumentElement element) {
    String score = percent(element.score());
    return element instanceof Claim claim
        ? List.of(word(claim.role()), word(claim.kind()), score)
        : List.of(score);
  }

  private static String words(Standing standing) {
    return word(standing.label()) + ", " + percent(standing.strength());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static String from(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private static String quote(Claim claim) {
    return Excerpt.quoted(claim.quote(), QUOTED);
  }

  private static String name(Place place) {
    return place instanceof InArticle ? "the article" : Excerpt.of(place.id(), QUOTED);
  }
}
