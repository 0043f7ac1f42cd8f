package org.folkmoot.bench.speed;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.match.FoldedLetters;

/** Which texts hold which shingle, complete: Guava's murmur3 and the collections of the JDK. */
final class GuavaShingleIndex implements CopyIndex {

  private static final HashFunction MURMUR = Hashing.murmur3_128();

  private final Map<Long, Texts> texts = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();

  @Override
  public void add(FoldedLetters text) {
    int number = sizes.size();
    Set<Long> shingles = shingles(text.string());
    sizes.add(shingles.size());
    shingles.forEach(shingle -> texts.computeIfAbsent(shingle, s -> new Texts()).add(number));
  }

  @Override
  public int[] candidates(FoldedLetters query) {
    Set<Long> shingles = shingles(query.string());
    Map<Integer, Integer> shared = new HashMap<>();
    for (Long shingle : shingles) {
      Texts holders = texts.get(shingle);
      for (int i = 0; holders != null && i < holders.size; i++) {
        shared.merge(holders.numbers[i], 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(e -> 2 * e.getValue() >= Math.min(shingles.size(), sizes.get(e.getKey())))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private static Set<Long> shingles(String letters) {
    Set<Long> shingles = new HashSet<>();
    for (int i = 0; i + ShingleSet.LENGTH <= letters.length(); i++) {
      String shingle = letters.substring(i, i + ShingleSet.LENGTH);
      shingles.add(MURMUR.hashUnencodedChars(shingle).asLong());
    }
    return shingles;
  }

  private static final class Texts {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
      numbers[size++] = number;
    }
  }
}
