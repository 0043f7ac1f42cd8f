package org.folkmoot.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
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

  /** Each text is read again until so much time has passed; the fastest reading counts. */
  private static final long ENOUGH_NANOS = 50_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Prints the table; takes n, 100,000 if it is left out. */
  public static void main(String[] args) {
    int n = args.length == 0 ? CHARACTERS : Integer.parseInt(args[0]);
    Map<String, ToLongFunction<String>> paths = paths();
    System.out.println(Machine.summary());
    System.out.printf(Locale.ROOT, "%n| path | unit | ms at %d | at 2n | at 4n | growth |%n", n);
    System.out.println("|---|---|---:|---:|---:|---:|");
    paths.values().forEach(Growth::warmUp);
    paths.forEach(
        (name, path) ->
            units().forEach((unit, text) -> System.out.println(line(name, path, unit, text, n))));
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

  private static void warmUp(ToLongFunction<String> path) {
    units().values().forEach(unit -> nanos(path, text(unit, 2_000)));
  }

  private static String line(
      String name, ToLongFunction<String> path, String unit, String repeated, int n) {
    long once = nanos(path, text(repeated, n));
    long twice = nanos(path, text(repeated, 2 * n));
    long fourTimes = nanos(path, text(repeated, 4 * n));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %.2f | %.2f |",
        name,
        unit,
        once / 1e6,
        twice / 1e6,
        fourTimes / 1e6,
        fourTimes / 4.0 / once);
  }

  /** The processor time of the fastest of some readings; one and no more where it takes long. */
  private static long nanos(ToLongFunction<String> path, String text) {
    long fastest = Long.MAX_VALUE;
    long spent = 0;
    long sink = 0;
    while (spent < ENOUGH_NANOS) {
      long before = THREADS.getCurrentThreadCpuTime();
      sink ^= path.applyAsLong(text);
      long taken = Math.max(1, THREADS.getCurrentThreadCpuTime() - before);
      fastest = Math.min(fastest, taken);
      spent += taken;
    }
    return sink == Long.MIN_VALUE ? -1 : fastest; // looked at, so that nothing is left out
  }
}
