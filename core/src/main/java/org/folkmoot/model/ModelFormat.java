package org.folkmoot.model;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of a model: the magic, the version of the format, name, labels, settings, bits, scale,
 * biases, weights, and the SHA-256 of all that. Numbers are big-endian; a text is UTF-8 after its
 * length in two bytes. No clock, no machine: equal models are equal bytes.
 */
final class ModelFormat {

  static final int MOST_BITS = 24;
  static final int MOST_LABELS = 100;

  /** "FMLM": Folkmoot linear model. */
  private static final int MAGIC = 0x464D4C4D;

  private static final int VERSION = 2;
  private static final int DIGEST_BYTES = 32;
  private static final int DIGITS = 16;

  private ModelFormat() {}

  static byte[] bytes(ModelCard card, int bits, float scale, int[] biases, byte[] weights) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(weights.length + 1024);
    put(out, ByteBuffer.allocate(8).putInt(MAGIC).putInt(VERSION));
    putText(out, card.name());
    put(out, ByteBuffer.allocate(4).putInt(card.labels().size()));
    card.labels().forEach(label -> putText(out, label));
    put(out, ByteBuffer.allocate(4).putInt(card.settings().size()));
    card.settings().forEach((setting, value) -> putSetting(out, setting, value));
    put(out, ByteBuffer.allocate(8).putInt(bits).putFloat(scale));
    for (int bias : biases) {
      put(out, ByteBuffer.allocate(4).putInt(bias));
    }
    put(out, ByteBuffer.wrap(weights));
    put(out, ByteBuffer.wrap(Hashing.sha256().hashBytes(out.toByteArray()).asBytes()));
    return out.toByteArray();
  }

  private static void putSetting(ByteArrayOutputStream out, String setting, double value) {
    putText(out, setting);
    put(out, ByteBuffer.allocate(8).putDouble(value));
  }

  private static void putText(ByteArrayOutputStream out, String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    put(out, ByteBuffer.allocate(2).putShort((short) encoded.length));
    put(out, ByteBuffer.wrap(encoded));
  }

  private static void put(ByteArrayOutputStream out, ByteBuffer part) {
    try {
      out.write(part.array());
    } catch (IOException e) {
      throw new UncheckedIOException("memory refuses to be written", e);
    }
  }

  static LinearModel read(byte[] bytes, String source) {
    try {
      return new Reading(ByteBuffer.wrap(bytes), source).model();
    } catch (BufferUnderflowException e) {
      throw new ModelFormatException(
          source, "a whole model", "its end after " + bytes.length + " bytes");
    }
  }

  /** One reading of one file. */
  private record Reading(ByteBuffer in, String source) {

    LinearModel model() {
      int magic = in.getInt();
      check(magic == MAGIC, "a linear model of Folkmoot", "another kind of file");
      int version = in.getInt();
      check(version == VERSION, "version " + VERSION + " of the format", "version " + version);
      String digest = digest();
      ModelCard card = new ModelCard(text(), labels(), settings());
      int bits = in.getInt();
      check(bits >= 1 && bits <= MOST_BITS, "1 to " + MOST_BITS + " bits", bits + " bits");
      float scale = in.getFloat();
      int[] biases = new int[card.labels().size()];
      Arrays.setAll(biases, i -> in.getInt());
      byte[] weights = weights(card.labels().size() << bits);
      return new LinearModel(card, bits, scale, biases, weights, digest);
    }

    /**
     * Of the whole file, as any tool gives it; its last bytes are checked before it is believed.
     */
    private String digest() {
      byte[] bytes = in.array();
      int end = bytes.length - DIGEST_BYTES;
      check(end >= in.position(), "a whole model", "its end after " + bytes.length + " bytes");
      HashCode computed = Hashing.sha256().hashBytes(bytes, 0, end);
      byte[] stored = Arrays.copyOfRange(bytes, end, bytes.length);
      check(
          Arrays.equals(stored, computed.asBytes()),
          "bytes with the SHA-256 at their end",
          "others, the file is damaged or cut");
      return Hashing.sha256().hashBytes(bytes).toString().substring(0, DIGITS);
    }

    private List<String> labels() {
      int size = in.getInt();
      check(size >= 1 && size <= MOST_LABELS, "1 to " + MOST_LABELS + " labels", size + " labels");
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        labels.add(text());
      }
      return labels;
    }

    private SortedMap<String, Double> settings() {
      int size = in.getInt();
      check(size >= 0 && size <= MOST_LABELS, "0 to " + MOST_LABELS + " settings", size + "");
      SortedMap<String, Double> settings = new TreeMap<>();
      for (int i = 0; i < size; i++) {
        settings.put(text(), in.getDouble());
      }
      return settings;
    }

    private String text() {
      byte[] encoded = new byte[Short.toUnsignedInt(in.getShort())];
      in.get(encoded);
      return new String(encoded, StandardCharsets.UTF_8);
    }

    private byte[] weights(int size) {
      int found = in.remaining() - DIGEST_BYTES;
      check(found == size, size + " weights", found + " bytes");
      byte[] weights = new byte[size];
      in.get(weights);
      return weights;
    }

    private void check(boolean holds, String expected, String found) {
      if (!holds) {
        throw new ModelFormatException(source, expected, found);
      }
    }
  }
}
