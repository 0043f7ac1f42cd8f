package org.folkmoot.read;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.thread.BodyMap;
import org.folkmoot.thread.CommentState;
import org.jspecify.annotations.Nullable;

/** The fields of a thread as its JSON has them, each part with its place, before any check. */
final class RawThread {

  /** A field and where its value stands. */
  record Field(@Nullable String value, At at) {}

  /** A comment; {@code replyTo} is null where the field is absent. */
  static final class RawComment {
    final At at;
    @Nullable Field id;
    @Nullable Field author;
    @Nullable Field created;
    @Nullable Field replyTo;
    @Nullable Field text;
    CommentState state = CommentState.SHOWN;
    @Nullable BodyMap body;

    RawComment(At at) {
      this.at = at;
    }
  }

  static final class RawArticle {
    @Nullable Field title;
    @Nullable Field author;
    @Nullable Field published;
    @Nullable Field text;
    @Nullable BodyMap body;
  }

  static final class RawClaim {
    final At at;
    @Nullable Field id;
    @Nullable Field comment;
    @Nullable Field role;
    @Nullable Field kind;
    int start = -1;
    int end = -1;
    double score = 1;

    RawClaim(At at) {
      this.at = at;
    }
  }

  static final class RawRelation {
    final At at;
    @Nullable Field id;
    @Nullable Field type;
    @Nullable Field to;
    final List<String> from = new ArrayList<>();
    double score = 1;

    RawRelation(At at) {
      this.at = at;
    }
  }

  /** Whether a platform wrote it: then times have many forms, and comments may be gone. */
  boolean exported;

  @Nullable Field id;
  @Nullable Field title;
  @Nullable Field url;
  @Nullable RawArticle article;
  final List<RawComment> comments = new ArrayList<>();
  final List<RawClaim> claims = new ArrayList<>();
  final List<RawRelation> relations = new ArrayList<>();

  static @Nullable String value(@Nullable Field field) {
    return field == null ? null : field.value();
  }
}
