package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.thread.Limit;

/** The threads of an export, in the order in which they first come up. */
final class ThreadDrafts {

  private final Map<String, ThreadDraft> byId = new LinkedHashMap<>();
  private final List<Limit> limits = new ArrayList<>();
  private final String fallbackId;

  /**
   * No threads yet.
   *
   * @param fallbackId the id of a thread that has none
   */
  ThreadDrafts(String fallbackId) {
    this.fallbackId = fallbackId;
  }

  String fallbackId() {
    return fallbackId;
  }

  ThreadDraft thread(String id) {
    return byId.computeIfAbsent(id, ThreadDraft::new);
  }

  Collection<ThreadDraft> all() {
    return byId.values();
  }

  /** What is left out of the input as a whole; said of each of its threads. */
  List<Limit> limits() {
    return limits;
  }
}
