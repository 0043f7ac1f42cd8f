package org.folkmoot.memory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.folkmoot.memory.Disk.OpenFile;
import org.folkmoot.memory.LogOpening.Opened;
import org.jspecify.annotations.Nullable;

/**
 * Comments on disk: a log that grows at its end, cut into files, in a folder of its own.
 *
 * <p>An added comment is acknowledged once the operating system has its record: a kill of the
 * process loses nothing. A loss of power may lose what was added since the last {@link #sync},
 * unless {@link LogOptions#syncEveryAdd()}. An edit or a removal writes one file anew beside the
 * old, forces it to the device and renames it over the old, so each costs the reading, writing and
 * forcing of up to {@link LogOptions#segmentBytes()}. A removed comment is then in no file; that
 * the device itself may keep what it overwrote is beyond a program's reach.
 *
 * <p>In memory stand eight bytes a comment. Opening reads all files once and checks every byte by
 * its checksum; {@link #get} is one read from disk, two for a comment of more than 256 kB, checked
 * again. A folder is used by one store at a time. Where the disk is full an exception says what was
 * not written; the store goes on when there is room. Threads may share it, as {@link CommentStore}
 * says; readers wait for each other only while one reads.
 */
public final class LogStore implements CommentStore {

  private final LogOptions options;
  private final Segments segments;
  private final FolderLock lock;
  private final Tail tail;
  private final long cutBytes;

  /** One change at a time. Taken before {@link #places} where both are. */
  private final Object writing = new Object();

  /** Also the lock that guards what readers use: the places, the cache, and {@link #closed}. */
  private final Places places;

  private final SegmentCache cache;
  private boolean closed;

  private LogStore(Segments segments, FolderLock lock, LogOptions options) throws IOException {
    this.segments = segments;
    this.lock = lock;
    this.options = options;
    this.places = new Places();
    this.cache = new SegmentCache(segments);
    Opened opened = LogOpening.open(segments, places);
    this.tail = new Tail(segments, opened.segment(), opened.end(), options.syncEveryAdd());
    this.cutBytes = opened.cutBytes();
  }

  /** Opens a folder with standard options; see {@link #open(Path, LogOptions)}. */
  public static LogStore open(Path folder) {
    return open(folder, LogOptions.STANDARD);
  }

  /**
   * Opens a folder and creates it where it is not there. Takes time in proportion to its bytes.
   *
   * @throws StoreException where the folder is in use, or a file is missing or damaged; a record at
   *     the very end that was not written to its end is cut off instead, see {@link #cutBytes}
   * @throws UncheckedIOException where the folder cannot be read or written
   */
  public static LogStore open(Path folder, LogOptions options) {
    return open(folder, options, BlockingDisk.DISK);
  }

  static LogStore open(Path folder, LogOptions options, Disk disk) {
    try {
      Files.createDirectories(folder);
      return open(new Segments(folder, disk), FolderLock.of(folder), options);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the store could not be opened: " + reason(e), e);
    }
  }

  private static LogStore open(Segments segments, FolderLock lock, LogOptions options)
      throws IOException {
    LogStore store = null;
    try {
      store = new LogStore(segments, lock, options);
      return store;
    } finally {
      if (store == null) {
        lock.release();
      }
    }
  }

  /**
   * How many bytes opening cut off at the end of the log: a comment that was being added when the
   * process was killed, and was not acknowledged. Mostly 0.
   */
  public long cutBytes() {
    return cutBytes;
  }

  @Override
  public int nextNumber() {
    synchronized (places) {
      checkOpen();
      return places.size();
    }
  }

  @Override
  public int add(RememberedComment comment) {
    synchronized (writing) {
      int number = nextNumber();
      byte[] record = SegmentFormat.record(number, comment, options.longestRecord());
      try {
        append(number, record);
      } catch (IOException e) {
        throw failed("comment " + number + " was not written; all before it are", e);
      }
      return number;
    }
  }

  private void append(int number, byte[] record) throws IOException {
    if (!tail.isEmpty() && tail.end() + record.length > options.segmentBytes()) {
      tail.roll(number);
    }
    long place = Places.of(tail.segment(), tail.end(), record.length);
    tail.append(record);
    synchronized (places) {
      places.set(number, place);
    }
  }

  @Override
  public Optional<RememberedComment> get(int number) {
    byte[] record = record(number);
    return Optional.ofNullable(record).map(found -> decoded(number, found));
  }

  private RememberedComment decoded(int number, byte[] record) {
    int end = SegmentFormat.HEAD_BYTES + SegmentFormat.payloadLength(record, 0);
    try {
      return CommentBytes.read(record, SegmentFormat.HEAD_BYTES, end);
    } catch (IllegalArgumentException e) {
      throw new StoreException(segments.folder(), "comment " + number, "bytes of another format");
    }
  }

  private byte @Nullable [] record(int number) {
    synchronized (places) {
      checkOpen();
      EncodedStore.checkGiven(number, places.size());
      long place = places.get(number);
      return place == Places.NONE ? null : record(number, place);
    }
  }

  private byte[] record(int number, long place) {
    try {
      byte[] record = read(place);
      if (!checks(record, number)) {
        Path path = segments.path(Places.segment(place));
        throw new StoreException(
            path, Places.at(place), "comment " + number + " with its checksums", "other bytes");
      }
      return record;
    } catch (IOException e) {
      throw failed("comment " + number + " could not be read", e);
    }
  }

  /** The record, perhaps with some of the next; less where the file has less. */
  private byte[] read(long place) throws IOException {
    byte[] likely = read(place, Places.likelyLength(place));
    if (likely.length < SegmentFormat.HEAD_BYTES || !SegmentFormat.headChecks(likely, 0)) {
      return likely;
    }
    int length = SegmentFormat.HEAD_BYTES + SegmentFormat.payloadLength(likely, 0);
    return length <= likely.length ? likely : read(place, length);
  }

  private byte[] read(long place, int length) throws IOException {
    OpenFile file = cache.get(Places.segment(place));
    byte[] bytes = new byte[length];
    int read = file.read(Places.at(place), bytes, length);
    return read == length ? bytes : Arrays.copyOf(bytes, read);
  }

  private static boolean checks(byte[] record, int number) {
    return record.length >= SegmentFormat.HEAD_BYTES
        && SegmentFormat.headChecks(record, 0)
        && SegmentFormat.payloadLength(record, 0) <= record.length - SegmentFormat.HEAD_BYTES
        && SegmentFormat.payloadChecks(record, 0)
        && SegmentFormat.number(record, 0) == number;
  }

  @Override
  public void replace(int number, RememberedComment comment) {
    synchronized (writing) {
      checkGiven(number);
      byte[] record = SegmentFormat.record(number, comment, options.longestRecord());
      rewrite(number, record, "replaced");
    }
  }

  @Override
  public void remove(int number) {
    synchronized (writing) {
      checkGiven(number);
      rewrite(number, new byte[0], "removed");
    }
  }

  private void checkGiven(int number) {
    EncodedStore.checkGiven(number, nextNumber());
  }

  private void rewrite(int number, byte[] record, String done) {
    byte[] old = record(number);
    checkArgument(old != null, "comment %s is removed", number);
    int length = SegmentFormat.HEAD_BYTES + SegmentFormat.payloadLength(old, 0);
    try {
      rewrite(number, length, record);
    } catch (IOException e) {
      throw failed("comment " + number + " was not " + done + "; it stands as it was", e);
    }
    try {
      segments.forceNames();
    } catch (IOException e) {
      throw failed("comment " + number + " was " + done + ", but not forced to the device", e);
    }
  }

  private void rewrite(int number, int oldLength, byte[] record) throws IOException {
    long place = places.get(number);
    int segment = Places.segment(place);
    try (OpenFile from = segments.open(segment)) {
      long end = segment == tail.segment() ? tail.end() : from.size();
      Rewriting rewriting = new Rewriting(from, Places.at(place), oldLength, record, end);
      byte[] header = SegmentFormat.header(segment, places.size());
      checkRoom(segments.path(segment), rewriting.size());
      segments.prepare(segment, to -> rewriting.writeTo(to, header));
    }
    publish(number, place, oldLength, record.length);
  }

  private static void checkRoom(Path path, long size) {
    if (size > Places.LARGEST_SEGMENT) {
      throw new StoreException(path, "at most " + Places.LARGEST_SEGMENT, size + " bytes");
    }
  }

  /** Files are closed first, as some platforms rename over none that is open. */
  private void publish(int number, long place, int oldLength, int length) throws IOException {
    int segment = Places.segment(place);
    synchronized (places) {
      cache.close(segment);
      if (segment == tail.segment()) {
        tail.close();
      }
      segments.publish(segment);
      places.set(number, length == 0 ? Places.NONE : Places.of(segment, Places.at(place), length));
      places.shiftAfter(number, segment, length - oldLength);
      if (segment == tail.segment()) {
        tail.moveTo(segment, tail.end() - oldLength + length);
      }
    }
  }

  @Override
  public void forEach(ObjIntConsumer<RememberedComment> visitor) {
    for (int i = 0; i < nextNumber(); i++) {
      int number = i;
      get(number).ifPresent(comment -> visitor.accept(comment, number));
    }
  }

  @Override
  public void sync() {
    synchronized (writing) {
      nextNumber();
      try {
        tail.force();
        segments.forceNames();
      } catch (IOException e) {
        throw failed("what was added since the last sync may not outlive a loss of power", e);
      }
    }
  }

  @Override
  public void close() {
    synchronized (writing) {
      synchronized (places) {
        if (!closed) {
          closed = true;
          release();
        }
      }
    }
  }

  private void release() {
    try {
      releaseAll();
    } catch (IOException e) {
      throw failed("a file could not be closed", e);
    }
  }

  private void releaseAll() throws IOException {
    try {
      tail.close();
      cache.closeAll();
    } finally {
      lock.release();
    }
  }

  private void checkOpen() {
    checkState(!closed, "the store is closed");
  }

  private UncheckedIOException failed(String what, IOException e) {
    return new UncheckedIOException(segments.folder() + ": " + what + ": " + reason(e), e);
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
