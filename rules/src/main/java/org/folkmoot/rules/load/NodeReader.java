package org.folkmoot.rules.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes nodes of the events of a YAML 1.2 parser, which JSON is read by as well. What the language
 * does not have is refused where it stands: anchors, aliases, tags, repeated keys, a second
 * document, more than {@value #DEEPEST} levels. Not recursive; linear.
 */
final class NodeReader {

  /** As deep as rules may be nested. */
  static final int DEEPEST = 64;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private static final String AS_TEXT = "quote it";

  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Node root;
  private int documents;

  /** A list or map that is not yet at its end. */
  private static final class Open {
    final Mark mark;
    final @Nullable Map<String, Mark> keys;
    final List<Node> elements = new ArrayList<>();
    final List<Node.Entry> entries = new ArrayList<>();
    @Nullable Node key;

    Open(Mark mark, boolean isMap) {
      this.mark = mark;
      this.keys = isMap ? new HashMap<>() : null;
    }
  }

  private NodeReader(Problems problems) {
    this.problems = problems;
  }

  /** The one document of {@code text}, or null where it cannot be taken apart or is empty. */
  static @Nullable Node read(String text, Problems problems) {
    NodeReader reader = new NodeReader(problems);
    try {
      for (Event event : new Parse(SETTINGS).parseString(text)) {
        if (!reader.take(event)) {
          return null;
        }
      }
    } catch (YamlEngineException e) {
      new Syntax(text, problems).explain(e);
      return null;
    }
    return reader.root;
  }

  /** Whether to go on. */
  private boolean take(Event event) {
    Mark mark = mark(event);
    switch (event.getEventId()) {
      case DocumentStart -> {
        return isFirst(mark);
      }
      case Alias -> {
        refuseSharing(mark, "an alias");
        add(new Node.Scalar(mark, "", true));
      }
      case Scalar -> scalar((ScalarEvent) event, mark);
      case SequenceStart, MappingStart -> {
        return begin((CollectionStartEvent) event, mark);
      }
      case SequenceEnd, MappingEnd -> end();
      default -> {
        // the stream, the end of the document and comments say nothing
      }
    }
    return true;
  }

  private static Mark mark(Event event) {
    return event
        .getStartMark()
        .map(m -> new Mark(m.getLine() + 1, m.getColumn() + 1))
        .orElse(Mark.NOWHERE);
  }

  private boolean isFirst(Mark mark) {
    documents++;
    if (documents > 1) {
      problems.error(mark, "one document", "a second one", "put all rules under one key rules");
    }
    return documents == 1;
  }

  private void refuseSharing(Mark mark, String what) {
    problems.error(
        mark,
        "a value",
        what,
        "name a text under texts or a list under lists instead; where a text is meant, " + AS_TEXT);
  }

  private void scalar(ScalarEvent event, Mark mark) {
    if (event.getAnchor().isPresent()) {
      refuseSharing(mark, "an anchor");
    }
    checkTag(event.getTag().orElse(null), mark);
    String value = event.getValue();
    checkControls(value, mark);
    add(new Node.Scalar(mark, value, event.isPlain()));
  }

  private void checkTag(@Nullable String tag, Mark mark) {
    if (tag != null) {
      problems.error(mark, "a value without a tag", "the tag " + Problems.quoted(tag), AS_TEXT);
    }
  }

  private void checkControls(String value, Mark mark) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
        problems.error(
            mark,
            "text without control characters",
            "the character U+"
                + "0000".substring(Integer.toHexString(c).length())
                + Integer.toHexString(c),
            "in double quotes a backslash begins an escape; use single quotes or a block");
        return;
      }
    }
  }

  private boolean begin(CollectionStartEvent event, Mark mark) {
    if (event.getAnchor().isPresent()) {
      refuseSharing(mark, "an anchor");
    }
    checkTag(event.getTag().orElse(null), mark);
    if (open.size() == DEEPEST) {
      problems.error(mark, "no more than " + DEEPEST + " levels", "one more");
      return false;
    }
    open.push(new Open(mark, event.getEventId() == Event.ID.MappingStart));
    return true;
  }

  private void end() {
    Open done = open.pop();
    add(
        done.keys == null
            ? new Node.Sequence(done.mark, List.copyOf(done.elements))
            : new Node.Mapping(done.mark, List.copyOf(done.entries)));
  }

  private void add(Node node) {
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent.keys == null) {
      parent.elements.add(node);
    } else if (parent.key == null) {
      parent.key = node;
    } else {
      entry(parent, parent.keys, parent.key, node);
      parent.key = null;
    }
  }

  private void entry(Open parent, Map<String, Mark> keys, Node key, Node value) {
    if (!(key instanceof Node.Scalar name)) {
      problems.error(
          key.mark(),
          "a text as key",
          key.kind(),
          "a value that begins with { is a map; " + AS_TEXT);
      return;
    }
    if (name.value().equals("<<")) {
      problems.error(
          name.mark(), "a key", "<<, and maps are not merged here", "write the keys out");
      return;
    }
    Mark before = keys.putIfAbsent(name.value(), name.mark());
    if (before == null) {
      parent.entries.add(new Node.Entry(name, value));
    } else {
      problems.error(
          name.mark(),
          "each key once",
          "key " + Problems.quoted(name.value()) + " again, first in line " + before.line());
    }
  }
}
