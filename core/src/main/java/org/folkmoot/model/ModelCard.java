package org.folkmoot.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model file says of itself. What it was trained on, how and how well stands in the text
 * beside the file.
 *
 * @param name what provenance calls it, such as {@code sentences-open-1}
 * @param labels what its outputs mean, in order; one for a model that answers yes or no
 * @param settings numbers that were chosen with the weights, such as a threshold, by name
 */
public record ModelCard(String name, List<String> labels, SortedMap<String, Double> settings) {

  /**
   * Copies list and map.
   *
   * @throws IllegalArgumentException if the name is blank, there is no label or over 100, or more
   *     than 100 settings
   */
  public ModelCard {
    labels = List.copyOf(labels);
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    if (labels.isEmpty() || labels.size() > ModelFormat.MOST_LABELS) {
      throw new IllegalArgumentException(
          "labels must be 1 to " + ModelFormat.MOST_LABELS + ", are " + labels.size());
    }
    if (settings.size() > ModelFormat.MOST_LABELS) {
      throw new IllegalArgumentException("settings must be at most " + ModelFormat.MOST_LABELS);
    }
  }

  /** A card without settings. */
  public ModelCard(String name, List<String> labels) {
    this(name, labels, new TreeMap<>(Map.of()));
  }

  /**
   * A setting that the user of the model cannot do without.
   *
   * @throws IllegalArgumentException if the model has none of that name
   */
  public double setting(String setting) {
    Double value = settings.get(setting);
    if (value == null) {
      throw new IllegalArgumentException(
          "model " + name + " must have the setting '" + setting + "', has " + settings.keySet());
    }
    return value;
  }
}
