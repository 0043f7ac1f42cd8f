package org.folkmoot.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentCorpusTest {

  private final CommentCorpus corpus = CommentCorpus.generated(7, 2_000);

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(CommentCorpus.generated(7, 2_000).comments()).isEqualTo(corpus.comments());
    assertThat(CommentCorpus.generated(8, 2_000).comments()).isNotEqualTo(corpus.comments());
  }

  @Test
  void isTheSameOnEveryMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(CommentCorpus.generated(7, 2_000).comments()).isEqualTo(corpus.comments());
    } finally {
      Locale.setDefault(before);
    }
    assertThat(String.join("\n", CommentCorpus.generated(1, 50).comments()).hashCode())
        .isEqualTo(939_960_727);
  }

  @Test
  void hasTheShapeOfRealComments() {
    assertThat(corpus.bytes() / corpus.comments().size()).isBetween(300L, 480L);
    assertThat(corpus.nonAsciiShare()).isBetween(0.04, 0.09);
    String all = String.join(" ", corpus.comments());
    assertThat(all).contains("https://", "\n\n", "\r\n", "> ", "n't", "?!");
    assertThat(all.codePoints().map(Character::getType).distinct().count()).isGreaterThan(12);
  }

  @Test
  void readsLinesAndTheTextOfJsonObjects(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("real.jsonl");
    Files.writeString(file, "plain words\n\n{\"id\":1,\"text\":\"two\\nlines\"}\n{\"id\":2}\n");
    CommentCorpus read = CommentCorpus.read(file);
    assertThat(read.comments()).containsExactly("plain words", "two\nlines");
    assertThat(read.name()).isEqualTo("2 comments of real.jsonl");
  }

  @Test
  void refusesAFileWithoutComments(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), "\n\n");
    assertThatThrownBy(() -> CommentCorpus.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have comments");
  }

  @Test
  void aPartIsTakenAtEqualDistances() {
    CommentCorpus letters = new CommentCorpus("letters", List.of("a", "b", "c", "d", "é", "f"));
    assertThat(letters.bytes()).isEqualTo(7);
    assertThat(letters.part(3).comments()).containsExactly("a", "c", "é");
    assertThat(letters.part(3).bytes()).isEqualTo(4);
    assertThat(letters.part(3).name()).isEqualTo("3 of letters");
    assertThat(letters.part(6)).isSameAs(letters);
  }
}
