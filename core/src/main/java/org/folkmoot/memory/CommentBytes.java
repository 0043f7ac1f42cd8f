package org.folkmoot.memory;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A comment as bytes: its root, whether and when it was created, then id, thread, author, replyTo
 * and text. A string is a byte that says how it is kept and, unless it is null, the number of its
 * bytes and the bytes: Latin-1 where all its characters are, else UTF-16 as it stands, so that half
 * of a surrogate pair comes back too. Numbers are big-endian.
 */
final class CommentBytes {

  private static final byte NULL = 0;
  private static final byte LATIN = 1;
  private static final byte WIDE = 2;

  private static final int FIXED_BYTES = 4 + 1;
  private static final int CREATED_BYTES = 8 + 4;
  private static final int STRING_BYTES = 1 + 4;

  private CommentBytes() {}

  /**
   * The bytes of a comment after {@code before} bytes that are left free.
   *
   * @throws IllegalArgumentException where the comment takes more than {@code most} bytes
   */
  static byte[] of(RememberedComment comment, int before, int most) {
    long size = size(comment);
    checkArgument(
        size <= most, "a comment of %s bytes must not take more than %s bytes", size, most);
    ByteBuffer out = ByteBuffer.allocate(before + (int) size).position(before);
    out.putInt(comment.root());
    putCreated(out, comment.created());
    for (String string : strings(comment)) {
      put(out, string);
    }
    return out.array();
  }

  private static @Nullable String[] strings(RememberedComment comment) {
    return new @Nullable String[] {
      comment.id(), comment.thread(), comment.author(), comment.replyTo(), comment.text()
    };
  }

  private static long size(RememberedComment comment) {
    long size = FIXED_BYTES + (comment.created() == null ? 0 : CREATED_BYTES);
    for (String string : strings(comment)) {
      size += string == null ? 1 : STRING_BYTES + (long) string.length() * width(string);
    }
    return size;
  }

  private static int width(String string) {
    return isLatin(string) ? 1 : 2;
  }

  private static boolean isLatin(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (string.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  private static void putCreated(ByteBuffer out, @Nullable Instant created) {
    out.put((byte) (created == null ? 0 : 1));
    if (created != null) {
      out.putLong(created.getEpochSecond()).putInt(created.getNano());
    }
  }

  private static void put(ByteBuffer out, @Nullable String string) {
    if (string == null) {
      out.put(NULL);
    } else if (isLatin(string)) {
      out.put(LATIN).putInt(string.length()).put(string.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      putWide(out, string);
    }
  }

  /** Not through a charset, which would replace half of a surrogate pair. */
  private static void putWide(ByteBuffer out, String string) {
    int bytes = string.length() * 2;
    out.put(WIDE).putInt(bytes);
    out.asCharBuffer().put(string);
    out.position(out.position() + bytes);
  }

  /**
   * The comment whose bytes are in {@code bytes} from {@code from} to {@code end}.
   *
   * @throws IllegalArgumentException where they are not those of a comment
   */
  static RememberedComment read(byte[] bytes, int from, int end) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, end - from);
    try {
      RememberedComment comment = read(in);
      checkArgument(!in.hasRemaining(), "%s bytes are left over", in.remaining());
      return comment;
    } catch (BufferUnderflowException | DateTimeException e) {
      throw new IllegalArgumentException("no comment", e);
    }
  }

  private static RememberedComment read(ByteBuffer in) {
    int root = in.getInt();
    Instant created = created(in);
    String id = known(in);
    String thread = string(in);
    String author = string(in);
    String replyTo = string(in);
    return new RememberedComment(id, thread, author, created, replyTo, known(in), root);
  }

  private static @Nullable Instant created(ByteBuffer in) {
    return in.get() == 0 ? null : Instant.ofEpochSecond(in.getLong(), in.getInt());
  }

  private static String known(ByteBuffer in) {
    String string = string(in);
    checkArgument(string != null, "a string is missing");
    return Objects.requireNonNull(string);
  }

  private static @Nullable String string(ByteBuffer in) {
    byte kept = in.get();
    if (kept == NULL) {
      return null;
    }
    ByteBuffer part = part(in, in.getInt());
    checkArgument(kept == LATIN || kept == WIDE, "a string must not be kept in way %s", kept);
    return kept == LATIN
        ? StandardCharsets.ISO_8859_1.decode(part).toString()
        : part.asCharBuffer().toString();
  }

  private static ByteBuffer part(ByteBuffer in, int bytes) {
    checkArgument(bytes >= 0 && bytes <= in.remaining(), "a string is cut");
    ByteBuffer part = in.slice(in.position(), bytes);
    in.position(in.position() + bytes);
    return part;
  }
}
