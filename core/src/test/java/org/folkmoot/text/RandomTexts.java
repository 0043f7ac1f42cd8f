package org.folkmoot.text;

import java.util.Random;

/** Texts of every sort of character, from a seed. */
public final class RandomTexts {

  private static final String[] PIECES = {
    "a",
    "B",
    "é",
    "e\u0301",
    "İ",
    "ß",
    "ﬁ",
    "Ω",
    "Ω",
    "ς",
    "ж",
    "中",
    "한",
    "ا",
    "\u0345",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\uFE0F",
    "😀",
    "👩‍👧",
    "🇫🇷",
    "\uD83D",
    "\uDE00",
    "\0",
    "7",
    "٣",
    "½",
    " ",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\u00A0",
    "\u2028",
    "\u0085",
    ".",
    "...",
    "…",
    "?!",
    "'",
    "\u2019",
    "\u2018",
    "\"",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "-",
    "–",
    "@",
    "#",
    "%",
    "_",
    "/",
    ":",
    ",",
    "&",
    "©",
    "U.S.",
    "e.g.",
    "T-72",
    "1,000.5",
    "10:22",
    "http://a.b/c",
    "www.x.y",
    "@name",
    "#tag",
    "The",
    "and",
    "World War",
    "UN",
    "> ",
    "[quote]",
    "[/quote]",
    "X wrote:\n"
  };

  private RandomTexts() {}

  /** A text of up to {@code pieces} pieces; the same for the same seed. */
  public static String of(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      boolean any = random.nextInt(8) == 0;
      text.append(any ? anyCharacter(random) : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String anyCharacter(Random random) {
    int codePoint = random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1);
    return new String(Character.toChars(codePoint));
  }
}
