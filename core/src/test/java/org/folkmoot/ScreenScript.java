package org.folkmoot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.folkmoot.thread.Comment;

/** A site's stream from a seed: comments that copy each other come, change and go. */
final class ScreenScript {

  private static final String[] WORDS =
      ("harbour minister fisherman promise island council writing northern tribunal evening lantern"
              + " marble courier orchard velvet trumpet granite whisper eleven purple salty mirror"
              + " bridge market school tunnel station engine winter garden letter copper")
          .split(" ");

  private final Random random;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** What becomes of which comment. */
  private record Step(char kind, String thread, Comment comment) {}

  ScreenScript(long seed, int length) {
    random = new Random(seed);
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < length; i++) {
      steps.add(step("c" + i, ids));
    }
  }

  private Step step(String id, Set<String> ids) {
    int kind = random.nextInt(10);
    String thread = "t" + random.nextInt(3);
    if (kind < 6 || ids.isEmpty()) {
      ids.add(id);
      return new Step('a', thread, comment(id));
    }
    String old = new ArrayList<>(ids).get(random.nextInt(ids.size()));
    if (kind < 8) {
      return new Step('e', thread, comment(old));
    }
    ids.remove(old);
    return new Step('d', thread, Comment.of(old, null, ""));
  }

  private Comment comment(String id) {
    String text = random.nextInt(3) == 0 || texts.isEmpty() ? text() : any(texts);
    texts.add(text);
    return Comment.of(id, "u" + random.nextInt(5), text);
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(any(List.of(WORDS))).append(' ');
    }
    return text.toString();
  }

  int length() {
    return steps.size();
  }

  /** Does one step, and returns what is answered. */
  String run(int step, Screen screen) {
    Step done = steps.get(step);
    return switch (done.kind()) {
      case 'a' -> screen.judge(done.thread(), done.comment()).flags().toString();
      case 'e' -> screen.edit(done.thread(), done.comment()).flags().toString();
      default -> {
        screen.delete(done.comment().id());
        yield "gone";
      }
    };
  }

  /** The ids that stand after {@code done} steps. */
  Set<String> standing(int done) {
    Set<String> ids = new LinkedHashSet<>();
    for (Step step : steps.subList(0, done)) {
      if (step.kind() == 'd') {
        ids.remove(step.comment().id());
      } else {
        ids.add(step.comment().id());
      }
    }
    return ids;
  }
}
