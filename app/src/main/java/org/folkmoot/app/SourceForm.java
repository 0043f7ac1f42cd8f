package org.folkmoot.app;

import java.util.Locale;
import org.folkmoot.read.graph.GraphForm;
import org.jspecify.annotations.Nullable;

/** The forms that {@code convert} reads. */
enum SourceForm {
  /** Whichever the file looks like. */
  AUTO(GraphForm.AUTO),
  /** An analysis of ours. */
  JSON(GraphForm.JSON),
  /** A thread that brings claims and relations along. */
  THREAD(GraphForm.THREAD),
  /** AIFdb's JSON. */
  AIF(GraphForm.AIF),
  /** xAIF. */
  XAIF(GraphForm.XAIF),
  /** Arguebuf's JSON. */
  ARGUEBUF(GraphForm.ARGUEBUF),
  /** Argdown. */
  ARGDOWN(GraphForm.ARGDOWN),
  /** GraphML. */
  GRAPHML(GraphForm.GRAPHML),
  /** An abstract framework in ASPARTIX's form. */
  APX(null),
  /** One in the trivial graph format. */
  TGF(null),
  /** One in the form of ICCMA 2023. */
  AF(null);

  private final @Nullable GraphForm graph;

  SourceForm(@Nullable GraphForm graph) {
    this.graph = graph;
  }

  /** The form of an argument graph; null where it is an abstract framework. */
  @Nullable GraphForm graph() {
    return graph;
  }

  /** What a file of that name and content is, where nobody said it. */
  static SourceForm of(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    String begin = text.stripLeading();
    for (SourceForm form : new SourceForm[] {APX, TGF, AF}) {
      if (lower.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    return begin.startsWith("arg(") || begin.startsWith("%")
        ? APX
        : begin.startsWith("p af ") ? AF : AUTO;
  }
}
