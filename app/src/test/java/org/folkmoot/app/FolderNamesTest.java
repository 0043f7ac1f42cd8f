package org.folkmoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FolderNamesTest {

  private final FolderNames names = new FolderNames();

  @Test
  void keepsAnIdThatIsPlain() {
    assertThat(names.next("000_f59c536e.v2-B")).isEqualTo("000_f59c536e.v2-B");
  }

  @Test
  void marksIdsThatLookAlikeOncePlain() {
    String one = names.next("a/b");
    String other = names.next("a:b");
    assertThat(List.of(one, other))
        .allMatch(name -> name.startsWith("a-b-"))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsNamesApartThatDifferInLetterCaseOnly() {
    assertThat(names.next("Thread")).isNotEqualToIgnoringCase(names.next("thread"));
  }

  @Test
  void givesTheSameIdTwoNames() {
    assertThat(names.next("t")).isNotEqualTo(names.next("t"));
    assertThat(names.next("/")).isNotEqualTo(names.next("/"));
  }

  @Test
  void givesShortPlainNamesToAnything() {
    Random random = new Random(17);
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String id =
          random
              .ints(random.nextInt(200), 0, 0x2FF)
              .collect(
                  StringBuilder::new,
                  (text, c) -> text.append((char) (c % 0x180)),
                  StringBuilder::append)
              .toString();
      String name = names.next(id);
      assertThat(name)
          .as("seed 17, id %d", i)
          .matches("[A-Za-z0-9_][A-Za-z0-9_.-]*[A-Za-z0-9_-]|[A-Za-z0-9_]")
          .hasSizeLessThan(120);
      assertThat(given.add(name.toLowerCase(Locale.ROOT))).isTrue();
    }
  }

  @Test
  void leavesDevicesAlone() {
    assertThat(List.of("nul", "COM1.txt", "aux"))
        .allSatisfy(id -> assertThat(names.next(id)).startsWith("thread-"));
  }
}
