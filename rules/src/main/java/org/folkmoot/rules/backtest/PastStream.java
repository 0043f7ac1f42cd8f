package org.folkmoot.rules.backtest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.Screen;
import org.folkmoot.flag.Flag;
import org.folkmoot.read.InputException;
import org.folkmoot.read.PastComment;
import org.folkmoot.read.StreamEvent;
import org.folkmoot.read.StreamEvent.Operation;
import org.folkmoot.rules.RuleSet;
import org.folkmoot.rules.ast.Check;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.DuplicateCheck;
import org.folkmoot.rules.ast.FactValue;
import org.folkmoot.rules.ast.FlagCheck;
import org.folkmoot.rules.ast.SelfRepetitionCheck;
import org.folkmoot.rules.ast.WindowCheck;
import org.folkmoot.rules.ast.WindowKey;
import org.folkmoot.rules.check.Conditions;
import org.folkmoot.rules.evaluate.Item;
import org.folkmoot.rules.evaluate.Reports;
import org.folkmoot.rules.load.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the lines of a site's past what rules judge, in order. Copies are looked for where a
 * rule asks for them. Not thread-safe.
 */
public final class PastStream implements AutoCloseable {

  private final String source;
  private final @Nullable Screen screen;

  /**
   * A stream from its first line on.
   *
   * @param source the input's name in messages
   * @param rules those that will judge
   */
  public PastStream(String source, List<RuleSet> rules) {
    this.source = source;
    this.screen =
        rules.stream().anyMatch(PastStream::asksForFlags) ? Screen.builder().build() : null;
  }

  private static boolean asksForFlags(RuleSet rules) {
    return rules.file().rules().stream()
        .flatMap(rule -> Conditions.checks(rule.when()).stream())
        .anyMatch(PastStream::asksForFlags);
  }

  private static boolean asksForFlags(Check check) {
    return check instanceof DuplicateCheck
        || check instanceof FlagCheck
        || check instanceof SelfRepetitionCheck
        || (check instanceof WindowCheck window && window.key() == WindowKey.CLUSTER);
  }

  /**
   * The comment of the next line; empty where one goes.
   *
   * @param number of the line, from 1
   * @throws InputException for a decision or a fact that is none
   * @throws IllegalArgumentException for an id that has come before, or that is changed and has not
   */
  public Optional<Decided> next(PastComment past, int number) {
    StreamEvent event = past.event();
    if (event.operation() == Operation.DELETE) {
      forget(event.comment().id());
      return Optional.empty();
    }
    Item item =
        Item.of(event.comment())
            .in(event.thread())
            .with(flags(event), null, null)
            .withFacts(facts(past, number))
            .withRecord(Set.of(), Set.of(), reports(past));
    return Optional.of(new Decided(item, decision(past.decision(), number)));
  }

  private void forget(String id) {
    if (screen != null) {
      screen.delete(id);
    }
  }

  private @Nullable List<Flag> flags(StreamEvent event) {
    if (screen == null) {
      return null;
    }
    return event.operation() == Operation.EDIT
        ? screen.edit(event.thread(), event.comment()).flags()
        : screen.judge(event.thread(), event.comment()).flags();
  }

  private static @Nullable Reports reports(PastComment past) {
    Integer count = past.reports();
    return count == null ? null : new Reports(count, Math.min(count, 1));
  }

  private Map<String, FactValue> facts(PastComment past, int number) {
    Map<String, FactValue> facts = new TreeMap<>();
    past.facts().forEach((name, words) -> facts.put(name, fact(name, words, number)));
    return facts;
  }

  private FactValue fact(String name, List<String> words, int number) {
    return Facts.value(name, words)
        .orElseThrow(
            () ->
                new InputException(
                    source,
                    number,
                    1,
                    Facts.kind(name)
                        .map(kind -> "a " + kind.name().toLowerCase(Locale.ROOT) + " as " + name)
                        .orElse("a fact such as author.age"),
                    Facts.kind(name).isPresent() ? String.join(", ", words) : name));
  }

  private @Nullable Disposition decision(@Nullable String word, int number) {
    if (word == null) {
      return null;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "remove" -> Disposition.REMOVE;
      case "hold" -> Disposition.HOLD;
      case "queue" -> Disposition.QUEUE;
      case "nudge" -> Disposition.NUDGE;
      case "tag" -> Disposition.TAG;
      case "allow", "none" -> Disposition.ALLOW;
      default ->
          throw new InputException(
              source, number, 1, "remove, hold, tag, nudge, queue or allow as decision", word);
    };
  }

  @Override
  public void close() {
    if (screen != null) {
      screen.close();
    }
  }
}
