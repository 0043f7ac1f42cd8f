package org.folkmoot.analysis;

import java.util.List;

/**
 * What made a result, so that it can be made again. No clock and no machine name.
 *
 * @param version the version of the library
 * @param options the options in force, in words that name every one
 * @param method how labels and strengths were computed
 * @param models the learned models used
 */
public record Provenance(String version, String options, String method, List<ModelUsed> models) {

  /** Copies the list. */
  public Provenance {
    models = List.copyOf(models);
  }

  /**
   * A learned model.
   *
   * @param name its name
   * @param digest of its bytes
   */
  public record ModelUsed(String name, String digest) {}
}
