package org.folkmoot.read.platform;

/** The libraries that a program which reads exports may have to add. */
enum Parsers {
  JSOUP("HTML", "org.jsoup:jsoup:1.24.1", "org/jsoup/"),
  COMMONMARK("Markdown", "org.commonmark:commonmark:0.32.0", "org/commonmark/"),
  FASTCSV("CSV", "de.siegmar:fastcsv:4.4.0", "de/siegmar/");

  private final String reads;
  private final String artifact;
  private final String classes;

  Parsers(String reads, String artifact, String classes) {
    this.reads = reads;
    this.artifact = artifact;
    this.classes = classes;
  }

  /**
   * Does what needs the library.
   *
   * @throws IllegalStateException if the library is not there; the message names it
   */
  void run(Runnable work) {
    try {
      work.run();
    } catch (NoClassDefFoundError e) {
      if (!isMissing(e)) {
        throw e;
      }
      throw new IllegalStateException(
          "to read " + reads + " add the artifact " + artifact + " to the program", e);
    }
  }

  /** A class that could not be initialised once says why only in its cause from then on. */
  private boolean isMissing(NoClassDefFoundError error) {
    Throwable cause = error.getCause();
    return String.valueOf(error.getMessage()).contains(classes)
        || (cause != null && String.valueOf(cause.getMessage()).contains(classes));
  }
}
