package org.folkmoot.read.platform;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.folkmoot.read.InputText;
import org.folkmoot.read.JsonTrees;
import org.folkmoot.read.ReadLimits;
import org.folkmoot.read.ReadThread;
import org.folkmoot.thread.Limit;

/**
 * Reads the threads of an export. HTML and Markdown become text, with a map back to what the export
 * has ({@link org.folkmoot.thread.BodyMap}); their parsers, and that of CSV, are libraries that the
 * program has to bring. A comment that was deleted or removed stays without its text. Immutable and
 * thread-safe. Linear; memory is bounded by the limits.
 */
public final class PlatformReader {

  private final ReadLimits limits;
  private final boolean lenient;

  /**
   * A reader.
   *
   * @param limits how much is read
   * @param lenient whether of an input that is broken what stands before the fault is read, and the
   *     rest reported
   */
  public PlatformReader(ReadLimits limits, boolean lenient) {
    this.limits = limits;
    this.lenient = lenient;
  }

  /**
   * Reads all of an export; each thread is checked when it is asked for.
   *
   * @param platform the form
   * @param input the text
   * @param id the id of a thread that has none
   * @throws org.folkmoot.read.InputException if it is broken, or holds neither comments nor
   *     articles
   * @throws IllegalStateException if the parser of its texts is not there; the message names it
   */
  public Iterator<ReadThread> read(Platform platform, InputText input, String id) {
    ThreadDrafts drafts = new ThreadDrafts(id);
    Platform.Json json = platform.json();
    if (json != null) {
      readJson(json, platform, input, drafts);
    } else {
      readOther(platform, input, drafts);
    }
    List<ThreadDraft> threads = new ArrayList<>(drafts.all());
    boolean recorded = platform == Platform.MASTODON;
    threads.removeIf(thread -> thread.isEmpty() && !recorded);
    if (threads.isEmpty()) {
      throw input.error(0, "comments of the form " + platform.id(), "none");
    }
    return threads.stream().map(t -> t.finished(drafts.limits()).checked(input, limits)).iterator();
  }

  private void readJson(
      Platform.Json json, Platform platform, InputText input, ThreadDrafts drafts) {
    if (platform == Platform.MASTODON && RecordedAnswers.recognises(input.text())) {
      RecordedMastodon.read(input, limits, lenient, drafts);
      return;
    }
    JsonExport export = json.reader().apply(drafts);
    List<Limit> left = new JsonTrees(limits, lenient, json.fields()).read(input, export::value);
    drafts.limits().addAll(left);
    export.end();
  }

  private void readOther(Platform platform, InputText input, ThreadDrafts drafts) {
    switch (platform) {
      case DISQUS -> DisqusExport.read(input, limits, lenient, drafts);
      case WORDPRESS -> WordPressExport.read(input, limits, lenient, drafts);
      case STACKEXCHANGE -> StackExchangeExport.read(input, limits, lenient, drafts);
      case CSV -> Parsers.FASTCSV.run(() -> CsvExport.read(input, limits, lenient, drafts));
      default -> throw new IllegalArgumentException(platform + " is a form of JSON");
    }
  }
}
