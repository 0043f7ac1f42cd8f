package org.folkmoot.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Processes of their own that end in the middle of their work. */
public final class Kills {

  private static final int AT_ONCE = 2;

  private Kills() {}

  /** What is to be shown of a kill when so much has reached the disk. */
  public interface Kill {
    /** Throws where it is not so. */
    void at(long count) throws Exception;
  }

  /**
   * How a process ended, and what it said.
   *
   * @param exit its exit code
   * @param lines of its output and errors
   */
  public record Run(int exit, List<String> lines) {}

  /** Kills spread evenly over all that a whole run does to the disk, two at once. */
  public static void spread(long all, int times, Kill kill) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> kills = new ArrayList<>();
      for (int i = 1; i <= times; i++) {
        long count = all * i / times;
        kills.add(
            pool.submit(
                () -> {
                  kill.at(count);
                  return count;
                }));
      }
      for (Future<?> each : kills) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Runs a program of the tests to its end; {@code folder} is its first argument. */
  public static Run run(Class<?> program, Path folder, Object... arguments)
      throws IOException, InterruptedException {
    Path output = folder.resolveSibling(folder.getFileName() + ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Xmx128m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(program.getName(), folder.toString()));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    return new Run(exit, Files.readAllLines(output, StandardCharsets.UTF_8));
  }
}
