package org.folkmoot.rules.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.rules.ast.RuleJson;
import org.folkmoot.rules.ast.SideAction;
import org.folkmoot.text.Hashes;
import org.jspecify.annotations.Nullable;

/** Collects what is to be done beside the disposition: each thing once, the stricter of two. */
final class Effects {

  private final String comment;
  private final Map<String, Effect> effects = new TreeMap<>();

  private Effects(String comment) {
    this.comment = comment;
  }

  static List<Effect> of(String comment, List<Hit> hits) {
    Effects effects = new Effects(comment);
    hits.stream().filter(Hit::acts).forEach(effects::add);
    return List.copyOf(effects.effects.values());
  }

  private void add(Hit hit) {
    if (hit.tag() != null) {
      put(hit, "tag", hit.tag(), hit.tag(), null);
    }
    if (hit.tellAuthor() != null) {
      put(hit, "nudge", hit.tellAuthor(), hit.tellAuthor(), null);
    }
    hit.side().forEach(action -> side(hit, action));
  }

  private void side(Hit hit, SideAction action) {
    String same =
        action instanceof SideAction.PutLabel label
            ? label.label() + " " + label.on().spelled()
            : action instanceof SideAction.Throttle || action instanceof SideAction.LockThread
                ? ""
                : RuleJson.of(action);
    put(hit, action.name(), same, RuleJson.of(action), action);
  }

  private void put(Hit hit, String what, String same, String value, @Nullable SideAction action) {
    String key =
        Long.toHexString(
            Hashes.join(
                Hashes.of(comment),
                Hashes.of(hit.rule() + " " + hit.version() + " " + what + same)));
    Effect effect = new Effect(key, hit.rule(), what, value, action);
    effects.merge(what + " " + same, effect, Effects::stricter);
  }

  /** The smaller allowance, the longer label; of equal ones that of the first rule by id. */
  private static Effect stricter(Effect one, Effect other) {
    int order = Double.compare(strictness(one.action()), strictness(other.action()));
    if (order != 0) {
      return order > 0 ? one : other;
    }
    return one.rule().compareTo(other.rule()) <= 0 ? one : other;
  }

  private static double strictness(@Nullable SideAction action) {
    if (action instanceof SideAction.PutLabel label) {
      return label.expires() == null ? Double.POSITIVE_INFINITY : label.expires().toSeconds();
    }
    return action instanceof SideAction.Throttle throttle
        ? -throttle.comments() / (double) Math.max(1, throttle.within().toSeconds())
        : 0;
  }
}
