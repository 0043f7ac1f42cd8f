package org.folkmoot;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.copypasta.CopypastaOptions;
import org.folkmoot.copypasta.CopypastaStream;
import org.folkmoot.copypasta.KnownText;
import org.folkmoot.memory.CommentStore;
import org.folkmoot.memory.LogStore;
import org.folkmoot.memory.RememberedComment;
import org.folkmoot.thread.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A site's stream of comments: each is judged by all that came before it, in whatever thread, and
 * then remembered, in memory or in a folder.
 *
 * <pre>{@code
 * try (Screen screen = Screen.builder().folder(Path.of("memory")).build()) {
 *   List<Flag> flags = screen.judge("thread", comment).flags();
 * }
 * }</pre>
 *
 * <p>What is answered depends on the comments remembered and their order alone. In a folder a kill
 * of the process at any moment loses nothing that was answered. Where storing fails, an exception
 * says so; then close the screen and open the folder again.
 *
 * <p>Thread-safe: one lock lets callers in one after another, so give each comment of a thread
 * after the one that it answers.
 */
public final class Screen implements AutoCloseable {

  private final CopypastaStream stream;

  private Screen(Builder builder) {
    CommentStore store = builder.store.get();
    CopypastaStream opened = null;
    try {
      opened = new CopypastaStream(builder.options, builder.known, builder.allowed, store);
    } finally {
      if (opened == null) {
        store.close();
      }
    }
    this.stream = opened;
  }

  /** Begins a screen. */
  public static Builder builder() {
    return new Builder();
  }

  /** Judges a comment of which the thread is not known; see {@link #judge(String, Comment)}. */
  public Screening judge(Comment comment) {
    return judge(null, comment);
  }

  /**
   * Judges a comment by all that came before it, and remembers it.
   *
   * <p>In a folder, a comment that was remembered before this screen was built and comes again the
   * same is answered once more: whoever was killed between the two does not know that it was
   * remembered.
   *
   * @param thread the site's id of the thread that it stands in, where known
   * @throws IllegalArgumentException for an id that has come before, which names it, or a comment
   *     longer than the store takes
   * @throws java.io.UncheckedIOException where it could not be stored
   */
  public synchronized Screening judge(@Nullable String thread, Comment comment) {
    boolean again = stream.wasStored(comment.id()) && isSame(thread, comment);
    return new Screening(
        comment.id(), again ? stream.again(comment.id()) : stream.add(thread, comment));
  }

  private boolean isSame(@Nullable String thread, Comment comment) {
    Optional<RememberedComment> found = stream.find(comment.id());
    return found.isPresent()
        && Objects.equals(found.get().thread(), thread)
        && Objects.equals(found.get().author(), comment.author())
        && Objects.equals(found.get().created(), comment.created())
        && Objects.equals(found.get().replyTo(), comment.declaredParent())
        && found.get().text().equals(comment.text());
  }

  /**
   * Judges a comment that was changed by all that came before it, and remembers it as it now is, at
   * its old place.
   *
   * @param thread the site's id of the thread that it stands in, where known
   * @throws IllegalArgumentException for an id that is not remembered, which names it
   * @throws java.io.UncheckedIOException where it could not be stored
   */
  public synchronized Screening edit(@Nullable String thread, Comment comment) {
    return new Screening(comment.id(), stream.edit(thread, comment));
  }

  /**
   * Judges a remembered comment once more: its flags as they are after all that came since.
   *
   * @throws IllegalArgumentException for an id that is not remembered, which names it
   */
  public synchronized Screening again(String id) {
    return new Screening(id, stream.again(id));
  }

  /**
   * Forgets a comment. Afterwards nothing of it is in memory or in a file, and all answers are
   * those of a screen that never saw it.
   *
   * @return whether it was remembered
   * @throws java.io.UncheckedIOException where it could not be removed
   */
  public synchronized boolean delete(String id) {
    return stream.delete(id);
  }

  /** Whether a comment is remembered. */
  public synchronized boolean remembers(String id) {
    return stream.find(id).isPresent();
  }

  /** Forces all that was answered to the device, so that it outlives a loss of power. */
  public synchronized void sync() {
    stream.sync();
  }

  /** Lets go of the folder. */
  @Override
  public synchronized void close() {
    stream.close();
  }

  /** Collects what a screen is told. Not thread-safe. */
  public static final class Builder {
    private CopypastaOptions options = CopypastaOptions.defaults();
    private List<KnownText> known = List.of();
    private List<KnownText> allowed = List.of();
    private Supplier<CommentStore> store = CommentStore::inMemory;

    private Builder() {}

    /** Sets what counts as a copy. */
    public Builder options(CopypastaOptions options) {
      this.options = options;
      return this;
    }

    /** Names texts that are pasted about; a comment that repeats one is flagged. */
    public Builder known(List<KnownText> texts) {
      this.known = List.copyOf(texts);
      return this;
    }

    /** Names texts that may be repeated, such as the site's own notices; never flagged. */
    public Builder allowed(List<KnownText> texts) {
      this.allowed = List.copyOf(texts);
      return this;
    }

    /** Remembers in a folder, which is opened or made when the screen is built. */
    public Builder folder(Path folder) {
      this.store = () -> LogStore.open(folder);
      return this;
    }

    /** Remembers in a store, which belongs to the screen from then on. Without: in memory. */
    public Builder store(CommentStore store) {
      this.store = () -> store;
      return this;
    }

    /**
     * The screen; reads all that the folder remembers.
     *
     * @throws org.folkmoot.memory.StoreException where the folder is in use or damaged
     * @throws java.io.UncheckedIOException where it cannot be read or written
     */
    public Screen build() {
      return new Screen(this);
    }
  }
}
