package org.folkmoot.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.read.InputException;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ReadThread;
import org.folkmoot.thread.CommentThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small export a form, each beside a list of what is in it. */
class ExportSamplesTest {

  private static final Path FOLDER = Path.of("src/test/resources/exports");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @Test
  void hasASampleOfEveryForm() throws IOException {
    List<String> names = samples().stream().map(file -> file.getFileName().toString()).toList();
    for (InputForm form : InputForm.values()) {
      if (form.platform() != null && form != InputForm.CSV) {
        assertThat(names).as(form.id()).anyMatch(name -> name.startsWith(form.id()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSample(Path sample) throws IOException {
    assertThat(shown(sample, Files.readString(sample))).isEqualTo(expected(sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsItFromItsFileAndAsOtherBytes(Path sample) throws IOException {
    String text = Files.readString(sample);
    String name = sample.getFileName().toString();
    try (var threads = InputReader.create().read(sample)) {
      assertThat(ThreadListing.of(threads)).isEqualTo(expected(sample));
    }
    byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(wide, marked)) {
      String listing = ThreadListing.of(InputReader.create().read(name, bytes));
      assertThat(withoutPlaces(listing)).isEqualTo(withoutPlaces(expected(sample)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsItTheSameWhenToldItsForm(Path sample) throws IOException {
    String name = sample.getFileName().toString();
    for (InputForm form : InputForm.values()) {
      if (name.startsWith(form.id())) {
        InputReader reader = new InputReader(form, true, ReadLimits.DEFAULT);
        assertThat(ThreadListing.of(reader.read(name, Files.readString(sample))))
            .isEqualTo(expected(sample));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhereItBreaksOffOrReadsWhatIsThere(Path sample) throws IOException {
    String text = Files.readString(sample);
    String name = sample.getFileName().toString();
    for (int cut = 1; cut < text.length(); cut += 1 + text.length() / 60) {
      for (boolean lenient : List.of(false, true)) {
        readOrRefuse(name, text.substring(0, cut), lenient);
      }
    }
  }

  private static void readOrRefuse(String name, String text, boolean lenient) {
    try {
      List<CommentThread> threads = new ArrayList<>();
      new InputReader(InputForm.AUTO, lenient, ReadLimits.DEFAULT)
          .read(name, text)
          .forEachRemaining(read -> threads.add(read.thread()));
    } catch (InputException e) {
      assertThat(e).hasMessageMatching("(?s)" + name + ":\\d+:\\d+: expected .*, found .*");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keepsWhatStandsBeforeABreakWhereFaultsAreRepaired(Path sample) throws IOException {
    String text = Files.readString(sample);
    String name = sample.getFileName().toString();
    InputReader reader = new InputReader(InputForm.AUTO, true, ReadLimits.DEFAULT);
    int most = 0;
    for (int cut = text.length() / 2; cut < text.length(); cut += 1 + text.length() / 100) {
      most = Math.max(most, readable(reader, name, text.substring(0, cut)));
    }
    assertThat(most).isPositive();
  }

  private static int readable(InputReader reader, String name, String text) {
    try {
      return comments(reader.read(name, text));
    } catch (InputException e) {
      return 0;
    }
  }

  private static int comments(Iterator<ReadThread> threads) {
    int comments = 0;
    while (threads.hasNext()) {
      comments += threads.next().thread().comments().size();
    }
    return comments;
  }

  private static String shown(Path sample, String text) {
    return ThreadListing.of(InputReader.create().read(sample.getFileName().toString(), text));
  }

  private static String expected(Path sample) throws IOException {
    String name = sample.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    return Files.readString(sample.resolveSibling(stem + ".expected"));
  }

  /** A byte order mark is a character of the first line. */
  private static String withoutPlaces(String listing) {
    return listing.replaceAll(":\\d+:\\d+:", ":");
  }
}
