package org.folkmoot.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.Screen;
import org.folkmoot.Screening;
import org.folkmoot.memory.LogOptions;
import org.folkmoot.memory.LogStore;
import org.folkmoot.read.StreamEvent;
import org.folkmoot.write.LineWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens a stream of comments, each judged by all before it. */
@Command(
    name = "screen",
    description =
        "Judges a stream of comments, each by all that came before it, and answers line by line.",
    mixinStandardHelpOptions = true,
    versionProvider = FolkmootCommand.Version.class,
    sortOptions = false,
    footerHeading =
        "%nEach line in is a JSON object with id and text, and op (add, edit or delete), thread, author,"
            + " created, replyTo where known. Each line out has id, flags and decision, or line and error."
            + "%nA line that was answered is remembered. With --index a comment that was remembered before"
            + " the start and comes again the same is answered again, so after a kill go on with the first"
            + " line that was not answered.%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong",
      "3:there were lines that cannot be read (all others are done), or the rules are wrong",
      "4:a file or folder cannot be read or written, or something unforeseen happened"
    })
final class ScreenCommand implements Callable<Integer> {

  private final Terminal terminal;
  private ScreenDecision decision = ScreenDecision.bySeverity();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The stream, JSON lines in time order. Default: standard input.")
  private @Nullable String file;

  @Option(
      names = "--known",
      arity = "1",
      paramLabel = "PATH",
      description = "A text known to be passed around, or a folder of .txt files. May be repeated.")
  private List<Path> known = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Decide by the rules in this file. Default: by the severity of flags.")
  private @Nullable Path rules;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Remember in this folder, and go on from what it remembers.")
  private @Nullable Path index;

  @Option(
      names = "--sync",
      description = "Force each comment to the device before it is answered; with --index.")
  private boolean sync;

  @Mixin private final Reporting reporting = new Reporting();

  ScreenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (sync && index == null) {
      throw new ParameterException(spec.commandLine(), "--sync needs --index");
    }
    if (rules != null) {
      decision = ScreenDecision.byRules(rules, index);
    }
    Progress progress = reporting.progress(terminal);
    try (LineStream lines = LineStream.open(file, terminal.input());
        Screen screen = screen()) {
      return new LineRun(lines, terminal.results(), progress)
          .run((line, out) -> answer(lines.reader().comment(line, lines.number()), screen, out));
    } finally {
      progress.clear();
    }
  }

  private Screen screen() throws IOException {
    Screen.Builder builder = Screen.builder().known(KnownTexts.read(known));
    if (index != null) {
      builder.store(LogStore.open(index, LogOptions.STANDARD.withSyncEveryAdd(sync)));
    }
    return builder.build();
  }

  private void answer(StreamEvent event, Screen screen, LineWriter out) throws IOException {
    switch (event.operation()) {
      case ADD -> found(event, screen.judge(event.thread(), event.comment()), out);
      case EDIT -> found(event, screen.edit(event.thread(), event.comment()), out);
      case DELETE -> {
        screen.delete(event.comment().id());
        decision.forget(event.comment().id());
        out.answer(event.comment().id(), List.of(), null);
      }
    }
  }

  private void found(StreamEvent event, Screening found, LineWriter out) throws IOException {
    out.answer(found.comment(), found.flags(), decision.of(event, found.flags()));
  }
}
