package org.folkmoot.bench.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How the links of one record fared.
 *
 * @param inside links inside a post, whatever their type
 * @param between links between posts, whatever their type
 * @param supports links that support; those labelled {@code other} are left out
 * @param attacks links that attack; likewise
 * @param sources units with a labelled link inside their post: how many have it as best candidate
 * @param scored the score of every link found and whether it is right
 */
record LinkOutcome(
    Counts inside,
    Counts between,
    Counts supports,
    Counts attacks,
    Counts sources,
    List<Scored> scored) {

  /** The score of a link inside a post or between two, and whether it is right. */
  record Scored(double score, boolean inside, boolean right) {}

  /** What was found set against what is labelled. */
  static LinkOutcome of(
      List<ArgumentRecord.Link> gold, List<UnitLinker.Link> found, Map<String, String> best) {
    Map<String, String> types = new HashMap<>();
    gold.forEach(link -> types.put(link.from() + ">" + link.to(), link.type()));
    return new LinkOutcome(
        ends(gold, ArgumentRecord.Link::inside, found, UnitLinker.Link::inside),
        ends(gold, link -> !link.inside(), found, link -> !link.inside()),
        typed("support", types, found),
        typed("attack", types, found),
        sources(gold, best),
        found.stream()
            .map(link -> new Scored(link.score(), link.inside(), types.containsKey(link.ends())))
            .toList());
  }

  private static Counts ends(
      List<ArgumentRecord.Link> gold,
      Predicate<ArgumentRecord.Link> isGold,
      List<UnitLinker.Link> found,
      Predicate<UnitLinker.Link> isFound) {
    Set<String> labelled = new HashSet<>();
    gold.stream().filter(isGold).forEach(link -> labelled.add(link.from() + ">" + link.to()));
    Set<String> predicted = new HashSet<>();
    found.stream().filter(isFound).forEach(link -> predicted.add(link.ends()));
    int right = (int) predicted.stream().filter(labelled::contains).count();
    return new Counts(right, predicted.size(), labelled.size());
  }

  private static Counts typed(String type, Map<String, String> types, List<UnitLinker.Link> found) {
    List<UnitLinker.Link> counted =
        found.stream()
            .filter(link -> link.type().equals(type))
            .filter(link -> !types.getOrDefault(link.ends(), "").equals("other"))
            .toList();
    int right = (int) counted.stream().filter(link -> type.equals(types.get(link.ends()))).count();
    int labelled = (int) types.values().stream().filter(type::equals).count();
    return new Counts(right, counted.size(), labelled);
  }

  private static Counts sources(List<ArgumentRecord.Link> gold, Map<String, String> best) {
    Set<String> sources = new HashSet<>();
    Set<String> hit = new HashSet<>();
    for (ArgumentRecord.Link link : gold) {
      if (link.inside()) {
        sources.add(link.from());
        if (link.to().equals(best.get(link.from()))) {
          hit.add(link.from());
        }
      }
    }
    return new Counts(hit.size(), sources.size(), sources.size());
  }

  Counts typed() {
    return supports.plus(attacks);
  }

  private static Counts sum(List<LinkOutcome> outcomes, Function<LinkOutcome, Counts> counts) {
    return outcomes.stream().map(counts).reduce(Counts.NONE, Counts::plus);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  static ToDoubleFunction<List<LinkOutcome>> f1(Function<LinkOutcome, Counts> counts) {
    return outcomes -> {
      Counts sum = sum(outcomes, counts);
      return sum.labelled() == 0 ? Double.NaN : sum.f1();
    };
  }

  static ToDoubleFunction<List<LinkOutcome>> precision(Function<LinkOutcome, Counts> counts) {
    return outcomes -> {
      Counts sum = sum(outcomes, counts);
      return share(sum.right(), sum.predicted());
    };
  }

  static ToDoubleFunction<List<LinkOutcome>> recall(Function<LinkOutcome, Counts> counts) {
    return outcomes -> {
      Counts sum = sum(outcomes, counts);
      return share(sum.right(), sum.labelled());
    };
  }

  /** Of the units with a labelled link inside their post, whose best candidate is right. */
  static double hits(List<LinkOutcome> outcomes) {
    Counts sum = sum(outcomes, LinkOutcome::sources);
    return share(sum.right(), sum.labelled());
  }

  static Calibration calibration(List<LinkOutcome> outcomes, Predicate<Scored> which) {
    List<Scored> counted =
        outcomes.stream().flatMap(each -> each.scored().stream()).filter(which).toList();
    return Calibration.of(counted, Scored::score, Scored::right);
  }
}
