package org.folkmoot.reply;

import org.folkmoot.model.FeatureBuffer;
import org.folkmoot.text.Hashes;

/** Takes the features of one candidate after another, by name and value, and crosses them. */
final class FeatureSink {

  /** Basic features count for more, so that few examples are enough to learn them. */
  private static final int BASIC = 4;

  private final Traits traits;
  private FeatureBuffer buffer = new FeatureBuffer();

  FeatureSink(Traits traits) {
    this.traits = traits;
  }

  /** Turns to another candidate. */
  void begin(Candidate candidate) {
    buffer = candidate.features();
  }

  /** Says which character of the comment shows the features added from here on. */
  void at(int place) {
    buffer.at(place);
  }

  private static long of(String name, long value) {
    return Hashes.join(Hashes.of(name), value);
  }

  /** What depends much on the kind of conversation; chats teach others nothing. */
  void structural(String name, long value) {
    long hash = of(name, value);
    buffer.add(traits.chat ? Hashes.join(hash, traits.kind) : hash);
    buffer.add(Hashes.join(hash, traits.kind));
    buffer.add(Hashes.join(Hashes.join(hash, traits.kind), traits.size));
    buffer.add(Hashes.join(Hashes.join(hash, traits.kind), traits.pace));
  }

  /** What depends somewhat on the kind of conversation; chats teach others nothing. */
  void verbal(String name, long value) {
    long hash = of(name, value);
    buffer.add(traits.chat ? Hashes.join(hash, traits.kind) : hash);
    buffer.add(Hashes.join(hash, traits.kind));
  }

  /** One of the few features that tell most, for chats apart. */
  void basic(String name, int value) {
    buffer.add(of("basic " + name, traits.chat ? 1 : 0), BASIC * value);
  }

  /** One of the few features that tell most, the same in every conversation. */
  void basicContent(String name, int value) {
    buffer.add(of("basic " + name, 2), BASIC * value);
  }

  /** What means much the same in every conversation. */
  void content(String name, long value) {
    long hash = of(name, value);
    buffer.add(hash);
    buffer.add(Hashes.join(hash, traits.kind));
  }
}
