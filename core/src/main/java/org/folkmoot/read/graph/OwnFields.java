package org.folkmoot.read.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.ClaimKind;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.evidence.Counterpart;
import org.folkmoot.evidence.Cue;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.read.JsonTree;
import org.folkmoot.reply.ReplyLink;
import org.folkmoot.reply.ReplyOrigin;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;

/** Reads what Folkmoot writes beside claims and relations: in all forms the same fields. */
final class OwnFields {

  private OwnFields() {}

  /** The span that {@code start} and {@code end} say; an error unless it is inside the text. */
  static Span span(JsonTree fields, int length) {
    int start = fields.field("start").count();
    int end = fields.field("end").count();
    if (start > end || end > length) {
      throw fields.error("a span inside [0, " + length + ")", "[" + start + ", " + end + ")");
    }
    return new Span(start, end);
  }

  /** A claim of {@code text}; what is not said is as of a claim that somebody brings along. */
  static Claim claim(String id, Place place, Span span, String text, JsonTree own) {
    return new Claim(
        id,
        place,
        span,
        span.of(text),
        constant(Role.values(), own.field("role"), Role.CLAIM),
        constant(ClaimKind.values(), own.field("kind"), ClaimKind.FACT),
        constant(Voice.values(), own.field("voice"), Voice.OWN),
        own.field("score").score(1));
  }

  /** The evidence in {@code field}; where there is none, that the file says so. */
  static Evidence evidence(JsonTree field, double score, String scheme, GraphForm form) {
    if (field.isEmpty()) {
      return declared(score, scheme, form);
    }
    List<Cue> cues = new ArrayList<>();
    for (JsonTree item : field.field("cues").items()) {
      cues.add(cue(item));
    }
    return new Evidence(
        constant(EvidenceKind.values(), field.field("kind"), EvidenceKind.DECLARED),
        field.field("rule").textOr("given"),
        field.field("score").score(score),
        cues,
        field.field("why").textOr(""));
  }

  /** That the file says so. */
  private static Evidence declared(double score, String scheme, GraphForm form) {
    String rule = scheme.isBlank() ? "given" : scheme;
    return new Evidence(EvidenceKind.DECLARED, rule, score, List.of(), "read from " + form.id());
  }

  /** That the file says so: the one comment answers the other, or the article. */
  static ReplyLink declared(String comment, String parent, GraphForm form) {
    return new ReplyLink(
        comment, Place.of(parent), ReplyOrigin.DECLARED, 1, List.of(), declared(1, "", form));
  }

  private static Cue cue(JsonTree cue) {
    String quote = cue.field("quote").text();
    Span span = span(cue, Integer.MAX_VALUE);
    if (quote.length() != span.length()) {
      throw cue.error("a quote as long as its span", quote.length() + " characters");
    }
    return new Cue(
        constant(EvidenceKind.values(), cue.field("kind"), EvidenceKind.DECLARED),
        place(cue.field("comment")),
        span,
        quote,
        cue.field("weight").number(1),
        counterpart(cue.field("of")));
  }

  private static @Nullable Counterpart counterpart(JsonTree of) {
    return of.isEmpty()
        ? null
        : new Counterpart(
            of.field("comment").text(),
            of.field("thread").textOrNull(),
            of.field("author").textOrNull(),
            span(of, Integer.MAX_VALUE));
  }

  /** The article or the comment that a field names. */
  static Place place(JsonTree field) {
    String id = field.text();
    if (id.isEmpty()) {
      throw field.error("the id of a comment, or \"article\"");
    }
    return Place.of(id);
  }

  /** The constant that a field names as results do, such as {@code discourse-marker}. */
  static <E extends Enum<E>> E constant(E[] values, JsonTree field, E otherwise) {
    String name = field.textOrNull();
    if (name == null) {
      return otherwise;
    }
    List<String> names = new ArrayList<>();
    for (E value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      if (names.get(names.size() - 1).equals(name)) {
        return value;
      }
    }
    throw field.error("one of " + String.join(", ", names));
  }
}
