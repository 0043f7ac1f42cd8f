package org.folkmoot.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.evidence.Evidence;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.flag.Flag;
import org.folkmoot.flag.SelfRepetition;
import org.folkmoot.flag.Severity;
import org.folkmoot.model.Models;
import org.folkmoot.read.ReadThread;
import org.folkmoot.text.Span;
import org.folkmoot.thread.Comment;

/**
 * The program run inside the test, with everything real but what the library finds: a comment that
 * contains the name of a severity is flagged with it, and some words make the analysis fail.
 */
final class CommandRun {

  private InputStream input = InputStream.nullInputStream();
  private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
  private OutputStream results = collected;
  private final StringWriter messages = new StringWriter();
  private final List<KnownText> known = new ArrayList<>();
  private boolean terminal;
  private boolean colourless;

  CommandRun input(String text) {
    return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  CommandRun input(InputStream stream) {
    input = stream;
    return this;
  }

  CommandRun results(OutputStream stream) {
    results = stream;
    return this;
  }

  CommandRun onTerminal() {
    terminal = true;
    return this;
  }

  CommandRun withoutColour() {
    colourless = true;
    return this;
  }

  int exit(Object... arguments) {
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    PrintWriter printed = new PrintWriter(messages, true);
    return Main.run(
        new Terminal(input, results, printed, terminal, terminal, 100, colourless),
        this::analyzer,
        words);
  }

  String out() {
    return collected.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return messages.toString();
  }

  List<KnownText> known() {
    return known;
  }

  private Analyzer analyzer(List<KnownText> texts, Models models) {
    known.addAll(texts);
    return CommandRun::analyze;
  }

  private static Analysis analyze(ReadThread read) {
    AnalysisBuilder made = new AnalysisBuilder(read.thread().id(), read.thread().title());
    for (Comment comment : read.thread().comments()) {
      failAt(comment.text());
      made.comment(comment);
      for (Severity severity : Severity.values()) {
        if (comment.text().contains(severity.name())) {
          made.flag(flag(comment, severity));
        }
      }
    }
    return made.build();
  }

  private static void failAt(String text) {
    if (text.contains("overflow the stack")) {
      throw new StackOverflowError();
    }
    if (text.contains("fill the memory")) {
      throw new OutOfMemoryError("Java heap space");
    }
    if (text.contains("break the program")) {
      throw new IllegalStateException("broken\u001B[2J");
    }
  }

  private static Flag flag(Comment comment, Severity severity) {
    Evidence evidence = new Evidence(EvidenceKind.MODEL, "sample", 0.9, List.of(), "It says so.");
    return new SelfRepetition(
        comment.id(), List.of(new Span(0, 1)), 0.9, severity, "It says so.", evidence);
  }

  /** A thread as JSON. */
  static String thread(String id, String text) {
    return "{\"id\":\"%s\",\"comments\":[{\"author\":\"ann\",\"text\":\"%s\"}]}"
        .formatted(id, text);
  }
}
