package org.folkmoot.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.analysis.Analysis;
import org.folkmoot.write.ResearchTable;

/**
 * A folder with the tables for research, of all threads together, and what their columns mean. All
 * files appear when they are complete.
 */
final class ResearchDestination implements Destination {

  private static final ResearchTable[] TABLES = ResearchTable.values();

  private final List<AtomicFile> csv = new ArrayList<>();
  private final List<AtomicFile> lines = new ArrayList<>();
  private final AtomicFile codebook;

  ResearchDestination(Path folder) throws IOException {
    codebook = AtomicFile.create(folder.resolve("codebook.md"));
    for (ResearchTable table : TABLES) {
      csv.add(AtomicFile.create(folder.resolve(table.fileName() + ".csv")));
      lines.add(AtomicFile.create(folder.resolve(table.fileName() + ".jsonl")));
      table.header(stream(csv));
    }
    codebook.stream().write(ResearchTable.codebook().getBytes(StandardCharsets.UTF_8));
  }

  private static OutputStream stream(List<AtomicFile> files) {
    return files.get(files.size() - 1).stream();
  }

  @Override
  public void write(Analysis analysis) throws IOException {
    for (int i = 0; i < TABLES.length; i++) {
      TABLES[i].write(analysis, csv.get(i).stream(), lines.get(i).stream());
    }
  }

  @Override
  public void finish() throws IOException {
    for (AtomicFile file : files()) {
      file.commit();
    }
  }

  private List<AtomicFile> files() {
    List<AtomicFile> files = new ArrayList<>(csv);
    files.addAll(lines);
    files.add(codebook);
    return files;
  }

  @Override
  public void close() throws IOException {
    for (AtomicFile file : files()) {
      file.close();
    }
  }
}
