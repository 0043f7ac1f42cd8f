package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.argument.Claim;
import org.folkmoot.argument.Role;
import org.folkmoot.argument.Voice;
import org.folkmoot.claim.UnitTypes;
import org.folkmoot.text.Hashes;

/**
 * A post with labelled units, as the model of links learns from it.
 *
 * @param text the post and its units
 * @param fold the part of a cross-validation that it belongs to, by its thread
 * @param targets for each unit the units of the post that it is linked to
 * @param weight how much it counts: a post that several records repeat counts once in all
 */
record LinkPost(UnitTexts.Text text, int fold, List<Set<Integer>> targets, double weight) {

  static final int FOLDS = 5;

  /** The posts of all records that have units, in order. */
  static List<LinkPost> of(List<LabelledFile.Line> records, UnitTexts texts) {
    List<LinkPost> posts = new ArrayList<>();
    Map<String, Integer> repeats = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (LabelledFile.Line line : records) {
      ArgumentRecord record = ArgumentRecord.of(line);
      for (UnitTexts.Text text : texts.of(record)) {
        if (!text.units().isEmpty()) {
          String key = UnitTexts.group(line) + "\n" + text.text().text();
          repeats.merge(key, 1, Integer::sum);
          keys.add(key);
          posts.add(new LinkPost(text, fold(line), targets(record, text), 1));
        }
      }
    }
    for (int i = 0; i < posts.size(); i++) {
      LinkPost post = posts.get(i);
      double weight = 1.0 / Objects.requireNonNull(repeats.get(keys.get(i)));
      posts.set(i, new LinkPost(post.text(), post.fold(), post.targets(), weight));
    }
    return posts;
  }

  /** The part of a cross-validation that a record belongs to. */
  static int fold(LabelledFile.Line record) {
    return Math.floorMod(Hashes.of(UnitTexts.group(record)), FOLDS);
  }

  private static List<Set<Integer>> targets(ArgumentRecord record, UnitTexts.Text text) {
    Map<String, Integer> places = new LinkedHashMap<>();
    text.units().forEach(unit -> places.put(unit.id(), places.size()));
    List<Set<Integer>> targets = new ArrayList<>();
    text.units().forEach(unit -> targets.add(new TreeSet<>()));
    for (ArgumentRecord.Link link : record.relations()) {
      Integer from = places.get(link.from());
      Integer to = places.get(link.to());
      if (from != null && to != null && !from.equals(to)) {
        targets.get(from).add(to);
      }
    }
    return targets;
  }

  int size() {
    return targets.size();
  }

  /** Its units as claims of those types. */
  List<Claim> claims(List<UnitTypes> types) {
    return claims(text, types);
  }

  /** The units of a post as claims of the types that they are taken to be of. */
  static List<Claim> claims(UnitTexts.Text post, List<UnitTypes> types) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      claims.add(
          Claim.of(
              post.text().place(),
              post.spans().get(i),
              post.text().text(),
              Role.CLAIM,
              types.get(i).kind(),
              Voice.OWN,
              1));
    }
    return claims;
  }
}
