package org.folkmoot.read.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.Seeds;
import org.folkmoot.read.Threads;
import org.folkmoot.text.Span;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {

  private static final String PAGE = "The council voted to close the pool. Nobody was happy – é.";
  private static final String THREAD = "{\"id\":\"x\",\"comments\":[{\"text\":\"a\"}]}";

  @TempDir private Path folder;

  @Test
  void tellsTheFormsApartByTheirContent() {
    assertThat(read("a", PAGE)).hasSize(1);
    assertThat(read("a", PAGE).get(0).page()).isNotNull();
    assertThat(read("a", " \n" + THREAD).get(0).page()).isNull();
    assertThat(read("a", THREAD + "\r\n\r\n" + THREAD + "\n")).hasSize(2);
    assertThat(read("a", "[Photo] " + PAGE).get(0).page()).isNotNull();
    assertThat(read("a", "{braces} " + PAGE).get(0).page()).isNotNull();
  }

  @Test
  void readsAsToldWhateverTheContent() {
    InputReader pages = new InputReader(InputForm.PAGE, false, ReadLimits.DEFAULT);
    String prose = "{\"quoted\"} is how the page of the council begins.";
    assertThat(pages.read("a.json", prose).next().thread().page()).isNotNull();
    InputReader threads = new InputReader(InputForm.THREAD_JSON, false, ReadLimits.DEFAULT);
    assertThatThrownBy(() -> threads.read("a.txt", PAGE))
        .hasMessage("a.txt:1:1: expected JSON, found 'T'");
  }

  @Test
  void refusesJsonThatIsNoThread() {
    assertThatThrownBy(() -> read("a", "[{\"text\":\"a\"}]"))
        .hasMessage("a:1:1: expected an object as a thread, found an array");
    assertThatThrownBy(() -> read("a.json", "\"text\"")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("a.json", PAGE)).isInstanceOf(InputException.class);
  }

  @Test
  void refusesNothing() {
    for (String name : List.of("a.txt", "a.json", "a")) {
      assertThatThrownBy(() -> read(name, "")).isInstanceOf(InputException.class);
    }
    assertThat(read("a.jsonl", "")).isEmpty();
  }

  @Test
  void namesAThreadAfterItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("pool.story.txt"), PAGE);
    try (Threads threads = InputReader.create().read(file)) {
      assertThat(threads.next().thread().id()).isEqualTo("pool.story");
    }
  }

  @Test
  void readsFilesOfEveryForm() throws IOException {
    assertThat(threads(Files.writeString(folder.resolve("a.txt"), PAGE))).hasSize(1);
    assertThat(threads(Files.writeString(folder.resolve("a.json"), THREAD))).hasSize(1);
    Path lines = Files.writeString(folder.resolve("a.jsonl"), (THREAD + "\n").repeat(3));
    assertThat(threads(lines)).hasSize(3);
    Path wide = Files.write(folder.resolve("b.jsonl"), ("\uFEFF" + THREAD).getBytes(UTF_16LE));
    assertThat(threads(wide)).hasSize(1);
  }

  @Test
  void decodesTheUnicodeFormsAndCountsTheMark() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      byte[] bytes = ("\uFEFF" + PAGE).getBytes(charset);
      CommentThread thread = InputReader.create().read("a", bytes).next().thread();
      assertThat(Objects.requireNonNull(thread.article()).text()).isEqualTo(PAGE);
      assertThat(Objects.requireNonNull(thread.article()).source())
          .isEqualTo(new Span(1, PAGE.length() + 1));
    }
    byte[] json = ("\uFEFF" + THREAD).getBytes(UTF_8);
    assertThat(InputReader.create().read("a", json).next().thread().id()).isEqualTo("x");
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThatThrownBy(() -> InputReader.create().read("a", "ab\nc\u00E9d".getBytes(ISO_8859_1)))
        .hasMessage("a:2:2: expected UTF-8 text, found the byte 0xE9");
    assertThatThrownBy(() -> InputReader.create().read("a", "a\r\n\r\nb\0".getBytes(UTF_8)))
        .hasMessage("a:3:2: expected UTF-8 text, found a NUL character: a binary file?");
    byte[] cut = {'a', (byte) 0xE2, (byte) 0x82};
    assertThatThrownBy(() -> InputReader.create().read("a", cut))
        .hasMessage("a:1:2: expected UTF-8 text, found the byte 0xE2");
  }

  @Test
  void refusesBadBytesInLinesOfJson() throws IOException {
    byte[] bytes = (THREAD + "\n\u00E9\u00E9\u00E9").getBytes(ISO_8859_1);
    Path file = Files.write(folder.resolve("a.jsonl"), bytes);
    assertThatThrownBy(() -> threads(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("expected UTF-8 text");
  }

  @Test
  void refusesWhatIsBeyondTheLimits() throws IOException {
    InputReader tight = new InputReader(InputForm.AUTO, false, new ReadLimits(20, 1, 10));
    String message = "a.txt:1:1: expected at most 20 characters, found more";
    assertThatThrownBy(() -> tight.read("a.txt", PAGE)).hasMessage(message);
    assertThatThrownBy(() -> tight.read("a.txt", PAGE.getBytes(UTF_8))).hasMessage(message);
    Path file = Files.writeString(folder.resolve("a.txt"), PAGE.repeat(10));
    assertThatThrownBy(() -> tight.read(file)).hasMessage(message);
    InputReader one = new InputReader(InputForm.AUTO, false, new ReadLimits(5000, 1, 10));
    assertThatThrownBy(() -> one.read("a", Seeds.text("000")))
        .hasMessage("a:1:1: expected at most 1 comments in a thread, found more");
  }

  @Test
  void readsOneLineOfFiftyMillionCharacters() {
    String line = "word ".repeat(10_000_000) + "end.";
    CommentThread thread = read("a", line).get(0);
    assertThat(Objects.requireNonNull(thread.article()).text()).hasSize(line.length());
  }

  @Test
  void refusesLimitsBelowOne() {
    assertThatThrownBy(() -> new ReadLimits(0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxCharacters 0 must be at least 1");
  }

  private static List<CommentThread> read(String name, String text) {
    return drained(InputReader.create().read(name, text));
  }

  private static List<CommentThread> threads(Path file) throws IOException {
    try (Threads threads = InputReader.create().read(file)) {
      return drained(threads);
    }
  }

  private static List<CommentThread> drained(Threads threads) {
    List<CommentThread> drained = new ArrayList<>();
    threads.forEachRemaining(read -> drained.add(read.thread()));
    return drained;
  }
}
