package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void isThereOnlyOnceItIsComplete() throws IOException {
    Path path = folder.resolve("a/b/file");
    try (AtomicFile file = AtomicFile.create(path)) {
      file.stream().write('x');
      assertThat(path).doesNotExist();
      file.commit();
      assertThat(path).hasContent("x");
    }
    assertThat(folder.resolve("a/b"))
        .isDirectoryContaining("glob:**/file")
        .isDirectoryNotContaining("glob:**/*.tmp");
  }

  @Test
  void leavesTheOldContentWhereItIsNotCommitted() throws IOException {
    Path path = Files.writeString(folder.resolve("file"), "old");
    try (AtomicFile file = AtomicFile.create(path)) {
      file.stream().write('x');
    }
    assertThat(path).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**/*.tmp");
  }

  @Test
  void writesWhereALinkPoints() throws IOException {
    Path path = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), path);
    try (AtomicFile file = AtomicFile.create(link)) {
      file.stream().write('x');
      file.commit();
    }
    assertThat(path).hasContent("x");
    assertThat(link).isSymbolicLink();
  }
}
