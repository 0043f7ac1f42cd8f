package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The core works as a named module beside its run-time jars alone: a module that embeds it is
 * compiled and run in a JVM of its own, as {@code java -p … -m …}.
 */
class ModuleTest {

  private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

  private static final String EMBEDDER =
      """
      package embedder;

      import java.lang.module.ModuleReader;
      import java.util.List;
      import org.folkmoot.Folkmoot;
      import org.folkmoot.analysis.Analysis;
      import org.folkmoot.read.form.InputReader;
      import org.folkmoot.thread.Article;
      import org.folkmoot.thread.Comment;
      import org.folkmoot.thread.CommentThread;

      public final class Main {
        public static void main(String[] args) throws Exception {
          Comment comment = Comment.of("c1", "ada", "The ferry should stay, it is the only way home.");
          Article article = Article.of("The council will close the ferry in May.");
          CommentThread thread = CommentThread.of("t1", article, List.of(comment));
          Analysis analysis = Folkmoot.create().analyze(thread);
          System.out.println("claims " + analysis.graph().claims().size());
          System.out.println("classes " + loadAll(CommentThread.class.getModule()));
          System.out.println("named " + CommentThread.class.getModule().isNamed());
          read("<disqus><post id='1'><message>&lt;p>Hi</message></post></disqus>");
          read("id,text\\nc1,Hi\\n");
          read("{\\"comments\\":[{\\"comment\\":{\\"path\\":\\"0.1\\",\\"content\\":\\"*Hi*\\"}}]}");
        }

        /** An export, or what the reader says it needs. */
        private static void read(String export) {
          try {
            var thread = InputReader.create().read("a", export).next().thread();
            System.out.println("text " + thread.comments().get(0).text());
          } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
          }
        }

        /** Loads and links every class, which fails where one that it names is not to be found. */
        private static int loadAll(Module core) throws Exception {
          int loaded = 0;
          var found = ModuleLayer.boot().configuration().findModule(core.getName()).orElseThrow();
          try (ModuleReader reader = found.reference().open()) {
            for (String name : reader.list().filter(file -> file.endsWith(".class")).toList()) {
              String type = name.substring(0, name.length() - 6).replace('/', '.');
              if (!type.equals("module-info")) {
                loaded += load(type, core);
              }
            }
          }
          return loaded;
        }

        /** A class that names an optional parser needs it; all others need none. */
        private static int load(String type, Module core) throws Exception {
          try {
            Class.forName(type, true, core.getClassLoader()).getDeclaredMethods();
          } catch (NoClassDefFoundError e) {
            if (!e.getMessage().matches("(org/jsoup|org/commonmark|de/siegmar)/.*")) {
              throw e;
            }
            System.out.println("optional " + type);
          }
          return 1;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void runsOnTheModulePathBesideItsRunTimeJarsAlone() throws Exception {
    Path embedder = compileEmbedder();
    Run run = java(CLASSES, embedder);
    assertThat(run.output()).contains("named true").containsPattern("claims [1-9]");
    assertThat(run.exit()).isZero();
  }

  @Test
  void namesTheArtifactThatAReaderOfExportsMisses() throws Exception {
    Run run = java(CLASSES, compileEmbedder());
    assertThat(run.output())
        .contains("to read HTML add the artifact org.jsoup:jsoup:")
        .contains("to read Markdown add the artifact org.commonmark:commonmark:")
        .contains("to read CSV add the artifact de.siegmar:fastcsv:")
        .contains("optional org.folkmoot.read.platform.HtmlText")
        .doesNotContain("text Hi");
  }

  @Test
  void failsWhereTheDescriptorForgetsALibrary() throws Exception {
    Path embedder = compileEmbedder();
    Path core = copyWithout("requires com.google.common;");
    Run run = java(core, embedder);
    assertThat(run.output()).contains("NoClassDefFoundError", "com/google/common");
    assertThat(run.exit()).isNotZero();
  }

  private Path compileEmbedder() throws IOException {
    Path sources = folder.resolve("embedder-sources");
    Path main = sources.resolve("embedder/Main.java");
    Files.createDirectories(main.getParent());
    Path descriptor = sources.resolve("module-info.java");
    Files.writeString(descriptor, "module embedder { requires org.folkmoot.core; }");
    Files.writeString(main, EMBEDDER);
    Path classes = folder.resolve("embedder");
    compile("-d", text(classes), "-p", modulePath(CLASSES), text(descriptor), text(main));
    return classes;
  }

  /** The core's classes with a descriptor that lacks one line. */
  private Path copyWithout(String line) throws IOException {
    String descriptor = Files.readString(Path.of("src/main/java/module-info.java"));
    assertThat(descriptor).contains(line);
    Path source = folder.resolve("shorter/module-info.java");
    Files.createDirectories(source.getParent());
    // What a module requires statically has to be there to compile it, but not to run it.
    String shorter = descriptor.replace(line, "").replaceAll("requires static [^;]*;", "");
    Files.writeString(source, shorter);
    Path copy = folder.resolve("core");
    copyTree(CLASSES, copy);
    String patch = "org.folkmoot.core=" + CLASSES;
    compile("-d", text(copy), "--patch-module", patch, "-p", modulePath(), text(source));
    return copy;
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void compile(String... arguments) {
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments)).isZero();
  }

  private Run java(Path core, Path embedder) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                modulePath(core, embedder),
                "-m",
                "embedder/embedder.Main")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    return new Run(exit, Files.readString(output, StandardCharsets.UTF_8));
  }

  /** These folders and the jars that the build found to be needed at run time, and no others. */
  private static String modulePath(Path... folders) throws IOException {
    List<String> parts = new ArrayList<>(Stream.of(folders).map(ModuleTest::text).toList());
    parts.add(Files.readString(Path.of("target/run-time-jars.txt")).strip());
    return String.join(System.getProperty("path.separator"), parts);
  }

  private static String text(Path path) {
    return path.toString();
  }

  private record Run(int exit, String output) {}
}
