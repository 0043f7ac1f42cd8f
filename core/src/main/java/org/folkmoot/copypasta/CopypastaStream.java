package org.folkmoot.copypasta;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.copypasta.Source.Written;
import org.folkmoot.flag.Cluster.FirstSeen;
import org.folkmoot.flag.Copypasta;
import org.folkmoot.flag.Flag;
import org.folkmoot.memory.CommentStore;
import org.folkmoot.memory.RememberedComment;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * Judges the comments of a stream, each by all before it, and remembers them in a store. What is
 * answered depends on the comments that stand in the store and on their order alone: after an edit
 * or a removal as if the comments had come as they now are.
 *
 * <p>In memory stand the fingerprints, the ids and a few numbers a comment, about 1.3 kB for one of
 * 400 characters, and up to 32 MB of texts that were looked at last; other texts are fetched from
 * the store when they may have been copied. Opening reads the whole store. A comment is judged in
 * time linear in its length; an edit or a removal also judges those anew that share words with the
 * comment. Not thread-safe.
 */
public final class CopypastaStream implements AutoCloseable {

  private final CommentStore store;
  private final int known;
  private final Archive archive;
  private final Copies copies;
  private final Chains chains;
  private final Influence influence;
  private final CopyJudge judge;
  private final int atStart;

  /** A stream in memory that remembers nothing yet. */
  public CopypastaStream(CopypastaOptions options, List<KnownText> known) {
    this(options, known, List.of(), CommentStore.inMemory());
  }

  /**
   * A stream that goes on where {@code store} ends.
   *
   * @param options what counts as a copy
   * @param known texts that are pasted about; a comment that repeats one is flagged
   * @param allowed texts that may be repeated, such as the site's own notices; never flagged
   * @param store used by nobody else from here on
   * @throws org.folkmoot.memory.StoreException where the store is damaged
   */
  public CopypastaStream(
      CopypastaOptions options,
      List<KnownText> known,
      List<KnownText> allowed,
      CommentStore store) {
    this.store = store;
    this.known = known.size();
    this.archive = new Archive(known, this::written);
    this.copies = new Copies(known.size(), number -> archive.get(number).first());
    this.chains = new Chains(archive, number -> stored(number).replyTo());
    this.influence = new Influence(archive);
    this.judge = new CopyJudge(options, allowed, archive);
    this.atStart = store.nextNumber();
    open();
  }

  private void open() {
    List<Integer> doubtful = new ArrayList<>();
    store.forEach((comment, number) -> recall(comment, known + number, doubtful));
    doubtful.forEach(this::judgeAgain);
  }

  /**
   * What a known text is the source of, or one that is gone, is judged anew after all are there.
   */
  private void recall(RememberedComment comment, int number, List<Integer> doubtful) {
    archive.add(number, comment.id(), OwnLetters.of(comment.text()));
    chains.ancestors(number, comment.replyTo());
    int root = comment.root();
    if (root == number - known || (root >= 0 && !archive.isThere(known + root))) {
      doubtful.add(number);
    } else if (root >= 0) {
      copies.set(number, known + root);
    }
  }

  private RememberedComment stored(int number) {
    return store
        .get(number - known)
        .orElseThrow(() -> new IllegalStateException("comment " + number + " must be there"));
  }

  private Written written(int number) {
    RememberedComment comment = stored(number);
    return new Written(
        new FirstSeen(comment.id(), comment.thread(), comment.author(), comment.created()),
        comment.text(),
        OwnLetters.of(comment.text()).string());
  }

  /** The comment with an id as it was remembered, with the thread it stands in. */
  public Optional<RememberedComment> find(String id) {
    int number = archive.numberOf(id);
    return number < 0 ? Optional.empty() : Optional.of(stored(number));
  }

  /** Whether a comment was already in the store when this stream began. */
  public boolean wasStored(String id) {
    int number = archive.numberOf(id);
    return number >= 0 && number - known < atStart;
  }

  /**
   * Judges a comment by all before it, then remembers it.
   *
   * @return its flags, by place
   * @throws IllegalArgumentException for an id that is remembered already, or a comment longer than
   *     the store takes
   * @throws java.io.UncheckedIOException where it could not be stored; then nothing is changed
   */
  public List<Flag> add(@Nullable String thread, Comment comment) {
    checkArgument(
        archive.numberOf(comment.id()) < 0, "comment id '%s' has come before", comment.id());
    int number = known + store.nextNumber();
    Post post = post(number, thread, comment);
    Optional<CopyDraft> copy = judge.copy(number, post);
    int source = source(copy);
    store.add(remembered(number, thread, comment, source));
    archive.add(number, comment.id(), post.own());
    copies.set(number, source);
    return flags(number, post, copy);
  }

  /** The same as {@link #add}, of which only a copy is told. */
  public Optional<Copypasta> judge(@Nullable String thread, Comment comment) {
    return add(thread, comment).stream()
        .filter(Copypasta.class::isInstance)
        .map(Copypasta.class::cast)
        .findFirst();
  }

  /**
   * Judges a comment that was changed by all that came before it, and remembers it as it is now.
   *
   * @return its flags, by place
   * @throws IllegalArgumentException for an id that is not remembered
   * @throws java.io.UncheckedIOException where it could not be stored
   */
  public List<Flag> edit(@Nullable String thread, Comment comment) {
    int number = archive.numberOf(comment.id());
    checkArgument(number >= 0, "comment id '%s' must have come before", comment.id());
    RememberedComment old = stored(number);
    OwnLetters oldOwn = OwnLetters.of(old.text());
    Set<Integer> touched = touched(number, old, oldOwn);
    Post post = post(number, thread, comment);
    Optional<CopyDraft> copy = judge.copy(number, post);
    int source = source(copy);
    store.replace(number - known, remembered(number, thread, comment, source));
    copies.remove(number);
    archive.replace(number, oldOwn, post.own());
    copies.set(number, source);
    touched.addAll(touched(number, stored(number), post.own()));
    touched.forEach(this::judgeAgain);
    return flags(number, post, copy);
  }

  /**
   * Judges a remembered comment once more, by all that came before it; changes nothing.
   *
   * @throws IllegalArgumentException for an id that is not remembered
   */
  public List<Flag> again(String id) {
    int number = archive.numberOf(id);
    checkArgument(number >= 0, "comment id '%s' must have come before", id);
    Post post = post(number, stored(number));
    return flags(number, post, judge.copy(number, post));
  }

  /**
   * Forgets a comment: its text and fingerprints are gone, and what was copied from it is a copy of
   * an earlier text or of none.
   *
   * @return whether it was there
   * @throws java.io.UncheckedIOException where it could not be removed from the store
   */
  public boolean delete(String id) {
    int number = archive.numberOf(id);
    if (number < 0) {
      return false;
    }
    RememberedComment old = stored(number);
    OwnLetters own = OwnLetters.of(old.text());
    Set<Integer> touched = touched(number, old, own);
    store.remove(number - known);
    copies.remove(number);
    archive.remove(number, id, own);
    touched.forEach(this::judgeAgain);
    return true;
  }

  /** The later comments on which one bears: by its words, or as it stands between two others. */
  private Set<Integer> touched(int number, RememberedComment comment, OwnLetters own) {
    Set<Integer> touched = new TreeSet<>(influence.of(number, own));
    touched.addAll(copies.copiesOf(number));
    Set<Integer> below = chains.descendants(number);
    if (!below.isEmpty()) {
      for (String ancestor : chains.ancestors(number, comment.replyTo())) {
        touched.addAll(both(below, ancestor));
      }
    }
    touched.remove(number);
    return touched;
  }

  private Set<Integer> both(Set<Integer> below, String ancestor) {
    int number = archive.numberOf(ancestor);
    if (number < 0) {
      return Set.of();
    }
    Set<Integer> both = influence.of(number, OwnLetters.of(stored(number).text()));
    both.retainAll(below);
    return both;
  }

  /** Looks what a remembered comment was copied from, now that another one has changed. */
  private void judgeAgain(int number) {
    RememberedComment comment = stored(number);
    int source = source(judge.copy(number, post(number, comment)));
    copies.set(number, source);
    int root = root(number, source);
    if (root != comment.root() && !isGone(comment.root())) {
      store.replace(number - known, withRoot(comment, root));
    }
  }

  /** Whether a stored root shows by itself that it no longer holds. */
  private boolean isGone(int root) {
    return root >= 0 && !archive.isThere(known + root);
  }

  private int source(Optional<CopyDraft> copy) {
    return copy.map(CopyDraft::from).orElse(Copies.NONE);
  }

  /** What the store keeps for a source: a comment's number, or for a known text the copy's own. */
  private int root(int number, int source) {
    if (source == Copies.NONE) {
      return -1;
    }
    return source < known ? number - known : source - known;
  }

  private Post post(int number, RememberedComment comment) {
    return post(number, comment.thread(), comment(comment));
  }

  private Post post(int number, @Nullable String thread, Comment comment) {
    return new Post(
        comment,
        thread,
        OwnLetters.of(comment.text()),
        chains.ancestors(number, comment.declaredParent()),
        comment.declaredParent() != null);
  }

  private List<Flag> flags(int number, Post post, Optional<CopyDraft> copy) {
    List<Flag> flags = new ArrayList<>();
    judge.repetition(post).ifPresent(flags::add);
    copy.ifPresent(draft -> flags.add(draft.flag(copies.cluster(number))));
    flags.sort(CopypastaDetector.IN_COMMENT);
    return flags;
  }

  private RememberedComment remembered(
      int number, @Nullable String thread, Comment comment, int source) {
    return new RememberedComment(
        comment.id(),
        thread,
        comment.author(),
        comment.created(),
        comment.declaredParent(),
        comment.text(),
        root(number, source));
  }

  private static RememberedComment withRoot(RememberedComment comment, int root) {
    return new RememberedComment(
        comment.id(),
        comment.thread(),
        comment.author(),
        comment.created(),
        comment.replyTo(),
        comment.text(),
        root);
  }

  private static Comment comment(RememberedComment comment) {
    return new Comment(
        comment.id(),
        comment.author(),
        comment.created(),
        comment.replyTo(),
        comment.text(),
        null,
        List.of());
  }

  /** Forces all that was answered to the device, so that it outlives a loss of power. */
  public void sync() {
    store.sync();
  }

  /** Closes the store. */
  @Override
  public void close() {
    store.close();
  }
}
