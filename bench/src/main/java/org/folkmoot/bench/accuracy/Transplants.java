package org.folkmoot.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.folkmoot.thread.Article;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.CommentThread;
import org.jspecify.annotations.Nullable;

/**
 * Threads into which comments of other threads were moved, so that it is known which do not belong
 * (distant supervision). Two shapes: a title with many voices, one in nine of them moved in; and an
 * opening post, four comments after it, and then as many that were moved in as not. A text never
 * comes from the group itself.
 */
final class Transplants {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int LEAST_WORDS = 5;
  private static final int LEAST_TEXTS = 8;
  private static final int MOST_NATIVES = 60;
  private static final int NATIVES_PER_STRANGER = 8;
  private static final int BEFORE = 4;
  private static final int JUDGED = 2;

  /** A post holds so many short texts on a motion, where no longer ones are at hand. */
  private static final int TEXTS_OF_A_POST = 3;

  private final List<TopicSources.Group> groups;
  private final SplittableRandom random;

  /**
   * One such thread.
   *
   * @param judged how many comments, the last ones, are labelled
   * @param strangers the numbers of those that were moved in
   */
  record Thread(CommentThread thread, int judged, Set<Integer> strangers) {}

  /** Transplants among groups of one kind. */
  Transplants(List<TopicSources.Group> groups, long seed) {
    this.random = new SplittableRandom(seed);
    this.groups =
        groups.stream()
            .map(each -> new TopicSources.Group(each.kind(), each.title(), longEnough(each)))
            .filter(each -> each.texts().size() >= LEAST_TEXTS)
            .toList();
  }

  private static List<String> longEnough(TopicSources.Group group) {
    return group.texts().stream().filter(text -> words(text) >= LEAST_WORDS).toList();
  }

  private static int words(String text) {
    return BLANKS.split(text.strip()).length;
  }

  /** One thread of many voices for each group, {@code times} over. */
  List<Thread> many(int times) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < times && groups.size() > 1; i++) {
      groups.forEach(group -> threads.add(manyVoices(group)));
    }
    return threads;
  }

  private Thread manyVoices(TopicSources.Group group) {
    List<String> texts = drawn(group.texts(), MOST_NATIVES);
    int natives = texts.size();
    addStrangers(group, Math.max(1, natives / NATIVES_PER_STRANGER), texts);
    return thread(group.title(), null, texts, texts.size(), natives);
  }

  /** One short thread for each group, {@code times} over. */
  List<Thread> few(int times) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < times && groups.size() > 1; i++) {
      groups.forEach(group -> threads.add(fewVoices(group)));
    }
    return threads;
  }

  private Thread fewVoices(TopicSources.Group group) {
    boolean motion = group.kind() == TopicSources.Kind.MOTION;
    int opening = motion ? Math.min(TEXTS_OF_A_POST, group.texts().size() - BEFORE - 1) : 1;
    List<String> all = motion ? drawn(group.texts(), group.texts().size()) : group.texts();
    String post = String.join(" ", all.subList(0, opening));
    List<String> texts = new ArrayList<>(all.subList(opening, opening + BEFORE));
    List<String> natives = drawn(all.subList(opening + BEFORE, all.size()), JUDGED);
    texts.addAll(natives);
    addStrangers(group, natives.size(), texts);
    return thread(group.title(), post, texts, 2 * natives.size(), BEFORE + natives.size());
  }

  private void addStrangers(TopicSources.Group group, int number, List<String> texts) {
    while (number > 0) {
      TopicSources.Group other = groups.get(random.nextInt(groups.size()));
      if (other == group) {
        continue;
      }
      texts.add(other.texts().get(random.nextInt(other.texts().size())));
      number--;
    }
  }

  /** So many of them, each once, in an order by chance. */
  private List<String> drawn(List<String> texts, int number) {
    List<String> rest = new ArrayList<>(texts);
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < number && !rest.isEmpty()) {
      int at = random.nextInt(rest.size());
      drawn.add(rest.get(at));
      rest.set(at, rest.get(rest.size() - 1));
      rest.remove(rest.size() - 1);
    }
    return drawn;
  }

  /** Shuffles who is judged, so that strangers stand among natives. */
  private Thread thread(
      String title, @Nullable String post, List<String> texts, int judged, int natives) {
    List<Integer> order = new ArrayList<>();
    for (int i = texts.size() - judged; i < texts.size(); i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    List<Comment> comments = new ArrayList<>();
    Set<Integer> strangers = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      int from = i < texts.size() - judged ? i : order.get(i - texts.size() + judged);
      if (from >= natives) {
        strangers.add(i);
      }
      comments.add(Comment.of("c" + i, null, texts.get(from)));
    }
    String known = title.isEmpty() ? null : title;
    Article article = post == null ? null : Article.of(post);
    return new Thread(
        new CommentThread("made", known, null, article, comments, null, List.of()),
        judged,
        strangers);
  }
}
