package org.folkmoot.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.text.Blanks;

/**
 * From bytes to text, with nothing replaced: UTF-8, or UTF-16 where a byte order mark says so, or
 * what XML declares. The mark stays the first character of the text, so that offsets follow the
 * file. Cost: linear.
 */
public final class Decoding {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private static final String NUL = "a NUL character: a binary file?";

  private static final int LONGEST_DECLARATION = 200;

  private Decoding() {}

  /**
   * The text that the bytes of an input are.
   *
   * @param source the input's name in messages
   * @throws InputException if they are no text, or too much of it
   */
  public static String decode(String source, byte[] bytes, ReadLimits limits) {
    Charset charset = charset(source, bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw malformed(source, out, bytes[in.position()] & 0xFF);
    }
    if (out.length() > limits.maxCharacters()) {
      throw tooLong(source, limits);
    }
    String text = out.toString();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw at(source, text, nul, NUL);
    }
    return text;
  }

  /**
   * Refuses what is no text before all of it is read.
   *
   * @param head the first bytes
   * @throws InputException if a NUL byte is among them, and no mark says that it is half a
   *     character
   */
  public static void checkBinary(String source, byte[] head) {
    if (charset(source, head).name().startsWith("UTF-16")) {
      return;
    }
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        String before = new String(head, 0, i, StandardCharsets.ISO_8859_1);
        throw at(source, before, i, NUL);
      }
    }
  }

  static InputException error(String source, int line, int column, String found) {
    return new InputException(source, line, column, "UTF-8 text", found);
  }

  /** What to say of an input with more characters than the limits allow. */
  public static InputException tooLong(String source, ReadLimits limits) {
    String expected = "at most " + limits.maxCharacters() + " characters";
    return new InputException(source, 1, 1, expected, "more");
  }

  /** The most bytes that a text within the limits can have. */
  public static long mostBytes(ReadLimits limits) {
    return 3L * limits.maxCharacters();
  }

  private static Charset charset(String source, byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : mark == 0xFFFE ? StandardCharsets.UTF_16LE : declared(source, bytes);
  }

  /** What XML says of itself; UTF-16 cannot be true of what was read byte by byte. */
  private static Charset declared(String source, byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST_DECLARATION);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find() || matcher.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalArgumentException e) {
      throw new InputException(
          source,
          1,
          matcher.start(1) + 1,
          "an encoding that is known, such as UTF-8",
          "\"" + matcher.group(1) + "\"");
    }
  }

  private static InputException malformed(String source, CharSequence before, int next) {
    return at(source, before, before.length(), String.format(Locale.ROOT, "the byte 0x%02X", next));
  }

  private static InputException at(String source, CharSequence text, int offset, String found) {
    At at = place(text, offset);
    return error(source, at.line(), at.column(), found);
  }

  /** A character in words fit for a message. */
  static String shown(int character) {
    boolean visible = !Character.isISOControl(character);
    return visible && (character > 0xFFFF || !Character.isSurrogate((char) character))
        ? "'" + Character.toString(character) + "'"
        : String.format(Locale.ROOT, "the character U+%04X", character);
  }

  /** Line and column of {@code offset}. */
  static At place(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      boolean pair = text.charAt(i) == '\r' && i + 1 < offset && text.charAt(i + 1) == '\n';
      if (Blanks.isLineBreak(text.charAt(i)) && !pair) {
        line++;
        start = i + 1;
      }
    }
    return new At(line, offset - start + 1);
  }
}
