package org.folkmoot.rules.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.rules.ast.Disposition;
import org.folkmoot.rules.ast.LabelOn;
import org.folkmoot.rules.ast.RuleSeverity;
import org.folkmoot.rules.ast.SideAction;
import org.folkmoot.rules.ast.Then;
import org.jspecify.annotations.Nullable;

/** Reads what is to be done where a rule fires. */
final class ThenReader {

  private final Values values;

  ThenReader(Values values) {
    this.values = values;
  }

  Then read(Node node) {
    Keys keys = Keys.of(node, values);
    Disposition action =
        keys.or(
            "action",
            n -> values.word(n, Disposition.values(), Disposition::spelled),
            Disposition.NONE);
    RuleSeverity severity =
        keys.or(
            "severity",
            n -> values.word(n, RuleSeverity.values(), RuleSeverity::spelled),
            RuleSeverity.REVIEW);
    boolean cluster = keys.or("cluster", values::bool, false);
    String tag = keys.maybe("tag", values::name);
    String tell = keys.maybe("tell_author", values::text);
    List<SideAction> side = side(keys);
    keys.done();
    check(keys, action, tag, tell, side);
    return new Then(action, severity, cluster, tag, tell, side);
  }

  private void check(
      Keys keys,
      Disposition action,
      @Nullable String tag,
      @Nullable String tell,
      List<SideAction> side) {
    if (action == Disposition.TAG && tag == null) {
      values.problems().error(keys.mark(), "the key tag beside action: tag", "none");
    }
    if (action == Disposition.NUDGE && tell == null) {
      values.problems().error(keys.mark(), "the key tell_author beside action: nudge", "none");
    }
    boolean isNone = !keys.has("action") || isNone(keys.get("action"));
    if (action == Disposition.NONE && isNone && tag == null && side.isEmpty()) {
      values.problems().error(keys.mark(), "an action", "none");
    }
  }

  /** What is no action at all has been complained of already. */
  private static boolean isNone(@Nullable Node node) {
    return node instanceof Node.Scalar scalar && scalar.value().equals(Disposition.NONE.spelled());
  }

  private List<SideAction> side(Keys keys) {
    List<SideAction> side = new ArrayList<>();
    side.addAll(each(keys, "label", this::label));
    side.addAll(each(keys, "notify", n -> new SideAction.Notify(values.text(n))));
    side.addAll(each(keys, "escalate", n -> new SideAction.Escalate(values.text(n))));
    side.addAll(each(keys, "throttle", this::throttle));
    if (keys.has("lock_thread") && alone(keys.get("lock_thread"))) {
      side.add(new SideAction.LockThread());
    }
    keys.get("lock_thread");
    return side;
  }

  /** {@code true}, also as the one element of a list. */
  private boolean alone(@Nullable Node node) {
    if (node instanceof Node.Sequence list && list.elements().size() == 1) {
      return values.bool(list.elements().get(0));
    }
    return node != null && values.bool(node);
  }

  /** One, or a list of them. */
  private static List<SideAction> each(Keys keys, String key, Function<Node, SideAction> reader) {
    Node node = keys.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof Node.Sequence list
        ? list.elements().stream().map(reader).toList()
        : List.of(reader.apply(node));
  }

  private SideAction label(Node node) {
    if (!(node instanceof Node.Mapping)) {
      return new SideAction.PutLabel(values.name(node), LabelOn.ITEM, null);
    }
    Keys keys = Keys.of(node, values);
    String name = keys.need("name", values::name);
    LabelOn on =
        keys.or("on", n -> values.word(n, LabelOn.values(), LabelOn::spelled), LabelOn.ITEM);
    Duration expires = keys.maybe("expires", values::duration);
    keys.done();
    return new SideAction.PutLabel(name, on, expires);
  }

  private SideAction throttle(Node node) {
    Keys keys = Keys.of(node, values);
    int comments = keys.need("comments", values::count);
    Duration within = keys.need("within", values::duration);
    keys.done();
    return new SideAction.Throttle(comments, within);
  }
}
