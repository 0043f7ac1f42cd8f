package org.folkmoot.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A linear model over hashed features: for each output a score, the sum of one weight a feature.
 *
 * <p>Idea: no feature has a name. A feature is a 64-bit hash, its upper bits say which row of the
 * table holds its weights, and what shares a row by chance shares a weight; training saw the same
 * collisions. Weights are bytes with one common scale, so that a table of a quarter of a million
 * rows lies in a processor's second cache and a sum is one of whole numbers: exact, in any order,
 * the same on every machine.
 *
 * <pre>{@code
 * int sum = model.bias(0);
 * for (long feature : features) {
 *   sum += model.weight(feature);
 * }
 * boolean yes = sum > 0;
 * }</pre>
 *
 * <p>A model of one output says yes above 0: the threshold that training chose is part of the bias.
 * A model of more outputs says the label with the highest sum. Cost: one look into memory a feature
 * and output, no allocation. Hostile input can do nothing but choose rows. Immutable and
 * thread-safe.
 *
 * <p>Weinberger, Dasgupta, Langford, Smola, Attenberg: Feature Hashing for Large Scale Multitask
 * Learning, ICML 2009.
 */
public final class LinearModel {

  private final ModelCard card;
  private final String digest;
  private final int outputs;
  private final int shift;
  private final float scale;
  private final int[] biases;
  private final byte[] weights;

  LinearModel(ModelCard card, int bits, float scale, int[] biases, byte[] weights, String digest) {
    this.card = card;
    this.digest = digest;
    this.outputs = card.labels().size();
    this.shift = Long.SIZE - bits;
    this.scale = scale;
    this.biases = biases;
    this.weights = weights;
  }

  /**
   * A model with the given weights.
   *
   * @param card its name and labels; one label makes a model that answers yes or no
   * @param bits the table has 2 to this power rows, 1 to 24
   * @param scale what one unit of a weight or bias counts, above 0
   * @param biases one a label, in units of {@code scale}
   * @param weights row by row, within a row one weight a label
   * @throws IllegalArgumentException if sizes do not fit each other or a value is out of range
   */
  public static LinearModel of(
      ModelCard card, int bits, float scale, int[] biases, byte[] weights) {
    check(bits >= 1 && bits <= ModelFormat.MOST_BITS, "bits", bits);
    check(scale > 0 && scale < Float.POSITIVE_INFINITY, "scale", scale);
    check(biases.length == card.labels().size(), "number of biases", biases.length);
    check(weights.length == card.labels().size() << bits, "number of weights", weights.length);
    byte[] bytes = ModelFormat.bytes(card, bits, scale, biases, weights);
    return ModelFormat.read(bytes, card.name());
  }

  private static void check(boolean holds, String what, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(what + " is out of range or does not fit: " + value);
    }
  }

  /**
   * Reads a model to its end and checks it.
   *
   * @param source what to call the file in a message
   * @throws ModelFormatException if it is not such a model, is damaged or of another version
   * @throws UncheckedIOException if it cannot be read
   */
  public static LinearModel read(InputStream in, String source) {
    try {
      return ModelFormat.read(in.readAllBytes(), source);
    } catch (IOException e) {
      throw new UncheckedIOException(source + " cannot be read", e);
    }
  }

  /**
   * Reads the model that lies beside a class as a resource.
   *
   * @throws ModelFormatException if there is none or it cannot be used
   */
  public static LinearModel resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelFormatException(name, "a resource beside " + owner.getName(), "nothing");
      }
      return read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be closed", e);
    }
  }

  /**
   * Writes the model as {@link #read} reads it; equal models give equal bytes.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void writeTo(OutputStream out) {
    try {
      out.write(ModelFormat.bytes(card, bits(), scale, biases, weights));
    } catch (IOException e) {
      throw new UncheckedIOException(card.name() + " cannot be written", e);
    }
  }

  /** Its name and its labels. */
  public ModelCard card() {
    return card;
  }

  /** The first 16 hexadecimal digits of the SHA-256 of the file, which provenance names. */
  public String digest() {
    return digest;
  }

  /** The table has 2 to this power rows. */
  public int bits() {
    return Long.SIZE - shift;
  }

  /** Where the sum of an output starts, in units of the scale. */
  public int bias(int output) {
    return biases[output];
  }

  /** The weight of a feature for the only output, in units of the scale; no allocation. */
  public int weight(long feature) {
    return weights[(int) (feature >>> shift)];
  }

  /** The weight of a feature for one of several outputs, in units of the scale; no allocation. */
  public int weight(long feature, int output) {
    return weights[(int) (feature >>> shift) * outputs + output];
  }

  /** Adds the weights of a feature to one sum an output; no allocation. */
  public void add(long feature, int[] sums) {
    int row = (int) (feature >>> shift) * outputs;
    for (int output = 0; output < outputs; output++) {
      sums[output] += weights[row + output];
    }
  }

  /**
   * The logit of each output for the features of one example: the score of its sum. Linear in their
   * number.
   */
  public double[] logits(FeatureBuffer features) {
    long[] sums = new long[outputs];
    for (int i = 0; i < features.size(); i++) {
      int row = (int) (features.hash(i) >>> shift) * outputs;
      for (int output = 0; output < outputs; output++) {
        sums[output] += (long) weights[row + output] * features.value(i);
      }
    }
    double[] logits = new double[outputs];
    for (int output = 0; output < outputs; output++) {
      long sum = (long) biases[output] * FeatureBuffer.ONE + sums[output];
      logits[output] = sum * (double) scale / FeatureBuffer.ONE;
    }
    return logits;
  }

  /**
   * The probability of each label: by the logistic function for a model that answers yes or no, of
   * all labels together (softmax) for others. Sums to 1 where there are several.
   */
  public double[] probabilities(FeatureBuffer features) {
    return Logits.probabilities(logits(features));
  }

  /** What one feature adds to the logit of an output, as it stands in the buffer. */
  public double weight(FeatureBuffer features, int i, int output) {
    return weight(features.hash(i), output)
        * (double) scale
        * features.value(i)
        / FeatureBuffer.ONE;
  }

  /** What a sum is worth: its logit, as training measured it less the threshold. */
  public double score(int sum) {
    return sum * (double) scale;
  }

  /** A sum of the only output as a number in (0,1): the logistic function of its score. */
  public double probability(int sum) {
    return Logits.logistic(score(sum));
  }

  @Override
  public String toString() {
    return card.name() + " (" + digest + ")";
  }
}
