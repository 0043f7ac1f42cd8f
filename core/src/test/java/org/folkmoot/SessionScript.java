package org.folkmoot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.graph.GraphDelta;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * Makes threads and changes of them at random: answers with and without declared parents,
 * quotations, copies, names, short forms, signatures, nothing at all, and any code units.
 */
final class SessionScript {

  private static final List<String> AUTHORS =
      List.of("Ann", "Ben Miller", "Cid", "Dr. Eve Long", "tram_fan", "Fay");

  private static final List<String> SENTENCES =
      List.of(
          "The tram is a waste of money because nobody lives there.",
          "The tram is not a waste of money.",
          "I agree, the harbour needs a line of its own.",
          "No, that does not follow.",
          "United Nations experts say that trams are quiet.",
          "The UN says that buses are cheaper, therefore buses should run.",
          "This is copypasta from the council.",
          "Who pays for the rails?",
          "You should read https://harbour.example/report first.",
          "My cat sleeps on the radiator and dreams of fish all day.",
          "This article is wrong about the harbour.",
          "The bridge was built in 1956, and it still stands.");

  private static final String PASTED =
      "Every minister since then has sworn in writing that the promise to the northern harbour "
          + "would be kept, and not one of them has kept it so far.";

  private final Random random;
  private int next;

  SessionScript(Random random) {
    this.random = random;
  }

  CommentThread start(int size) {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      comments.add(comment("c" + next++, comments, size));
    }
    Article article =
        random.nextBoolean()
            ? Article.of(String.join(" ", SENTENCES.subList(0, random.nextInt(6))))
            : null;
    String title = random.nextBoolean() ? "A tram to the harbour?" : null;
    return new CommentThread("t", title, null, article, comments, null, List.of());
  }

  /** Appends, edits or deletes. */
  GraphDelta step(ThreadSession session) {
    List<Comment> comments = session.thread().comments();
    int kind = comments.isEmpty() ? 0 : random.nextInt(10);
    if (kind < 6) {
      return session.append(comment("c" + next++, comments, comments.size()));
    }
    // Of those near the end more often, as people do.
    int at = comments.size() - 1 - (int) (comments.size() * Math.pow(random.nextDouble(), 2));
    String id = comments.get(Math.max(0, at)).id();
    if (kind < 8) {
      return session.edit(comment(id, comments.subList(0, Math.max(0, at)), 0));
    }
    return session.delete(id);
  }

  private Comment comment(String id, List<Comment> before, int size) {
    String text = text(before);
    Instant created =
        random.nextInt(3) == 0 ? null : Instant.ofEpochSecond(1_000_000 + 60L * size + next);
    String author = random.nextInt(8) == 0 ? null : AUTHORS.get(random.nextInt(AUTHORS.size()));
    return new Comment(id, author, created, parent(before), text, null, List.of());
  }

  private @Nullable String parent(List<Comment> before) {
    int kind = random.nextInt(4);
    if (kind == 0 && !before.isEmpty()) {
      return before.get(random.nextInt(before.size())).id();
    }
    return kind == 1 && random.nextInt(3) == 0 ? "article" : null;
  }

  private String text(List<Comment> before) {
    int kind = random.nextInt(12);
    if (kind == 0) {
      return "";
    }
    if (kind == 1) {
      return ThreadGenerator.text(random);
    }
    if (kind == 2) {
      return random.nextBoolean() ? PASTED : PASTED.toUpperCase(java.util.Locale.ROOT);
    }
    StringBuilder text = new StringBuilder();
    if (kind < 5 && !before.isEmpty()) {
      String quoted = before.get(random.nextInt(before.size())).text();
      text.append("> ").append(quoted.replace("\n", "\n> ")).append("\n\n");
    } else if (kind == 5) {
      text.append('@').append(AUTHORS.get(random.nextInt(AUTHORS.size()))).append(' ');
    }
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
    }
    return kind == 6 ? text.append("\n-- \nBenny").toString() : text.toString();
  }
}
