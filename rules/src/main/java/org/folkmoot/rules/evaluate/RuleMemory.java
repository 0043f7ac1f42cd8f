package org.folkmoot.rules.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.folkmoot.rules.ast.Counted;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.WindowCheck;
import org.folkmoot.rules.ast.WindowKey;
import org.jspecify.annotations.Nullable;

/**
 * What rules remember between comments: postings in windows of event time, labels, what rules hit.
 * There is no clock: now is the time of the comment that is judged, so that a replay gives what was
 * given live. Bounded: postings older than the longest window are dropped, and of one author,
 * thread, host or cluster no more than a set number are kept; beyond it only "at least that many"
 * is known. Thread-safe.
 */
public final class RuleMemory {

  /** So many postings of one author, thread, host or cluster are kept. */
  public static final int STANDARD_CAP = 2_000;

  /** How often, in postings, what is too old is swept out everywhere. */
  private static final int SWEEP = 10_000;

  private final Duration retention;
  private final int cap;
  private final Map<String, TreeSet<Posting>> postings = new HashMap<>();

  /** By key, up to which time postings were dropped since there were too many. */
  private final Map<String, Instant> droppedTo = new HashMap<>();

  private final Map<String, Posting> byId = new HashMap<>();
  private final Map<String, Map<String, Instant>> labels = new HashMap<>();
  private final Breakers breakers = new Breakers();
  private Instant newest = Instant.MIN;
  private Instant covered = Instant.MIN;
  private int sinceSweep;

  /**
   * An empty memory.
   *
   * @param retention how far back it reaches, at least as far as the longest window of the rules
   * @param cap how many postings of one author, thread, host or cluster are kept
   */
  public RuleMemory(Duration retention, int cap) {
    if (cap < 1 || retention.isNegative()) {
      throw new IllegalArgumentException(
          "cap " + cap + " must be at least 1 and retention " + retention + " not negative");
    }
    this.retention = retention;
    this.cap = cap;
  }

  /** Says that of what was before {@code time} nothing is known, rather than that nothing was. */
  public synchronized void coverFrom(Instant time) {
    covered = time;
  }

  /** Remembers a comment; one with the same id is replaced. */
  public synchronized void remember(Posting posting) {
    forget(posting.id());
    if (posting.time().isAfter(newest)) {
      newest = posting.time();
    }
    byId.put(posting.id(), posting);
    keys(posting).forEach(key -> add(key, posting));
    sinceSweep++;
    if (sinceSweep >= SWEEP) {
      sweep();
    }
  }

  private void add(String key, Posting posting) {
    TreeSet<Posting> known = postings.computeIfAbsent(key, k -> new TreeSet<>());
    known.add(posting);
    dropOld(known);
    while (known.size() > cap) {
      Posting first = known.pollFirst();
      droppedTo.merge(key, first.time(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  private void dropOld(NavigableSet<Posting> known) {
    while (!known.isEmpty() && known.first().time().isBefore(start())) {
      known.pollFirst();
    }
  }

  /** From when on all is known. */
  private Instant start() {
    return newest.equals(Instant.MIN) ? newest : minus(newest, retention);
  }

  private static Instant minus(Instant time, Duration duration) {
    boolean reaches = time.getEpochSecond() > Instant.MIN.getEpochSecond() + duration.toSeconds();
    return reaches ? time.minus(duration) : Instant.MIN;
  }

  private void sweep() {
    sinceSweep = 0;
    Instant start = start();
    postings.values().forEach(this::dropOld);
    postings.values().removeIf(TreeSet::isEmpty);
    droppedTo.values().removeIf(time -> time.isBefore(start));
    byId.values().removeIf(posting -> posting.time().isBefore(start));
    labels.values().forEach(on -> on.values().removeIf(until -> !until.isAfter(newest)));
    labels.values().removeIf(Map::isEmpty);
  }

  private static List<String> keys(Posting posting) {
    List<String> keys = new ArrayList<>();
    if (posting.author() != null) {
      keys.add(key(WindowKey.AUTHOR, posting.author()));
    }
    if (posting.thread() != null) {
      keys.add(key(WindowKey.THREAD, posting.thread()));
    }
    if (posting.cluster() != null) {
      keys.add(key(WindowKey.CLUSTER, posting.cluster()));
    }
    posting.hosts().forEach(host -> keys.add(key(WindowKey.DOMAIN, host)));
    return keys;
  }

  private static String key(WindowKey kind, String value) {
    return kind + " " + value;
  }

  /** How much there was of what {@code check} counts, with {@code now}; null where not known. */
  synchronized @Nullable Tally count(WindowCheck check, String value, Posting now) {
    Instant from = minus(now.time(), check.within());
    if (from.isBefore(covered) || from.isBefore(start())) {
      return null;
    }
    String key = key(check.key(), value);
    List<Posting> inside = new ArrayList<>();
    TreeSet<Posting> known = postings.getOrDefault(key, new TreeSet<>());
    for (Posting posting : known.descendingSet()) {
      if (!posting.time().isAfter(from)) {
        break;
      }
      if (!posting.time().isAfter(now.time()) && !posting.id().equals(now.id())) {
        inside.add(posting);
      }
    }
    inside.add(now);
    Instant dropped = droppedTo.get(key);
    return new Tally(amount(check.of(), inside), dropped == null || !dropped.isAfter(from));
  }

  private static int amount(Counted of, List<Posting> postings) {
    return switch (of) {
      case COMMENTS -> postings.size();
      case URLS -> postings.stream().mapToInt(Posting::urls).sum();
      case AUTHORS -> distinct(postings.stream().map(p -> String.valueOf(p.author())));
      case THREADS -> distinct(postings.stream().map(p -> String.valueOf(p.thread())));
      case DOMAINS -> distinct(postings.stream().flatMap(p -> p.hosts().stream()));
    };
  }

  private static int distinct(Stream<String> values) {
    return (int) values.distinct().count();
  }

  /** Forgets a comment. */
  public synchronized void forget(String id) {
    Posting posting = byId.remove(id);
    if (posting != null) {
      keys(posting).forEach(key -> postings.getOrDefault(key, new TreeSet<>()).remove(posting));
    }
    labels.remove(onItem(id));
  }

  /** Forgets an author: comments, and labels on them and on the author. */
  public synchronized void forgetAuthor(String author) {
    List<String> ids =
        byId.values().stream().filter(p -> author.equals(p.author())).map(Posting::id).toList();
    ids.forEach(this::forget);
    postings.remove(key(WindowKey.AUTHOR, author));
    droppedTo.remove(key(WindowKey.AUTHOR, author));
    labels.remove(onAuthor(author));
  }

  /** Puts a label on a comment or an author, until {@code expires}; the longer time counts. */
  public synchronized void label(LabelOn on, String id, String label, @Nullable Instant expires) {
    labels
        .computeIfAbsent(on == LabelOn.ITEM ? onItem(id) : onAuthor(id), k -> new HashMap<>())
        .merge(label, expires == null ? Instant.MAX : expires, (a, b) -> a.isAfter(b) ? a : b);
  }

  synchronized boolean isLabelled(LabelOn on, String id, String label, Instant now) {
    Instant until =
        labels.getOrDefault(on == LabelOn.ITEM ? onItem(id) : onAuthor(id), Map.of()).get(label);
    return until != null && until.isAfter(now);
  }

  private static String onItem(String id) {
    return "item " + id;
  }

  private static String onAuthor(String id) {
    return "author " + id;
  }

  /** Counts a comment and the rules that hit it; the ids of those that fell back by it. */
  synchronized List<String> count(Instant now, List<Breakers.Hitting> hits) {
    return breakers.count(now, hits);
  }

  synchronized boolean isTripped(String rule, String version) {
    return breakers.isTripped(rule, version);
  }

  /** Lets a rule act again that fell back to the queue. */
  public synchronized void restore(String rule) {
    breakers.restore(rule);
  }

  /** How many postings are remembered. */
  public synchronized int size() {
    return byId.size();
  }
}
