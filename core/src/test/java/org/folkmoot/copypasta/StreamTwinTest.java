package org.folkmoot.copypasta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.flag.Cluster;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Flag;
import org.folkmoot.memory.CommentStore;
import org.folkmoot.memory.LogOptions;
import org.folkmoot.memory.LogStore;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stream answers depends on what stands in it, and not on how that came about. */
class StreamTwinTest {

  private static final CopypastaOptions OPTIONS = CopypastaOptions.defaults();

  @TempDir Path folder;

  /** A comment with its thread. */
  private record Post(@Nullable String thread, Comment comment) {}

  /** Comments that copy, quote and answer each other, from a seed. */
  private static final class Posts {
    private final Random random;
    private final TopicalTexts fresh;
    private final List<String> texts = new ArrayList<>();
    private final List<KnownText> known = new ArrayList<>();

    Posts(long seed) {
      random = new Random(seed);
      fresh = new TopicalTexts(seed);
      for (int i = 0; i < 3; i++) {
        texts.add(fresh.comment(5));
        known.add(new KnownText("k" + i, null, fresh.comment(5)));
      }
      known.forEach(text -> texts.add(text.text()));
    }

    Post next(String id, List<String> ids) {
      String thread = random.nextInt(6) == 0 ? null : "t" + random.nextInt(3);
      String author = random.nextInt(5) == 0 ? null : "u" + random.nextInt(6);
      Instant created =
          random.nextInt(4) == 0 ? null : Instant.ofEpochSecond(1_000_000 + random.nextInt(50));
      return new Post(
          thread, new Comment(id, author, created, parent(ids), text(), null, List.of()));
    }

    private @Nullable String parent(List<String> ids) {
      int kind = random.nextInt(4);
      if (kind == 0 || ids.isEmpty()) {
        return random.nextBoolean() ? null : Place.ARTICLE_ID;
      }
      return kind == 1 ? "never" : ids.get(random.nextInt(ids.size()));
    }

    private String text() {
      String old = texts.get(random.nextInt(texts.size()));
      String other = texts.get(random.nextInt(texts.size()));
      String text =
          switch (random.nextInt(7)) {
            case 0 -> old;
            case 1 -> half(old) + " " + half(other);
            case 2 -> old + " " + fresh.comment(1);
            case 3 -> fresh.comment(2) + " " + old;
            case 4 -> old.replace("the ", "this ");
            case 5 -> old + "\n\n" + other;
            default -> fresh.comment(4);
          };
      texts.add(text);
      return text;
    }

    private String half(String text) {
      int middle = text.indexOf(' ', text.length() / 2);
      return random.nextBoolean() ? text.substring(0, middle) : text.substring(middle);
    }
  }

  @Test
  void afterEditsAndRemovalsItAnswersAsOneThatNeverSawThem() {
    for (int seed = 0; seed < 40; seed++) {
      compareWithTwin(seed, 60, false);
    }
  }

  @Test
  void alsoAfterItIsOpenedAgain() {
    for (int seed = 100; seed < 110; seed++) {
      compareWithTwin(seed, 60, true);
    }
  }

  @Test
  @Tag("slow")
  void inAThousandRandomOrders() {
    for (int seed = 1_000; seed < 2_000; seed++) {
      compareWithTwin(seed, 80, seed % 10 == 0);
    }
  }

  private void compareWithTwin(long seed, int steps, boolean onDisk) {
    Posts posts = new Posts(seed);
    Random random = new Random(~seed);
    Map<String, Post> standing = new LinkedHashMap<>();
    CommentStore store = onDisk ? log(seed) : CommentStore.inMemory();
    CopypastaStream stream = stream(posts, store);
    for (int i = 0; i < steps; i++) {
      List<String> ids = new ArrayList<>(standing.keySet());
      int kind = random.nextInt(10);
      if (kind < 6 || ids.isEmpty()) {
        Post post = posts.next("c" + i, ids);
        stream.add(post.thread(), post.comment());
        standing.put("c" + i, post);
      } else if (kind < 8) {
        Post post = posts.next(ids.get(random.nextInt(ids.size())), ids);
        stream.edit(post.thread(), post.comment());
        standing.put(post.comment().id(), post);
      } else {
        String id = ids.get(random.nextInt(ids.size()));
        assertThat(stream.delete(id)).isTrue();
        standing.remove(id);
      }
      if (onDisk && i % 20 == 19) {
        stream.close();
        stream = stream(posts, log(seed));
      }
    }
    CopypastaStream twin = stream(posts, CommentStore.inMemory());
    standing.values().forEach(post -> twin.add(post.thread(), post.comment()));
    for (String id : standing.keySet()) {
      assertThat(stream.again(id)).as("seed %s, %s", seed, id).isEqualTo(twin.again(id));
    }
    for (int i = 0; i < 10; i++) {
      Post post = posts.next("later" + i, new ArrayList<>(standing.keySet()));
      assertThat(stream.add(post.thread(), post.comment()))
          .as("seed %s, later %s", seed, i)
          .isEqualTo(twin.add(post.thread(), post.comment()));
    }
    stream.close();
  }

  private LogStore log(long seed) {
    return LogStore.open(
        folder.resolve("log" + seed), LogOptions.STANDARD.withSegmentBytes(20_000));
  }

  private static CopypastaStream stream(Posts posts, CommentStore store) {
    return new CopypastaStream(OPTIONS, posts.known, List.of(), store);
  }

  @Test
  void itDoesNotMatterHowIndependentThreadsAreInterleaved() {
    for (int seed = 0; seed < 30; seed++) {
      List<List<Post>> threads = independentThreads(seed);
      Map<String, List<Flag>> first = interleaved(threads, new Random(seed));
      assertThat(first.values()).anyMatch(flags -> !flags.isEmpty());
      for (int order = 1; order < 6; order++) {
        assertThat(interleaved(threads, new Random(seed + 1_000L * order)))
            .as("seed %s, order %s", seed, order)
            .isEqualTo(first);
      }
    }
  }

  private static List<List<Post>> independentThreads(int seed) {
    List<List<Post>> threads = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      Posts posts = new Posts(seed * 10L + t);
      List<Post> thread = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Comment comment = posts.next("t" + t + "c" + i, ids).comment();
        ids.add(comment.id());
        thread.add(new Post("t" + t, withWordsOfItsOwn(comment, t)));
      }
      threads.add(thread);
    }
    return threads;
  }

  /** So that threads share no words. */
  private static Comment withWordsOfItsOwn(Comment comment, int thread) {
    StringBuilder text = new StringBuilder();
    for (String word : comment.text().split(" ", -1)) {
      text.append(new StringBuilder(word).insert(word.length() / 2, "qzx".charAt(thread)))
          .append(' ');
    }
    return new Comment(
        comment.id(),
        comment.author(),
        comment.created(),
        comment.declaredParent(),
        text.toString(),
        null,
        List.of());
  }

  private static Map<String, List<Flag>> interleaved(List<List<Post>> threads, Random random) {
    List<Integer> turns = new ArrayList<>();
    for (int t = 0; t < threads.size(); t++) {
      turns.addAll(Collections.nCopies(threads.get(t).size(), t));
    }
    Collections.shuffle(turns, random);
    int[] next = new int[threads.size()];
    Map<String, List<Flag>> flags = new HashMap<>();
    try (CopypastaStream stream = new CopypastaStream(OPTIONS, List.of())) {
      for (int t : turns) {
        Post post = threads.get(t).get(next[t]++);
        flags.put(post.comment().id(), stream.add(post.thread(), post.comment()));
      }
    }
    return flags;
  }

  private static final String PASTE =
      "Those islands were promised to the fishermen of the northern harbour in writing, and every"
          + " minister since then has sworn that the promise would be kept, until today.";

  private static Comment paste(String id, String author, int second) {
    Instant created = Instant.ofEpochSecond(second);
    return new Comment(id, author, created, null, PASTE, null, List.of());
  }

  @Test
  void whereTheFirstIsGoneTheNextIsTheFirst() {
    CopypastaStream stream = new CopypastaStream(OPTIONS, List.of());
    stream.add("t1", paste("a", "ann", 5));
    stream.add("t2", paste("b", "ben", 4));
    assertThat(cluster(stream.add("t3", paste("c", "cat", 6))))
        .extracting(Cluster::size, Cluster::authors, cluster -> cluster.first().comment())
        .containsExactly(3, 3, "b");
    assertThat(stream.delete("a")).isTrue();
    assertThat(stream.delete("a")).isFalse();
    assertThat(cluster(stream.again("c")))
        .extracting(Cluster::size, cluster -> cluster.first().comment())
        .containsExactly(2, "b");
    stream.delete("b");
    assertThat(stream.again("c")).isEmpty();
    assertThat(cluster(stream.add("t4", paste("a", "ann", 7))).first().comment()).isEqualTo("c");
  }

  private static Cluster cluster(List<Flag> flags) {
    return ((Copypasta) flags.get(0)).cluster();
  }

  @Test
  void refusesAnIdThatHasComeBeforeAndAnEditOfOneThatHasNot() {
    CopypastaStream stream = new CopypastaStream(OPTIONS, List.of());
    stream.add(null, paste("a", "ann", 1));
    assertThatThrownBy(() -> stream.add(null, paste("a", "ann", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comment id 'a' has come before");
    assertThatThrownBy(() -> stream.edit(null, paste("b", "ann", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'b'");
    assertThat(stream.find("a")).map(found -> found.text()).contains(PASTE);
  }
}
