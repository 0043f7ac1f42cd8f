package org.folkmoot.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels that stand in a file of their own, one line for a record of the other file. */
final class GoldFile {

  private GoldFile() {}

  /**
   * The records, each with its line of the gold file where it has one.
   *
   * @throws LabelledFileException if an id stands twice in a file, or names no record
   * @throws IOException if the file cannot be read
   */
  static List<LabelledFile.Line> join(List<LabelledFile.Line> records, Path file)
      throws IOException {
    Map<String, LabelledFile.Line> gold = byId(LabelledFile.read(file));
    List<LabelledFile.Line> joined = new ArrayList<>();
    byId(records).forEach((id, record) -> joined.add(record.withGold(gold.remove(id))));
    gold.forEach(GoldFile::refuse);
    return joined;
  }

  private static Map<String, LabelledFile.Line> byId(List<LabelledFile.Line> lines) {
    Map<String, LabelledFile.Line> byId = new LinkedHashMap<>();
    for (LabelledFile.Line line : lines) {
      if (byId.putIfAbsent(line.id(), line) != null) {
        throw line.wrong("expected an id of its own, found \"" + line.id() + "\" again");
      }
    }
    return byId;
  }

  private static void refuse(String id, LabelledFile.Line gold) {
    throw gold.wrong("expected the id of a record, found \"" + id + "\"");
  }
}
