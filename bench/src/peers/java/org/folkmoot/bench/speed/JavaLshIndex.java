package org.folkmoot.bench.speed;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.match.FoldedLetters;

/**
 * java-lsh's MinHash of 128 numbers over hashes of shingles; texts that agree in one of 32 bands of
 * four numbers are candidates.
 */
final class JavaLshIndex implements CopyIndex {

  private static final int NUMBERS = 128;
  private static final int ROWS = 4;
  private static final long SEED = 17;

  private final MinHash minHash = new MinHash(NUMBERS, Integer.MAX_VALUE, SEED);
  private final List<Map<Integer, List<Integer>>> bands = new ArrayList<>();
  private int size;

  JavaLshIndex() {
    for (int band = 0; band < NUMBERS / ROWS; band++) {
      bands.add(new HashMap<>());
    }
  }

  @Override
  public void add(FoldedLetters text) {
    int[] signature = minHash.signature(shingles(text.string()));
    for (int band = 0; band < bands.size(); band++) {
      bands.get(band).computeIfAbsent(key(signature, band), k -> new ArrayList<>(1)).add(size);
    }
    size++;
  }

  @Override
  public int[] candidates(FoldedLetters query) {
    int[] signature = minHash.signature(shingles(query.string()));
    Set<Integer> found = new HashSet<>();
    for (int band = 0; band < bands.size(); band++) {
      found.addAll(bands.get(band).getOrDefault(key(signature, band), List.of()));
    }
    return found.stream().mapToInt(number -> number).toArray();
  }

  private static int key(int[] signature, int band) {
    return Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, band * ROWS + ROWS));
  }

  private static Set<Integer> shingles(String letters) {
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + ShingleSet.LENGTH <= letters.length(); i++) {
      int hash = letters.substring(i, i + ShingleSet.LENGTH).hashCode();
      shingles.add((hash ^ hash >>> 16) * 0x85ebca6b & (Integer.MAX_VALUE >> 1));
    }
    return shingles;
  }
}
