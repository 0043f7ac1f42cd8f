package org.folkmoot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.folkmoot.bench.accuracy.LabelledFileException;
import org.folkmoot.memory.StoreException;
import org.folkmoot.read.InputException;
import org.folkmoot.rules.load.RuleFileException;

/** What went wrong, in one sentence for a person. */
final class Failure {

  private Failure() {}

  static String sentence(Throwable e) {
    if (isBadInput(e)) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof OutOfMemoryError) {
      return "out of memory; give the program more with JAVA_TOOL_OPTIONS=-Xmx4g or split the input";
    }
    if (e instanceof StackOverflowError) {
      return "the input is nested too deeply to be analysed";
    }
    if (e instanceof StoreException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UncheckedIOException unchecked) {
      return sentence(unchecked);
    }
    return e instanceof FileSystemException file ? sentence(file) : unforeseen(e);
  }

  /** What the thrower says beyond its cause names what is lost and what is not. */
  private static String sentence(UncheckedIOException e) {
    IOException cause = Objects.requireNonNull(e.getCause());
    String message = String.valueOf(e.getMessage());
    boolean saysMore = !message.equals(cause.toString());
    return saysMore && !(cause instanceof FileSystemException) ? message : sentence(cause);
  }

  private static String sentence(FileSystemException e) {
    String file = Objects.requireNonNullElse(e.getFile(), "file");
    if (e instanceof NoSuchFileException) {
      return file + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": permission denied";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return file + ": is a file where a folder is needed";
    }
    return file + ": " + Objects.requireNonNullElse(e.getReason(), "cannot be read or written");
  }

  private static String unforeseen(Throwable e) {
    String message = e.getMessage();
    if (e instanceof IOException && message != null) {
      return message;
    }
    return "unforeseen: " + e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  /** The exit code that goes with {@code e}. */
  static int exitCode(Throwable e) {
    return isBadInput(e) ? ExitCode.BAD_INPUT : ExitCode.FAILED;
  }

  private static boolean isBadInput(Throwable e) {
    return e instanceof InputException
        || e instanceof LabelledFileException
        || e instanceof RuleFileException;
  }
}
