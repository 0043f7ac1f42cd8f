package org.folkmoot.copypasta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.copypasta.Source.Written;
import org.folkmoot.flag.Copypasta;

/** Comments that come one after another and stay as they are, such as those of one thread. */
final class Series {

  private final List<Written> texts = new ArrayList<>();
  private final Archive archive;
  private final Copies copies;
  private final CopyFinder finder;

  Series(CopypastaOptions options, List<KnownText> known, List<ExemptText> exempt) {
    archive = new Archive(known, number -> texts.get(number - known.size()));
    copies = new Copies(known.size(), number -> archive.get(number).first());
    finder = new CopyFinder(options, exempt, new Sources(archive, Integer.MAX_VALUE));
  }

  /** Judges the next comment by all before it, then remembers it. */
  Optional<CopyDraft> look(Post post) {
    Optional<CopyDraft> draft = finder.look(post);
    remember(post, draft);
    return draft;
  }

  /** Remembers the next comment, of which it is known what it was copied from. */
  void pass(Post post, Optional<CopyDraft> known) {
    remember(post, known);
  }

  private void remember(Post post, Optional<CopyDraft> draft) {
    int number = archive.size();
    texts.add(new Written(post.first(), post.text(), post.own().string()));
    archive.add(number, post.comment().id(), post.own());
    draft.ifPresent(copy -> copies.set(number, copy.from()));
  }

  /** Calls with the id of each comment, in order. */
  void forEachComment(Consumer<String> action) {
    texts.forEach(text -> action.accept(text.first().comment()));
  }

  /** The flag of a copy, with all its like that have been seen so far. */
  Copypasta flag(CopyDraft draft) {
    return draft.flag(copies.cluster(draft.from()));
  }
}
