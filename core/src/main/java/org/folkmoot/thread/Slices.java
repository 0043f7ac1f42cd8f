package org.folkmoot.thread;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.folkmoot.text.Span;
import org.jspecify.annotations.Nullable;

/** The checks that the article's text and a comment's text share. */
final class Slices {

  private Slices() {}

  static List<Span> checked(List<Span> boilerplate, String text, @Nullable Span source) {
    checkArgument(
        source == null || source.length() == text.length(),
        "source %s must be as long as the text, %s",
        source,
        text.length());
    int end = 0;
    for (Span span : boilerplate) {
      checkArgument(
          span.start() >= end && span.end() <= text.length(),
          "boilerplate %s must be ordered and inside [0, %s)",
          span,
          text.length());
      end = span.end();
    }
    return List.copyOf(boilerplate);
  }
}
