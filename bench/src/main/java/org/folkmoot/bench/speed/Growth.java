package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.folkmoot.match.PhraseMatcher;
import org.folkmoot.token.Tokenizer;

/**
 * Shows that time grows with the length of a text and no faster, on texts made to be hard: prints
 * the time at n, 2n and 4n characters, and the time a character at 4n beside that at n. Linear time
 * gives about 1, quadratic time 4. A command and not a test, since a busy machine disturbs it.
 *
 * <pre>java -cp bench/target/benchmarks.jar org.folkmoot.bench.speed.Growth [n]</pre>
 */
public final class Growth {

  private static final int CHARACTERS = 100_000;

  /** The three lengths are read in turns, until so much time has passed; the fastest counts. */
  private static final long ENOUGH_NANOS = 200_000_000;

  private static final int FEWEST_TURNS = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Written to, so that the compiler leaves out nothing. */
  private static volatile long sink;

  private Growth() {}

  /**
   * What one path took for one unit.
   *
   * @param path the path
   * @param unit the name of the unit
   * @param once nanoseconds at n characters
   * @param twice at 2n
   * @param fourTimes at 4n
   */
  record Row(String path, String unit, long once, long twice, long fourTimes) {

    /** The time a character at 4n beside that at n. */
    double growth() {
      return fourTimes / 4.0 / once;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "| %s | %s | %.2f | %.2f | %.2f | %.2f |",
          path,
          unit,
          once / 1e6,
          twice / 1e6,
          fourTimes / 1e6,
          growth());
    }
  }

  /** Prints the table; takes n, 100,000 if it is left out. */
  public static void main(String[] args) {
    int n = args.length == 0 ? CHARACTERS : Integer.parseInt(args[0]);
    System.out.println(Machine.summary());
    System.out.println("\n| path | unit | ms at " + n + " | at 2n | at 4n | growth |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    rows(n)
        .peek(row -> System.out.println(row.line()))
        .max(Comparator.comparingDouble(Row::growth))
        .ifPresent(most -> System.out.println("\ngrows most:\n" + most.line()));
  }

  private static Stream<Row> rows(int n) {
    return paths().entrySet().stream().flatMap(path -> rows(path.getKey(), path.getValue(), n));
  }

  private static Stream<Row> rows(String name, ToLongFunction<String> path, int n) {
    return units().entrySet().stream()
        .map(unit -> row(name, path, unit.getKey(), unit.getValue(), n));
  }

  /** What is repeated, by the name it is printed under. */
  static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("plain", "Most people agree, and some do not. ");
    units.put("parenthesis", "(");
    units.put("one word", "a");
    units.put("one capital", "A");
    units.put("digits", "1");
    units.put("combining marks", "\u0301");
    units.put("marked letters", "e\u0301\u0323");
    units.put("newlines", "\n");
    units.put("blanks", " ");
    units.put("full stops", ".");
    units.put("initials", "a.");
    units.put("spaced letters", "a ");
    units.put("because", "because ");
    units.put("lone surrogates", "\uD83D");
    units.put("zero width", "a\u200B");
    units.put("quotes", "\"");
    units.put("apostrophes", "'");
    units.put("hyphens", "a-");
    units.put("quoted lines", "> ");
    units.put("look-alikes", "\u0430a");
    units.put("joined emoji", "\uD83D\uDC68\u200D");
    units.put("addresses", "http://");
    units.put("mentions", "@a");
    return units;
  }

  static Map<String, ToLongFunction<String>> paths() {
    Ours ours = new Ours();
    PhraseMatcher<Integer> matcher = Ours.matcher(phrases());
    Map<String, ToLongFunction<String>> paths = new LinkedHashMap<>();
    paths.put("tokenize", ours::words);
    paths.put("sentences", ours::sentences);
    paths.put("phrases", text -> ours.phrases(matcher, text));
    paths.put("folding", ours::folded);
    return paths;
  }

  /** Phrases as a site has them, and each unit two to five times over. */
  private static List<String> phrases() {
    List<String> phrases =
        new ArrayList<>(PhraseSample.of(CommentCorpus.generated(1, 1_000), 1_000, 1));
    for (String unit : units().values()) {
      for (int times = 2; times <= 5; times++) {
        phrases.add(unit.repeat(times));
        phrases.add((unit + " ").repeat(times));
      }
    }
    phrases.removeIf(phrase -> Tokenizer.tokenize(phrase).size() == 0);
    return phrases;
  }

  /** Exactly {@code length} characters of the unit again and again. */
  static String text(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  private static Row row(
      String name, ToLongFunction<String> path, String title, String unit, int n) {
    List<String> texts = List.of(text(unit, n), text(unit, 2 * n), text(unit, 4 * n));
    long[] fastest = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    long spent = 0;
    for (int turn = 0; turn < FEWEST_TURNS || spent < ENOUGH_NANOS; turn++) {
      for (int i = 0; i < fastest.length; i++) {
        long taken = nanos(path, texts.get(i));
        fastest[i] = Math.min(fastest[i], taken);
        spent += taken;
      }
    }
    return new Row(name, title, fastest[0], fastest[1], fastest[2]);
  }

  /** Processor time of one reading; at least 1. */
  private static long nanos(ToLongFunction<String> path, String text) {
    long before = THREADS.getCurrentThreadCpuTime();
    sink ^= path.applyAsLong(text);
    return Math.max(1, THREADS.getCurrentThreadCpuTime() - before);
  }
}
