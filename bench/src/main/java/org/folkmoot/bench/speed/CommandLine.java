package org.folkmoot.bench.speed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows the name of the jar: names of paths first, then JMH's own options.
 *
 * @param paths what to time; none named means all
 * @param jmh the rest
 */
record CommandLine(List<SpeedPath> paths, List<String> jmh) {

  static CommandLine of(String... args) {
    List<SpeedPath> paths =
        Arrays.stream(args)
            .map(SpeedPath::named)
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .toList();
    return new CommandLine(paths, Arrays.asList(args).subList(paths.size(), args.length));
  }

  /** Regular expressions that leave out the benchmarks of all other paths. */
  List<String> excludes() {
    return Arrays.stream(SpeedPath.values())
        .filter(path -> !chosen().contains(path))
        .map(SpeedPath::include)
        .toList();
  }

  private List<SpeedPath> chosen() {
    return paths.isEmpty() ? List.of(SpeedPath.values()) : paths;
  }

  /** The command that repeats a run over this path; of a corpus only the name of the file. */
  String repeating(SpeedPath path, Optional<String> corpusFile) {
    Stream<String> words =
        Stream.of(
                Stream.of("java"),
                corpusFile
                    .filter(file -> path.readsComments())
                    .map(file -> "-Dcorpus=" + Path.of(file).getFileName())
                    .stream(),
                Stream.of("-jar", "bench/target/benchmarks.jar", path.title()),
                jmh.stream())
            .flatMap(part -> part);
    return words.collect(Collectors.joining(" "));
  }
}
