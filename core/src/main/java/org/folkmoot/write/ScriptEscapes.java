package org.folkmoot.write;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what could end or confuse a {@code script} element: {@code <}, {@code >}, {@code &}, and
 * the two line separators that older browsers do not take inside a literal.
 */
final class ScriptEscapes extends CharacterEscapes {

  static final ScriptEscapes ESCAPES = new ScriptEscapes();

  private static final long serialVersionUID = 1L;
  private static final SerializedString LINE_SEPARATOR = new SerializedString("\\u2028");
  private static final SerializedString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

  private ScriptEscapes() {}

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = standardAsciiEscapesForJSON();
    escapes['<'] = ESCAPE_STANDARD;
    escapes['>'] = ESCAPE_STANDARD;
    escapes['&'] = ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    if (character == '\u2028') {
      return LINE_SEPARATOR;
    }
    return character == '\u2029' ? PARAGRAPH_SEPARATOR : null;
  }
}
