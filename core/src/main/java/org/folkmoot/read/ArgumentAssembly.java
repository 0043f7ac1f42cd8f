package org.folkmoot.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.ElementIds;
import org.folkmoot.argument.GivenArguments;
import org.folkmoot.argument.Rebuttal;
import org.folkmoot.argument.Relation;
import org.folkmoot.argument.Rephrase;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Support;
import org.folkmoot.argument.Undercut;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.read.RawThread.Field;
import org.folkmoot.read.RawThread.RawClaim;
import org.folkmoot.read.RawThread.RawRelation;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Checks the claims and relations that come with a thread, and makes them. Linear. Used once. */
final class ArgumentAssembly {

  private static final String LEFT_OUT = "left out";
  private static final List<String> TYPES = List.of("support", "rebuttal", "undercut", "rephrase");

  private final Faults faults;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();
  private final Map<String, RawRelation> undercuts = new LinkedHashMap<>();

  private ArgumentAssembly(Faults faults) {
    this.faults = faults;
  }

  static GivenArguments assemble(
      RawThread raw, @Nullable Article article, List<Comment> comments, Faults faults) {
    ArgumentAssembly assembly = new ArgumentAssembly(faults);
    if (article != null) {
      assembly.texts.put(Place.ARTICLE_ID, article.text());
    }
    comments.forEach(comment -> assembly.texts.put(comment.id(), comment.text()));
    raw.claims.forEach(assembly::claim);
    raw.relations.forEach(assembly::relation);
    assembly.checkUndercuts();
    return new GivenArguments(
        List.copyOf(assembly.claims.values()), List.copyOf(assembly.relations.values()));
  }

  private void claim(RawClaim raw) {
    Field comment = raw.comment;
    String place = RawThread.value(comment);
    String text = place == null ? null : texts.get(place);
    if (place == null || text == null) {
      At at = comment == null ? raw.at : comment.at();
      faults.fault(
          at,
          "the id of a comment, or \"article\", in " + named("claim", raw.id),
          place == null ? "none" : "\"" + place + "\", which names none",
          LEFT_OUT,
          null);
      return;
    }
    if (raw.start < 0 || raw.end <= raw.start || raw.end > text.length()) {
      faults.fault(
          raw.at,
          "a span inside [0, " + text.length() + ") of \"" + place + "\", not empty",
          "[" + raw.start + ", " + raw.end + ") in " + named("claim", raw.id),
          LEFT_OUT,
          place);
      return;
    }
    add(raw, made(raw, Place.of(place), text));
  }

  private Claim made(RawClaim raw, Place place, String text) {
    Span span = new Span(raw.start, raw.end);
    Role role = constant(Role.values(), raw.role, "role", Role.CLAIM);
    ClaimKind kind = constant(ClaimKind.values(), raw.kind, "kind", ClaimKind.FACT);
    Claim claim = Claim.of(place, span, text, role, kind, Voice.OWN, raw.score);
    String id = RawThread.value(raw.id);
    return id == null
        ? claim
        : new Claim(id, place, span, claim.quote(), role, kind, Voice.OWN, raw.score);
  }

  private <E extends Enum<E>> E constant(
      E[] values, @Nullable Field field, String what, E otherwise) {
    String name = RawThread.value(field);
    if (field == null || name == null) {
      return otherwise;
    }
    List<String> names = new ArrayList<>();
    for (E value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
      if (names.get(names.size() - 1).equals(name)) {
        return value;
      }
    }
    String expected = what + " " + String.join(", ", names);
    faults.fault(field.at(), expected, "\"" + name + "\"", "taken as " + otherwise, null);
    return otherwise;
  }

  private void add(RawClaim raw, Claim claim) {
    if (claims.containsKey(claim.id())) {
      String expected = "an id of its own for each claim";
      faults.fault(raw.at, expected, "\"" + claim.id() + "\" again", LEFT_OUT, claim.place().id());
    } else {
      claims.put(claim.id(), claim);
    }
  }

  private void relation(RawRelation raw) {
    String type = RawThread.value(raw.type);
    String to = RawThread.value(raw.to);
    if (type == null || !TYPES.contains(type)) {
      refuse(raw, "the type " + String.join(", ", TYPES), type);
    } else if (to == null || (!type.equals("undercut") && !claims.containsKey(to))) {
      refuse(raw, "the id of a claim as \"to\"", to);
    } else if (raw.from.isEmpty() || (raw.from.size() > 1 && !type.equals("support"))) {
      refuse(raw, "one claim as \"from\", or for a support one or more", raw.from.size() + "");
    } else if (!claims.keySet().containsAll(raw.from)) {
      refuse(raw, "ids of claims as \"from\"", String.join(", ", raw.from));
    } else {
      add(raw, made(raw, type, to));
    }
  }

  private void refuse(RawRelation raw, String expected, @Nullable String found) {
    String shown = found == null ? "none" : "\"" + found + "\"";
    faults.fault(raw.at, expected, shown + " in " + named("relation", raw.id), LEFT_OUT, null);
  }

  private static String named(String what, @Nullable Field id) {
    String name = RawThread.value(id);
    return name == null ? "a " + what + " without an id" : what + " \"" + name + "\"";
  }

  private void add(RawRelation raw, Relation relation) {
    if (relations.containsKey(relation.id()) || claims.containsKey(relation.id())) {
      refuse(raw, "an id of its own for each relation", relation.id() + " again");
      return;
    }
    relations.put(relation.id(), relation);
    if (relation instanceof Undercut) {
      undercuts.put(relation.id(), raw);
    }
  }

  private Relation made(RawRelation raw, String type, String to) {
    String first = raw.from.get(0);
    String given = RawThread.value(raw.id);
    String id =
        given == null ? "r-" + ElementIds.digest(type, String.join(" ", raw.from), to) : given;
    Evidence evidence = evidence(raw.score, first);
    return switch (type) {
      case "support" -> new Support(id, raw.from, to, raw.score, evidence);
      case "rebuttal" -> new Rebuttal(id, first, to, raw.score, evidence);
      case "undercut" -> new Undercut(id, first, to, raw.score, evidence);
      default -> new Rephrase(id, first, to, raw.score, evidence);
    };
  }

  private Evidence evidence(double score, String from) {
    Claim claim = claims.get(from);
    List<Cue> cues =
        claim == null
            ? List.of()
            : List.of(
                new Cue(
                    EvidenceKind.DECLARED, claim.place(), claim.span(), claim.quote(), 1, null));
    return new Evidence(EvidenceKind.DECLARED, "given", score, cues, "given with the thread");
  }

  /** An undercut's target may stand below it, so these are checked when all are known. */
  private void checkUndercuts() {
    Map<String, List<String>> undercutters = new HashMap<>();
    Deque<String> refused = new ArrayDeque<>();
    undercuts.forEach(
        (id, raw) -> {
          String to = RawThread.value(raw.to);
          undercutters.computeIfAbsent(String.valueOf(to), key -> new ArrayList<>()).add(id);
          if (isAimless(id, to)) {
            refused.add(id);
          }
        });
    while (!refused.isEmpty()) {
      String id = refused.remove();
      RawRelation raw = undercuts.get(id);
      if (raw != null && relations.remove(id) != null) {
        String expected = "the id of a relation that is no rephrase as \"to\"";
        refuse(raw, expected, RawThread.value(raw.to));
        refused.addAll(undercutters.getOrDefault(id, List.of()));
      }
    }
  }

  private boolean isAimless(String id, @Nullable String to) {
    Relation target = to == null ? null : relations.get(to);
    return target == null || target instanceof Rephrase || id.equals(to);
  }
}
