package org.folkmoot.rules.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.rules.ast.Breaker;

/**
 * Which rules hit so much that they fall back to the queue. Counts by the hour of event time, over
 * the last 24 hours. Not thread-safe.
 */
final class Breakers {

  /** Below these a share says nothing on a small site. */
  private static final int FEWEST_HITS = 3;

  private static final int FEWEST_ITEMS = 100;
  private static final int HOURS = 24;
  private static final long HOUR = 3_600;

  /** A rule that hit a comment. */
  record Hitting(String rule, String version, Breaker breaker) {}

  /** Counts of the last hours; of an hour that is gone the place is taken by a later one. */
  private static final class Hourly {
    private final long[] hours = new long[HOURS];
    private final int[] counts = new int[HOURS];

    void add(long hour) {
      int place = (int) Math.floorMod(hour, (long) HOURS);
      if (hours[place] < hour || counts[place] == 0) {
        hours[place] = hour;
        counts[place] = 0;
      }
      counts[place] += hours[place] == hour ? 1 : 0;
    }

    int sum(long now) {
      int sum = 0;
      for (int i = 0; i < HOURS; i++) {
        sum += hours[i] > now - HOURS && hours[i] <= now ? counts[i] : 0;
      }
      return sum;
    }
  }

  private static final class State {
    private final String version;
    private final long since;
    private final Hourly hits = new Hourly();
    private boolean tripped;
    private boolean restored;

    State(String version, long since) {
      this.version = version;
      this.since = since;
    }
  }

  private final Hourly items = new Hourly();
  private final Map<String, State> rules = new HashMap<>();

  List<String> count(Instant now, List<Hitting> hits) {
    long hour = Math.floorDiv(now.getEpochSecond(), HOUR);
    items.add(hour);
    List<String> fell = new ArrayList<>();
    for (Hitting hit : hits) {
      State state = rules.get(hit.rule());
      if (state == null || !state.version.equals(hit.version())) {
        state = new State(hit.version(), hour);
        rules.put(hit.rule(), state);
      }
      state.hits.add(hour);
      if (!state.tripped && !state.restored && isTooMuch(state, hit.breaker(), hour)) {
        state.tripped = true;
        fell.add(hit.rule());
      }
    }
    return fell;
  }

  private boolean isTooMuch(State state, Breaker breaker, long hour) {
    int hits = state.hits.sum(hour);
    int all = items.sum(hour);
    boolean young = hour - state.since < HOURS;
    boolean share =
        young
            && hits >= FEWEST_HITS
            && all >= FEWEST_ITEMS
            && hits > breaker.maxShare().asDouble() * all;
    return share || (breaker.maxPerDay() != null && hits > breaker.maxPerDay());
  }

  boolean isTripped(String rule, String version) {
    State state = rules.get(rule);
    return state != null && state.tripped && state.version.equals(version);
  }

  void restore(String rule) {
    State state = rules.get(rule);
    if (state != null) {
      state.tripped = false;
      state.restored = true;
    }
  }
}
