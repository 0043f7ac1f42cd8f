package org.folkmoot.rules.ast;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done beside the disposition. */
public sealed interface SideAction extends Spelled {

  /** The key it is written under. */
  String name();

  /**
   * Puts a label on the comment or its author.
   *
   * @param label its name
   * @param on which of the two
   * @param expires for how long; null for ever
   */
  record PutLabel(String label, LabelOn on, @Nullable Duration expires) implements SideAction {
    @Override
    public String name() {
      return "label";
    }

    @Override
    public Map<String, Object> spelled() {
      return new Fields().put("name", label).put("on", on).put("expires", expires).map();
    }
  }

  /**
   * Tells somebody.
   *
   * @param who a name that the host knows
   */
  record Notify(String who) implements SideAction {
    @Override
    public String name() {
      return "notify";
    }

    @Override
    public String spelled() {
      return who;
    }
  }

  /**
   * Hands the comment to somebody with more say.
   *
   * @param to a name that the host knows
   */
  record Escalate(String to) implements SideAction {
    @Override
    public String name() {
      return "escalate";
    }

    @Override
    public String spelled() {
      return to;
    }
  }

  /**
   * Lets the author post no more than so many comments in a time.
   *
   * @param comments how many
   * @param within in which time
   */
  record Throttle(int comments, Duration within) implements SideAction {
    @Override
    public String name() {
      return "throttle";
    }

    @Override
    public Map<String, Object> spelled() {
      return new Fields().put("comments", comments).put("within", within).map();
    }
  }

  /** Closes the thread to new comments. */
  record LockThread() implements SideAction {
    @Override
    public String name() {
      return "lock_thread";
    }

    @Override
    public Boolean spelled() {
      return true;
    }
  }
}
