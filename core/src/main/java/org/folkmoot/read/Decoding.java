package org.folkmoot.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.folkmoot.text.Blanks;

/**
 * From bytes to text, with nothing replaced: UTF-8, or UTF-16 where a byte order mark says so. The
 * mark stays the first character of the text, so that offsets follow the file. Cost: linear.
 */
public final class Decoding {

  private Decoding() {}

  /**
   * The text that {@code bytes} are.
   *
   * @param source the input's name in messages
   * @throws InputException if they are no text, hold a NUL, or are more than the limit
   */
  public static String decode(String source, byte[] bytes, ReadLimits limits) {
    Charset charset = charset(bytes);
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
      throw at(source, text, nul, "a NUL character: a binary file?");
    }
    return text;
  }

  static InputException error(String source, int line, int column, String found) {
    return new InputException(source, line, column, "UTF-8 text", found);
  }

  static InputException tooLong(String source, ReadLimits limits) {
    String expected = "at most " + limits.maxCharacters() + " characters";
    return new InputException(source, 1, 1, expected, "more");
  }

  /** The most bytes that a text within the limits can have. */
  public static long mostBytes(ReadLimits limits) {
    return 3L * limits.maxCharacters();
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static InputException malformed(String source, CharSequence before, int next) {
    return at(source, before, before.length(), String.format(Locale.ROOT, "the byte 0x%02X", next));
  }

  private static InputException at(String source, CharSequence text, int offset, String found) {
    At at = place(text, offset);
    return error(source, at.line(), at.column(), found);
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
