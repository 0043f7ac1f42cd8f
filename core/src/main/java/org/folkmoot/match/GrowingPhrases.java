package org.folkmoot.match;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.match.PhraseMatcher.Match;
import org.folkmoot.token.Tokens;

/**
 * Whole-word phrases that are added one by one and found at any time between, as one {@link
 * PhraseMatcher} over all of them would find them.
 *
 * <p>Idea: tables that never change, each at least twice as large as the next; a new phrase makes a
 * table of one, and tables of one size are made one (Bentley, Saxe: Decomposable searching
 * problems, Journal of Algorithms 1, 1980). So of n phrases each is put into log n tables over
 * time, and a text is looked through in as many as there are then. Not thread-safe.
 */
public final class GrowingPhrases {

  /** Phrases by number, and the matcher that finds them. */
  private record Table(
      List<String> phrases, List<Integer> numbers, PhraseMatcher<Integer> matcher) {
    int size() {
      return numbers.size();
    }

    static Table of(List<String> phrases, List<Integer> numbers) {
      PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
      for (int i = 0; i < phrases.size(); i++) {
        builder.add(phrases.get(i), numbers.get(i));
      }
      return new Table(phrases, numbers, builder.build());
    }

    Table with(Table newer) {
      List<String> both = new ArrayList<>(phrases);
      both.addAll(newer.phrases);
      List<Integer> all = new ArrayList<>(numbers);
      all.addAll(newer.numbers);
      return of(both, all);
    }
  }

  private final List<Table> tables = new ArrayList<>();

  /** No phrases yet. */
  public GrowingPhrases() {}

  /**
   * Adds a phrase, as {@link PhraseMatcher.Builder#add} does.
   *
   * @param number rises from phrase to phrase; of the same phrase added twice the first is found
   * @throws IllegalArgumentException if it holds no token or is too long
   */
  public void add(String phrase, int number) {
    Table added = Table.of(List.of(phrase), List.of(number));
    while (!tables.isEmpty() && last().size() <= added.size()) {
      added = tables.remove(tables.size() - 1).with(added);
    }
    tables.add(added);
  }

  private Table last() {
    return tables.get(tables.size() - 1);
  }

  /** The longest phrase at each place, left to right, none overlapping an earlier one. */
  public List<Match<Integer>> longest(Tokens tokens) {
    if (tables.size() == 1) {
      return last().matcher().longest(tokens);
    }
    List<Match<Integer>> all = new ArrayList<>();
    tables.forEach(table -> all.addAll(table.matcher().all(tokens)));
    all.sort(GrowingPhrases::byPlace);
    List<Match<Integer>> longest = new ArrayList<>();
    int end = 0;
    for (Match<Integer> match : all) {
      if (match.from() >= end) {
        longest.add(match);
        end = match.to();
      }
    }
    return longest;
  }

  /** By first token, the longest first, of the same phrase the first added. */
  private static int byPlace(Match<Integer> a, Match<Integer> b) {
    int place = Integer.compare(a.from(), b.from());
    int length = place == 0 ? Integer.compare(b.to(), a.to()) : place;
    return length == 0 ? Integer.compare(a.value(), b.value()) : length;
  }
}
