package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a small tree of its own, with a Maven and a Java that only say they were run. */
class LauncherTest {

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "noise of the build tool"
      echo built >>builds
      sleep 0.2
      if [ -f broken ]; then echo '[INFO] x'; echo '[ERROR] first error'; echo '[ERROR] second'; exit 1; fi
      mkdir -p app/target && echo jar >app/target/folkmoot.jar
      """;

  private static final String JAVA = "#!/bin/sh\necho \"java $*\"\n";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void plantTree() throws IOException {
    assumeThat(Path.of("/bin/sh")).as("a POSIX shell").exists();
    home = folder.resolve("a tree with blanks");
    Files.createDirectories(home.resolve("core/src/main/java"));
    Files.createDirectories(home.resolve("app/src/main/resources"));
    Files.writeString(home.resolve("pom.xml"), "");
    executable(home.resolve("folkmoot"), Files.readString(Path.of("../folkmoot")));
    Files.createDirectories(folder.resolve("bin"));
    executable(folder.resolve("bin/mvn"), MAVEN);
    executable(folder.resolve("bin/java"), JAVA);
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private record Ended(int code, String out, String err) {}

  private Process start(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "FOLKMOOT_JAVA_OPTIONS"));
    return builder.start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return end(start(home.resolve("folkmoot"), arguments));
  }

  private long builds() throws IOException {
    Path builds = home.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  @Test
  void buildsOnceAndSaysSoInOneLineOnStandardError() throws Exception {
    Ended first = run("analyze", "a file");
    assertThat(first.err().lines()).hasSize(1).first().asString().contains("building");
    assertThat(first.out()).startsWith("java ").endsWith("folkmoot.jar analyze a file\n");
    assertThat(first.code()).isZero();
    assertThat(run("--version").err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
    Path source = Files.writeString(home.resolve("core/src/main/java/A.java"), "");
    run();
    age(home, 20);
    age(home.resolve("app/target/folkmoot.jar"), 10);
    assertThat(run().err()).isEmpty();
    Files.setLastModifiedTime(source, ago(5));
    run();
    assertThat(builds()).isEqualTo(2);
    age(home, 20);
    age(home.resolve("app/target/folkmoot.jar"), 10);
    Files.delete(source);
    run();
    assertThat(builds()).isEqualTo(3);
  }

  private static FileTime ago(int seconds) {
    return FileTime.from(Instant.now().minusSeconds(seconds));
  }

  /** Makes everything below {@code root} so old. */
  private static void age(Path root, int seconds) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, ago(seconds));
      }
    }
  }

  @Test
  void endsWithFourAndTheFirstErrorWhenTheBuildFails() throws Exception {
    Files.writeString(home.resolve("broken"), "");
    Ended ended = run("--version");
    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("the build failed: first error (");
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("bin/fm"), Path.of("../a tree with blanks/folkmoot"));
    assertThat(end(start(link, "--version")).out())
        .contains(home + "/app/target/folkmoot.jar --version");
  }

  @Test
  void buildsOnceWhenTwoAreStartedTogether() throws Exception {
    Process one = start(home.resolve("folkmoot"), "one");
    Process two = start(home.resolve("folkmoot"), "two");
    assertThat(end(one).out()).endsWith("one\n");
    assertThat(end(two).out()).endsWith("two\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void takesOverALockWhoseOwnerIsGone() throws Exception {
    hideFlock();
    Path lock = Files.createDirectories(home.resolve(".folkmoot-build/lock.d"));
    Files.writeString(lock.resolve("owner"), "999999999");
    assertThat(run("--version").code()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void buildsOnceAlsoWhereThereIsNoFlock() throws Exception {
    hideFlock();
    buildsOnceWhenTwoAreStartedTogether();
  }

  /** The launcher asks for it by name alone. */
  private void hideFlock() throws IOException {
    Path launcher = home.resolve("folkmoot");
    executable(launcher, Files.readString(launcher).replace("flock", "no-such-flock"));
  }
}
