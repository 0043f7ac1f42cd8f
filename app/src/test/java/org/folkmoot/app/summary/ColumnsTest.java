package org.folkmoot.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "日本, 4", "e\u0301, 1", "😀, 2", "'', 0"})
  void countsTheRoomThatTextTakes(String text, int columns) {
    assertThat(Columns.width(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef",
    "abcdef, 5, abcd…",
    "日本日本, 5, 日本…",
    "日本日本, 6, 日本…",
    "a bcd, 3, a…"
  })
  void cutsWhatIsTooLongBetweenCharacters(String text, int columns, String cut) {
    assertThat(Columns.cut(text, columns)).isEqualTo(cut);
  }

  @Test
  void padsByRoomAndNotByLength() {
    assertThat(Columns.pad("日本", 6)).isEqualTo("日本  ");
  }
}
